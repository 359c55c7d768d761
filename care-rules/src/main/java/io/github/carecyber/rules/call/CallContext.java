package io.github.carecyber.rules.call;

import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.call.Quantity;
import io.github.carecyber.core.call.Scale;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.programme.ObjectiveYear;
import io.github.carecyber.core.programme.Prerequisite;
import io.github.carecyber.core.report.CanonicalForm;
import io.github.carecyber.core.report.DataPath;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the rules read: the call and what is worked out of it once, in linear time. */
final class CallContext {

    static final DataPath CALENDAR = DataPath.of("calendar");
    static final DataPath PREREQUISITES = DataPath.of("prerequisites");
    static final DataPath OBJECTIVES = DataPath.of("objectives");
    static final DataPath CEILING = DataPath.of("ceiling");

    private final FundingCall call;
    private final ConditionNode eligibility;
    private final List<ConditionNode> conditions;
    private final List<Place<Prerequisite>> prerequisites;
    private final List<Place<Objective>> objectives;
    private final Map<CallStep, WindowPlace> windows;
    private final DatedPlace<Euros> envelope;
    private final List<Place<Scale>> scales;

    CallContext(FundingCall call) {
        this.call = call;
        eligibility = ConditionTree.of(call);
        conditions = new ArrayList<>();
        collect(eligibility, conditions);
        prerequisites = Place.all(call.prerequisites(), PREREQUISITES);
        objectives = Place.all(call.objectives(), OBJECTIVES);
        windows = new EnumMap<>(CallStep.class);
        call.calendar().windows().forEach((step, window) -> {
            DataPath path = CALENDAR.key("windows").key(CanonicalForm.nameOf(step));
            windows.put(step, WindowPlace.of(step, window, path));
        });
        envelope = new DatedPlace<>(call.envelope(), DataPath.of("envelope"));
        scales = call.ceiling()
                .value()
                .map(scale -> ScalePlaces.all(scale, Place.valueOf(call.ceiling(), CEILING)))
                .orElse(List.of());
    }

    private static void collect(ConditionNode node, List<ConditionNode> conditions) {
        conditions.add(node);
        node.parts().forEach(part -> collect(part, conditions));
    }

    FundingCall call() {
        return call;
    }

    /** The condition for applying as a whole. */
    ConditionNode eligibility() {
        return eligibility;
    }

    /** The condition for applying and all that it is made of, each before its parts. */
    List<ConditionNode> conditions() {
        return conditions;
    }

    List<Place<Prerequisite>> prerequisites() {
        return prerequisites;
    }

    List<Place<Objective>> objectives() {
        return objectives;
    }

    Optional<WindowPlace> window(CallStep step) {
        return Optional.ofNullable(windows.get(step));
    }

    /** The steps that have dates, in their order. */
    List<WindowPlace> windows() {
        return List.copyOf(windows.values());
    }

    /** The steps that have dates, then the conditions that have some of their own. */
    List<WindowPlace> allWindows() {
        List<WindowPlace> all = new ArrayList<>(windows.values());
        for (ConditionNode node : conditions) {
            if (node.criterion() instanceof Criterion.FiledWithin within) {
                all.add(WindowPlace.ofCondition(within.window(), node.path().key("window")));
            }
        }
        return all;
    }

    DatedPlace<Euros> envelope() {
        return envelope;
    }

    /** The scale of the ceiling and all that it is made of, each before its parts; none if it is awaited. */
    List<Place<Scale>> scales() {
        return scales;
    }

    /** The figures that must be declared for the scale, wherever it prices one. */
    List<Place<Quantity.Declared>> declaredQuantities() {
        List<Place<Quantity.Declared>> declared = new ArrayList<>();
        for (Place<Scale> place : scales) {
            Quantity quantity = place.value() instanceof Scale.PerUnit perUnit
                    ? perUnit.quantity()
                    : place.value() instanceof Scale.Tiered tiered ? tiered.quantity() : null;
            if (quantity instanceof Quantity.Declared some) {
                declared.add(new Place<>(some, place.at("quantity")));
            }
        }
        return declared;
    }

    /** Every value that moved. */
    List<DatedPlace<?>> dated() {
        List<DatedPlace<?>> dated = new ArrayList<>();
        dated.add(envelope);
        for (WindowPlace window : allWindows()) {
            dated.add(window.opens());
            dated.add(window.closes());
        }
        return dated;
    }

    /** The documents that prerequisites ask for. */
    List<Place<EvidenceRequirement>> evidenceOfPrerequisites() {
        List<Place<EvidenceRequirement>> evidence = new ArrayList<>();
        for (Place<Prerequisite> prerequisite : prerequisites) {
            evidence.addAll(Place.all(prerequisite.value().evidence(), prerequisite.at("evidence")));
        }
        return evidence;
    }

    /** The documents that objectives ask for, whatever the year and in each year. */
    List<Place<EvidenceRequirement>> evidenceOfObjectives() {
        List<Place<EvidenceRequirement>> evidence = new ArrayList<>();
        for (Place<Objective> objective : objectives) {
            evidence.addAll(Place.all(objective.value().evidence(), objective.at("evidence")));
            for (Place<ObjectiveYear> year : Place.all(objective.value().years(), objective.at("years"))) {
                evidence.addAll(Place.all(year.value().evidence(), year.at("evidence")));
            }
        }
        return evidence;
    }
}
