package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.remedy.Remedies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The ways to give a condition the answer that is wanted: sets of changes, each written as the bits of their numbers in a
 * {@link ChangeTable}, or what stands in the way.
 *
 * @param sets the sets, the smallest first; {@code 0} is the empty set: nothing needs to change
 * @param blocks what stands in the way, none if there is a set
 * @param cut whether a bound was reached
 */
record Ways(List<Long> sets, List<Block> blocks, boolean cut) {

    static final Ways NOTHING_TO_DO = new Ways(List.of(0L), List.of(), false);

    /** The smallest first, then the changes that were found first, which is the order of the call. */
    private static final Comparator<Long> ORDER = Comparator.<Long>comparingInt(Long::bitCount)
            .thenComparing(Long::reverse, (first, second) -> Long.compareUnsigned(second, first));

    static Ways of(long changes) {
        return new Ways(List.of(changes), List.of(), false);
    }

    static Ways blocked(Block block) {
        return new Ways(List.of(), List.of(block), false);
    }

    /** No way at all, without anything that stands in the way: the neutral element of {@link #or}. */
    static Ways none(boolean cut) {
        return new Ways(List.of(), List.of(), cut);
    }

    /** The ways to have both. */
    Ways and(Ways other) {
        if (sets.isEmpty() || other.sets.isEmpty()) {
            return new Ways(List.of(), together(blocks, other.blocks), cut || other.cut);
        }
        List<Long> both = new ArrayList<>(sets.size() * other.sets.size());
        for (long mine : sets) {
            for (long others : other.sets) {
                both.add(mine | others);
            }
        }
        return smallest(both, cut || other.cut);
    }

    /** The ways to have either; where nothing helps, what stands in the way of both. */
    Ways or(Ways other) {
        if (sets.isEmpty() && other.sets.isEmpty()) {
            return new Ways(List.of(), together(blocks, other.blocks), cut || other.cut);
        }
        List<Long> either = new ArrayList<>(sets);
        either.addAll(other.sets);
        return smallest(either, cut || other.cut);
    }

    /** The same, where a derogation puts the condition in the place of the general rule. */
    Ways by(BilingualText derogation) {
        return new Ways(sets, blocks.stream().map(block -> block.by(derogation)).toList(), cut);
    }

    boolean isBlocked() {
        return !blocks.isEmpty();
    }

    private static Ways smallest(List<Long> sets, boolean cut) {
        sets.sort(ORDER);
        List<Long> kept = new ArrayList<>();
        boolean cutNow = cut;
        for (long set : sets) {
            if (kept.stream().noneMatch(smaller -> (smaller & set) == smaller)) {
                if (kept.size() == Remedies.MOST_ALTERNATIVES) {
                    cutNow = true;
                    break;
                }
                kept.add(set);
            }
        }
        return new Ways(List.copyOf(kept), List.of(), cutNow);
    }

    private static List<Block> together(List<Block> first, List<Block> second) {
        Set<Block> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
