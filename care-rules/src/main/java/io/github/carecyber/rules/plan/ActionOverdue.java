package io.github.carecyber.rules.plan;

import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** asOf &lt;= end for every action that is planned or ongoing (<em>retard</em>). A warning only: the work may be late, the plan sound. */
final class ActionOverdue implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.action.overdue",
                    Severity.WARNING,
                    BilingualText.of("Actions terminées à leur échéance", "Actions done by their end"),
                    BilingualText.of(
                            "L’action {action} devait se terminer le {end}\u00a0; au {as-of}, elle n’est pas déclarée réalisée.",
                            "Action {action} was to end on {end}; on {as-of} it is not stated as done."))
            .withRationale(
                    BilingualText.of(
                            "Une échéance passée sans réalisation retarde le reste du plan\u00a0; l’action ou son avancement est à mettre à jour.",
                            "An end that has passed without a result delays the rest of the plan; the action or its status needs an update."))
            .withReads("/actions/./status", "/actions/./end");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        for (Place<RemediationAction> action : context.actions().places()) {
            ActionStatus status = action.value().status();
            LocalDate end = action.value().end();
            if (status == ActionStatus.DONE
                    || status == ActionStatus.ABANDONED
                    || (end != null && !end.isBefore(context.asOf()))) {
                continue;
            }
            if (end != null && status != null) {
                findings.violated(
                        RULE,
                        action.at("end"),
                        Arguments.none()
                                .with("action", context.actions().label(action))
                                .with("end", end)
                                .with("as-of", context.asOf()));
                continue;
            }
            List<Gap> gaps = new ArrayList<>();
            if (end == null) {
                gaps.add(new Gap.MissingFact(action.at("end")));
            }
            if (status == null) {
                gaps.add(new Gap.MissingFact(action.at("status")));
            }
            findings.undecided(RULE, action.path(), gaps);
        }
    }
}
