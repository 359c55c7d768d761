package io.github.carecyber.rules.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The tables of the literature come out as published: the estates of the Mishnah (Ketubot 93a, after Aumann and Maschler, 1985) and
 * the garment (Baba Metzia 2a) of the classic rules, and the paradox of Alabama.
 */
class EstateTest {

    private static final List<Claim> WIVES = List.of(claim("A", "100"), claim("B", "200"), claim("C", "300"));

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "PROPORTIONAL_TO_CEILING, 100, 16.67, 33.33, 50.00",
        "PROPORTIONAL_TO_CEILING, 200, 33.33, 66.67, 100.00",
        "PROPORTIONAL_TO_CEILING, 300, 50.00, 100.00, 150.00",
        "PROPORTIONAL_TO_CEILING, 400, 66.67, 133.33, 200.00",
        "EQUAL_AWARDS, 100, 33.34, 33.33, 33.33",
        "EQUAL_AWARDS, 200, 66.67, 66.67, 66.66",
        "EQUAL_AWARDS, 300, 100.00, 100.00, 100.00",
        "EQUAL_AWARDS, 400, 100.00, 150.00, 150.00",
        "EQUAL_LOSSES, 100, 0.00, 0.00, 100.00",
        "EQUAL_LOSSES, 200, 0.00, 50.00, 150.00",
        "EQUAL_LOSSES, 300, 0.00, 100.00, 200.00",
        "EQUAL_LOSSES, 400, 33.34, 133.33, 233.33",
        "TALMUD, 100, 33.34, 33.33, 33.33",
        "TALMUD, 200, 50.00, 75.00, 75.00",
        "TALMUD, 300, 50.00, 100.00, 150.00",
        "TALMUD, 400, 50.00, 125.00, 225.00",
        "TALMUD, 500, 66.67, 166.67, 266.66"
    })
    void theEstatesAreDividedAsPublished(SharingRule rule, String estate, String a, String b, String c) {
        for (Rounding rounding : Rounding.values()) {
            assertEquals(List.of(a, b, c), amounts(rule, rounding, estate, WIVES), rounding::toString);
        }
    }

    @Test
    void theGarmentIsDividedAsPublished() {
        List<Claim> claims = List.of(claim("all", "1"), claim("half", "0.50"));
        for (Rounding rounding : Rounding.values()) {
            assertEquals(List.of("0.75", "0.25"), amounts(SharingRule.TALMUD, rounding, "1", claims));
        }
    }

    @Test
    void alabamaLosesACentByLargestRemaindersOnly() {
        List<Claim> claims = List.of(claim("A", "0.06"), claim("B", "0.06"), claim("C", "0.02"));
        SharingRule rule = SharingRule.PROPORTIONAL_TO_CEILING;
        assertEquals(List.of("0.04", "0.04", "0.02"), amounts(rule, Rounding.QUOTA, "0.10", claims));
        assertEquals(List.of("0.05", "0.05", "0.01"), amounts(rule, Rounding.QUOTA, "0.11", claims));
        assertEquals(List.of("0.05", "0.04", "0.01"), amounts(rule, Rounding.MONOTONE, "0.10", claims));
        assertEquals(List.of("0.05", "0.05", "0.01"), amounts(rule, Rounding.MONOTONE, "0.11", claims));
        assertEquals(List.of("0.05", "0.05", "0.02"), amounts(rule, Rounding.MONOTONE, "0.12", claims));
    }

    @Test
    void aLineMayLeaveAnAwardFarFromItsExactShare() {
        List<Claim> claims = new ArrayList<>();
        for (int index = 0; index < 100; index++) {
            claims.add(claim("small-" + index, "1.49"));
        }
        claims.add(claim("large", "10000"));
        SharingRule rule = SharingRule.PROPORTIONAL_TO_CEILING;
        // The exact share of each small claim is just below half a cent, and that of the large one 33.008... euros.
        List<String> line = amounts(rule, Rounding.MONOTONE, "33.50", claims);
        assertEquals("0.00", line.get(0));
        assertEquals("33.50", line.get(100));
        assertEquals("33.01", amounts(rule, Rounding.QUOTA, "33.50", claims).get(100));
    }

    private static List<String> amounts(SharingRule rule, Rounding rounding, String envelope, List<Claim> claims) {
        AllocationPolicy policy = AllocationPolicy.sharing(rule, rounding, TieBreak.byIdentifier());
        return Allocator.of(policy).allocate(Euros.of(envelope), claims).awards().stream()
                .map(award -> award.amount().toString())
                .toList();
    }

    private static Claim claim(String id, String ceiling) {
        return Claim.of(ClaimId.of(id), Euros.of(ceiling));
    }
}
