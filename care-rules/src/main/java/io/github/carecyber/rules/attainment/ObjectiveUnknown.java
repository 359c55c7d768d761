package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;

/** Every objective declared is one of the call's. */
final class ObjectiveUnknown implements DeclarationRule {

    private static final Rule RULE = Rule.of(
            "attainment.objective.unknown",
            Severity.ERROR,
            BilingualText.of("Objectifs propres à l’appel", "Objectives of the call"),
            BilingualText.of(
                    "L’objectif {objective} n’est pas un objectif de l’appel {call}\u00a0; ce qui en est déclaré ne compte pas.",
                    "The objective {objective} is no objective of the call {call}; what is declared of it does not count."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(DeclarationContext context, Findings findings) {
        if (!context.awaited().isEmpty()) {
            findings.undecided(RULE, DeclaredObjective.OBJECTIVES, context.awaited());
            return;
        }
        for (DeclaredObjective objective : context.objectives()) {
            ObjectiveId id = objective.said().objective();
            if (id != null && !context.known().containsKey(id)) {
                findings.violated(
                        RULE,
                        objective.at("objective"),
                        Arguments.none()
                                .with("objective", id)
                                .with("call", context.call().id()));
            }
        }
    }
}
