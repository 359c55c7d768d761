package io.github.carecyber.core.call;

import io.github.carecyber.core.law.Published;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;

/** Checks and copies what criteria are made of. */
final class CriterionParts {

    private CriterionParts() {}

    /** Copies a published set in order and refuses an empty one. */
    static <E extends Comparable<? super E>> Published<Set<E>> published(Published<Set<E>> published, String what) {
        Published<Set<E>> copy = Objects.requireNonNull(published, what).map(new SortedCopy<>());
        Set<E> some = copy.value().orElse(null);
        if (some != null) {
            requireSome(some, what);
        }
        return copy;
    }

    static void requireSome(Collection<?> elements, String what) {
        if (elements.isEmpty()) {
            throw new IllegalArgumentException(
                    "A criterion over no " + what + " says nothing: at least one is needed.");
        }
    }
}
