package io.github.carecyber.rules.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UsefulSharingTest {

    private static final TieBreak BY_IDENTIFIER = TieBreak.byIdentifier();

    @Test
    void theLastInTheOrderOfPriorityIsDroppedSoThatTheOthersGetEnough() {
        List<Claim> three = List.of(claim("A", 300, 120, 1), claim("B", 300, 120, 2), claim("C", 300, 120, 3));
        Allocation allocation = allocate(SharingRule.EQUAL_AWARDS, DropOrder.LAST_PRIORITY, 300, three);
        assertAwards(allocation, "150.00", "150.00", "0.00");
        assertEquals(
                new AwardReason.Dropped(1, Euros.of("100"), Euros.of("120")),
                allocation.awards().get(2).reason());
        assertDropped(allocation, drop("C", "100", "120"));
    }

    @Test
    void whoIsDroppedDependsOnTheOrder() {
        // Equal awards of 100 are too small for A and C; once C has left, 150 are enough for A, and the other way
        // round.
        List<Claim> claims = List.of(
                claim("A", 300, 110, 3).withScore(5),
                claim("B", 300, 0, 2).withScore(4),
                claim("C", 300, 140, 1).withScore(1));
        assertAwards(
                allocate(SharingRule.EQUAL_AWARDS, DropOrder.LAST_PRIORITY, 300, claims), "0.00", "150.00", "150.00");
        assertAwards(
                allocate(SharingRule.EQUAL_AWARDS, DropOrder.LOWEST_SCORE, 300, claims), "150.00", "150.00", "0.00");
        assertAwards(
                allocate(SharingRule.EQUAL_AWARDS, DropOrder.LARGEST_SHORTFALL, 300, claims),
                "150.00",
                "150.00",
                "0.00");
    }

    @Test
    void theTieKeyFavoursWhomItPutsFirst() {
        List<Claim> equals = List.of(claim("B", 300, 120, 1), claim("A", 300, 120, 1), claim("C", 300, 120, 1));
        for (DropOrder order : DropOrder.values()) {
            List<Claim> scored =
                    equals.stream().map(claim -> claim.withScore(1)).toList();
            assertAwards(allocate(SharingRule.EQUAL_AWARDS, order, 300, scored), "150.00", "150.00", "0.00");
        }
    }

    @Test
    void somebodyWithoutAMinimumIsNeverDropped() {
        List<Claim> claims = List.of(
                claim("A", 300, 0, 9),
                claim("B", 300, 120, 1).withGrantedElsewhere(Euros.of("120")),
                claim("C", 300, 120, 1).withGrantedElsewhere(Euros.of("300")));
        assertAwards(allocate(SharingRule.EQUAL_AWARDS, DropOrder.LAST_PRIORITY, 2, claims), "1.00", "1.00", "0.00");
    }

    @Test
    void whatWasGrantedElsewhereCountsTowardsTheMinimum() {
        Claim helped = claim("B", 300, 120, 2).withGrantedElsewhere(Euros.of("20"));
        assertAwards(
                allocate(
                        SharingRule.EQUAL_AWARDS, DropOrder.LAST_PRIORITY, 200, List.of(claim("A", 300, 0, 1), helped)),
                "100.00",
                "100.00");
        assertDropped(
                allocate(
                        SharingRule.EQUAL_AWARDS, DropOrder.LAST_PRIORITY, 199, List.of(claim("A", 300, 0, 1), helped)),
                drop("B", "99.50", "100"));
    }

    @Test
    void nobodyIsDroppedForThePartOfACentThatAnOddCentWouldMakeGood() {
        // The shares are 33 1/3 cents. An odd cent would lift one to 34, but who is funded hangs on no draw.
        List<Claim> claims = List.of(cents("A", 100, 34), cents("B", 100, 33), cents("C", 100, 0));
        Allocation allocation = useful(SharingRule.EQUAL_AWARDS, Rounding.QUOTA, DropOrder.LAST_PRIORITY)
                .allocate(Euros.of("1"), claims);
        assertAwards(allocation, "0.00", "0.50", "0.50");
        assertDropped(allocation, drop("A", "0.33", "0.34"));
    }

    @Test
    void centsInLineMayLeaveSomebodyBelowItsExactShareAndThenItIsDropped() {
        // The large claim has a share of exactly 7 cents. Webster's line gives it 6 before each of four small ones has
        // one.
        List<Claim> claims = Stream.concat(
                        Stream.of(cents("L", 70, 7)),
                        LongStream.rangeClosed(1, 5).mapToObj(number -> cents("S" + number, 6, 0)))
                .toList();
        Allocation monotone = useful(SharingRule.PROPORTIONAL_TO_CEILING, Rounding.MONOTONE, DropOrder.LAST_PRIORITY)
                .allocate(Euros.ofCents(10), claims);
        assertAwards(monotone, "0.00", "0.02", "0.02", "0.02", "0.02", "0.02");
        assertEquals(
                List.of(drop("L", "0.06", "0.07")), ((AllocationCertificate.Useful) monotone.certificate()).dropped());
        assertAccepted(monotone, claims);
        Allocation quota = useful(SharingRule.PROPORTIONAL_TO_CEILING, Rounding.QUOTA, DropOrder.LAST_PRIORITY)
                .allocate(Euros.ofCents(10), claims);
        assertEquals("0.07", quota.awards().get(0).amount().toString());
    }

    @Test
    void aClaimWithoutWeightIsDroppedIfItNeedsSomething() {
        List<Claim> claims = List.of(
                claim("A", 300, 1, 1).withWeight(0), claim("B", 300, 100, 2).withWeight(1));
        Allocation allocation = allocate(SharingRule.PROPORTIONAL_TO_WEIGHT, DropOrder.LAST_PRIORITY, 300, claims);
        assertAwards(allocation, "0.00", "300.00");
        assertDropped(allocation, drop("A", "0", "1"));
    }

    @Test
    void everybodyMayBeDroppedAndLeaveTheEnvelope() {
        List<Claim> claims = List.of(claim("A", 300, 300, 1), claim("B", 300, 300, 2));
        for (SharingRule rule : SharingRule.values()) {
            List<Claim> weighted =
                    claims.stream().map(claim -> claim.withWeight(1)).toList();
            Allocation allocation = allocate(rule, DropOrder.LAST_PRIORITY, 299, weighted);
            assertAwards(allocation, "0.00", "0.00");
            assertEquals(Euros.of("299"), allocation.unallocated());
            assertAccepted(allocation, weighted);
            assertAwards(allocate(rule, DropOrder.LAST_PRIORITY, 300, weighted), "300.00", "0.00");
        }
    }

    @Test
    void thousandsAreDroppedOneAfterAnotherInOnePass() {
        List<Claim> claims = LongStream.range(0, 30_000)
                .mapToObj(number -> cents("claim-" + number, 1_000, 500))
                .toList();
        for (DropOrder order : DropOrder.values()) {
            List<Claim> scored =
                    claims.stream().map(claim -> claim.withScore(1)).toList();
            Allocation allocation =
                    useful(SharingRule.EQUAL_AWARDS, Rounding.QUOTA, order).allocate(Euros.of("10.01"), scored);
            assertEquals(
                    29_998,
                    ((AllocationCertificate.Useful) allocation.certificate())
                            .dropped()
                            .size());
            assertEquals(Euros.ZERO, allocation.unallocated());
            assertAccepted(allocation, scored);
        }
    }

    private static void assertAccepted(Allocation allocation, List<Claim> claims) {
        AllocationRequest request = new AllocationRequest(allocation.envelope(), allocation.policy(), claims);
        assertTrue(AllocationAudit.policy(request, allocation.table(), allocation.certificate())
                .isAccepted());
    }

    private static Allocation allocate(SharingRule rule, DropOrder order, long euros, List<Claim> claims) {
        Allocation allocation = useful(rule, Rounding.QUOTA, order).allocate(Euros.ofCents(100 * euros), claims);
        assertAccepted(allocation, claims);
        return allocation;
    }

    private static Allocator useful(SharingRule rule, Rounding rounding, DropOrder order) {
        return Allocator.of(AllocationPolicy.useful(AllocationPolicy.sharing(rule, rounding, BY_IDENTIFIER), order));
    }

    private static void assertAwards(Allocation allocation, String... expected) {
        assertEquals(
                List.of(expected),
                allocation.awards().stream()
                        .map(award -> award.amount().toString())
                        .toList());
    }

    private static void assertDropped(Allocation allocation, AllocationCertificate.Drop... expected) {
        assertEquals(List.of(expected), ((AllocationCertificate.Useful) allocation.certificate()).dropped());
    }

    private static AllocationCertificate.Drop drop(String claim, String offered, String least) {
        return new AllocationCertificate.Drop(ClaimId.of(claim), Euros.of(offered), Euros.of(least));
    }

    private static Claim claim(String id, long ceiling, long minimum, long priority) {
        return Claim.of(ClaimId.of(id), Euros.ofCents(100 * ceiling))
                .withMinimum(Euros.ofCents(100 * minimum))
                .withPriority(priority);
    }

    private static Claim cents(String id, long ceiling, long minimum) {
        return Claim.of(ClaimId.of(id), Euros.ofCents(ceiling))
                .withMinimum(Euros.ofCents(minimum))
                .withPriority(1);
    }
}
