package io.github.carecyber.rules.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllocationCertificateTest {

    private static final AllocationCertificate.CutOff BY_WEIGHT = new AllocationCertificate.CutOff(
            SharingRule.PROPORTIONAL_TO_WEIGHT,
            Level.factor(Ratio.of(5, 3)),
            new Mark(Ratio.of(1, 3), ClaimId.of("M")),
            TieBreak.byIdentifier());

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
