package io.github.carecyber.rules.plan;

import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.time.LocalDate;

/**
 * No action ends after the last day for declaring that objectives were reached, as known on the date of the check, abandoned ones
 * aside. Without an end, an action that only starts after that day is reported by its start.
 */
final class AfterDeclarationDeadline implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.schedule.after-declaration-deadline",
                    Severity.ERROR,
                    BilingualText.of("Actions terminées pour la déclaration", "Actions ended by the declaration"),
                    BilingualText.of(
                            "L’action {action} {event} le {day}, après le dernier jour de déclaration d’atteinte des objectifs, le"
                                    + " {deadline} ({source}).",
                            "Action {action} {event} on {day}, after the last day for declaring objectives, {deadline} ({source})."))
            .withRationale(
                    BilingualText.of(
                            "Les objectifs se déclarent atteints au plus tard à la date limite\u00a0: une action qui finit après n’y contribue plus.",
                            "Objectives are declared as reached by the deadline: an action that ends later no longer adds to them."))
            .withReads("/actions/./status", "/actions/./start", "/actions/./end");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        DeclarationDeadline.read(RULE, context, findings).ifPresent(deadline -> check(deadline, context, findings));
    }

    private static void check(KnownParameter<Deadline> deadline, PlanContext context, Findings findings) {
        for (Place<RemediationAction> action : context.actions().places()) {
            if (PlanContext.isAbandoned(action)) {
                continue;
            }
            LocalDate end = action.value().end();
            LocalDate day = end == null ? action.value().start() : end;
            if (day != null && day.isAfter(deadline.value().day())) {
                findings.violated(
                        RULE,
                        action.at(end == null ? "start" : "end"),
                        Arguments.none()
                                .with("action", context.actions().label(action))
                                .with("event", end == null ? ScheduleWords.STARTS : ScheduleWords.ENDS)
                                .with("day", day)
                                .with("deadline", deadline.value().day())
                                .with("source", deadline.source()));
            } else if (end == null) {
                findings.missing(RULE, action.path(), action.at("end"));
            }
        }
    }
}
