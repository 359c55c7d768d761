package io.github.carecyber.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.testkit.RecordContract;
import io.github.carecyber.core.testkit.ValueContract;
import io.github.carecyber.core.text.BilingualText;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 31);
    private static final BilingualText TEXT = BilingualText.of("Plafond", "Ceiling");

    @Test
    void keepTheValueContractInWhateverOrderTheyWereGiven() {
        ValueContract.equalGroups(
                List.of(Arguments.none(), new Arguments(Map.of())),
                List.of(
                        Arguments.none().with("declared", 1).with("computed", 2),
                        Arguments.none().with("computed", 2).with("declared", 9).with("declared", 1)),
                List.of(Arguments.none().with("declared", 2).with("computed", 1)),
                List.of(Arguments.none().with("declared", "1")));
        assertEquals(
                List.of("a", "b", "c"),
                List.copyOf(Arguments.none()
                        .with("c", 1)
                        .with("a", 1)
                        .with("b", 1)
                        .values()
                        .keySet()));
        RecordContract.copiesMap(
                Map.of("declared", new Argument.Count(1)),
                (Map<String, Argument> values) -> new Arguments(values),
                Arguments::values);
    }

    @Test
    void eachValueHasItsKind() {
        Arguments arguments = Arguments.none()
                .with("amount", Euros.of("1.50"))
                .with("count", 3)
                .with("day", DAY)
                .with("part", Share.ofPercent(66))
                .with("code", "W1")
                .with("call", CallId.of("care-d2"))
                .with("codes", List.of(CallId.of("b"), CallId.of("a")))
                .with("place", DataPath.of("a"))
                .with("wording", TEXT);
        assertEquals(
                Map.of(
                        "amount", new Argument.Amount(Euros.of("1.50")),
                        "count", new Argument.Count(3),
                        "day", new Argument.Day(DAY),
                        "part", new Argument.Part(Share.ofPercent(66)),
                        "code", new Argument.Code("W1"),
                        "call", new Argument.Code("care-d2"),
                        "codes", new Argument.Codes(List.of("b", "a")),
                        "place", new Argument.Place(DataPath.of("a"), null),
                        "wording", new Argument.Wording(TEXT)),
                arguments.values());
    }

    @Test
    void foldAppliesTheFunctionOfTheCaseAtHand() {
        assertEquals("amount 1.50", told(new Argument.Amount(Euros.of("1.50"))));
        assertEquals("count 3", told(new Argument.Count(3)));
        assertEquals("day 2025-10-31", told(new Argument.Day(DAY)));
        assertEquals("part 33/50", told(new Argument.Part(Share.ofPercent(66))));
        assertEquals("code W1", told(new Argument.Code("W1")));
        assertEquals("codes [b, a]", told(new Argument.Codes(List.of("b", "a"))));
        assertEquals("wording Ceiling", told(new Argument.Wording(TEXT)));
        assertEquals("place /a null", told(new Argument.Place(DataPath.of("a"), null)));
    }

    @Test
    void codesAreCopied() {
        ValueContract.copiesList(List.of("b", "a"), Argument.Codes::new, Argument.Codes::value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Declared", "first_day", "-a", "a-", "a--b", "day1", "jour précis", "a\n"})
    void otherNamesAreRefused(String name) {
        Arguments none = Arguments.none();
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> none.with(name, 1));
        assertTrue(
                refusal.getMessage()
                        .endsWith(
                                "is not of the allowed form: lower-case words joined by '-', at most 64 characters, as in"
                                        + " first-day."),
                refusal.getMessage());
    }

    @Test
    void aLongNameIsRefusedAtOnce() {
        String name = "a" + "-a".repeat(5_000_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThrows(
                        IllegalArgumentException.class, () -> Arguments.none().with(name, 1)));
    }

    @Test
    void nullIsRefused() {
        Arguments none = Arguments.none();
        assertThrows(NullPointerException.class, () -> none.with("a", (Argument) null));
        assertThrows(NullPointerException.class, () -> none.with("a", (Euros) null));
        assertThrows(NullPointerException.class, () -> none.with("a", (LocalDate) null));
        assertThrows(NullPointerException.class, () -> none.with("a", (Share) null));
        assertThrows(NullPointerException.class, () -> none.with("a", (String) null));
        assertThrows(NullPointerException.class, () -> none.with("a", (CallId) null));
        assertThrows(NullPointerException.class, () -> none.with("a", (List<String>) null));
        assertThrows(NullPointerException.class, () -> none.with("a", (BilingualText) null));
        assertThrows(NullPointerException.class, () -> none.with(null, 1));
    }

    private static String told(Argument argument) {
        return argument.fold(
                amount -> "amount " + amount.value(),
                count -> "count " + count.value(),
                day -> "day " + day.value(),
                part -> "part " + part.value(),
                code -> "code " + code.value(),
                codes -> "codes " + codes.value(),
                wording -> "wording " + wording.value().english(),
                place -> "place " + place.path() + " " + place.position());
    }
}
