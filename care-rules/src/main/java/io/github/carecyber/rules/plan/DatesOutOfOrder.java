package io.github.carecyber.rules.plan;

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

/** start &lt;= end for every action. */
final class DatesOutOfOrder implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.schedule.dates-out-of-order",
                    Severity.ERROR,
                    BilingualText.of("Dates des actions dans l’ordre", "Dates of actions in order"),
                    BilingualText.of(
                            "L’action {action} se termine le {end}, avant son début le {start}.",
                            "Action {action} ends on {end}, before it starts on {start}."))
            .withRationale(BilingualText.of(
                    "Une action ne peut pas finir avant d’avoir commencé\u00a0: l’une des dates est fausse.",
                    "An action cannot end before it has begun: one of the dates is wrong."))
            .withReads("/actions/./start", "/actions/./end");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        for (Place<RemediationAction> action : context.actions().places()) {
            LocalDate start = action.value().start();
            LocalDate end = action.value().end();
            if (start == null || end == null) {
                List<Gap> gaps = new ArrayList<>();
                if (start == null) {
                    gaps.add(new Gap.MissingFact(action.at("start")));
                }
                if (end == null) {
                    gaps.add(new Gap.MissingFact(action.at("end")));
                }
                findings.undecided(RULE, action.path(), gaps);
            } else if (end.isBefore(start)) {
                findings.violated(
                        RULE,
                        action.at("end"),
                        Arguments.none()
                                .with("action", context.actions().label(action))
                                .with("start", start)
                                .with("end", end));
            }
        }
    }
}
