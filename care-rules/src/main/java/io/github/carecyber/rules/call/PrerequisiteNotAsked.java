package io.github.carecyber.rules.call;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.identity.PrerequisiteId;
import io.github.carecyber.core.programme.Prerequisite;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every prerequisite of the call is asked for by some condition, or it would never be looked at. */
final class PrerequisiteNotAsked implements CallRule {

    private static final Rule RULE = Rule.of(
            "call.prerequisite.not-asked",
            Severity.WARNING,
            BilingualText.of("Prérequis vérifiés par une condition", "Prerequisites asked for by a condition"),
            BilingualText.of(
                    "Aucune condition de recevabilité ne demande le prérequis {prerequisite}\u00a0: il ne sera"
                            + " jamais vérifié.",
                    "No condition for applying asks for the prerequisite {prerequisite}: it will never be looked"
                            + " at."));

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(CallContext context, Findings findings) {
        Set<PrerequisiteId> asked = new HashSet<>();
        for (ConditionNode node : context.conditions()) {
            if (node.criterion() instanceof Criterion.Evidenced evidenced) {
                asked.add(evidenced.prerequisite());
            }
        }
        for (Place<Prerequisite> place : context.prerequisites()) {
            if (!asked.contains(place.value().id())) {
                findings.violated(
                        RULE,
                        place.at("id"),
                        Arguments.none().with("prerequisite", place.value().id()));
            }
        }
    }
}
