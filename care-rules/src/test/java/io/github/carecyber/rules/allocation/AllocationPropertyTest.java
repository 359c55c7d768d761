package io.github.carecyber.rules.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class AllocationPropertyTest {

    @Property
    void awardsAndRestAreTheEnvelopeAndEveryAwardLiesWithinItsBounds(@ForAll("problems") AllocationRequest problem) {
        Allocation allocation = problem.allocate();
        BigInteger total = BigInteger.valueOf(allocation.unallocated().cents());
        assertEquals(problem.claims().size(), allocation.awards().size());
        assertFalse(allocation.unallocated().isNegative());
        for (int index = 0; index < problem.claims().size(); index++) {
            Claim claim = problem.claims().get(index);
            Award award = allocation.awards().get(index);
            assertEquals(claim.id(), award.claim());
            assertTrue(award.amount().compareTo(claim.ceiling()) <= 0, () -> award + " exceeds " + claim);
            total = total.add(BigInteger.valueOf(award.amount().cents()));
        }
        assertEquals(BigInteger.valueOf(problem.envelope().cents()), total);
    }

    @Property
    void theSameProblemHasTheSameAnswer(@ForAll("problems") AllocationRequest problem) {
        assertEquals(problem.allocate(), problem.allocate());
    }

    @Property
    void theOrderOfTheClaimsChangesNothing(@ForAll("problems") AllocationRequest problem, @ForAll Random random) {
        List<Claim> shuffled = new ArrayList<>(problem.claims());
        Collections.shuffle(shuffled, random);
        Allocation original = problem.allocate();
        Allocation other = Allocator.of(problem.policy()).allocate(problem.envelope(), shuffled);
        assertEquals(original.awardsByClaim(), other.awardsByClaim());
        assertEquals(original.unallocated(), other.unallocated());
        assertEquals(original.certificate(), other.certificate());
    }

    @Property(tries = 5_000)
    void theReferenceAgreesToTheCent(@ForAll("proportionalProblems") AllocationRequest problem) {
        Allocation allocation = problem.allocate();
        ReferenceAllocation reference = reference(problem);
        for (Award award : allocation.awards()) {
            assertEquals(
                    reference.award(award.claim()),
                    BigInteger.valueOf(award.amount().cents()),
                    () -> award + " of " + problem);
        }
    }

    @Property
    void everyAwardIsWithinOneCentOfItsExactShare(@ForAll("proportionalProblems") AllocationRequest problem) {
        ReferenceAllocation reference = reference(problem);
        for (Award award : problem.allocate().awards()) {
            assertTrue(reference.isWithinOneCent(award.claim(), award.amount().cents()), award::toString);
        }
    }

    @Property
    void theFactorIsTheLeastThatMeetsTheEnvelopeExactly(@ForAll("proportionalProblems") AllocationRequest problem) {
        AllocationCertificate.CutOff cutOff = cutOff(problem.allocate());
        BigInteger demanded = BigInteger.ZERO;
        BigInteger shared = BigInteger.ZERO;
        boolean oneJustReachesItsCeiling = false;
        boolean oneStaysBelow = false;
        for (Claim claim : problem.claims()) {
            BigInteger ceiling = BigInteger.valueOf(claim.ceiling().cents());
            BigInteger base =
                    cutOff.rule() == SharingRule.PROPORTIONAL_TO_CEILING ? ceiling : BigInteger.valueOf(claim.weight());
            BigInteger scaled = cutOff.level().value().numerator().multiply(base);
            BigInteger highest = cutOff.level().value().denominator().multiply(ceiling);
            demanded = demanded.add(base.signum() > 0 ? ceiling : BigInteger.ZERO);
            shared = shared.add(scaled.min(highest));
            oneJustReachesItsCeiling |= base.signum() > 0 && scaled.equals(highest);
            oneStaysBelow |= scaled.compareTo(highest) < 0 && base.signum() > 0;
        }
        BigInteger target = demanded.min(BigInteger.valueOf(problem.envelope().cents()));
        assertEquals(target.multiply(cutOff.level().value().denominator()), shared);
        assertTrue(
                oneStaysBelow
                        || oneJustReachesItsCeiling
                        || cutOff.level().value().equals(Ratio.ZERO),
                "a smaller factor would do as well");
    }

    @Property(tries = 2_000)
    void theCertificateRecomputesEveryAward(@ForAll("problems") AllocationRequest problem) {
        Allocation allocation = problem.allocate();
        for (int index = 0; index < problem.claims().size(); index++) {
            assertEquals(
                    allocation.awards().get(index).amount(),
                    allocation.certificate().awardOf(problem.claims().get(index), problem.envelope()));
        }
    }

    @Property
    void theReasonTellsTheAmount(@ForAll("problems") AllocationRequest problem) {
        Allocation allocation = problem.allocate();
        for (int index = 0; index < problem.claims().size(); index++) {
            Claim claim = problem.claims().get(index);
            Award award = allocation.awards().get(index);
            Euros told = award.reason() instanceof AwardReason.Shared shared
                    ? scaledBy(shared, cutOff(allocation).rule(), claim)
                    : award.reason() instanceof AwardReason.AtCeiling ? claim.ceiling() : Euros.ZERO;
            assertEquals(told, award.amount(), award::toString);
        }
    }

    @Property
    void noMoneyIsLeftWhileAClaimWithWeightLacksSome(@ForAll("proportionalProblems") AllocationRequest problem) {
        Allocation allocation = problem.allocate();
        boolean lacking = false;
        for (int index = 0; index < problem.claims().size(); index++) {
            Award award = allocation.awards().get(index);
            lacking |= award.amount().compareTo(problem.claims().get(index).ceiling()) < 0
                    && !(award.reason() instanceof AwardReason.NoWeight);
        }
        assertTrue(allocation.unallocated().isZero() || !lacking);
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void theGeneratedProblemsReachTheDifficultCases(@ForAll("proportionalProblems") AllocationRequest problem) {
        Allocation allocation = problem.allocate();
        long atCeiling = allocation.awards().stream()
                .filter(award -> award.reason() instanceof AwardReason.AtCeiling
                        && !award.amount().isZero())
                .count();
        long scaled = allocation.awards().stream()
                .filter(award -> award.reason() instanceof AwardReason.Shared)
                .count();
        Statistics.label("some at their ceiling, some below")
                .collect(atCeiling > 0 && scaled > 1)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
        Statistics.label("odd cents")
                .collect(cutOff(allocation).lastCent() != null)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
        Statistics.label("tie at the last cent")
                .collect(isTieAtTheLastCent(problem, cutOff(allocation)))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 3));
    }

    @Provide
    Arbitrary<AllocationRequest> problems() {
        return AllocationProblems.all();
    }

    @Provide
    Arbitrary<AllocationRequest> proportionalProblems() {
        return AllocationProblems.proportional();
    }

    private static ReferenceAllocation reference(AllocationRequest problem) {
        return ReferenceAllocation.of(
                problem.envelope().cents(), (AllocationPolicy.Sharing) problem.policy(), problem.claims());
    }

    /** Tells whether a claim would have the last odd cent if its identifier came first, and has it not. */
    private static boolean isTieAtTheLastCent(AllocationRequest problem, AllocationCertificate.CutOff cutOff) {
        AllocationCertificate.CutOff byIdentifier = new AllocationCertificate.CutOff(
                cutOff.rule(), cutOff.level(), cutOff.lastCent(), TieBreak.byIdentifier());
        return problem.claims().stream()
                .anyMatch(claim -> !cutOff.awardOf(claim)
                        .equals(byIdentifier.awardOf(
                                Claim.of(ClaimId.of("0"), claim.ceiling()).withWeight(claim.weight()))));
    }

    private static AllocationCertificate.CutOff cutOff(Allocation allocation) {
        return (AllocationCertificate.CutOff) allocation.certificate();
    }

    private static Euros scaledBy(AwardReason.Shared reason, SharingRule to, Claim claim) {
        long base = to == SharingRule.PROPORTIONAL_TO_CEILING ? claim.ceiling().cents() : claim.weight();
        BigInteger cents = reason.level()
                .value()
                .numerator()
                .multiply(BigInteger.valueOf(base))
                .divide(reason.level().value().denominator());
        return Euros.ofCents(cents.longValueExact() + (reason.hasOddCent() ? 1 : 0));
    }
}
