package io.github.carecyber.rules.call;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Derogation;
import io.github.carecyber.core.call.Quantity;
import io.github.carecyber.core.call.Unless;
import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.programme.Prerequisite;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * No two prerequisites or objectives have the same title, no two derogations the same label, no two different conditions that have titles
 * of their own the same one, and no two declared figures of the scale the same name: an answer could not tell them apart.
 */
final class SameLabel implements CallRule {

    private static final Rule RULE = Rule.of(
            "call.identity.same-label",
            Severity.WARNING,
            BilingualText.of("Intitulés distincts", "Titles told apart"),
            BilingualText.of(
                    "L’intitulé «\u00a0{label}\u00a0» est déjà celui de {first-place}\u00a0: une réponse ne"
                            + " permettrait pas de les distinguer.",
                    "The title “{label}” is already that of {first-place}: an answer could not tell the two apart."));

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(CallContext context, Findings findings) {
        Map<String, DataPath> first = new HashMap<>();
        for (Place<Prerequisite> place : context.prerequisites()) {
            check(place.value().title(), place.at("title"), first, findings);
        }
        for (Place<Objective> place : context.objectives()) {
            check(place.value().title(), place.at("title"), first, findings);
        }
        checkConditions(context, findings);
        checkQuantities(context, findings);
    }

    /** One and the same declared figure may well be priced in several places, under its one name. */
    private static void checkQuantities(CallContext context, Findings findings) {
        Map<String, DataPath> names = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Place<Quantity.Declared> place : context.declaredQuantities()) {
            if (seen.add(place.value().id().value())) {
                check(place.value().name(), place.at("name"), names, findings);
            }
        }
    }

    /** One and the same condition may well stand in several places, under its one title. */
    private static void checkConditions(CallContext context, Findings findings) {
        Map<String, DataPath> derogations = new HashMap<>();
        Map<String, DataPath> conditions = new HashMap<>();
        Set<Criterion> seen = new HashSet<>();
        for (ConditionNode node : context.conditions()) {
            Criterion criterion = node.criterion();
            if (criterion instanceof Unless unless) {
                List<Place<Derogation>> places =
                        Place.all(unless.derogations(), node.path().key("derogations"));
                for (Place<Derogation> place : places) {
                    check(place.value().label(), place.at("label"), derogations, findings);
                }
            } else if (isTitled(criterion) && seen.add(criterion)) {
                check(ConditionName.of(criterion), node.path().key("title"), conditions, findings);
            }
        }
    }

    private static boolean isTitled(Criterion criterion) {
        return criterion instanceof Criterion.Custom || criterion instanceof Criterion.AwaitedCondition;
    }

    /** French is what decides, as the language closest to the texts. */
    private static void check(BilingualText label, DataPath path, Map<String, DataPath> first, Findings findings) {
        DataPath place = first.putIfAbsent(label.french(), path);
        if (place != null) {
            findings.violated(RULE, path, Arguments.none().with("label", label).with("first-place", place));
        }
    }
}
