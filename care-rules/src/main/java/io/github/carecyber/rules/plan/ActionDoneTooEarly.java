package io.github.carecyber.rules.plan;

import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.time.LocalDate;

/** end &lt;= asOf for every action that is stated as done: either the status or the end is wrong. */
final class ActionDoneTooEarly implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.action.done-too-early",
                    Severity.ERROR,
                    BilingualText.of("Actions réalisées déjà terminées", "Actions done have ended"),
                    BilingualText.of(
                            "L’action {action} est déclarée réalisée, alors qu’elle ne se termine que le {end}, après le {as-of}.",
                            "Action {action} is stated as done, but ends only on {end}, after {as-of}."))
            .withRationale(BilingualText.of(
                    "Une action ne peut pas être réalisée avant d’être terminée\u00a0: l’avancement ou la date est faux.",
                    "An action cannot be done before it has ended: either the status or the date is wrong."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        for (Place<RemediationAction> action : context.actions().places()) {
            LocalDate end = action.value().end();
            if (action.value().status() != ActionStatus.DONE) {
                continue;
            }
            if (end == null) {
                findings.missing(RULE, action.path(), action.at("end"));
            } else if (end.isAfter(context.asOf())) {
                findings.violated(
                        RULE,
                        action.at("status"),
                        Arguments.none()
                                .with("action", context.actions().label(action))
                                .with("end", end)
                                .with("as-of", context.asOf()));
            }
        }
    }
}
