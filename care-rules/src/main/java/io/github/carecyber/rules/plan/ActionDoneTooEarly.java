package io.github.carecyber.rules.plan;

import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.time.LocalDate;

/**
 * end &lt;= asOf for every action that is stated as done, or start &lt;= asOf if it has no end. A warning only: work may be done ahead
 * of time, but the status or the date may be wrong too.
 */
final class ActionDoneTooEarly implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.action.done-too-early",
                    Severity.WARNING,
                    BilingualText.of("Actions réalisées déjà terminées", "Actions done have ended"),
                    BilingualText.of(
                            "L’action {action} est déclarée réalisée, alors qu’elle {event} le {day}, après le {as-of}.",
                            "Action {action} is stated as done, but {event} on {day}, after {as-of}."))
            .withRationale(BilingualText.of(
                    "Une action réalisée avant la date prévue est possible\u00a0; souvent, pourtant, c’est l’avancement ou la date qui est faux.",
                    "An action may be done ahead of its date; often, though, the status or the date is wrong."))
            .withReads("/actions/./status", "/actions/./start", "/actions/./end");

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
            LocalDate end = action.value().end();
            LocalDate day = end == null ? action.value().start() : end;
            if (day != null && day.isAfter(context.asOf())) {
                findings.violated(
                        RULE,
                        action.at("status"),
                        Arguments.none()
                                .with("action", context.actions().label(action))
                                .with("event", end == null ? ScheduleWords.STARTS : ScheduleWords.ENDS)
                                .with("day", day)
                                .with("as-of", context.asOf()));
            } else if (end == null) {
                findings.missing(RULE, action.path(), action.at("end"));
            }
        }
    }
}
