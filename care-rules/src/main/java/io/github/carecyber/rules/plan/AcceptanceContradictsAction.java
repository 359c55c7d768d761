package io.github.carecyber.rules.plan;

import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;

/** A weakness whose risk is accepted has no action: information only, since an action may lessen the risk for the time being. */
final class AcceptanceContradictsAction implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.weakness.acceptance-contradicts-action",
                    Severity.INFO,
                    BilingualText.of("Failles acceptées ou traitées", "Weaknesses accepted or addressed"),
                    BilingualText.of(
                            "Le risque de la faille {weakness} est déclaré accepté, alors que l’action {action} y répond.",
                            "The risk of the weakness {weakness} is stated as accepted, but action {action} answers it."))
            .withRationale(
                    BilingualText.of(
                            "Un risque est accepté ou traité\u00a0: dire les deux laisse le lecteur dans le doute, sans rendre le plan faux.",
                            "A risk is accepted or answered: saying both leaves the reader in doubt without making the plan wrong."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        for (Place<Weakness> weakness : context.weaknesses().places()) {
            if (!PlanContext.isAccepted(weakness)) {
                continue;
            }
            WeaknessId id = weakness.value().id();
            if (id == null) {
                findings.missing(RULE, weakness.path(), weakness.at("id"));
                continue;
            }
            String action = context.answers().get(id);
            if (action != null) {
                findings.violated(
                        RULE,
                        weakness.at("acceptance"),
                        Arguments.none().with("weakness", id).with("action", action));
            }
        }
    }
}
