package io.github.carecyber.rules.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.identity.ClaimGroupId;
import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AllocationRefusalTest {

    private static final AllocationPolicy BY_CEILING =
            AllocationPolicy.sharing(SharingRule.PROPORTIONAL_TO_CEILING, Rounding.QUOTA, TieBreak.byIdentifier());

    private static final AllocationPolicy BY_WEIGHT =
            AllocationPolicy.sharing(SharingRule.PROPORTIONAL_TO_WEIGHT, Rounding.QUOTA, TieBreak.byIdentifier());

    private static final List<AllocationPolicy> POLICIES = List.of(AllocationPolicy.inFull(), BY_CEILING, BY_WEIGHT);

    private static final AllocationPolicy BY_PRIORITY =
            AllocationPolicy.ranked(RankedBy.PRIORITY, WhenTooLarge.STOP, TieBreak.byIdentifier());

    private static final AllocationPolicy BY_SCORE =
            AllocationPolicy.ranked(RankedBy.SCORE, WhenTooLarge.STOP, TieBreak.byIdentifier());

    private static final AllocationPolicy PORTFOLIO = AllocationPolicy.bestPortfolio(1_000, TieBreak.byIdentifier());

    private static final ClaimGroupId NORTH = ClaimGroupId.of("north");

    private static final Claim GOOD = claim("good", 100, 1L);

    private static final long LARGE = Long.MAX_VALUE / 2 + 1;

    @Test
    void anEnvelopeBelowZeroIsRefused() {
        for (AllocationPolicy policy : POLICIES) {
            assertAccepted(policy, 0, GOOD);
            assertRefused("allocation.envelope.negative at /envelope", policy, -1, GOOD);
        }
    }

    @Test
    void anIdentifierUsedTwiceIsRefusedAtEachFurtherPlace() {
        for (AllocationPolicy policy : POLICIES) {
            assertAccepted(policy, 10, GOOD, claim("Good", 100, 1L));
            assertRefused("allocation.claim.duplicate-id at /claims/1/id", policy, 10, GOOD, GOOD);
        }
        Report report = Allocator.of(BY_CEILING).check(Euros.ZERO, List.of(claim("other", 1, 1L), GOOD, GOOD, GOOD));
        assertEquals(
                List.of("/claims/2/id", "/claims/3/id"),
                report.violations().stream()
                        .map(violation -> violation.path().toString())
                        .toList());
        assertEquals(
                Set.of("/claims/1"),
                report.violations().stream()
                        .map(AllocationRefusalTest::firstPlace)
                        .collect(Collectors.toSet()));
    }

    @Test
    void aCeilingBelowZeroIsRefused() {
        for (AllocationPolicy policy : POLICIES) {
            assertAccepted(policy, 10, GOOD, claim("zero", 0, 1L));
            assertRefused(
                    "allocation.claim.negative-ceiling at /claims/1/ceiling", policy, 10, GOOD, claim("bad", -1, 1L));
        }
    }

    @Test
    void ceilingsThatAddUpToMoreThanAnyAmountAreRefused() {
        for (AllocationPolicy policy : POLICIES) {
            assertAccepted(policy, 10, claim("one", LARGE, 1L), claim("two", LARGE - 1, 1L));
            assertRefused(
                    "allocation.ceilings.sum-too-large at /claims",
                    policy,
                    10,
                    claim("one", LARGE, 1L),
                    claim("two", LARGE, 1L));
        }
    }

    @Test
    void sumsThatWouldWrapAroundToAPositiveNumberAreRefused() {
        assertRefused(
                "allocation.ceilings.sum-too-large at /claims",
                BY_CEILING,
                10,
                claim("one", Long.MAX_VALUE, 1L),
                claim("two", Long.MAX_VALUE, 1L),
                claim("three", Long.MAX_VALUE, 1L));
    }

    @Test
    void aMissingWeightIsRefusedUnderAPolicyByWeightOnly() {
        Claim weightless = Claim.of(ClaimId.of("bad"), Euros.of("1"));
        assertAccepted(BY_WEIGHT, 10, GOOD, weightless.withWeight(0));
        assertAccepted(BY_CEILING, 10, GOOD, weightless);
        assertAccepted(AllocationPolicy.inFull(), 10, GOOD, weightless);
        assertRefused("allocation.claim.missing-weight at /claims/1/weight", BY_WEIGHT, 10, GOOD, weightless);
    }

    @Test
    void aWeightBelowZeroIsRefusedUnderAPolicyByWeightOnly() {
        Claim negative = claim("bad", 100, -1L);
        assertAccepted(BY_CEILING, 10, GOOD, negative);
        assertAccepted(AllocationPolicy.inFull(), 10, GOOD, negative);
        assertRefused("allocation.claim.negative-weight at /claims/1/weight", BY_WEIGHT, 10, GOOD, negative);
    }

    @Test
    void weightsThatAreAllZeroAreRefusedIfThereIsSomethingToShareOut() {
        Claim unweighted = claim("bad", 100, 0L);
        assertAccepted(BY_WEIGHT, 10, GOOD, unweighted);
        assertAccepted(BY_WEIGHT, 0, unweighted);
        assertAccepted(BY_WEIGHT, 10, claim("zero", 0, 0L));
        assertAccepted(BY_WEIGHT, 10);
        assertRefused("allocation.weights.all-zero at /claims", BY_WEIGHT, 10, unweighted, claim("two", 0, 0L));
    }

    @Test
    void weightsThatAddUpToMoreThanALongAreRefusedUnderAPolicyByWeightOnly() {
        Claim one = claim("one", 100, LARGE);
        Claim two = claim("two", 100, LARGE);
        assertAccepted(BY_CEILING, 10, one, two);
        assertAccepted(BY_WEIGHT, 10, one, two.withWeight(LARGE - 1));
        assertRefused("allocation.weights.sum-too-large at /claims", BY_WEIGHT, 10, one, two);
    }

    @Test
    void weightsCountInsideOtherPoliciesToo() {
        Claim weightless = Claim.of(ClaimId.of("bad"), Euros.of("1")).withGroup(NORTH);
        for (AllocationPolicy policy : List.of(useful(DropOrder.LARGEST_SHORTFALL), grouped("0", BY_WEIGHT))) {
            assertAccepted(policy, 10, GOOD.withGroup(NORTH), weightless.withWeight(0));
            assertRefused(
                    "allocation.claim.missing-weight at /claims/1/weight",
                    policy,
                    10,
                    GOOD.withGroup(NORTH),
                    weightless);
            assertRefused("allocation.weights.all-zero at /claims", policy, 10, weightless.withWeight(0));
        }
    }

    @Test
    void anAmountGrantedElsewhereBelowZeroIsRefused() {
        for (AllocationPolicy policy : POLICIES) {
            assertAccepted(policy, 10, GOOD.withGrantedElsewhere(Euros.ofCents(101)));
            assertRefused(
                    "allocation.claim.negative-granted-elsewhere at /claims/0/grantedElsewhere",
                    policy,
                    10,
                    GOOD.withGrantedElsewhere(Euros.ofCents(-1)));
        }
        assertRefused(
                "allocation.claim.negative-granted-elsewhere at /claims/0/grantedElsewhere",
                BY_CEILING,
                10,
                claim("large", Long.MAX_VALUE, null).withGrantedElsewhere(Euros.ofCents(Long.MIN_VALUE)));
    }

    @Test
    void onlyWhatMayStillBeGrantedIsAddedUp() {
        assertAccepted(
                BY_CEILING,
                10,
                claim("one", LARGE, null),
                claim("two", LARGE, null).withGrantedElsewhere(Euros.ofCents(1)));
    }

    @Test
    void aMinimumThatNoAwardCanReachIsRefused() {
        for (AllocationPolicy policy : List.of(AllocationPolicy.inFull(), useful(DropOrder.LARGEST_SHORTFALL))) {
            assertAccepted(policy, 10, GOOD.withMinimum(Euros.ofCents(100)));
            assertRefused(
                    "allocation.claim.negative-minimum at /claims/0/minimum",
                    policy,
                    10,
                    GOOD.withMinimum(Euros.ofCents(-1)));
            assertRefused(
                    "allocation.claim.minimum-above-ceiling at /claims/0/minimum",
                    policy,
                    10,
                    GOOD.withMinimum(Euros.ofCents(101)));
        }
    }

    @Test
    void aMinimumIsRefusedUnderASharingThatCannotKeepIt() {
        Claim claim = GOOD.withMinimum(Euros.ofCents(50)).withPriority(1).withGroup(NORTH);
        for (AllocationPolicy policy : List.of(
                AllocationPolicy.inFull(), BY_PRIORITY, useful(DropOrder.LAST_PRIORITY), grouped("0", BY_PRIORITY))) {
            assertAccepted(policy, 10, claim);
        }
        for (AllocationPolicy policy : List.of(BY_CEILING, BY_WEIGHT, grouped("0", BY_CEILING))) {
            assertAccepted(policy, 10, claim.withMinimum(Euros.ZERO));
            assertAccepted(policy, 10, claim.withGrantedElsewhere(Euros.ofCents(50)));
            assertRefused("allocation.claim.minimum-not-kept at /claims/0/minimum", policy, 10, claim);
        }
    }

    @Test
    void aMissingPriorityIsRefusedWhereTheOrderOfPriorityCounts() {
        for (AllocationPolicy policy :
                List.of(BY_PRIORITY, useful(DropOrder.LAST_PRIORITY), grouped("0", BY_PRIORITY))) {
            assertAccepted(policy, 10, GOOD.withPriority(-7).withGroup(NORTH));
            assertRefused("allocation.claim.missing-priority at /claims/0/priority", policy, 10, GOOD.withGroup(NORTH));
        }
        assertAccepted(BY_SCORE, 10, GOOD.withScore(1));
    }

    @Test
    void aMissingOrNegativeScoreIsRefusedWhereScoresCount() {
        for (AllocationPolicy policy :
                List.of(BY_SCORE, PORTFOLIO, useful(DropOrder.LOWEST_SCORE), grouped("0", PORTFOLIO))) {
            Claim claim = GOOD.withGroup(NORTH);
            assertAccepted(policy, 10, claim.withScore(0));
            assertRefused("allocation.claim.missing-score at /claims/0/score", policy, 10, claim);
            assertRefused("allocation.claim.negative-score at /claims/0/score", policy, 10, claim.withScore(-1));
        }
        assertAccepted(BY_PRIORITY, 10, GOOD.withPriority(1).withScore(-1));
    }

    @Test
    void scoresThatAddUpToMoreThanALongAreRefusedWhereTheyAreAddedUp() {
        Claim one = claim("one", 100, 1L).withScore(LARGE);
        Claim two = claim("two", 100, 1L).withScore(LARGE);
        assertAccepted(BY_SCORE, 10, one, two);
        assertAccepted(PORTFOLIO, 10, one, two.withScore(LARGE - 1));
        assertRefused("allocation.scores.sum-too-large at /claims", PORTFOLIO, 10, one, two);
    }

    @Test
    void aClaimInNoGroupOrAnUnknownOneIsRefusedUnderAPolicyByGroups() {
        AllocationPolicy policy = grouped("0", BY_CEILING);
        assertAccepted(BY_CEILING, 10, GOOD);
        assertAccepted(policy, 10, GOOD.withGroup(NORTH));
        assertRefused("allocation.claim.missing-group at /claims/0/group", policy, 10, GOOD);
        assertRefused(
                "allocation.claim.unknown-group at /claims/0/group",
                policy,
                10,
                GOOD.withGroup(ClaimGroupId.of("south")));
    }

    @Test
    void groupsThatArePromisedMoreThanThereIsAreRefused() {
        AllocationPolicy policy = grouped("0.04", BY_CEILING);
        assertAccepted(policy, 9, GOOD.withGroup(NORTH));
        assertRefused("allocation.groups.exceed-envelope at /policy/groups", policy, 8, GOOD.withGroup(NORTH));
        String most = Euros.ofCents(Long.MAX_VALUE).toString();
        assertRefused(
                "allocation.groups.exceed-envelope at /policy/groups",
                grouped(most, BY_CEILING),
                Long.MAX_VALUE,
                GOOD.withGroup(NORTH));
    }

    @Test
    void allReasonsComeAtOnceAndTheMessageNamesTheFirst() {
        List<Claim> claims = List.of(
                claim("one", -1, null),
                claim("one", Long.MAX_VALUE, -5L),
                claim("three", Long.MAX_VALUE, LARGE),
                claim("four", 0, LARGE));
        Report report = Allocator.of(BY_WEIGHT).check(Euros.ofCents(-1), claims);
        assertEquals(
                List.of(
                        "allocation.ceilings.sum-too-large at /claims",
                        "allocation.weights.sum-too-large at /claims",
                        "allocation.claim.negative-ceiling at /claims/0/ceiling",
                        "allocation.claim.missing-weight at /claims/0/weight",
                        "allocation.claim.duplicate-id at /claims/1/id",
                        "allocation.claim.negative-weight at /claims/1/weight",
                        "allocation.envelope.negative at /envelope"),
                found(report));
        RefusedClaimsException refusal = assertThrows(
                RefusedClaimsException.class, () -> Allocator.of(BY_WEIGHT).allocate(Euros.ofCents(-1), claims));
        assertEquals(report, refusal.report());
        assertTrue(refusal.getMessage().contains("allocation.ceilings.sum-too-large at /claims; "));
        assertTrue(refusal.getMessage().contains("; and 4 more.\nAdvice: "), refusal::getMessage);
    }

    @Test
    void everyRefusalWithPathIsAmongTheDescribedRules() {
        assertEquals(19, Allocator.rules().size());
        Set<String> ids =
                Allocator.rules().stream().map(rule -> rule.id().value()).collect(Collectors.toSet());
        assertEquals(19, ids.size());
        assertTrue(ids.stream().allMatch(id -> id.startsWith("allocation.")), ids::toString);
    }

    private static AllocationPolicy useful(DropOrder order) {
        return AllocationPolicy.useful((AllocationPolicy.Sharing) BY_WEIGHT, order);
    }

    /** Returns a policy with five cents for one group, and what is left, and at least a minimum, for another. */
    private static AllocationPolicy grouped(String minimum, AllocationPolicy inside) {
        return AllocationPolicy.grouped(
                List.of(
                        GroupEnvelope.fixed(ClaimGroupId.of("east"), Euros.of("0.05")),
                        GroupEnvelope.part(NORTH, Share.WHOLE, Euros.of(minimum))),
                FlowBack.STAYS,
                inside);
    }

    private static void assertAccepted(AllocationPolicy policy, long envelope, Claim... claims) {
        AllocationRequest request = new AllocationRequest(Euros.ofCents(envelope), policy, List.of(claims));
        assertEquals(List.of(), found(request.check()));
        assertEquals(claims.length, request.allocate().awards().size());
    }

    private static void assertRefused(String reason, AllocationPolicy policy, long envelope, Claim... claims) {
        AllocationRequest request = new AllocationRequest(Euros.ofCents(envelope), policy, List.of(claims));
        assertEquals(List.of(reason), found(request.check()));
        RuleTexts.assertComplete(Allocator.rules(), request.check());
        RefusedClaimsException refusal = assertThrows(RefusedClaimsException.class, request::allocate);
        assertTrue(refusal.getMessage().contains(reason), refusal::getMessage);
    }

    private static List<String> found(Report report) {
        return new ArrayList<>(report.violations().stream()
                .map(violation -> violation.rule() + " at " + violation.path())
                .toList());
    }

    private static String firstPlace(Violation violation) {
        return violation
                .arguments()
                .values()
                .get("first")
                .fold(
                        amount -> "",
                        count -> "",
                        day -> "",
                        part -> "",
                        code -> code.value(),
                        codes -> "",
                        wording -> "",
                        place -> place.path().toString());
    }

    private static Claim claim(String id, long ceiling, Long weight) {
        Claim claim = Claim.of(ClaimId.of(id), Euros.ofCents(ceiling));
        return weight == null ? claim : claim.withWeight(weight);
    }
}
