package io.github.carecyber.rules.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.rules.testkit.AllocationPolicies;
import io.github.carecyber.rules.testkit.AllocationProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The audit of a ranking, of useful shares, and of groups with any policy inside accepts what the policy gives and nothing else. There is
 * just one sound certificate for each problem.
 */
class OrderAuditPropertyTest {

    @Property
    void everyAllocationIsAccepted(@ForAll("problems") AllocationRequest problem) {
        Allocation allocation = problem.allocate();
        Report report = AllocationAudit.policy(problem, allocation.table(), allocation.certificate());
        assertEquals(List.of(), report.violations(), problem::toString);
        assertEquals(List.of(), report.undecided());
    }

    @Property
    void theCertificateRecomputesEveryAward(@ForAll("problems") AllocationRequest problem) {
        Allocation allocation = problem.allocate();
        for (int index = 0; index < problem.claims().size(); index++) {
            assertEquals(
                    allocation.awards().get(index).amount(),
                    allocation.certificate().awardOf(problem.claims().get(index), problem.envelope()));
        }
    }

    @Property
    void oneCentMovedIsRejected(@ForAll("someClaims") AllocationRequest problem, @ForAll Random random) {
        int from = random.nextInt(problem.claims().size());
        int to = random.nextInt(problem.claims().size());
        Assume.that(from != to);
        Allocation allocation = problem.allocate();
        List<AwardedAmount> awards = new ArrayList<>(allocation.table().awards());
        change(awards, from, -1);
        change(awards, to, 1);
        assertRejected(problem, allocation.table().withAwards(awards), allocation.certificate());
    }

    @Property(tries = 500)
    void everyOtherCertificateIsRejected(@ForAll("problems") AllocationRequest problem) {
        Allocation allocation = problem.allocate();
        for (AllocationCertificate other : OtherCertificates.of(allocation.certificate(), problem.claims())) {
            assertRejected(problem, allocation.table(), other);
        }
    }

    @Provide
    Arbitrary<AllocationRequest> problems() {
        Arbitrary<AllocationPolicy> inside = Arbitraries.oneOf(
                Arbitraries.just(AllocationPolicy.inFull()),
                AllocationPolicies.sharing(),
                AllocationPolicies.useful(),
                AllocationPolicies.ranked());
        return UsefulProblems.of(AllocationProblems.under(Arbitraries.oneOf(
                AllocationPolicies.ranked(), AllocationPolicies.useful(), AllocationPolicies.grouped(inside))));
    }

    @Provide
    Arbitrary<AllocationRequest> someClaims() {
        return problems().filter(problem -> !problem.claims().isEmpty());
    }

    private static void assertRejected(AllocationRequest problem, AwardTable table, AllocationCertificate certificate) {
        Report report = AllocationAudit.policy(problem, table, certificate);
        assertFalse(report.isAccepted(), () -> certificate + " is accepted for " + problem);
        RuleTexts.assertComplete(AllocationAudit.rules(), report);
    }

    private static void change(List<AwardedAmount> awards, int index, long cents) {
        AwardedAmount award = awards.get(index);
        awards.set(index, new AwardedAmount(award.claim(), award.amount().plus(Euros.ofCents(cents))));
    }
}
