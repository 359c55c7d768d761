package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.attainment.ProofMode;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import io.github.carecyber.rules.wording.TermText;

/** An objective is proved in a mode that its text foresees. */
final class ModeNotForeseen implements DeclarationRule {

    private static final Rule RULE = Rule.of(
            "attainment.mode.not-foreseen",
            Severity.WARNING,
            BilingualText.of("Modalité de preuve prévue par le texte", "Mode of proof foreseen by the text"),
            BilingualText.of(
                    "Le texte ne prévoit pas la modalité «\u00a0{mode}\u00a0» pour l’objectif {objective}\u00a0; l’autorité en juge.",
                    "The text does not foresee the mode “{mode}” for the objective {objective}; the authority judges."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(DeclarationContext context, Findings findings) {
        for (DeclaredObjective objective : context.objectives()) {
            AskedOfYear asked = context.asked(objective);
            ProofMode mode = objective.said().mode();
            if (asked != null && mode != null && !isForeseen(objective, asked, context)) {
                findings.violated(
                        RULE,
                        objective.at("mode"),
                        Arguments.none()
                                .with("objective", DeclarationContext.label(objective))
                                .with("mode", TermText.of(mode)));
            }
        }
    }

    private static boolean isForeseen(DeclaredObjective objective, AskedOfYear asked, DeclarationContext context) {
        Conditions conditions = new Conditions(context.assessment().parties(), objective);
        return ModeReading.of(objective, asked, asked.isAskedUnder(conditions)).foreseen();
    }
}
