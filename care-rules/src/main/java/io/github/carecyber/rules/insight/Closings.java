package io.github.carecyber.rules.insight;

import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.plan.Weakness;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts which weaknesses close when, and what stays open. */
final class Closings {

    private static final int MONTHS_OF_YEAR = 12;

    private final LocalDate asOf;
    private final Map<WeaknessId, LastEnd> ends = new HashMap<>();
    private final Set<WeaknessId> several = new HashSet<>();
    private final WeaknessTally open = new WeaknessTally();
    private final TreeMap<LocalDate, WeaknessTally> closing = new TreeMap<>();
    private int exploitable;
    private int exploitabilityUnknown;
    private int accepted;
    private int unanswered;
    private int undated;
    private int exploitationUnknown;
    private int reachUnknown;
    private int severityUnknown;

    private Closings(RemediationPlan plan, LocalDate asOf) {
        this.asOf = asOf;
        for (RemediationAction action : plan.actions()) {
            if (action.status() != ActionStatus.ABANDONED) {
                LocalDate end = endOf(action);
                action.weaknesses()
                        .forEach(id -> ends.computeIfAbsent(id, unused -> new LastEnd())
                                .add(end));
            }
        }
        Set<WeaknessId> seen = new HashSet<>();
        for (Weakness weakness : plan.weaknesses()) {
            WeaknessId id = weakness.id();
            if (id != null && !seen.add(id)) {
                several.add(id);
            }
        }
        plan.weaknesses().forEach(this::add);
    }

    static ExposureSummary of(RemediationPlan plan, LocalDate asOf) {
        return new Closings(plan, asOf).summary();
    }

    private @Nullable LocalDate endOf(RemediationAction action) {
        LocalDate end = action.end();
        if (action.status() == ActionStatus.DONE) {
            return end == null ? asOf : end;
        }
        return end == null || end.isBefore(asOf) ? null : end;
    }

    private void add(Weakness weakness) {
        if (weakness.exploitable() == null) {
            exploitabilityUnknown++;
            return;
        }
        if (!weakness.exploitable()) {
            return;
        }
        exploitable++;
        String acceptance = weakness.acceptance();
        if (acceptance != null && !acceptance.isBlank()) {
            accepted++;
            return;
        }
        exploitationUnknown += weakness.knownExploited() == null ? 1 : 0;
        reachUnknown += weakness.exposure() == null ? 1 : 0;
        severityUnknown += weakness.cvssScore() == null ? 1 : 0;
        open.add(weakness);
        WeaknessId id = weakness.id();
        LastEnd end = id == null ? null : ends.get(id);
        if (end == null) {
            unanswered++;
        } else if (end.day == null || end.undated || several.contains(id)) {
            undated++;
        } else {
            closing.computeIfAbsent(end.day, unused -> new WeaknessTally()).add(weakness);
        }
    }

    private ExposureSummary summary() {
        WeaknessTally now = open.copy();
        closing.headMap(asOf, true).values().forEach(now::remove);
        List<ClosedShare> closed = new ArrayList<>(closing.size());
        int count = 0;
        for (Map.Entry<LocalDate, WeaknessTally> day : closing.entrySet()) {
            count += day.getValue().all();
            closed.add(new ClosedShare(day.getKey(), count, Share.of(count, exploitable)));
        }
        List<OpenWeaknesses> months = months();
        LocalDate last = months.get(months.size() - 1).day();
        int later = closing.tailMap(last, false).values().stream()
                .mapToInt(WeaknessTally::all)
                .sum();
        return new ExposureSummary(
                exploitable,
                exploitabilityUnknown,
                accepted,
                unanswered,
                undated,
                exploitationUnknown,
                reachUnknown,
                severityUnknown,
                now.on(asOf),
                months,
                later,
                closed);
    }

    private List<OpenWeaknesses> months() {
        long present = monthOf(asOf);
        long first = present;
        long last = present;
        if (!closing.isEmpty()) {
            first = Math.max(present - ExposureSummary.MOST_MONTHS, Math.min(present, monthOf(closing.firstKey())));
            last = Math.min(present + ExposureSummary.MOST_MONTHS, Math.max(present, monthOf(closing.lastKey())));
        }
        List<OpenWeaknesses> months = new ArrayList<>();
        WeaknessTally left = open.copy();
        LocalDate done = null;
        for (long month = first; month <= last; month++) {
            LocalDate day = YearMonth.of(
                            (int) Math.floorDiv(month, MONTHS_OF_YEAR), Math.floorMod(month, MONTHS_OF_YEAR) + 1)
                    .atEndOfMonth();
            (done == null ? closing.headMap(day, true) : closing.subMap(done, false, day, true))
                    .values()
                    .forEach(left::remove);
            months.add(left.on(day));
            done = day;
        }
        return months;
    }

    /** The number of a month, counted from the first of year zero: unlike a month itself it may lie beyond the last date. */
    private static long monthOf(LocalDate day) {
        return day.getLong(ChronoField.PROLEPTIC_MONTH);
    }

    /** The last of the ends of the actions that answer a weakness. */
    private static final class LastEnd {

        private @Nullable LocalDate day;
        private boolean undated;

        void add(@Nullable LocalDate end) {
            if (end == null) {
                undated = true;
            } else if (day == null || end.isAfter(day)) {
                day = end;
            }
        }
    }
}
