package io.github.carecyber.core.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ValueContractTest {

    private record KeptList(List<String> elements) {}

    private record CopiedList(List<String> elements) {
        CopiedList {
            elements = List.copyOf(elements);
        }
    }

    private static final class IdentityOnly {

        private final String name;

        IdentityOnly(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @Test
    void soundValuesPass() {
        ValueContract.distinct(1, 2, 3)
                .ascending(Comparator.naturalOrder())
                .ordered(Comparator.naturalOrder())
                .roundTrip(Integer::valueOf);
        ValueContract.equalGroups(List.of("a", "A".toLowerCase(Locale.ROOT)), List.of("b"))
                .ascending(Comparator.naturalOrder());
        ValueContract.copiesList(List.of("a"), CopiedList::new, CopiedList::elements);
    }

    @Test
    void equalValuesThatShouldDifferAreFound() {
        fails("1 equals 1", () -> ValueContract.distinct(1, 1));
    }

    @Test
    void valuesThatShouldBeEqualAreFound() {
        fails(
                "a does not equal a",
                () -> ValueContract.equalGroups(
                        List.of(new IdentityOnly("a"), new IdentityOnly("a")), List.of(new IdentityOnly("b"))));
    }

    @Test
    void aLonelyValueIsNoTest() {
        fails("alone", () -> ValueContract.distinct(1));
    }

    @Test
    void wrongOrderIsFound() {
        fails("compare(1, 3)", () -> ValueContract.distinct(1, 3).ascending(Comparator.reverseOrder()));
        fails("compare(3, 2)", () -> ValueContract.distinct(1, 3, 2).ascending(Comparator.naturalOrder()));
    }

    @Test
    void orderThatDisagreesWithEqualsIsFound() {
        fails(
                "consistent with equals",
                () -> ValueContract.distinct(new BigDecimal("1.0"), new BigDecimal("1.00"))
                        .ordered(Comparator.naturalOrder()));
    }

    @Test
    void orderThatContradictsItselfIsFound() {
        fails(
                "antisymmetric",
                () -> ValueContract.distinct(1, 2).ordered((first, second) -> first.equals(second) ? 0 : 1));
        fails(
                "transitive",
                () -> ValueContract.distinct(0, 1, 2)
                        .ordered((first, second) -> Integer.compare(0, (first - second + 4) % 3 - 1)));
    }

    @Test
    void textThatComesBackOtherwiseIsFound() {
        fails("parse(toString())", () -> ValueContract.distinct("a", "b").roundTrip(text -> text + "!"));
    }

    @Test
    void missingRefusalIsFound() {
        fails("was not refused", () -> ValueContract.refuses(text -> text, "a"));
        fails("no text", () -> ValueContract.refuses(text -> text));
    }

    @Test
    void refusalThatHidesTheValueIsFound() {
        fails("does not quote 'a'", () -> ValueContract.refuses(ValueContractTest::refuse, "a"));
    }

    @Test
    void endlessRefusalIsFound() {
        fails("too long", () -> ValueContract.refuses(ValueContractTest::refuseEndlessly, "a"));
    }

    @Test
    void keptListIsFound() {
        fails("kept", () -> ValueContract.copiesList(List.of("a"), KeptList::new, KeptList::elements));
    }

    private static Object refuse(String text) {
        throw new IllegalArgumentException("Wrong: " + text.length() + ".");
    }

    private static Object refuseEndlessly(String text) {
        throw new IllegalArgumentException("Wrong: '" + text + "'" + "!".repeat(2_000) + ".");
    }

    private static void fails(String expected, Executable check) {
        AssertionError failure = assertThrows(AssertionError.class, check);
        StringBuilder said = new StringBuilder(String.valueOf(failure.getMessage()));
        for (Throwable suppressed : failure.getSuppressed()) {
            said.append(suppressed.getMessage());
        }
        assertTrue(said.toString().contains(expected), said::toString);
    }
}
