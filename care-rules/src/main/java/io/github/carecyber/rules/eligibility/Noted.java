package io.github.carecyber.rules.eligibility;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was noted, each thing once and in the order in which it first came. Most conditions note one or two things. */
final class Noted<T> {

    /** Up to so many are looked through, which is faster than to hash them. */
    private static final int FEW = 8;

    private @Nullable List<T> inOrder;
    private @Nullable Set<T> known;

    void add(T thing) {
        List<T> list = inOrder;
        if (list == null) {
            list = new ArrayList<>(2);
            inOrder = list;
        }
        if (list.size() < FEW) {
            if (!list.contains(thing)) {
                list.add(thing);
            }
            return;
        }
        Set<T> set = known;
        if (set == null) {
            set = new HashSet<>(list);
            known = set;
        }
        if (set.add(thing)) {
            list.add(thing);
        }
    }

    int size() {
        return inOrder == null ? 0 : inOrder.size();
    }

    /** Forgets what was noted since there were so many. */
    void forgetSince(int count) {
        List<T> list = inOrder;
        if (list == null || list.size() <= count) {
            return;
        }
        List<T> forgotten = list.subList(count, list.size());
        if (known != null) {
            forgotten.forEach(known::remove);
        }
        forgotten.clear();
        if (list.size() < FEW) {
            known = null;
        }
    }

    List<T> list() {
        return inOrder == null ? List.of() : Collections.unmodifiableList(inOrder);
    }
}
