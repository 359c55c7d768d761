package io.github.carecyber.rules.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Fingerprint;
import io.github.carecyber.core.testkit.ValueContract;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllocatorTest {

    private static final AllocationPolicy BY_CEILING =
            AllocationPolicy.sharing(SharingRule.PROPORTIONAL_TO_CEILING, Rounding.QUOTA, TieBreak.byIdentifier());

    private static final AllocationPolicy BY_WEIGHT =
            AllocationPolicy.sharing(SharingRule.PROPORTIONAL_TO_WEIGHT, Rounding.QUOTA, TieBreak.byIdentifier());

    private static final List<Claim> ESTATE = List.of(
            claim("A", "100").withWeight(3),
            claim("B", "200").withWeight(2),
            claim("C", "300").withWeight(1));

    @Test
    void theEstateIsSharedInProportionToTheClaims() {
        assertEquals(List.of("16.67", "33.33", "50.00"), amounts(BY_CEILING, "100", ESTATE));
        assertEquals(List.of("33.33", "66.67", "100.00"), amounts(BY_CEILING, "200", ESTATE));
        assertEquals(List.of("50.00", "100.00", "150.00"), amounts(BY_CEILING, "300", ESTATE));
    }

    @Test
    void theExampleOfThePoliciesComesOutAsDocumented() {
        assertEquals(List.of("100.00", "200.00", "300.00"), amounts(AllocationPolicy.inFull(), "600", ESTATE));
        assertEquals(List.of("0.00", "0.00", "0.00"), amounts(AllocationPolicy.inFull(), "200", ESTATE));
        assertEquals(List.of("100.00", "133.33", "66.67"), amounts(BY_WEIGHT, "300", ESTATE));
        assertEquals(
                "200.00",
                allocate(AllocationPolicy.inFull(), "200", ESTATE).unallocated().toString());
    }

    @Test
    void oneCentLessThanDemandFundsNobodyInFull() {
        assertEquals(List.of("0.00", "0.00", "0.00"), amounts(AllocationPolicy.inFull(), "599.99", ESTATE));
        Allocation allocation = allocate(AllocationPolicy.inFull(), "599.99", ESTATE);
        assertEquals(
                new AwardReason.NotFunded(Euros.of("600")),
                allocation.awards().get(0).reason());
        assertEquals(new AllocationCertificate.Whole(Euros.of("600")), allocation.certificate());
    }

    @Test
    void moreThanDemandLeavesTheRest() {
        for (AllocationPolicy policy : List.of(AllocationPolicy.inFull(), BY_CEILING, BY_WEIGHT)) {
            Allocation allocation = allocate(policy, "601.50", ESTATE);
            assertEquals("1.50", allocation.unallocated().toString());
            allocation.awards().forEach(award -> assertEquals(new AwardReason.AtCeiling(), award.reason()));
        }
    }

    @Test
    void reasonsAndCertificateNameTheFactorAndTheLastCent() {
        Allocation allocation = allocate(BY_WEIGHT, "300", ESTATE);
        Level factor = Level.factor(Ratio.of(20_000, 3));
        assertEquals(
                List.of(
                        Award.of(ClaimId.of("A"), Euros.of("100"), new AwardReason.AtCeiling()),
                        Award.of(
                                ClaimId.of("B"),
                                Euros.of("133.33"),
                                new AwardReason.Shared(SharingRule.PROPORTIONAL_TO_WEIGHT, factor, null)),
                        Award.of(
                                ClaimId.of("C"),
                                Euros.of("66.67"),
                                new AwardReason.Shared(
                                        SharingRule.PROPORTIONAL_TO_WEIGHT,
                                        factor,
                                        new Mark(Ratio.of(2, 3), ClaimId.of("C"))))),
                allocation.awards());
        assertEquals(
                new AllocationCertificate.CutOff(
                        SharingRule.PROPORTIONAL_TO_WEIGHT,
                        factor,
                        new Mark(Ratio.of(2, 3), ClaimId.of("C")),
                        TieBreak.byIdentifier()),
                allocation.certificate());
    }

    @Test
    void largestRemainderIsNotMonotone() {
        List<Claim> claims = List.of(claim("A", "0.06"), claim("B", "0.06"), claim("C", "0.02"));
        assertEquals(List.of("0.04", "0.04", "0.02"), amounts(BY_CEILING, "0.10", claims));
        assertEquals(List.of("0.05", "0.05", "0.01"), amounts(BY_CEILING, "0.11", claims));
    }

    @Test
    void equalRemaindersGoByIdentifierOrByThePublicDraw() {
        List<Claim> claims = List.of(claim("C", "1"), claim("A", "1"), claim("B", "1"));
        assertEquals(List.of("0.33", "0.34", "0.33"), amounts(BY_CEILING, "1", claims));
        // printf '%s%s' D2-2026 A | sha256sum begins with 60b, B with b78, C with 601.
        assertEquals(List.of("0.34", "0.33", "0.33"), amounts(drawnWith("D2-2026"), "1", claims));
    }

    @Test
    void aSeedOtherThanTheLastMovesTheOddCent() {
        List<Claim> claims = equalClaims(50, "1");
        List<List<String>> outcomes = IntStream.range(0, 10)
                .mapToObj(year -> amounts(drawnWith("seed " + year), "0.01", claims))
                .distinct()
                .toList();
        assertTrue(outcomes.size() > 5, "ten seeds gave only " + outcomes.size() + " outcomes");
    }

    @Test
    void anEnvelopeOfZeroGivesNothingForANamedReason() {
        Allocation byCeiling = allocate(BY_CEILING, "0", ESTATE);
        assertEquals(
                new AwardReason.Shared(SharingRule.PROPORTIONAL_TO_CEILING, Level.factor(Ratio.ZERO), null),
                byCeiling.awards().get(0).reason());
        assertEquals(Euros.ZERO, byCeiling.unallocated());
        assertEquals(List.of("0.00", "0.00", "0.00"), amounts(BY_WEIGHT, "0", ESTATE));
        assertEquals(List.of("0.00", "0.00", "0.00"), amounts(AllocationPolicy.inFull(), "0", ESTATE));
    }

    @Test
    void noClaimsLeaveTheWholeEnvelope() {
        for (AllocationPolicy policy : List.of(AllocationPolicy.inFull(), BY_CEILING, BY_WEIGHT)) {
            Allocation allocation = allocate(policy, "45000000", List.of());
            assertEquals(List.of(), allocation.awards());
            assertEquals(Euros.of("45000000"), allocation.unallocated());
        }
    }

    @Test
    void oneClaimGetsTheEnvelopeUpToItsCeiling() {
        List<Claim> one = List.of(claim("A", "100").withWeight(7));
        for (AllocationPolicy policy : List.of(BY_CEILING, BY_WEIGHT)) {
            assertEquals(List.of("0.01"), amounts(policy, "0.01", one));
            assertEquals(List.of("99.99"), amounts(policy, "99.99", one));
            assertEquals(List.of("100.00"), amounts(policy, "100.01", one));
        }
    }

    @Test
    void ceilingsOfZeroAreReachedAtOnce() {
        List<Claim> claims =
                List.of(claim("A", "0").withWeight(5), claim("B", "0").withWeight(0));
        Allocation byCeiling = allocate(BY_CEILING, "10", claims);
        assertEquals(Euros.of("10"), byCeiling.unallocated());
        byCeiling.awards().forEach(award -> assertEquals(new AwardReason.AtCeiling(), award.reason()));
        assertEquals(
                List.of(new AwardReason.AtCeiling(), new AwardReason.NoWeight()),
                allocate(BY_WEIGHT, "10", claims).awards().stream()
                        .map(Award::reason)
                        .toList());
    }

    @Test
    void aClaimWithoutWeightGetsNothingEvenIfMoneyIsLeft() {
        List<Claim> claims =
                List.of(claim("A", "100").withWeight(1), claim("B", "100").withWeight(0));
        Allocation allocation = allocate(BY_WEIGHT, "150", claims);
        assertEquals(List.of("100.00", "0.00"), amounts(BY_WEIGHT, "150", claims));
        assertEquals(new AwardReason.NoWeight(), allocation.awards().get(1).reason());
        assertEquals(Euros.of("50"), allocation.unallocated());
    }

    @Test
    void weightsThatAreAllZeroDoNotMatterWhileThereIsNothingToShareOut() {
        List<Claim> claims = List.of(claim("A", "100").withWeight(0));
        assertEquals(List.of("0.00"), amounts(BY_WEIGHT, "0", claims));
        assertEquals(
                List.of("0.00"), amounts(BY_WEIGHT, "5", List.of(claim("A", "0").withWeight(0))));
    }

    @Test
    void weightsAreIgnoredUnderAPolicyThatNeedsNone() {
        List<Claim> claims = List.of(claim("A", "100").withWeight(-1), claim("B", "100"));
        assertEquals(List.of("50.00", "50.00"), amounts(BY_CEILING, "100", claims));
    }

    @Test
    void aHundredThousandEqualClaimsShareOneCent() {
        List<Claim> claims = equalClaims(100_000, "250000");
        Allocation allocation = allocate(BY_CEILING, "0.01", claims);
        List<Award> served = allocation.awards().stream()
                .filter(award -> award.amount().isPositive())
                .toList();
        assertEquals(1, served.size());
        assertEquals(ClaimId.of("claim-0"), served.get(0).claim());
        assertEquals(Euros.ZERO, allocation.unallocated());
    }

    @Test
    void aHundredThousandClaimsByWeightComeOutAsTheirCertificateSays() {
        Random random = new Random(2026);
        List<Claim> claims = IntStream.range(0, 100_000)
                .mapToObj(index -> Claim.of(ClaimId.of("claim-" + index), Euros.ofCents(random.nextInt(100_000_000)))
                        .withWeight(random.nextInt(2_000)))
                .toList();
        Allocation allocation = allocate(BY_WEIGHT, "20000000000", claims);
        AllocationCertificate.CutOff cutOff = (AllocationCertificate.CutOff) allocation.certificate();
        for (int index = 0; index < claims.size(); index++) {
            assertEquals(
                    cutOff.awardOf(claims.get(index)),
                    allocation.awards().get(index).amount());
        }
        assertEquals(Euros.ZERO, allocation.unallocated());
    }

    @Test
    void amountsAtTheEdgeOfALongAreExact() {
        Euros largest = Euros.ofCents(Long.MAX_VALUE);
        Euros half = Euros.ofCents(Long.MAX_VALUE / 2);
        List<Claim> claims = List.of(
                Claim.of(ClaimId.of("A"), half).withWeight(Long.MAX_VALUE / 2),
                Claim.of(ClaimId.of("B"), half).withWeight(Long.MAX_VALUE / 2),
                Claim.of(ClaimId.of("C"), Euros.ofCents(1)).withWeight(1));
        for (AllocationPolicy policy : List.of(AllocationPolicy.inFull(), BY_CEILING, BY_WEIGHT)) {
            assertEquals(
                    List.of(half, half, Euros.ofCents(1)),
                    Allocator.of(policy).allocate(largest, claims).awards().stream()
                            .map(Award::amount)
                            .toList());
        }
        // The exact shares are (2^62 - 1)(2^63 - 2)/(2^63 - 1) = 2^62 - 1 - 1/2 + 1/(2^64 - 2) twice, and nearly a
        // cent.
        Allocation oneCentShort = Allocator.of(BY_CEILING).allocate(Euros.ofCents(Long.MAX_VALUE - 1), claims);
        assertEquals(
                List.of(half, Euros.ofCents(Long.MAX_VALUE / 2 - 1), Euros.ofCents(1)),
                oneCentShort.awards().stream().map(Award::amount).toList());
    }

    @Test
    void awardsAreFoundByClaim() {
        Allocation allocation = allocate(BY_CEILING, "300", ESTATE);
        assertEquals(Optional.of(allocation.awards().get(1)), allocation.award(ClaimId.of("B")));
        assertEquals(Optional.empty(), allocation.award(ClaimId.of("D")));
        assertEquals(List.copyOf(allocation.awardsByClaim().values()), allocation.awards());
        assertThrows(
                UnsupportedOperationException.class,
                () -> allocation.awardsByClaim().clear());
    }

    @Test
    void theProvenanceNamesTheRequest() {
        AllocationRequest request = new AllocationRequest(Euros.of("300"), BY_CEILING, ESTATE);
        assertEquals(
                Map.of("claims", Fingerprint.of(request)),
                request.allocate().provenance().inputs());
        assertEquals(request.check().provenance(), request.allocate().provenance());
        assertNotEquals(
                allocate(BY_CEILING, "301", ESTATE).provenance(),
                request.allocate().provenance());
    }

    @Test
    void valuesCopyTheirLists() {
        Allocation allocation = allocate(BY_CEILING, "300", ESTATE);
        ValueContract.copiesList(
                ESTATE, claims -> new AllocationRequest(Euros.ZERO, BY_CEILING, claims), AllocationRequest::claims);
        ValueContract.copiesList(
                allocation.awards(),
                awards -> new Allocation(
                        Euros.ZERO, BY_CEILING, awards, Euros.ZERO, allocation.certificate(), allocation.provenance()),
                Allocation::awards);
        ValueContract.copiesList(
                allocation.table().awards(),
                awards -> new AwardTable(Euros.ZERO, awards, Euros.ZERO),
                AwardTable::awards);
    }

    @Test
    void anAwardIsNeverNegative() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Award.of(ClaimId.of("A"), Euros.ofCents(-1), new AwardReason.AtCeiling()));
    }

    private static Claim claim(String id, String ceiling) {
        return Claim.of(ClaimId.of(id), Euros.of(ceiling));
    }

    private static List<Claim> equalClaims(int count, String ceiling) {
        return IntStream.range(0, count)
                .mapToObj(index -> claim("claim-" + index, ceiling))
                .toList();
    }

    private static AllocationPolicy drawnWith(String seed) {
        return AllocationPolicy.sharing(SharingRule.PROPORTIONAL_TO_CEILING, Rounding.QUOTA, TieBreak.bySeed(seed));
    }

    private static Allocation allocate(AllocationPolicy policy, String envelope, List<Claim> claims) {
        return Allocator.of(policy).allocate(Euros.of(envelope), claims);
    }

    private static List<String> amounts(AllocationPolicy policy, String envelope, List<Claim> claims) {
        return allocate(policy, envelope, claims).awards().stream()
                .map(award -> award.amount().toString())
                .toList();
    }
}
