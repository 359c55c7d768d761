package io.github.carecyber.core.testkit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.carecyber.core.message.Excerpt;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Checks of what every value type promises, so that a test names the values and nothing else:
 *
 * <pre>{@code
 * ValueContract.distinct(Siren.of("356000000"), Siren.of("732829320"))
 *         .ascending(Comparator.naturalOrder())
 *         .roundTrip(Siren::parse);
 * ValueContract.equalGroups(List.of(Euros.of("1.10"), Euros.ofCents(110)), List.of(Euros.of("2.00")));
 * ValueContract.refuses(Siren::parse, "35600000", "356000001");
 * ValueContract.refusesHostileText(Siren::parse);
 * ValueContract.copiesList(List.of(first, second), Report::new, Report::violations);
 * }</pre>
 *
 * <p>Every method checks at once and fails as an assertion does, so that there is no last call to forget.
 *
 * @param <T> the value type
 */
public final class ValueContract<T> {

    private static final int LONGEST_MESSAGE = 1_000;
    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    private final List<List<T>> groups;

    private ValueContract(List<List<T>> groups) {
        this.groups = groups;
    }

    /**
     * Checks equality and hash codes of values that all differ from each other.
     *
     * @param values two values at least
     * @param <T> the value type
     * @return the contract, for further checks on the same values
     */
    @SafeVarargs
    public static <T> ValueContract<T> distinct(T... values) {
        List<List<T>> groups = new ArrayList<>();
        for (T value : values) {
            groups.add(List.of(value));
        }
        return checked(groups);
    }

    /**
     * Checks equality and hash codes of groups: values of one group are equal, values of different groups are not.
     *
     * @param groups two groups at least, none of them empty
     * @param <T> the value type
     * @return the contract, for further checks on the same values
     */
    @SafeVarargs
    public static <T> ValueContract<T> equalGroups(List<? extends T>... groups) {
        List<List<T>> copies = new ArrayList<>();
        for (List<? extends T> group : groups) {
            copies.add(List.copyOf(group));
        }
        return checked(copies);
    }

    /**
     * Checks that the values or groups were given in ascending order, by comparing each with each: the order is then total,
     * antisymmetric, transitive and consistent with equality on them.
     *
     * @param order the order, such as {@code Comparator.naturalOrder()}
     * @return this contract
     */
    public ValueContract<T> ascending(Comparator<? super T> order) {
        for (int left = 0; left < groups.size(); left++) {
            for (int right = 0; right < groups.size(); right++) {
                for (T first : groups.get(left)) {
                    for (T second : groups.get(right)) {
                        assertEquals(
                                Integer.compare(left, right),
                                Integer.signum(order.compare(first, second)),
                                () -> "sign of compare(" + first + ", " + second + ")");
                    }
                }
            }
        }
        return this;
    }

    /**
     * Checks an order whose outcome is not stated: total, antisymmetric, transitive, and zero exactly for equal values. For
     * generated values, whose order a test does not know beforehand; the cost grows with their number's cube.
     *
     * @param order the order, such as {@code Comparator.naturalOrder()}
     * @return this contract
     */
    public ValueContract<T> ordered(Comparator<? super T> order) {
        List<T> values = values();
        for (T first : values) {
            for (T second : values) {
                int sign = Integer.signum(order.compare(first, second));
                assertEquals(
                        -sign,
                        Integer.signum(order.compare(second, first)),
                        () -> "compare is not antisymmetric for " + first + " and " + second);
                assertEquals(
                        first.equals(second),
                        sign == 0,
                        () -> "compare is not consistent with equals for " + first + " and " + second);
                for (T third : values) {
                    if (sign <= 0 && order.compare(second, third) <= 0) {
                        assertTrue(
                                order.compare(first, third) <= 0,
                                () -> "compare is not transitive for " + first + ", " + second + " and " + third);
                    }
                }
            }
        }
        return this;
    }

    /**
     * Checks that the parser reads what {@code toString} writes to an equal value, and that equal values write the same text.
     *
     * @param parser reads a text, such as {@code Siren::parse}
     * @return this contract
     */
    public ValueContract<T> roundTrip(Function<String, ? extends T> parser) {
        for (List<T> group : groups) {
            String text = group.get(0).toString();
            for (T value : group) {
                assertEquals(text, value.toString(), "equal values write different texts");
                assertEquals(value, parser.apply(value.toString()), () -> "parse(toString()) of " + value);
            }
        }
        return this;
    }

    /**
     * Checks that a parser refuses each text with {@link IllegalArgumentException}, whose message quotes the text, ends as a
     * sentence, and stays short.
     *
     * @param parser reads a text, such as {@code Siren::parse}
     * @param texts the texts, one at least
     */
    public static void refuses(Function<String, ?> parser, String... texts) {
        assertTrue(texts.length > 0, "no text to refuse");
        assertAll(Arrays.stream(texts).map(text -> () -> refusesOne(parser, text)));
    }

    /**
     * Checks that a parser refuses, at once, texts that no strict type reads (see {@link #hostileTexts()}), and null with
     * {@link NullPointerException}.
     *
     * @param parser reads a text, such as {@code Siren::parse}
     */
    @SuppressWarnings("NullAway") // null is passed on purpose
    public static void refusesHostileText(Function<String, ?> parser) {
        assertThrows(NullPointerException.class, () -> parser.apply(null));
        List<String> texts = hostileTexts();
        assertTimeout(AT_ONCE, () -> refuses(parser, texts.toArray(String[]::new)));
    }

    /**
     * Returns texts that no strict type reads: empty, blank, ten million characters, control and line characters, emoji, digits
     * of other scripts, direction marks, half a surrogate pair.
     *
     * @return an unmodifiable list
     */
    public static List<String> hostileTexts() {
        return List.of(
                "",
                " ",
                "\u00A0\u202F",
                "\0",
                "\n",
                "1\r\n2",
                "\uD83D\uDE00",
                "\uFF17\uFF15\uFF10\uFF17\uFF11\uFF12\uFF11\uFF18\uFF14",
                "\u0667\u0665\u0660\u0667\u0661\u0662\u0661\u0668\u0664",
                "\u202E481217057\u202C",
                "\u200B12",
                "\uD800",
                "7507121\uDC00",
                "1".repeat(TEN_MEGABYTES),
                " ".repeat(TEN_MEGABYTES),
                "é".repeat(TEN_MEGABYTES));
    }

    /**
     * Checks that a type copies a list handed to it: a later change of the caller's list does not reach the value, the list read
     * back cannot be changed, and an element that is null is refused with {@link NullPointerException}.
     *
     * @param elements one element at least
     * @param constructor builds the value from a list
     * @param accessor reads the list back
     * @param <E> the elements' type
     * @param <T> the value type
     */
    @SuppressWarnings("NullAway") // a null element is passed on purpose
    public static <E, T> void copiesList(
            List<? extends E> elements,
            Function<? super List<E>, ? extends T> constructor,
            Function<? super T, ? extends List<E>> accessor) {
        assertFalse(elements.isEmpty(), "no element to copy");
        List<E> handed = new ArrayList<>(elements);
        T value = constructor.apply(handed);
        handed.clear();
        List<E> read = accessor.apply(value);
        assertEquals(elements, read, "the caller's list was kept instead of copied");
        assertThrows(UnsupportedOperationException.class, () -> read.remove(0), "the list read back can be changed");
        List<E> withNull = new ArrayList<>(elements);
        withNull.add(null);
        assertThrows(NullPointerException.class, () -> constructor.apply(withNull), "a null element was accepted");
    }

    private static <T> ValueContract<T> checked(List<List<T>> groups) {
        assertTrue(groups.size() > 1, "one value or group alone cannot show that others differ");
        groups.forEach(group -> assertFalse(group.isEmpty(), "a group is empty"));
        ValueContract<T> contract = new ValueContract<>(groups);
        contract.checkEquality();
        return contract;
    }

    private void checkEquality() {
        for (int left = 0; left < groups.size(); left++) {
            for (int right = 0; right < groups.size(); right++) {
                for (T first : groups.get(left)) {
                    checkAlone(first);
                    for (T second : groups.get(right)) {
                        checkPair(first, second, left == right);
                    }
                }
            }
        }
    }

    private static <T> void checkAlone(T value) {
        assertNotNull(value.toString(), "toString() is null");
        assertEquals(value.hashCode(), value.hashCode(), () -> "hash code of " + value + " changes");
        assertFalse(value.equals(new Object()), () -> value + " equals an object of another type");
        assertFalse(value.equals(nothing()), () -> value + " equals null");
    }

    private static <T> void checkPair(T first, T second, boolean equal) {
        if (first.equals(second) != equal) {
            fail(first + (equal ? " does not equal " : " equals ") + second);
        }
        if (equal) {
            assertEquals(first.hashCode(), second.hashCode(), () -> "hash codes of equal " + first + " and " + second);
        }
    }

    private static void refusesOne(Function<String, ?> parser, String text) {
        String excerpt = Excerpt.of(text);
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class, () -> parser.apply(text), () -> excerpt + " was not refused");
        String message = refusal.getMessage();
        assertNotNull(message, () -> "refusal of " + excerpt + " says nothing");
        assertTrue(message.contains(excerpt), () -> "refusal does not quote " + excerpt + ": " + message);
        assertTrue(message.endsWith("."), () -> "refusal is no sentence: " + message);
        assertTrue(message.length() <= LONGEST_MESSAGE, () -> "refusal of " + excerpt + " is too long");
    }

    private List<T> values() {
        return groups.stream().flatMap(List::stream).toList();
    }

    private static @Nullable Object nothing() {
        return null;
    }
}
