package io.github.carecyber.core.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.carecyber.core.testkit.ValueContract;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublishedTest {

    private static final LegalReference TEXT = LegalReference.of("arrêté of 3 July 2025", Confidence.OFFICIAL);
    private static final Published<String> GIVEN = Published.of("12", TEXT);
    private static final Published<String> AWAITED = Published.awaited("annex 2");
    private static final Published<String> ASSUMED = Published.assumed("12", "budget office, after last year's call");

    @Test
    void keepsTheValueContract() {
        ValueContract.equalGroups(
                List.of(GIVEN, Published.of("12", TEXT)),
                List.of(Published.of("12", TEXT.withArticle("2"))),
                List.of(Published.of("13", TEXT)),
                List.of(AWAITED, Published.<String>awaited("annex 2")),
                List.of(Published.<String>awaited("annex 3")),
                List.of(ASSUMED),
                List.of(Published.assumed("12", "somebody else")));
    }

    @Test
    void aValueIsThereWhetherPublishedOrAssumedAndNotWhileAwaited() {
        assertEquals(Optional.of("12"), GIVEN.value());
        assertEquals(Optional.of("12"), ASSUMED.value());
        assertEquals(Optional.empty(), AWAITED.value());
    }

    @Test
    void foldAppliesTheFunctionOfTheCaseAtHand() {
        assertEquals("given from arrêté of 3 July 2025", told(GIVEN));
        assertEquals("awaited from annex 2", told(AWAITED));
        assertEquals("assumed by budget office, after last year's call", told(ASSUMED));
    }

    @Test
    void mapKeepsWhereTheValueComesFrom() {
        assertEquals(Published.of(12, TEXT), GIVEN.map(Integer::valueOf));
        assertEquals(Published.<Integer>awaited("annex 2"), AWAITED.map(Integer::valueOf));
        assertEquals(Published.assumed(12, "budget office, after last year's call"), ASSUMED.map(Integer::valueOf));
        assertThrows(NullPointerException.class, () -> AWAITED.map(null));
    }

    @Test
    void nobodyNamedIsRefused() {
        assertEquals(
                "The text awaited ' ' is blank: it must be named.",
                assertThrows(IllegalArgumentException.class, () -> Published.awaited(" "))
                        .getMessage());
        assertEquals(
                "The author of an assumption '' is blank: it must be named.",
                assertThrows(IllegalArgumentException.class, () -> Published.assumed("12", ""))
                        .getMessage());
    }

    @Test
    void nullIsRefused() {
        assertThrows(NullPointerException.class, () -> Published.of(null, TEXT));
        assertThrows(NullPointerException.class, () -> Published.of("12", null));
        assertThrows(NullPointerException.class, () -> Published.awaited(null));
        assertThrows(NullPointerException.class, () -> Published.assumed(null, "somebody"));
        assertThrows(NullPointerException.class, () -> Published.assumed("12", null));
    }

    private static String told(Published<String> published) {
        return published.fold(
                given -> "given from " + given.reference().title(),
                awaited -> "awaited from " + awaited.text(),
                assumed -> "assumed by " + assumed.author());
    }
}
