package io.github.carecyber.rules.plan;

import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.time.LocalDate;

/** No action starts before the call's operational phase (<em>phase opérationnelle</em>). */
final class BeforeOperationalPhase implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.schedule.before-operational-phase",
                    Severity.ERROR,
                    BilingualText.of("Actions dans la phase opérationnelle", "Actions within the operational phase"),
                    BilingualText.of(
                            "L’action {action} commence le {start}, avant le début de la phase opérationnelle, le {phase-start}"
                                    + " ({source}).",
                            "Action {action} starts on {start}, before the operational phase begins on {phase-start} ({source})."))
            .withRationale(BilingualText.of(
                    "L’appel finance les actions de sa phase opérationnelle, qui commence à la date fixée par son texte.",
                    "The call funds the actions of its operational phase, which begins on the day its text sets."));

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
            LocalDate start = action.value().start();
            if (start == null) {
                findings.missing(RULE, action.path(), action.at("start"));
            } else if (start.isBefore(phaseStart.value())) {
                findings.violated(
                        RULE,
                        action.at("start"),
                        Arguments.none()
                                .with("action", context.actions().label(action))
                                .with("start", start)
                                .with("phase-start", phaseStart.value())
                                .with("source", phaseStart.source()));
            }
        }
    }
}
