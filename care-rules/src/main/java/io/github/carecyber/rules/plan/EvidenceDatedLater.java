package io.github.carecyber.rules.plan;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.time.LocalDate;

/**
 * No document that proves an action which is done is dated after the day of the check. Of other actions the plan may announce documents
 * that are still to come.
 */
final class EvidenceDatedLater implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.evidence.dated-later",
                    Severity.ERROR,
                    BilingualText.of(
                            "Preuves datées au plus tard du jour du contrôle",
                            "Evidence dated by the day of the check"),
                    BilingualText.of(
                            "La preuve {evidence} de l’action {action} est datée du {dated}, après le jour du contrôle, le {as-of}.",
                            "The evidence {evidence} of action {action} is dated {dated}, after the day of the check, {as-of}."))
            .withRationale(BilingualText.of(
                    "Une pièce qui n’existe pas encore ne prouve rien\u00a0: sa date est sans doute fausse.",
                    "A document that does not exist yet proves nothing: its date is probably wrong."))
            .withReads("/actions/./status", "/actions/./evidence/./dated");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        for (Place<RemediationAction> action : context.actions().places()) {
            if (action.value().status() != ActionStatus.DONE) {
                continue;
            }
            for (Place<Evidence> evidence : Place.all(action.value().evidence(), action, "evidence")) {
                LocalDate dated = evidence.value().dated();
                if (dated == null) {
                    findings.missing(RULE, evidence.path(), evidence.at("dated"));
                } else if (dated.isAfter(context.asOf())) {
                    findings.violated(
                            RULE,
                            evidence.at("dated"),
                            Arguments.none()
                                    .with(
                                            "evidence",
                                            evidence.label(evidence.value().id()))
                                    .with("action", context.actions().label(action))
                                    .with("dated", dated)
                                    .with("as-of", context.asOf()));
                }
            }
        }
    }
}
