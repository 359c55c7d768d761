package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.rules.remedy.FactChange;
import io.github.carecyber.rules.remedy.FactNature;
import io.github.carecyber.rules.remedy.FileBetween;
import io.github.carecyber.rules.remedy.Remedies;
import io.github.carecyber.rules.remedy.Remedy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The remedies found so far: what is to be done beside the day of filing, and the periods in which the file may then be filed.
 * Periods that follow one another become one.
 */
final class RemedyList {

    /** The order in which changes are applied: the day of filing before what counts from it. */
    static final Comparator<FactChange> ORDER = Comparator.comparingInt(change -> change.<Integer>fold(
            call -> 0, filing -> 1, figure -> 2, activity -> 3, authorisation -> 4, coverage -> 5, document -> 6));

    private final Retrial retrial;

    /** The changes that are enough as the file is filed, or not filed. */
    private final List<List<FactChange>> asFiled = new ArrayList<>();

    /** The changes that are enough if the file is filed in one of some periods, each period with its place. */
    private final Map<List<FactChange>, SortedMap<Integer, FileBetween>> filed = new LinkedHashMap<>();

    RemedyList(Retrial retrial) {
        this.retrial = retrial;
    }

    /** Whether a set is no smaller than one that is enough without filing on another day. */
    boolean covers(List<FactChange> changes) {
        return asFiled.stream().anyMatch(changes::containsAll);
    }

    /** Adds a set of changes that is enough, in which the filing may or may not be. */
    void add(List<FactChange> changes, @Nullable FileBetween filing, int period) {
        if (filing == null || !changes.contains(filing)) {
            if (!asFiled.contains(changes)) {
                asFiled.add(changes);
            }
            return;
        }
        List<FactChange> others =
                changes.stream().filter(change -> !change.equals(filing)).toList();
        filed.computeIfAbsent(others, none -> new TreeMap<>()).put(period, filing);
    }

    /** The smallest first; of the same size, those that replace the fewest facts, then those found first. */
    Remedies remedies(boolean cut) {
        List<List<FactChange>> all = new ArrayList<>(asFiled);
        filed.forEach((others, periods) -> {
            if (!isDominated(others)) {
                joined(periods).forEach(period -> all.add(with(period, others)));
            }
        });
        all.sort(Comparator.<List<FactChange>>comparingInt(List::size).thenComparingLong(RemedyList::replaced));
        int shown = Math.min(all.size(), Remedies.MOST_REMEDIES);
        List<Remedy> remedies = all.subList(0, shown).stream()
                .map(changes -> new Remedy(changes.stream()
                        .map(change -> change instanceof FileBetween period ? sure(period, changes) : change)
                        .toList()))
                .toList();
        return new Remedies(remedies, List.of(), cut || shown < all.size());
    }

    /** Whether less is enough, be it on another day. */
    private boolean isDominated(List<FactChange> others) {
        return covers(others)
                || filed.keySet().stream().anyMatch(fewer -> fewer.size() < others.size() && others.containsAll(fewer));
    }

    private static List<FileBetween> joined(SortedMap<Integer, FileBetween> periods) {
        List<FileBetween> joined = new ArrayList<>();
        int next = -1;
        for (Map.Entry<Integer, FileBetween> entry : periods.entrySet()) {
            FileBetween period = entry.getValue();
            FileBetween before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && entry.getKey() == next && !endsWithAnHour(before)) {
                joined.remove(joined.size() - 1);
                joined.add(new FileBetween(before.first(), period.last(), before.zone(), before.nature()));
            } else {
                joined.add(period);
            }
            next = entry.getKey() + 1;
        }
        return joined;
    }

    /** On a day with an hour, filing counts by the hour, which a longer period would not say. */
    private static boolean endsWithAnHour(FileBetween period) {
        Deadline last = period.last();
        return last != null && last.hour() != null;
    }

    /** A caller's predicate may know other days than the call and the file do: so the last day is tried too, else only the first stays. */
    private FileBetween sure(FileBetween period, List<FactChange> changes) {
        Deadline last = period.last();
        if (last == null || last.day().equals(period.first())) {
            return period;
        }
        FileBetween atLast = new FileBetween(last.day(), last, period.zone(), period.nature());
        List<FactChange> later = changes.stream()
                .map(change -> change.equals(period) ? atLast : change)
                .toList();
        return retrial.isMet(retrial.assess(later))
                ? period
                : new FileBetween(period.first(), Deadline.of(period.first()), period.zone(), period.nature());
    }

    private static List<FactChange> with(FileBetween period, List<FactChange> others) {
        List<FactChange> changes = new ArrayList<>(others);
        changes.add(period);
        changes.sort(ORDER);
        return changes;
    }

    private static long replaced(List<FactChange> changes) {
        return changes.stream()
                .filter(change -> change.nature() != FactNature.SUPPLIABLE)
                .count();
    }
}
