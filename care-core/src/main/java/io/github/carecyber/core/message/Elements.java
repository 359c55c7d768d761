package io.github.carecyber.core.message;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Copies of the lists and sets that a caller hands in; a null one is named, and so is the position of a null element. */
public final class Elements {

    private Elements() {}

    /**
     * Copies a list.
     *
     * @param <E> what the elements are
     * @param list the list, without null elements
     * @param name what the caller calls it, such as {@code claims}; a null element is {@code claims[1]}
     * @return an unmodifiable copy
     */
    public static <E> List<E> copyOf(List<E> list, String name) {
        Objects.requireNonNull(list, name);
        try {
            return List.copyOf(list);
        } catch (NullPointerException refused) {
            throw named(name, list, refused);
        }
    }

    /**
     * Copies a set, whose order is lost.
     *
     * @param <E> what the elements are
     * @param set the set, without a null element
     * @param name what the caller calls it
     * @return an unmodifiable copy
     */
    public static <E> Set<E> copyOf(Set<E> set, String name) {
        Objects.requireNonNull(set, name);
        try {
            return Set.copyOf(set);
        } catch (NullPointerException refused) {
            throw named(name, set, refused);
        }
    }

    private static NullPointerException named(String name, Collection<?> elements, NullPointerException refused) {
        int position = 0;
        for (Object element : elements) {
            if (element == null) {
                NullPointerException named = new NullPointerException(name + "[" + position + "]");
                named.initCause(refused);
                return named;
            }
            position++;
        }
        return refused;
    }
}
