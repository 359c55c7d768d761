package io.github.carecyber.rules.comparison;

import io.github.carecyber.core.report.Argument;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which element of the earlier version is which of the later one.
 *
 * <p>Elements with the same key are the same element if each version has one of them. Where a key is missing or stands for several,
 * those that state the same are paired off; if one is left on each side these two are paired too, and all others were removed or
 * added. Each step is linear.
 *
 * @param <T> the kind of element
 */
final class Pairing<T> {

    private final List<Pair<T>> pairs = new ArrayList<>();
    private List<Located<T>> earlierOnly;
    private List<Located<T>> laterOnly;

    /** Two elements that are one. */
    record Pair<T>(Located<T> earlier, Located<T> later) {}

    private Pairing(List<Located<T>> earlier, List<Located<T>> later) {
        this.earlierOnly = earlier;
        this.laterOnly = later;
    }

    static <T> Pairing<T> of(List<Located<T>> earlier, List<Located<T>> later) {
        return new Pairing<>(earlier, later);
    }

    /** Pairs what has found no partner so far by a key; elements without one are taken together. */
    Pairing<T> by(Function<T, @Nullable Object> key) {
        Map<@Nullable Object, List<Located<T>>> groups = grouped(laterOnly, key);
        List<Located<T>> removed = new ArrayList<>();
        List<Located<T>> added = new ArrayList<>();
        grouped(earlierOnly, key).forEach((each, before) -> {
            List<Located<T>> after = groups.remove(each);
            pair(before, after == null ? List.of() : after, removed, added);
        });
        groups.values().forEach(added::addAll);
        earlierOnly = removed;
        laterOnly = added;
        return this;
    }

    List<Pair<T>> pairs() {
        return pairs;
    }

    List<Located<T>> earlierOnly() {
        return earlierOnly;
    }

    List<Located<T>> laterOnly() {
        return laterOnly;
    }

    private void pair(
            List<Located<T>> earlier, List<Located<T>> later, List<Located<T>> removed, List<Located<T>> added) {
        List<Located<T>> before = earlier;
        List<Located<T>> after = later;
        if (before.size() > 1 || after.size() > 1) {
            Map<List<@Nullable Argument>, Deque<Located<T>>> same = new LinkedHashMap<>();
            for (Located<T> each : later) {
                same.computeIfAbsent(each.stated(), stated -> new ArrayDeque<>())
                        .add(each);
            }
            before = new ArrayList<>();
            for (Located<T> each : earlier) {
                Deque<Located<T>> partners = same.get(each.stated());
                if (partners == null || partners.isEmpty()) {
                    before.add(each);
                } else {
                    pairs.add(new Pair<>(each, partners.remove()));
                }
            }
            after = new ArrayList<>();
            for (Deque<Located<T>> left : same.values()) {
                after.addAll(left);
            }
        }
        if (before.size() == 1 && after.size() == 1) {
            pairs.add(new Pair<>(before.get(0), after.get(0)));
        } else {
            removed.addAll(before);
            added.addAll(after);
        }
    }

    private static <T> Map<@Nullable Object, List<Located<T>>> grouped(
            List<Located<T>> elements, Function<T, @Nullable Object> key) {
        Map<@Nullable Object, List<Located<T>>> groups = new LinkedHashMap<>();
        for (Located<T> each : elements) {
            groups.computeIfAbsent(key.apply(each.value()), absent -> new ArrayList<>())
                    .add(each);
        }
        return groups;
    }
}
