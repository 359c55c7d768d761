package io.github.carecyber.rules.comparison;

import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.Financing;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.plan.Weakness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The work of comparing two plans, and what it finds on the way. */
final class Difference {

    /** Changes of one element keep the order in which its components were compared. */
    private static final Comparator<PlanChange> BY_ELEMENT = Comparator.comparing(PlanChange::element)
            .thenComparing(PlanChange::id, Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(change -> change.name() == null ? "" : change.name().french())
            .thenComparing(PlanChange::kind)
            .thenComparing(change -> change.kind() == ChangeKind.CHANGED ? "" : change.before() + " " + change.after());

    private final RemediationPlan earlier;
    private final RemediationPlan later;
    private final List<PlanChange> changes = new ArrayList<>();
    private final List<ActionShift> shifts = new ArrayList<>();
    private final SortedSet<ActionId> abandoned = new TreeSet<>();
    private final SortedSet<ActionId> resumed = new TreeSet<>();

    Difference(RemediationPlan earlier, RemediationPlan later) {
        this.earlier = earlier;
        this.later = later;
        Parts before = Parts.of(earlier);
        Parts after = Parts.of(later);
        Kinds.PLAN.compare(before.plan(), after.plan(), changes);
        record(Kinds.WEAKNESS, byId(Kinds.WEAKNESS, before.weaknesses(), after.weaknesses()));
        Pairing<RemediationAction> actions = byId(Kinds.ACTION, before.actions(), after.actions());
        record(Kinds.ACTION, actions);
        record(Kinds.MILESTONE, byId(Kinds.MILESTONE, before.milestones(), after.milestones()));
        record(Kinds.EXPENSE, byId(Kinds.EXPENSE, before.expenses(), after.expenses()));
        record(Kinds.EVIDENCE, byId(Kinds.EVIDENCE, before.evidence(), after.evidence()));
        record(
                Kinds.FINANCING,
                Pairing.of(before.financing(), after.financing())
                        .by(Purpose::of)
                        .by(Financing::source));
        changes.sort(BY_ELEMENT);
        actions.pairs().forEach(this::follow);
        shifts.sort(Comparator.comparing(ActionShift::action)
                .thenComparing(ActionShift::before)
                .thenComparing(ActionShift::after));
    }

    List<PlanChange> changes() {
        return changes;
    }

    List<ActionShift> shifts() {
        return shifts;
    }

    List<ActionId> abandoned() {
        return List.copyOf(abandoned);
    }

    List<ActionId> resumed() {
        return List.copyOf(resumed);
    }

    /** The weaknesses of both plans that some action answers in one of them and none in the other. */
    static List<WeaknessId> onlyAnsweredIn(RemediationPlan one, RemediationPlan other) {
        SortedSet<WeaknessId> answered = new TreeSet<>(answered(one));
        answered.removeAll(answered(other));
        answered.retainAll(stated(one));
        answered.retainAll(stated(other));
        return List.copyOf(answered);
    }

    List<ComparisonWarning> warnings() {
        List<ComparisonWarning> warnings = new ArrayList<>();
        if (differ(earlier.id(), later.id())) {
            warnings.add(ComparisonWarning.OTHER_PLAN);
        }
        if (differ(earlier.call(), later.call())) {
            warnings.add(ComparisonWarning.OTHER_CALL);
        }
        if (differ(earlier.applicant(), later.applicant())) {
            warnings.add(ComparisonWarning.OTHER_APPLICANT);
        }
        Integer before = earlier.version();
        Integer after = later.version();
        if (before != null && after != null && after < before) {
            warnings.add(ComparisonWarning.LOWER_VERSION);
        }
        if (before != null && before.equals(after) && !changes.isEmpty()) {
            warnings.add(ComparisonWarning.SAME_VERSION);
        }
        if (earlier.drawnUp() != null
                && later.drawnUp() != null
                && later.drawnUp().isBefore(earlier.drawnUp())) {
            warnings.add(ComparisonWarning.EARLIER_DATE);
        }
        return warnings;
    }

    private static boolean differ(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && !one.equals(other);
    }

    private static <T> Pairing<T> byId(Kind<T> kind, List<Located<T>> before, List<Located<T>> after) {
        return Pairing.of(before, after).by(kind.id());
    }

    private <T> void record(Kind<T> kind, Pairing<T> pairing) {
        for (Located<T> each : pairing.earlierOnly()) {
            changes.add(kind.removed(each));
        }
        for (Located<T> each : pairing.laterOnly()) {
            changes.add(kind.added(each));
        }
        for (Pairing.Pair<T> pair : pairing.pairs()) {
            kind.compare(pair.earlier(), pair.later(), changes);
        }
    }

    private void follow(Pairing.Pair<RemediationAction> pair) {
        RemediationAction before = pair.earlier().value();
        RemediationAction after = pair.later().value();
        ActionId id = after.id();
        if (id == null) {
            return;
        }
        if (before.end() != null && after.end() != null && !before.end().equals(after.end())) {
            shifts.add(new ActionShift(id, before.end(), after.end()));
        }
        boolean wasAbandoned = before.status() == ActionStatus.ABANDONED;
        boolean isAbandoned = after.status() == ActionStatus.ABANDONED;
        if (isAbandoned && !wasAbandoned) {
            abandoned.add(id);
        }
        if (wasAbandoned && !isAbandoned) {
            resumed.add(id);
        }
    }

    private static Set<WeaknessId> answered(RemediationPlan plan) {
        Set<WeaknessId> answered = new HashSet<>();
        for (RemediationAction action : plan.actions()) {
            if (action.status() != ActionStatus.ABANDONED) {
                answered.addAll(action.weaknesses());
            }
        }
        return answered;
    }

    private static Set<WeaknessId> stated(RemediationPlan plan) {
        Set<WeaknessId> stated = new HashSet<>();
        for (Weakness weakness : plan.weaknesses()) {
            if (weakness.id() != null) {
                stated.add(weakness.id());
            }
        }
        return stated;
    }

    /** Where the money of a line comes from and what it pays, in whatever order that is listed. */
    private record Purpose(@Nullable Object source, List<String> actions, List<String> expenses) {

        static Purpose of(Financing line) {
            return new Purpose(line.source(), Told.sorted(line.actions()), Told.sorted(line.expenses()));
        }
    }
}
