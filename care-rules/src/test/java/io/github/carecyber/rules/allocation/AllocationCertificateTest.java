package io.github.carecyber.rules.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.carecyber.core.identity.ClaimGroupId;
import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.rules.portfolio.BoundBasis;
import io.github.carecyber.rules.portfolio.ItemLimit;
import io.github.carecyber.rules.portfolio.Relaxation;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class AllocationCertificateTest {

    private static final AllocationCertificate.CutOff BY_WEIGHT = new AllocationCertificate.CutOff(
            SharingRule.PROPORTIONAL_TO_WEIGHT,
            Level.factor(Ratio.of(5, 3)),
            new Mark(Ratio.of(1, 3), ClaimId.of("M")),
            TieBreak.byIdentifier());

    private static final ClaimGroupId GROUP = ClaimGroupId.of("north");

    @Test
    void theOddCentGoesToThoseWhoHaveLostALargerPart() {
        assertEquals(Euros.ofCents(2), BY_WEIGHT.awardOf(claim("Z", 100, 1L)), "1 2/3");
        assertEquals(Euros.ofCents(7), BY_WEIGHT.awardOf(claim("M", 100, 4L)), "6 2/3");
    }

    @Test
    void amongEqualPartsTheTieKeyDecides() {
        assertEquals(Euros.ofCents(4), BY_WEIGHT.awardOf(claim("A", 100, 2L)));
        assertEquals(Euros.ofCents(4), BY_WEIGHT.awardOf(claim("M", 100, 2L)));
        assertEquals(Euros.ofCents(3), BY_WEIGHT.awardOf(claim("N", 100, 2L)));
    }

    @Test
    void aClaimThatLosesNoPartOrMeetsItsCeilingGetsNoOddCent() {
        assertEquals(Euros.ofCents(5), BY_WEIGHT.awardOf(claim("A", 100, 3L)));
        assertEquals(Euros.ofCents(3), BY_WEIGHT.awardOf(claim("A", 3, 2L)));
        assertEquals(Euros.ofCents(4), BY_WEIGHT.awardOf(claim("A", 4, 2L)));
        assertEquals(Euros.ZERO, BY_WEIGHT.awardOf(claim("A", 100, 0L)));
    }

    @Test
    void withoutAnOddCentNobodyIsRoundedUp() {
        AllocationCertificate.CutOff exact = new AllocationCertificate.CutOff(
                SharingRule.PROPORTIONAL_TO_CEILING, Level.factor(Ratio.of(1, 2)), null, TieBreak.bySeed("D2-2026"));
        assertEquals(Euros.ofCents(1), exact.awardOf(claim("A", 3, null)));
    }

    @Test
    void noCertificateAnswersWithoutAnEnvelope() {
        AllocationCertificate ranking = new AllocationCertificate.Ranking(
                RankedBy.PRIORITY, WhenTooLarge.SKIP, TieBreak.byIdentifier(), List.of());
        assertThrows(NullPointerException.class, () -> ranking.awardOf(claim("A", 100, null), null));
    }

    @Test
    void wholeFundsEverybodyOrNobody() {
        AllocationCertificate whole = new AllocationCertificate.Whole(Euros.ofCents(300));
        assertEquals(Euros.ofCents(100), whole.awardOf(claim("A", 100, null), Euros.ofCents(300)));
        assertEquals(Euros.ZERO, whole.awardOf(claim("A", 100, null), Euros.ofCents(299)));
    }

    @Test
    void claimsThatAnAllocationWouldHaveRefusedAreRefused() {
        AllocationCertificate whole = new AllocationCertificate.Whole(Euros.ZERO);
        assertThrows(IllegalArgumentException.class, () -> whole.awardOf(claim("A", -1, null), Euros.ZERO));
        assertThrows(IllegalArgumentException.class, () -> BY_WEIGHT.awardOf(claim("A", -1, 1L)));
        assertThrows(IllegalArgumentException.class, () -> BY_WEIGHT.awardOf(claim("A", 1, -1L)));
        assertThrows(IllegalArgumentException.class, () -> BY_WEIGHT.awardOf(claim("A", 1, null)));
    }

    @Test
    void certificatesNestAsDeepAsGroupsMinimumsAndASharing() {
        AllocationCertificate useful = new AllocationCertificate.Useful(List.of(), BY_WEIGHT);
        AllocationCertificate tree = tree(useful);
        assertEquals(Euros.ZERO, tree.awardOf(claim("A", 100, 0L).withGroup(GROUP), Euros.ZERO));
        String refusal =
                "Certificate of depth 4 is not of the allowed form: certificates nest at most 3 deep, those of groups, of minimums"
                        + " and of a sharing.";
        refuses(refusal, () -> tree(tree));
        refuses(refusal, () -> new AllocationCertificate.Useful(List.of(), tree));
        refuses(
                refusal,
                () -> new AllocationCertificate.Tree(
                        List.of(), new AllocationCertificate.FlowedBack(Euros.ZERO, tree)));
    }

    @Test
    void aReasonOfAGroupIsNotInsideAnother() {
        AwardReason inside = new AwardReason.AtCeiling();
        AwardReason inGroup = new AwardReason.InGroup(GROUP, Euros.ZERO, Euros.ZERO, inside, null);
        String refusal =
                "Reason inside that of group north is itself one of a group: a claim has one group, so groups do not nest.";
        refuses(refusal, () -> new AwardReason.InGroup(GROUP, Euros.ZERO, Euros.ZERO, inGroup, null));
        refuses(refusal, () -> new AwardReason.InGroup(GROUP, Euros.ZERO, Euros.ZERO, inside, inGroup));
    }

    @Test
    void figuresThatNoAllocationGivesAreRefused() {
        Euros negative = Euros.ofCents(-1);
        ClaimId claim = ClaimId.of("A");
        Relaxation relaxation = new Relaxation(BigInteger.ONE, BigInteger.ZERO, BigInteger.ONE, ItemLimit.NONE, 0);
        refuses(
                "Sum demanded -0.01 is negative: it is at least zero.",
                () -> new AllocationCertificate.Whole(negative));
        refuses(
                "Amount offered -0.01 is negative: it is at least zero.",
                () -> new AllocationCertificate.Drop(claim, negative, Euros.ZERO));
        refuses(
                "Least award -0.01 is negative: it is at least zero.",
                () -> new AllocationCertificate.Drop(claim, Euros.ZERO, negative));
        refuses(
                "Amount left -0.01 is negative: it is at least zero.",
                () -> new AllocationCertificate.Misfit(claim, -7, negative));
        refuses(
                "Score -1 is negative: it is at least zero.",
                () -> new AllocationCertificate.Bound(Set.of(), -1, 0, BoundBasis.SEARCH, relaxation));
        refuses(
                "Envelope of a group -0.01 is negative: it is at least zero.",
                () -> new AllocationCertificate.Branch(GROUP, negative, BY_WEIGHT));
        refuses(
                "Amount that flowed back -0.01 is negative: it is at least zero.",
                () -> new AllocationCertificate.FlowedBack(negative, BY_WEIGHT));
        refuses("Sum demanded -0.01 is negative: it is at least zero.", () -> new AwardReason.NotFunded(negative));
        refuses("Amount left -0.01 is negative: it is at least zero.", () -> new AwardReason.TooLarge(1, negative));
        refuses("Amount left -0.01 is negative: it is at least zero.", () -> new AwardReason.Served(1, negative));
        refuses("Rank 0 is not of the allowed form: it is counted from 1.", () -> new AwardReason.AfterStop(0, claim));
        refuses(
                "Step 0 is not of the allowed form: it is counted from 1.",
                () -> new AwardReason.Dropped(0, Euros.ZERO, Euros.ZERO));
    }

    private static AllocationCertificate tree(AllocationCertificate inside) {
        return new AllocationCertificate.Tree(
                List.of(new AllocationCertificate.Branch(GROUP, Euros.ZERO, inside)), null);
    }

    private static void refuses(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    void aMarkIsAPartOfACent() {
        for (Ratio remainder : new Ratio[] {Ratio.ZERO, Ratio.ONE, Ratio.of(4, 3)}) {
            assertThrows(IllegalArgumentException.class, () -> new Mark(remainder, ClaimId.of("A")));
        }
    }

    private static Claim claim(String id, long ceiling, Long weight) {
        Claim claim = Claim.of(ClaimId.of(id), Euros.ofCents(ceiling));
        return weight == null ? claim : claim.withWeight(weight);
    }
}
