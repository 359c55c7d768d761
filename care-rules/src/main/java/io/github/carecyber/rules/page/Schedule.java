package io.github.carecyber.rules.page;

import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.rules.insight.CriticalPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The actions as they are shown: in order of their start, the first {@value PlanPage#MOST_ACTIONS}.
 *
 * @param rows the actions shown
 * @param hidden how many more there are
 * @param criticalNames the names of the actions on the critical path, by their place
 * @param phaseStart the first day of the operational phase, null if it is not published or no call is known
 * @param deadline the last day for declarations as known on the as-of date, null likewise
 */
record Schedule(
        List<Row> rows,
        int hidden,
        Map<DataPath, String> criticalNames,
        @Nullable LocalDate phaseStart,
        @Nullable LocalDate deadline) {

    private static final DataPath ACTIONS = DataPath.of("actions");

    private static final Comparator<@Nullable LocalDate> LAST_IF_NOT_STATED =
            Comparator.nullsLast(Comparator.<LocalDate>naturalOrder());

    private static final Comparator<Row> BY_START = Comparator.<Row, @Nullable LocalDate>comparing(
                    row -> row.action().start(), LAST_IF_NOT_STATED)
            .thenComparing(row -> row.action().end(), LAST_IF_NOT_STATED)
            .thenComparing(Row::label);

    /**
     * An action with its name.
     *
     * @param action the action
     * @param label its identifier, or its place if it has none
     * @param critical whether it is on the critical path
     */
    record Row(RemediationAction action, String label, boolean critical) {

        /** Returns the name with the title, if there is one. */
        String name() {
            String title = action.title();
            return title == null ? label : label + " " + title;
        }
    }

    static Schedule of(PageSubject subject) {
        Set<DataPath> critical = new HashSet<>();
        CriticalPath path = subject.summary().criticalPath();
        if (path != null) {
            path.steps().forEach(step -> critical.add(step.path()));
        }
        List<RemediationAction> actions = subject.plan().actions();
        List<Row> rows = new ArrayList<>(actions.size());
        Map<DataPath, String> names = new HashMap<>();
        for (int position = 0; position < actions.size(); position++) {
            ActionId id = actions.get(position).id();
            DataPath place = ACTIONS.index(position);
            Row row = new Row(
                    actions.get(position), id == null ? place.toString() : id.value(), critical.contains(place));
            rows.add(row);
            if (row.critical()) {
                names.put(place, row.name());
            }
        }
        rows.sort(BY_START);
        List<Row> shown = List.copyOf(rows.subList(0, Math.min(PlanPage.MOST_ACTIONS, rows.size())));
        return new Schedule(shown, rows.size() - shown.size(), names, phaseStart(subject), deadline(subject));
    }

    /** Returns the name of an action on the critical path, be it shown or not. */
    String nameAt(DataPath place) {
        return criticalNames.getOrDefault(place, place.toString());
    }

    private static @Nullable LocalDate phaseStart(PageSubject subject) {
        return subject.call() == null
                ? null
                : subject.call().calendar().operationalPhaseStart().value().orElse(null);
    }

    private static @Nullable LocalDate deadline(PageSubject subject) {
        return subject.call() == null
                ? null
                : subject.call()
                        .calendar()
                        .window(CallStep.DECLARATIONS)
                        .flatMap(window ->
                                window.closes().versionAt(subject.summary().asOf()))
                        .flatMap(version -> version.content().value())
                        .map(Deadline::day)
                        .orElse(null);
    }
}
