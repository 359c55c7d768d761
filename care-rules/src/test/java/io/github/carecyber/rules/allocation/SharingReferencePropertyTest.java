package io.github.carecyber.rules.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.rules.testkit.AllocationPolicies;
import io.github.carecyber.rules.testkit.AllocationProblems;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The fast sharing agrees with the slow one, award by award and in its certificate. */
class SharingReferencePropertyTest {

    @Property(tries = 5_000)
    void theReferenceAgreesOnLargestRemainders(@ForAll("quota") AllocationRequest problem) {
        assertAgrees(problem);
    }

    @Property(tries = 5_000)
    void theReferenceAgreesCentByCent(@ForAll("fewCents") AllocationRequest problem) {
        assertAgrees(problem);
    }

    @Property(tries = 3_000)
    void noCentThatWaitsStandsBeforeOneHandedOut(@ForAll("monotone") AllocationRequest problem) {
        AllocationPolicy.Sharing policy = (AllocationPolicy.Sharing) problem.policy();
        Allocation allocation = problem.allocate();
        List<Long> held = cents(allocation);
        ReferenceLine line = new ReferenceLine(policy.rule(), policy.ties());
        line.firstWaiting(problem.claims(), held).ifPresent(waiting -> {
            assertTrue(allocation.unallocated().isZero(), () -> "money is left, and " + waiting + " waits");
            line.lastHeld(problem.claims(), held)
                    .ifPresent(last -> assertTrue(
                            line.order().compare(last, waiting) < 0, () -> last + " was served before " + waiting));
        });
        assertEquals(ReferenceSharing.inLine(policy, held, problem.claims()).certificate(), allocation.certificate());
    }

    @Property(tries = 2_000)
    void aQuotaIsWithinOneCentOfTheExactShare(@ForAll("quota") AllocationRequest problem) {
        List<Fraction> shares = ReferenceSharing.exactly(problem).shares();
        List<Long> cents = cents(problem.allocate());
        for (int index = 0; index < shares.size(); index++) {
            Fraction difference = shares.get(index).minus(Fraction.of(cents.get(index)));
            assertTrue(difference.compareTo(Fraction.of(1)) < 0);
            assertTrue(difference.compareTo(Fraction.of(-1)) > 0);
        }
    }

    @Property(tries = 2_000)
    void underEqualAwardsAndEqualLossesBothRoundingsAreTheSame(@ForAll("equalParts") AllocationRequest quota) {
        AllocationPolicy.Sharing policy = (AllocationPolicy.Sharing) quota.policy();
        AllocationRequest monotone = new AllocationRequest(
                quota.envelope(),
                AllocationPolicy.sharing(policy.rule(), Rounding.MONOTONE, policy.ties()),
                quota.claims());
        assertEquals(cents(quota.allocate()), cents(monotone.allocate()));
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void theProblemsReachTheDifficultCases(@ForAll("quota") AllocationRequest problem) {
        ReferenceShares exact = ReferenceSharing.exactly(problem);
        List<Fraction> shares = exact.shares();
        long full = 0;
        long part = 0;
        long tied = 0;
        for (int index = 0; index < shares.size(); index++) {
            long room = ReferenceSharing.room(problem.claims().get(index));
            full += room > 0 && shares.get(index).equals(Fraction.of(room)) ? 1 : 0;
            part += shares.get(index).equals(Fraction.of(room)) ? 0 : 1;
            tied += shares.indexOf(shares.get(index)) < index ? 1 : 0;
        }
        cover("some in full, some not", full > 0 && part > 1, 10);
        cover("odd cents", shares.stream().anyMatch(share -> share.cutOff().compareTo(Fraction.ZERO) > 0), 30);
        cover("equal shares", tied > 0, 20);
        cover("a loss for all", exact.level().kind() == Level.Kind.LOSS, 15);
    }

    private static void cover(String label, boolean value, double percentage) {
        Statistics.label(label)
                .collect(value)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > percentage));
    }

    @Provide
    Arbitrary<AllocationRequest> quota() {
        return AllocationProblems.under(rounded(Rounding.QUOTA));
    }

    @Provide
    Arbitrary<AllocationRequest> monotone() {
        return AllocationProblems.under(rounded(Rounding.MONOTONE));
    }

    @Provide
    Arbitrary<AllocationRequest> fewCents() {
        return AllocationProblems.small(rounded(Rounding.MONOTONE));
    }

    @Provide
    Arbitrary<AllocationRequest> equalParts() {
        return AllocationProblems.under(Arbitraries.of(SharingRule.EQUAL_AWARDS, SharingRule.EQUAL_LOSSES)
                .flatMap(rule -> AllocationPolicies.sharing(rule, Rounding.QUOTA)));
    }

    private static Arbitrary<AllocationPolicy.Sharing> rounded(Rounding rounding) {
        return Combinators.combine(Arbitraries.of(SharingRule.class), AllocationPolicies.ties())
                .as((rule, ties) -> AllocationPolicy.sharing(rule, rounding, ties));
    }

    private static void assertAgrees(AllocationRequest problem) {
        ReferenceSharing reference = ReferenceSharing.of(problem);
        Allocation allocation = problem.allocate();
        assertEquals(reference.cents(), cents(allocation));
        assertEquals(reference.certificate(), allocation.certificate());
    }

    private static List<Long> cents(Allocation allocation) {
        return allocation.awards().stream().map(award -> award.amount().cents()).toList();
    }
}
