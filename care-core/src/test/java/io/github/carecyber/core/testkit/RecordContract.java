package io.github.carecyber.core.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Checks of what records promise beyond equality: copies that differ in one component, and sets and maps that are copied.
 *
 * <pre>{@code
 * RecordContract.changesOnly(entity, entity.withSiren(siren), "siren", siren);
 * RecordContract.copiesSet(Set.of(Effect.LIMITS_SPREAD), action::withEffects, RemediationAction::effects);
 * }</pre>
 *
 * <p>Lists have their check in {@link ValueContract#copiesList}.
 */
public final class RecordContract {

    private RecordContract() {}

    /**
     * Checks that a copy has a new value in one component, keeps the others, and leaves the original as it was.
     *
     * @param original a record whose component has another value
     * @param copy what a {@code with...} method returned
     * @param component the name of the component
     * @param value the new value
     */
    public static void changesOnly(Record original, Record copy, String component, Object value) {
        assertSame(original.getClass(), copy.getClass());
        assertTrue(
                Arrays.stream(original.getClass().getRecordComponents())
                        .map(RecordComponent::getName)
                        .anyMatch(component::equals),
                () -> "no component " + component);
        for (RecordComponent each : original.getClass().getRecordComponents()) {
            if (each.getName().equals(component)) {
                assertNotEquals(value, read(each, original), () -> "the original has the new " + component);
                assertEquals(value, read(each, copy), component);
            } else {
                assertEquals(read(each, original), read(each, copy), each.getName());
            }
        }
    }

    /**
     * Checks that a type copies a set handed to it, hands out one that cannot be changed, and refuses a null element.
     *
     * @param elements one element at least
     * @param constructor builds the value from a set
     * @param accessor reads the set back
     * @param <E> the elements' type
     * @param <T> the value type
     */
    @SuppressWarnings("NullAway") // a null element is passed on purpose
    public static <E, T> void copiesSet(
            Set<? extends E> elements,
            Function<? super Set<E>, ? extends T> constructor,
            Function<? super T, ? extends Set<E>> accessor) {
        assertFalse(elements.isEmpty(), "no element to copy");
        Set<E> handed = new LinkedHashSet<>(elements);
        T value = constructor.apply(handed);
        handed.clear();
        Set<E> read = accessor.apply(value);
        assertEquals(elements, read, "the caller's set was kept instead of copied");
        assertThrows(UnsupportedOperationException.class, read::clear, "the set read back can be changed");
        Set<E> withNull = new LinkedHashSet<>(elements);
        withNull.add(null);
        assertThrows(NullPointerException.class, () -> constructor.apply(withNull), "a null element was accepted");
    }

    /**
     * Checks that a type copies a map handed to it, hands out one that cannot be changed, and refuses a null key or value.
     *
     * @param entries one entry at least
     * @param constructor builds the value from a map
     * @param accessor reads the map back
     * @param <K> the keys' type
     * @param <V> the values' type
     * @param <T> the value type
     */
    @SuppressWarnings("NullAway") // null keys and values are passed on purpose
    public static <K, V, T> void copiesMap(
            Map<? extends K, ? extends V> entries,
            Function<? super Map<K, V>, ? extends T> constructor,
            Function<? super T, ? extends Map<K, V>> accessor) {
        assertFalse(entries.isEmpty(), "no entry to copy");
        Map<K, V> handed = new HashMap<>(entries);
        T value = constructor.apply(handed);
        handed.clear();
        Map<K, V> read = accessor.apply(value);
        assertEquals(entries, read, "the caller's map was kept instead of copied");
        assertThrows(UnsupportedOperationException.class, read::clear, "the map read back can be changed");
        Map<K, V> withNullKey = new HashMap<>(entries);
        withNullKey.put(null, entries.values().iterator().next());
        assertThrows(NullPointerException.class, () -> constructor.apply(withNullKey), "a null key was accepted");
        Map<K, V> withNullValue = new HashMap<>(entries);
        withNullValue.replaceAll((key, each) -> null);
        assertThrows(NullPointerException.class, () -> constructor.apply(withNullValue), "a null value was accepted");
    }

    private static @Nullable Object read(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException exception) {
            throw new LinkageError(component + " cannot be read", exception);
        }
    }
}
