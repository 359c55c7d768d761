package io.github.carecyber.core.call;

import java.util.List;
import java.util.function.Function;

/** Copies a list. It has a name for the reason that {@link SortedCopy} gives. */
final class ListCopy<E> implements Function<List<E>, List<E>> {

    @Override
    public List<E> apply(List<E> elements) {
        return List.copyOf(elements);
    }
}
