package io.github.carecyber.rules.eligibility;

import io.github.carecyber.rules.remedy.FactChange;
import io.github.carecyber.rules.remedy.Remedies;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of a set of changes that are enough, and of which no part is enough.
 *
 * <p>Not every part of a set needs to be assessed: a condition that must hold reads only some of the changes, so trying every
 * combination of those shows which changes it cannot do without. What no condition needs for sure is then tried in every
 * combination. So a set of forty documents is proved minimal by some hundred assessments and not by 2<sup>40</sup>.
 */
final class MinimalSets {

    private final List<FactChange> changes;
    private final Retrial retrial;
    private final Map<Long, Situation> assessed = new HashMap<>();

    private MinimalSets(List<FactChange> changes, Retrial retrial) {
        this.changes = changes;
        this.retrial = retrial;
    }

    /** The smallest sets, none if the changes are not enough together; empty if a bound was reached. */
    static Optional<List<List<FactChange>>> of(List<FactChange> changes, Retrial retrial) {
        return new MinimalSets(changes, retrial).search();
    }

    private Optional<List<List<FactChange>>> search() {
        long all = (1L << changes.size()) - 1;
        if (!retrial.has(1)) {
            return Optional.empty();
        }
        Situation together = situation(all);
        if (!retrial.isMet(together)) {
            return Optional.of(List.of());
        }
        long needed = 0;
        for (Retrial.Conjunct conjunct : retrial.conjuncts()) {
            long read = readBy(conjunct, together);
            if ((read & ~needed) != 0 && Long.bitCount(read) <= Remedies.MOST_ENTANGLED) {
                if (!retrial.has(1 << Long.bitCount(read))) {
                    return Optional.empty();
                }
                needed |= neededBy(conjunct, read);
            }
        }
        long free = all & ~needed;
        if (Long.bitCount(free) > Remedies.MOST_ENTANGLED || !retrial.has(1 << Long.bitCount(free))) {
            return Optional.empty();
        }
        return Optional.of(smallest(needed, free));
    }

    private long readBy(Retrial.Conjunct conjunct, Situation situation) {
        long read = 0;
        for (int number = 0; number < changes.size(); number++) {
            if (conjunct.reads(changes.get(number), situation)) {
                read |= 1L << number;
            }
        }
        return read;
    }

    /** The changes that are in every combination with which a condition holds. */
    private long neededBy(Retrial.Conjunct conjunct, long read) {
        long needed = read;
        // Every part of a set of bits, down to the empty one.
        for (long part = read; ; part = part - 1 & read) {
            if ((needed & ~part) != 0 && conjunct.holds(situation(part))) {
                needed &= part;
            }
            if (part == 0) {
                return needed;
            }
        }
    }

    private List<List<FactChange>> smallest(long needed, long free) {
        List<Long> enough = new ArrayList<>();
        for (long part = free; ; part = part - 1 & free) {
            if (retrial.isMet(situation(needed | part))) {
                enough.add(needed | part);
            }
            if (part == 0) {
                break;
            }
        }
        List<List<FactChange>> smallest = new ArrayList<>();
        for (long set : enough) {
            if (enough.stream().noneMatch(other -> other != set && (other & set) == other)) {
                smallest.add(chosen(set));
            }
        }
        return smallest;
    }

    private Situation situation(long set) {
        Situation known = assessed.get(set);
        if (known == null) {
            known = retrial.assess(chosen(set));
            assessed.put(set, known);
        }
        return known;
    }

    private List<FactChange> chosen(long set) {
        List<FactChange> chosen = new ArrayList<>();
        for (int number = 0; number < changes.size(); number++) {
            if ((set >>> number & 1) != 0) {
                chosen.add(changes.get(number));
            }
        }
        return chosen;
    }
}
