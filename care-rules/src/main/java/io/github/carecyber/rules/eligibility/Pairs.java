package io.github.carecyber.rules.eligibility;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The elements of two lists, paired by a key in the order of the second list; those that only the first list has come last. Several
 * elements of one key are paired in their order.
 */
final class Pairs<T> {

    private final List<Pair<T>> pairs = new ArrayList<>();

    private Pairs() {}

    static <K, T> Pairs<T> of(Stream<T> before, Stream<T> after, Function<? super T, K> key) {
        Map<K, Deque<T>> earlier = new LinkedHashMap<>();
        before.forEach(element -> earlier.computeIfAbsent(key.apply(element), unused -> new ArrayDeque<>())
                .add(element));
        Pairs<T> paired = new Pairs<>();
        after.forEach(element -> {
            Deque<T> same = earlier.get(key.apply(element));
            paired.pairs.add(new Pair<>(same == null ? null : same.poll(), element));
        });
        earlier.values().forEach(left -> left.forEach(element -> paired.pairs.add(new Pair<>(element, null))));
        return paired;
    }

    <R> Stream<R> map(Mapping<? super T, ? extends R> mapping) {
        return pairs.stream().map(pair -> mapping.apply(pair.before(), pair.after()));
    }

    /** What is made of a pair, of which at least one is there. */
    interface Mapping<T, R> {

        R apply(@Nullable T before, @Nullable T after);
    }

    private record Pair<T>(@Nullable T before, @Nullable T after) {}
}
