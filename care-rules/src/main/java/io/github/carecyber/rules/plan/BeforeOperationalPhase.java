package io.github.carecyber.rules.plan;

import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.time.LocalDate;

/**
 * No action starts before the call's operational phase (<em>phase opérationnelle</em>), abandoned ones aside. A warning only: no text
 * forbids beginning earlier what the call does not pay; what it pays is for {@link ExpenseOutsidePhase}.
 *
 * <p>Without a start, an action that has even ended before the phase is reported by its end.
 */
final class BeforeOperationalPhase implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.schedule.before-operational-phase",
                    Severity.WARNING,
                    BilingualText.of("Actions dans la phase opérationnelle", "Actions within the operational phase"),
                    BilingualText.of(
                            "L’action {action} {event} le {day}, avant le début de la phase opérationnelle, le {phase-start}"
                                    + " ({source}).",
                            "Action {action} {event} on {day}, before the operational phase begins on {phase-start} ({source})."))
            .withRationale(
                    BilingualText.of(
                            "L’appel finance les dépenses de sa phase opérationnelle\u00a0; commencer plus tôt n’est pas interdit, mais reste alors à la charge du candidat.",
                            "The call funds the expenses of its operational phase; to begin earlier is not forbidden, but is then for the applicant to pay."))
            .withReads("/actions/./status", "/actions/./start", "/actions/./end");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        OperationalPhase.start(RULE, context, findings).ifPresent(phaseStart -> check(phaseStart, context, findings));
    }

    private static void check(KnownParameter<LocalDate> phaseStart, PlanContext context, Findings findings) {
        for (Place<RemediationAction> action : context.actions().places()) {
            if (PlanContext.isAbandoned(action)) {
                continue;
            }
            LocalDate start = action.value().start();
            LocalDate day = start == null ? action.value().end() : start;
            if (day != null && day.isBefore(phaseStart.value())) {
                findings.violated(
                        RULE,
                        action.at(start == null ? "end" : "start"),
                        Arguments.none()
                                .with("action", context.actions().label(action))
                                .with("event", start == null ? ScheduleWords.ENDS : ScheduleWords.STARTS)
                                .with("day", day)
                                .with("phase-start", phaseStart.value())
                                .with("source", phaseStart.source()));
            } else if (start == null) {
                findings.missing(RULE, action.path(), action.at("start"));
            }
        }
    }
}
