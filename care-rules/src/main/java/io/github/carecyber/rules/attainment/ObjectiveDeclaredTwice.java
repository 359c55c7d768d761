package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.HashMap;
import java.util.Map;

/** No objective is declared twice. */
final class ObjectiveDeclaredTwice implements DeclarationRule {

    private static final Rule RULE = Rule.of(
            "attainment.objective.declared-twice",
            Severity.ERROR,
            BilingualText.of("Objectifs déclarés une fois", "Objectives declared once"),
            BilingualText.of(
                    "L’objectif {objective} est déclaré en {place} alors qu’il l’est déjà en {first-place}.",
                    "The objective {objective} is declared at {place} and already at {first-place}."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(DeclarationContext context, Findings findings) {
        Map<ObjectiveId, DeclaredObjective> first = new HashMap<>();
        for (DeclaredObjective objective : context.objectives()) {
            ObjectiveId id = objective.said().objective();
            DeclaredObjective before = id == null ? null : first.putIfAbsent(id, objective);
            if (id != null && before != null) {
                findings.violated(
                        RULE,
                        objective.at("objective"),
                        Arguments.none()
                                .with("objective", id)
                                .with("place", objective.at("objective"))
                                .with("first-place", before.at("objective")));
            }
        }
    }
}
