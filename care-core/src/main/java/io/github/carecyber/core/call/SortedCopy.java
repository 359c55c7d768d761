package io.github.carecyber.core.call;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Copies a set in order, so that it is written and read out alike on every run.
 *
 * <p>It has a name, where a method reference would be shorter, because every call is copied by it: a function made at run time takes
 * a new process longer than a class that is there.
 */
final class SortedCopy<E extends Comparable<? super E>> implements Function<Set<E>, Set<E>> {

    @Override
    public Set<E> apply(Set<E> elements) {
        return Collections.unmodifiableSet(new TreeSet<>(elements));
    }
}
