package io.github.carecyber.rules.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RankedFundingTest {

    private static final TieBreak BY_IDENTIFIER = TieBreak.byIdentifier();

    private static final List<Claim> FOUR =
            List.of(first("A", "100", 1), first("B", "350", 2), first("C", "200", 3), first("D", "100", 4));

    @Test
    void theOrderStopsAtTheFirstThatDoesNotFit() {
        Allocation allocation = allocate(WhenTooLarge.STOP, "400", FOUR);
        assertAwards(allocation, "100.00", "0.00", "0.00", "0.00");
        assertEquals(Euros.of("300"), allocation.unallocated());
        assertReasons(
                allocation,
                new AwardReason.Served(1, Euros.of("400")),
                new AwardReason.TooLarge(2, Euros.of("300")),
                new AwardReason.AfterStop(3, ClaimId.of("B")),
                new AwardReason.AfterStop(4, ClaimId.of("B")));
        assertTooLarge(allocation, misfit("B", 2, "300"));
    }

    @Test
    void theOrderSkipsWhatDoesNotFit() {
        Allocation allocation = allocate(WhenTooLarge.SKIP, "400", FOUR);
        assertAwards(allocation, "100.00", "0.00", "200.00", "100.00");
        assertEquals(Euros.ZERO, allocation.unallocated());
        assertReasons(
                allocation,
                new AwardReason.Served(1, Euros.of("400")),
                new AwardReason.TooLarge(2, Euros.of("300")),
                new AwardReason.Served(3, Euros.of("300")),
                new AwardReason.Served(4, Euros.of("100")));
        assertTooLarge(allocation, misfit("B", 2, "300"));
    }

    @Test
    void moreMoneyMayTurnASkippedRoundRound() {
        assertAwards(allocate(WhenTooLarge.SKIP, "450", FOUR), "100.00", "350.00", "0.00", "0.00");
    }

    @Test
    void theLastClaimServedMayGetAPart() {
        Allocation allocation = allocate(WhenTooLarge.PART, "400", FOUR);
        assertAwards(allocation, "100.00", "300.00", "0.00", "0.00");
        assertReasons(
                allocation,
                new AwardReason.Served(1, Euros.of("400")),
                new AwardReason.Served(2, Euros.of("300")),
                new AwardReason.AfterStop(3, ClaimId.of("B")),
                new AwardReason.AfterStop(4, ClaimId.of("B")));
        assertTooLarge(allocation, misfit("B", 2, "300"));
    }

    @Test
    void theRowsOfTheExampleWithThreeClaimsHold() {
        List<Claim> three = List.of(first("A", "100", 1), first("B", "200", 2), first("C", "300", 3));
        assertAwards(allocate(WhenTooLarge.STOP, "400", three), "100.00", "200.00", "0.00");
        assertEquals(Euros.of("100"), allocate(WhenTooLarge.STOP, "400", three).unallocated());
        assertAwards(allocate(WhenTooLarge.PART, "400", three), "100.00", "200.00", "100.00");
        assertEquals(Euros.ZERO, allocate(WhenTooLarge.PART, "400", three).unallocated());
    }

    @Test
    void aPartThatIsOfNoUseGoesToNobody() {
        Claim useless = FOUR.get(1).withMinimum(Euros.of("300.01"));
        Allocation allocation =
                allocate(WhenTooLarge.PART, "400", List.of(FOUR.get(0), useless, FOUR.get(2), FOUR.get(3)));
        assertAwards(allocation, "100.00", "0.00", "0.00", "0.00");
        assertEquals(
                new AwardReason.TooLarge(2, Euros.of("300")),
                allocation.awards().get(1).reason());
        assertEquals(Euros.of("300"), allocation.unallocated());
        Claim useful = useless.withMinimum(Euros.of("300"));
        assertAwards(allocate(WhenTooLarge.PART, "400", List.of(FOUR.get(0), useful)), "100.00", "300.00");
    }

    @Test
    void whatWasGrantedElsewhereCountsTowardsAUsefulPart() {
        Claim helped = FOUR.get(1).withGrantedElsewhere(Euros.of("10")).withMinimum(Euros.of("310"));
        assertAwards(allocate(WhenTooLarge.PART, "400", List.of(FOUR.get(0), helped)), "100.00", "300.00");
        assertAwards(
                allocate(WhenTooLarge.PART, "400", List.of(FOUR.get(0), helped.withMinimum(Euros.of("310.01")))),
                "100.00",
                "0.00");
    }

    @Test
    void nothingIsAPartOfNoUseToAnybody() {
        Allocation allocation = allocate(WhenTooLarge.PART, "100", FOUR);
        assertAwards(allocation, "100.00", "0.00", "0.00", "0.00");
        assertEquals(
                new AwardReason.TooLarge(2, Euros.ZERO),
                allocation.awards().get(1).reason());
    }

    @Test
    void aClaimWithNothingLeftToGrantStopsNobody() {
        Claim met = first("B", "350", 2).withGrantedElsewhere(Euros.of("400"));
        for (WhenTooLarge whenTooLarge : WhenTooLarge.values()) {
            Allocation allocation = allocate(whenTooLarge, "0", List.of(FOUR.get(0), met));
            assertAwards(allocation, "0.00", "0.00");
            assertReasons(allocation, new AwardReason.TooLarge(1, Euros.ZERO), new AwardReason.AtCeiling());
            assertAwards(allocate(whenTooLarge, "100", List.of(first("A", "100", 3), met)), "100.00", "0.00");
        }
    }

    @Test
    void theHighestScoreComesFirstAndTheSmallestPriority() {
        List<Claim> claims = Stream.of(Long.MIN_VALUE, -1L, 0L, Long.MAX_VALUE)
                .map(figure -> first("p" + (figure < 0 ? "n" + (figure == -1) : figure), "1", figure)
                        .withScore(figure & Long.MAX_VALUE))
                .toList();
        assertAwards(allocate(WhenTooLarge.STOP, "2", claims), "1.00", "1.00", "0.00", "0.00");
        // The scores are 0, the largest number, 0 and the largest number.
        AllocationPolicy byScore = AllocationPolicy.ranked(RankedBy.SCORE, WhenTooLarge.STOP, BY_IDENTIFIER);
        assertAwards(Allocator.of(byScore).allocate(Euros.of("2"), claims), "0.00", "1.00", "0.00", "1.00");
    }

    @Test
    void theTieKeyDecidesAmongEquals() {
        List<Claim> equals = List.of(first("B", "1", 7), first("A", "1", 7));
        assertAwards(allocate(WhenTooLarge.STOP, "1", equals), "0.00", "1.00");
        TieBreak draw = TieBreak.bySeed("D2-2026");
        boolean firstDrawn = draw.keyOf(ClaimId.of("B")).compareTo(draw.keyOf(ClaimId.of("A"))) < 0;
        AllocationPolicy byDraw = AllocationPolicy.ranked(RankedBy.PRIORITY, WhenTooLarge.STOP, draw);
        assertAwards(
                Allocator.of(byDraw).allocate(Euros.of("1"), equals),
                firstDrawn ? "1.00" : "0.00",
                firstDrawn ? "0.00" : "1.00");
    }

    @Test
    void noClaimsLeaveTheEnvelope() {
        Allocation allocation = allocate(WhenTooLarge.STOP, "1", List.of());
        assertEquals(Euros.of("1"), allocation.unallocated());
        assertTooLarge(allocation);
    }

    @Test
    void aClaimWithoutAPriorityHasNoCertifiedAward() {
        AllocationCertificate certificate =
                allocate(WhenTooLarge.STOP, "400", FOUR).certificate();
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> certificate.awardOf(Claim.of(ClaimId.of("E"), Euros.of("1")), Euros.of("400")));
        assertEquals("Claim E has no priority: a claim under a policy by priority has one.", refused.getMessage());
    }

    @Test
    void aClaimWithoutAScoreHasNoCertifiedAward() {
        AllocationCertificate certificate = new AllocationCertificate.Ranking(
                RankedBy.SCORE, WhenTooLarge.STOP, BY_IDENTIFIER, List.of(misfit("B", 2, "300")));
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> certificate.awardOf(FOUR.get(0), Euros.of("400")));
        assertEquals(
                "Claim A has the score null: a claim under a policy by score has one, and it is at least zero.",
                refused.getMessage());
    }

    private static Allocation allocate(WhenTooLarge whenTooLarge, String envelope, List<Claim> claims) {
        AllocationPolicy policy = AllocationPolicy.ranked(RankedBy.PRIORITY, whenTooLarge, BY_IDENTIFIER);
        return Allocator.of(policy).allocate(Euros.of(envelope), claims);
    }

    private static void assertAwards(Allocation allocation, String... expected) {
        assertEquals(
                List.of(expected),
                allocation.awards().stream()
                        .map(award -> award.amount().toString())
                        .toList());
    }

    private static void assertReasons(Allocation allocation, AwardReason... expected) {
        assertEquals(
                List.of(expected),
                allocation.awards().stream().map(Award::reason).toList());
    }

    private static void assertTooLarge(Allocation allocation, AllocationCertificate.Misfit... expected) {
        AllocationPolicy.Ranked policy = (AllocationPolicy.Ranked) allocation.policy();
        assertEquals(
                new AllocationCertificate.Ranking(policy.by(), policy.whenTooLarge(), policy.ties(), List.of(expected)),
                allocation.certificate());
    }

    private static AllocationCertificate.Misfit misfit(String claim, long standing, String left) {
        return new AllocationCertificate.Misfit(ClaimId.of(claim), standing, Euros.of(left));
    }

    private static Claim first(String id, String ceiling, long priority) {
        return Claim.of(ClaimId.of(id), Euros.of(ceiling)).withPriority(priority);
    }
}
