package io.github.carecyber.rules.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.rules.testkit.AllocationPolicies;
import io.github.carecyber.rules.testkit.AllocationProblems;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every allocation keeps to, whatever its policy. */
class AllocationPropertyTest {

    @Property(tries = 1_000)
    void awardsAndRestAreTheEnvelopeAndEveryAwardLiesWithinItsBounds(@ForAll("problems") AllocationRequest problem) {
        Allocation allocation = problem.allocate();
        BigInteger total = BigInteger.valueOf(allocation.unallocated().cents());
        assertEquals(problem.claims().size(), allocation.awards().size());
        assertFalse(allocation.unallocated().isNegative());
        for (int index = 0; index < problem.claims().size(); index++) {
            Claim claim = problem.claims().get(index);
            Award award = allocation.awards().get(index);
            assertEquals(claim.id(), award.claim());
            assertTrue(award.amount().compareTo(claim.room()) <= 0, () -> award + " exceeds " + claim);
            total = total.add(BigInteger.valueOf(award.amount().cents()));
        }
        assertEquals(BigInteger.valueOf(problem.envelope().cents()), total);
    }

    @Property
    void theSameProblemHasTheSameAnswer(@ForAll("problems") AllocationRequest problem) {
        assertEquals(problem.allocate(), problem.allocate());
    }

    @Property(tries = 1_000)
    void theOrderOfTheClaimsChangesNothing(@ForAll("problems") AllocationRequest problem, @ForAll Random random) {
        List<Claim> shuffled = new ArrayList<>(problem.claims());
        Collections.shuffle(shuffled, random);
        Allocation original = problem.allocate();
        Allocation other = Allocator.of(problem.policy()).allocate(problem.envelope(), shuffled);
        assertEquals(original.awardsByClaim(), other.awardsByClaim());
        assertEquals(original.unallocated(), other.unallocated());
        assertEquals(original.certificate(), other.certificate());
    }

    @Property(tries = 1_000)
    void theCertificateRecomputesEveryAward(@ForAll("problems") AllocationRequest problem) {
        Allocation allocation = problem.allocate();
        for (int index = 0; index < problem.claims().size(); index++) {
            assertEquals(
                    allocation.awards().get(index).amount(),
                    allocation.certificate().awardOf(problem.claims().get(index), problem.envelope()));
        }
    }

    @Property(tries = 1_000)
    void whatWasGrantedElsewhereCountsLikeALowerCeiling(@ForAll("problems") AllocationRequest problem) {
        List<Claim> lower =
                problem.claims().stream().map(AllocationPropertyTest::lowered).toList();
        Allocation other = Allocator.of(problem.policy()).allocate(problem.envelope(), lower);
        assertEquals(problem.allocate().table(), other.table());
    }

    @Property(tries = 2_000)
    void theReasonOfASharedAwardTellsTheAmount(@ForAll("sharing") AllocationRequest problem) {
        Allocation allocation = problem.allocate();
        for (int index = 0; index < problem.claims().size(); index++) {
            Award award = allocation.awards().get(index);
            long told = award.reason().fold(new ToldAmount(problem.claims().get(index), allocation.certificate()));
            assertEquals(told, award.amount().cents(), award::toString);
            if (award.reason() instanceof AwardReason.InLine) {
                assertTrue(award.amount().compareTo(problem.claims().get(index).room()) < 0, award::toString);
            }
        }
    }

    @Property
    void noMoneyIsLeftWhileASharingLacksSome(@ForAll("sharing") AllocationRequest problem) {
        Allocation allocation = problem.allocate();
        boolean lacking = false;
        for (int index = 0; index < problem.claims().size(); index++) {
            Award award = allocation.awards().get(index);
            lacking |= award.amount().compareTo(problem.claims().get(index).room()) < 0
                    && !(award.reason() instanceof AwardReason.NoWeight);
        }
        assertTrue(allocation.unallocated().isZero() || !lacking);
    }

    @Provide
    Arbitrary<AllocationRequest> problems() {
        return AllocationProblems.under(AllocationPolicies.any());
    }

    @Provide
    Arbitrary<AllocationRequest> sharing() {
        return AllocationProblems.under(AllocationPolicies.sharing());
    }

    private static Claim lowered(Claim claim) {
        return new Claim(
                claim.id(),
                claim.room(),
                Euros.ZERO,
                claim.leastAward(),
                claim.weight(),
                claim.priority(),
                claim.score(),
                claim.group());
    }
}
