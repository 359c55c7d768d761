package io.github.carecyber.core.call;

import io.github.carecyber.core.law.Published;
import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Checks and copies what criteria are made of. */
final class CriterionParts {

    private CriterionParts() {}

    /** Copies a published set in order and refuses an empty one. */
    static <E extends Comparable<? super E>> Published<Set<E>> published(Published<Set<E>> published, String what) {
        Published<Set<E>> copy = Objects.requireNonNull(published, what).map(CriterionParts::sorted);
        copy.value().ifPresent(some -> requireSome(some, what));
        return copy;
    }

    /** Copies a set in order, so that it is written and read out alike on every run. */
    static <E extends Comparable<? super E>> Set<E> sorted(Set<E> elements) {
        return Collections.unmodifiableSet(new TreeSet<>(elements));
    }

    static void requireSome(Collection<?> elements, String what) {
        if (elements.isEmpty()) {
            throw new IllegalArgumentException(
                    "A criterion over no " + what + " says nothing: at least one is needed.");
        }
    }
}
