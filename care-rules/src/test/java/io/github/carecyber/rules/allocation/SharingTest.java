package io.github.carecyber.rules.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tables that anybody can recompute by hand, and the edges of what can be shared out. */
class SharingTest {

    private static final List<Claim> ESTATE = claims("100", "200", "300");

    @Test
    void theEstatesOfTheMishnahComeOutAsPublished() {
        for (Rounding rounding : Rounding.values()) {
            assertEquals(List.of("33.34", "33.33", "33.33"), amounts(SharingRule.TALMUD, rounding, "100", ESTATE));
            assertEquals(List.of("50.00", "75.00", "75.00"), amounts(SharingRule.TALMUD, rounding, "200", ESTATE));
            assertEquals(List.of("50.00", "100.00", "150.00"), amounts(SharingRule.TALMUD, rounding, "300", ESTATE));
        }
    }

    @Test
    void theOtherRulesOnTheSameEstates() {
        for (Rounding rounding : Rounding.values()) {
            SharingRule awards = SharingRule.EQUAL_AWARDS;
            assertEquals(List.of("33.34", "33.33", "33.33"), amounts(awards, rounding, "100", ESTATE));
            assertEquals(List.of("66.67", "66.67", "66.66"), amounts(awards, rounding, "200", ESTATE));
            assertEquals(List.of("100.00", "100.00", "100.00"), amounts(awards, rounding, "300", ESTATE));
            SharingRule losses = SharingRule.EQUAL_LOSSES;
            assertEquals(List.of("0.00", "0.00", "100.00"), amounts(losses, rounding, "100", ESTATE));
            assertEquals(List.of("0.00", "50.00", "150.00"), amounts(losses, rounding, "200", ESTATE));
            assertEquals(List.of("0.00", "100.00", "200.00"), amounts(losses, rounding, "300", ESTATE));
            SharingRule toCeiling = SharingRule.PROPORTIONAL_TO_CEILING;
            assertEquals(List.of("16.67", "33.33", "50.00"), amounts(toCeiling, rounding, "100", ESTATE));
            assertEquals(List.of("33.33", "66.67", "100.00"), amounts(toCeiling, rounding, "200", ESTATE));
            assertEquals(List.of("50.00", "100.00", "150.00"), amounts(toCeiling, rounding, "300", ESTATE));
        }
    }

    @Test
    void theLevelIsTheLeastThatGivesTheShares() {
        assertEquals(Level.award(Ratio.of(20_000, 3)), level(SharingRule.EQUAL_AWARDS, "200"));
        assertEquals(Level.loss(Ratio.of(15_000, 1)), level(SharingRule.EQUAL_LOSSES, "200"));
        assertEquals(Level.award(Ratio.of(7_500, 1)), level(SharingRule.TALMUD, "200"));
        assertEquals(Level.award(Ratio.of(15_000, 1)), level(SharingRule.TALMUD, "300"));
        assertEquals(Level.loss(Ratio.of(14_999, 1)), level(SharingRule.TALMUD, "300.01"));
        assertEquals(Level.award(Ratio.of(30_000, 1)), level(SharingRule.EQUAL_AWARDS, "1000"));
        assertEquals(Level.loss(Ratio.ZERO), level(SharingRule.EQUAL_LOSSES, "1000"));
        assertEquals(Level.loss(Ratio.ZERO), level(SharingRule.TALMUD, "1000"));
        assertEquals(Level.award(Ratio.ZERO), level(SharingRule.EQUAL_AWARDS, "0"));
        assertEquals(Level.loss(Ratio.of(30_000, 1)), level(SharingRule.EQUAL_LOSSES, "0"));
        assertEquals(Level.award(Ratio.ZERO), level(SharingRule.TALMUD, "0"));
    }

    @Test
    void halvesOfOddCeilingsTakePartInTheLineOfPartsCutOff() {
        // The halves are 1.5, 2.5 and 3.5 cents. Of seven cents the exact shares are 1.5, 2.5 and 3, of eight 1.5, 2.5
        // and 4.
        List<Claim> odd = claims("0.03", "0.05", "0.07");
        assertEquals(List.of("0.02", "0.02", "0.03"), amounts(SharingRule.TALMUD, Rounding.QUOTA, "0.07", odd));
        assertEquals(List.of("0.02", "0.02", "0.04"), amounts(SharingRule.TALMUD, Rounding.QUOTA, "0.08", odd));
        assertEquals(List.of("0.02", "0.03", "0.03"), amounts(SharingRule.TALMUD, Rounding.MONOTONE, "0.08", odd));
        assertEquals(List.of("0.02", "0.03", "0.04"), amounts(SharingRule.TALMUD, Rounding.MONOTONE, "0.09", odd));
        assertEquals(List.of("0.02", "0.03", "0.05"), amounts(SharingRule.TALMUD, Rounding.MONOTONE, "0.10", odd));
    }

    @Test
    void theSurprisingCaseOfEachRoundingComesOutAsDocumented() {
        SharingRule rule = SharingRule.PROPORTIONAL_TO_CEILING;
        List<Claim> alabama = claims("0.06", "0.06", "0.02");
        assertEquals(List.of("0.04", "0.04", "0.02"), amounts(rule, Rounding.QUOTA, "0.10", alabama));
        assertEquals(List.of("0.05", "0.05", "0.01"), amounts(rule, Rounding.QUOTA, "0.11", alabama));
        assertEquals(List.of("0.05", "0.04", "0.01"), amounts(rule, Rounding.MONOTONE, "0.10", alabama));
        assertEquals(List.of("0.05", "0.05", "0.01"), amounts(rule, Rounding.MONOTONE, "0.11", alabama));

        List<Claim> oneLarge = claims("0.01", "0.01", "0.01", "0.01", "0.01", "0.01", "0.01", "0.01", "0.20");
        List<String> nothing = Collections.nCopies(8, "0.00");
        assertEquals(with(nothing, "0.07"), amounts(rule, Rounding.MONOTONE, "0.07", oneLarge));
        List<String> twoOfThem = new ArrayList<>(Collections.nCopies(2, "0.01"));
        twoOfThem.addAll(Collections.nCopies(6, "0.00"));
        assertEquals(with(twoOfThem, "0.05"), amounts(rule, Rounding.QUOTA, "0.07", oneLarge));
        assertEquals(
                new Place(Level.factor(Ratio.of(13, 40)), ClaimId.of("I")),
                line(rule, "0.07", oneLarge).last());
    }

    @Test
    void theLastCentHandedOutIsNamedEvenIfNothingWasOdd() {
        assertEquals(
                new Place(Level.award(Ratio.of(9_999, 1)), ClaimId.of("C")),
                line(SharingRule.EQUAL_AWARDS, "300", ESTATE).last());
        assertEquals(
                new Place(Level.loss(Ratio.of(10_001, 1)), ClaimId.of("C")),
                line(SharingRule.EQUAL_LOSSES, "300", ESTATE).last());
        assertNull(line(SharingRule.TALMUD, "0", ESTATE).last());
    }

    @Test
    void claimsWithTheSameReasonShareOneObject() {
        List<Claim> claims = new ArrayList<>();
        IntStream.range(0, 1_000).forEach(index -> claims.add(claim("claim-" + index, "10")));
        for (SharingRule rule : List.of(SharingRule.EQUAL_AWARDS, SharingRule.EQUAL_LOSSES, SharingRule.TALMUD)) {
            List<Award> awards =
                    allocate(rule, Rounding.QUOTA, "3333.33", claims).awards();
            assertSame(awards.get(0).reason(), awards.get(1).reason());
            assertEquals(
                    2,
                    awards.stream()
                            .map(award -> System.identityHashCode(award.reason()))
                            .distinct()
                            .count());
        }
    }

    @Test
    void aMillionEqualClaimsShareOneCent() {
        List<Claim> claims = new ArrayList<>();
        IntStream.range(0, 1_000_000).forEach(index -> claims.add(claim("claim-" + index, "250000")));
        for (SharingRule rule : List.of(
                SharingRule.PROPORTIONAL_TO_CEILING,
                SharingRule.EQUAL_AWARDS,
                SharingRule.EQUAL_LOSSES,
                SharingRule.TALMUD)) {
            for (Rounding rounding : Rounding.values()) {
                Allocation allocation = allocate(rule, rounding, "0.01", claims);
                assertEquals(Euros.ZERO, allocation.unallocated());
                assertEquals("0.01", allocation.awards().get(0).amount().toString());
            }
        }
    }

    @Test
    void amountsAtTheEdgeOfALongAreExactUnderEveryRule() {
        Euros half = Euros.ofCents(Long.MAX_VALUE / 2);
        List<Claim> claims = List.of(
                Claim.of(ClaimId.of("A"), half).withWeight(Long.MAX_VALUE / 2),
                Claim.of(ClaimId.of("B"), half).withWeight(Long.MAX_VALUE / 2),
                Claim.of(ClaimId.of("C"), Euros.ofCents(1)).withWeight(1));
        for (SharingRule rule : SharingRule.values()) {
            for (Rounding rounding : Rounding.values()) {
                Allocation allocation = Allocator.of(AllocationPolicy.sharing(rule, rounding, TieBreak.byIdentifier()))
                        .allocate(Euros.ofCents(Long.MAX_VALUE - 3), claims);
                assertEquals(Euros.ZERO, allocation.unallocated());
                for (int index = 0; index < claims.size(); index++) {
                    assertEquals(
                            allocation.certificate().awardOf(claims.get(index), allocation.envelope()),
                            allocation.awards().get(index).amount());
                }
            }
        }
    }

    @Test
    void claimsWhoseFullOrderNeedsAllDigitsAreToldApart() {
        // Ceilings per unit of weight that differ from one half by less than a double could tell.
        List<Claim> claims = new ArrayList<>();
        for (int index = 0; index < 1_000; index++) {
            claims.add(Claim.of(ClaimId.of("claim-" + index), Euros.ofCents(1_000_000_000_000_000L + index))
                    .withWeight(2_000_000_000_000_000L));
        }
        for (Rounding rounding : Rounding.values()) {
            Allocation allocation =
                    allocate(SharingRule.PROPORTIONAL_TO_WEIGHT, rounding, "10000000000004900.01", claims);
            assertEquals(Euros.ZERO, allocation.unallocated());
            for (int index = 0; index < claims.size(); index++) {
                assertEquals(
                        allocation.certificate().awardOf(claims.get(index), allocation.envelope()),
                        allocation.awards().get(index).amount());
            }
        }
    }

    private static List<String> with(List<String> first, String last) {
        List<String> all = new ArrayList<>(first);
        all.add(last);
        return all;
    }

    private static Level level(SharingRule rule, String envelope) {
        return ((AllocationCertificate.CutOff)
                        allocate(rule, Rounding.QUOTA, envelope, ESTATE).certificate())
                .level();
    }

    private static AllocationCertificate.Line line(SharingRule rule, String envelope, List<Claim> claims) {
        return (AllocationCertificate.Line)
                allocate(rule, Rounding.MONOTONE, envelope, claims).certificate();
    }

    private static List<String> amounts(SharingRule rule, Rounding rounding, String envelope, List<Claim> claims) {
        return allocate(rule, rounding, envelope, claims).awards().stream()
                .map(award -> award.amount().toString())
                .toList();
    }

    private static Allocation allocate(SharingRule rule, Rounding rounding, String envelope, List<Claim> claims) {
        return Allocator.of(AllocationPolicy.sharing(rule, rounding, TieBreak.byIdentifier()))
                .allocate(Euros.of(envelope), claims);
    }

    private static List<Claim> claims(String... ceilings) {
        return IntStream.range(0, ceilings.length)
                .mapToObj(index -> claim(String.valueOf((char) ('A' + index)), ceilings[index]))
                .toList();
    }

    private static Claim claim(String id, String ceiling) {
        return Claim.of(ClaimId.of(id), Euros.of(ceiling));
    }
}
