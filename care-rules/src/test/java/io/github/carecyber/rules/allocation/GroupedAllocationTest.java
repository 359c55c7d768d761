package io.github.carecyber.rules.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.identity.ClaimGroupId;
import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Two regions with half of 600 euros each: the north asks for 200, the south for 250 twice. */
class GroupedAllocationTest {

    private static final TieBreak BY_IDENTIFIER = TieBreak.byIdentifier();

    private static final AllocationPolicy EQUAL_AWARDS =
            AllocationPolicy.sharing(SharingRule.EQUAL_AWARDS, Rounding.QUOTA, BY_IDENTIFIER);

    private static final Claim NORTH = claim("A", "north", 200, 1);

    private static final List<Claim> CLAIMS = List.of(NORTH, claim("B", "south", 250, 2), claim("C", "south", 250, 3));

    private static final List<GroupEnvelope> HALVES = List.of(half("north"), half("south"));

    @Test
    void aSharingLeavesWhatNobodyInTheGroupAsksFor() {
        assertAwards(allocate(FlowBack.STAYS, EQUAL_AWARDS), 100, 200, 150, 150);
        assertAwards(allocate(FlowBack.TO_OTHER_GROUPS, EQUAL_AWARDS), 0, 200, 200, 200);
        assertAwards(allocate(FlowBack.TO_ALL_CLAIMS, EQUAL_AWARDS), 0, 200, 200, 200);
    }

    @Test
    void aFundingInFullFundsAWholeGroupOrNobodyInIt() {
        assertAwards(allocate(FlowBack.STAYS, AllocationPolicy.inFull()), 400, 200, 0, 0);
        assertAwards(allocate(FlowBack.TO_OTHER_GROUPS, AllocationPolicy.inFull()), 400, 200, 0, 0);
        assertAwards(allocate(FlowBack.TO_ALL_CLAIMS, AllocationPolicy.inFull()), 400, 200, 0, 0);
        List<Claim> oneMore = List.of(NORTH, CLAIMS.get(1), claim("C", "south", 150, 3));
        assertAwards(allocate(FlowBack.STAYS, AllocationPolicy.inFull(), oneMore), 400, 200, 0, 0);
        assertAwards(allocate(FlowBack.TO_OTHER_GROUPS, AllocationPolicy.inFull(), oneMore), 0, 200, 250, 150);
        assertAwards(allocate(FlowBack.TO_ALL_CLAIMS, AllocationPolicy.inFull(), oneMore), 0, 200, 250, 150);
    }

    @Test
    void anOrderOfPriorityLeavesWhatDoesNotSuffice() {
        assertAwards(allocate(FlowBack.STAYS, ranked(WhenTooLarge.STOP)), 150, 200, 250, 0);
        assertAwards(allocate(FlowBack.TO_OTHER_GROUPS, ranked(WhenTooLarge.STOP)), 150, 200, 250, 0);
        assertAwards(allocate(FlowBack.TO_ALL_CLAIMS, ranked(WhenTooLarge.STOP)), 150, 200, 250, 0);
        assertAwards(allocate(FlowBack.STAYS, ranked(WhenTooLarge.PART)), 100, 200, 250, 50);
        assertAwards(allocate(FlowBack.TO_OTHER_GROUPS, ranked(WhenTooLarge.PART)), 0, 200, 250, 150);
        assertAwards(allocate(FlowBack.TO_ALL_CLAIMS, ranked(WhenTooLarge.PART)), 0, 200, 250, 150);
    }

    @Test
    void whoWasDroppedInItsGroupMayComeBackOnceMoreFlowsBack() {
        List<Claim> minimums = List.of(
                NORTH.withMinimum(Euros.of("10")),
                CLAIMS.get(1).withMinimum(Euros.of("150")),
                CLAIMS.get(2).withMinimum(Euros.of("160")));
        AllocationPolicy useful =
                AllocationPolicy.useful((AllocationPolicy.Sharing) EQUAL_AWARDS, DropOrder.LAST_PRIORITY);
        // In the south, C is dropped for 150 instead of 160, and B gets all that it asks for; 50 and the 100 of the
        // north are left.
        assertAwards(allocate(FlowBack.STAYS, useful, minimums), 150, 200, 250, 0);
        assertAwards(allocate(FlowBack.TO_OTHER_GROUPS, useful, minimums), 0, 200, 200, 200);
        assertAwards(allocate(FlowBack.TO_ALL_CLAIMS, useful, minimums), 150, 200, 250, 0);
        List<Claim> enough =
                List.of(claim("A", "north", 190, 1).withMinimum(Euros.of("10")), minimums.get(1), minimums.get(2));
        assertAwards(allocate(FlowBack.TO_ALL_CLAIMS, useful, enough), 0, 190, 250, 160);
    }

    @Test
    void aPartOfUseStaysOfUseInTheSecondRound() {
        // B has 150 of the 150 that are of use to it, so that any amount on top is of use, too.
        AllocationPolicy useful =
                AllocationPolicy.useful((AllocationPolicy.Sharing) EQUAL_AWARDS, DropOrder.LAST_PRIORITY);
        List<Claim> minimums = List.of(
                claim("A", "north", 290, 1).withMinimum(Euros.of("290")),
                CLAIMS.get(1).withMinimum(Euros.of("150")),
                CLAIMS.get(2));
        assertAwards(allocate(FlowBack.TO_ALL_CLAIMS, useful, minimums), 0, 290, 155, 155);
    }

    @Test
    void whatFlowsBackIsSharedInProportionToTheEnvelopesAndByNeed() {
        // The shares leave 300. By their envelopes b would receive 200 and c 100, but b lacks no more than 100.
        List<GroupEnvelope> groups = List.of(
                share("a", 4, 10), share("b", 2, 10), share("c", 1, 10), GroupEnvelope.fixed(group("d"), Euros.ZERO));
        List<Claim> claims = List.of(
                claim("A", "a", 400, 1), claim("B", "b", 300, 1), claim("C", "c", 900, 1), claim("D", "d", 50, 1));
        Allocation allocation = Allocator.of(AllocationPolicy.grouped(groups, FlowBack.TO_OTHER_GROUPS, EQUAL_AWARDS))
                .allocate(Euros.of("1000"), claims);
        assertAwards(allocation, 0, 400, 300, 300, 0);
        List<Claim> less = List.of(
                claim("A", "a", 310, 1), claim("B", "b", 900, 1), claim("C", "c", 230, 1), claim("D", "d", 50, 1));
        Allocation other = Allocator.of(AllocationPolicy.grouped(groups, FlowBack.TO_OTHER_GROUPS, EQUAL_AWARDS))
                .allocate(Euros.of("1000"), less);
        // 390 flow back: 260 and 130 by envelope.
        assertAwards(other, 0, 310, 460, 230, 0);
    }

    @Test
    void aGroupWithoutAnEnvelopeReceivesNothingFromOthers() {
        List<GroupEnvelope> groups = List.of(share("north", 1, 2), share("south", 0, 1));
        Allocation allocation = Allocator.of(AllocationPolicy.grouped(groups, FlowBack.TO_OTHER_GROUPS, EQUAL_AWARDS))
                .allocate(Euros.of("600"), CLAIMS);
        assertAwards(allocation, 400, 200, 0, 0);
        Allocation toAll = Allocator.of(AllocationPolicy.grouped(groups, FlowBack.TO_ALL_CLAIMS, EQUAL_AWARDS))
                .allocate(Euros.of("600"), CLAIMS);
        assertAwards(toAll, 0, 200, 200, 200);
    }

    @Test
    void whatAClaimWithoutWeightCannotGetFlowsBack() {
        AllocationPolicy byWeight =
                AllocationPolicy.sharing(SharingRule.PROPORTIONAL_TO_WEIGHT, Rounding.QUOTA, BY_IDENTIFIER);
        List<Claim> weighted = List.of(
                NORTH.withWeight(0), CLAIMS.get(1).withWeight(1), CLAIMS.get(2).withWeight(1));
        assertAwards(allocate(FlowBack.STAYS, byWeight, weighted), 300, 0, 150, 150);
        assertAwards(allocate(FlowBack.TO_OTHER_GROUPS, byWeight, weighted), 100, 0, 250, 250);
        assertAwards(allocate(FlowBack.TO_ALL_CLAIMS, byWeight, weighted), 100, 0, 250, 250);
    }

    @Test
    void aGroupWithoutClaimsLeavesItsEnvelope() {
        List<Claim> south = CLAIMS.subList(1, 3);
        assertAwards(allocate(FlowBack.STAYS, EQUAL_AWARDS, south), 300, 150, 150);
        assertAwards(allocate(FlowBack.TO_OTHER_GROUPS, EQUAL_AWARDS, south), 100, 250, 250);
        assertAwards(allocate(FlowBack.TO_ALL_CLAIMS, EQUAL_AWARDS, List.of()), 600);
    }

    @Test
    void theReasonNamesTheGroupAndBothRounds() {
        AwardReason.InGroup reason = assertInstanceOf(
                AwardReason.InGroup.class,
                allocate(FlowBack.TO_ALL_CLAIMS, EQUAL_AWARDS).awards().get(1).reason());
        assertEquals(group("south"), reason.group());
        assertEquals(Euros.of("300"), reason.envelope());
        assertEquals(Euros.of("150"), reason.amount());
        assertInstanceOf(AwardReason.Shared.class, reason.inside());
        assertInstanceOf(AwardReason.Shared.class, reason.flowedBack());
        AwardReason.InGroup raised = assertInstanceOf(
                AwardReason.InGroup.class,
                allocate(FlowBack.TO_OTHER_GROUPS, EQUAL_AWARDS).awards().get(1).reason());
        assertEquals(Euros.of("400"), raised.envelope());
        assertEquals(Euros.of("200"), raised.amount());
        assertNull(raised.flowedBack());
    }

    @Test
    void nothingFlowsBackWhereNothingIsLeft() {
        List<Claim> large = List.of(claim("A", "north", 900, 1), CLAIMS.get(1), CLAIMS.get(2));
        AllocationCertificate.Tree tree = (AllocationCertificate.Tree)
                allocate(FlowBack.TO_ALL_CLAIMS, EQUAL_AWARDS, large).certificate();
        assertNull(tree.flowedBack());
    }

    @Test
    void aClaimOutsideTheGroupsHasNoCertifiedAward() {
        AllocationCertificate certificate =
                allocate(FlowBack.STAYS, EQUAL_AWARDS).certificate();
        assertRefused(
                certificate,
                claim("X", "west", 1, 1),
                "Claim X is in the group west, which has no envelope in the certificate: each claim is in one of the groups"
                        + " that have.");
        assertRefused(
                certificate,
                Claim.of(ClaimId.of("X"), Euros.of("1")),
                "Claim X is in no group: a claim under a policy by groups is in one.");
    }

    private static void assertRefused(AllocationCertificate certificate, Claim claim, String message) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> certificate.awardOf(claim, Euros.of("600")));
        assertEquals(message, refused.getMessage());
    }

    private static Allocation allocate(FlowBack flowBack, AllocationPolicy inside) {
        return allocate(flowBack, inside, CLAIMS);
    }

    private static Allocation allocate(FlowBack flowBack, AllocationPolicy inside, List<Claim> claims) {
        AllocationRequest request =
                new AllocationRequest(Euros.of("600"), AllocationPolicy.grouped(HALVES, flowBack, inside), claims);
        Allocation allocation = request.allocate();
        assertTrue(AllocationAudit.policy(request, allocation.table(), allocation.certificate())
                .isAccepted());
        return allocation;
    }

    private static void assertAwards(Allocation allocation, long unallocated, long... expected) {
        assertEquals(
                LongStream.of(expected)
                        .mapToObj(euros -> Euros.ofCents(100 * euros))
                        .toList(),
                allocation.awards().stream().map(Award::amount).toList());
        assertEquals(Euros.ofCents(100 * unallocated), allocation.unallocated());
    }

    private static AllocationPolicy ranked(WhenTooLarge whenTooLarge) {
        return AllocationPolicy.ranked(RankedBy.PRIORITY, whenTooLarge, BY_IDENTIFIER);
    }

    private static GroupEnvelope half(String group) {
        return share(group, 1, 2);
    }

    private static GroupEnvelope share(String group, long part, long whole) {
        return GroupEnvelope.part(group(group), Share.of(part, whole), Euros.ZERO);
    }

    private static ClaimGroupId group(String group) {
        return ClaimGroupId.of(group);
    }

    private static Claim claim(String id, String group, long ceiling, long priority) {
        return Claim.of(ClaimId.of(id), Euros.ofCents(100 * ceiling))
                .withGroup(group(group))
                .withPriority(priority);
    }
}
