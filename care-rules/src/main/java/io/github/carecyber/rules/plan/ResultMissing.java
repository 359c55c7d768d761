package io.github.carecyber.rules.plan;

import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;

/** Every action that is not abandoned states what is to come of it; information only. The structural check looks at its parts. */
final class ResultMissing implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.action.result-missing",
                    Severity.INFO,
                    BilingualText.of("Résultat attendu de chaque action", "Expected result of each action"),
                    BilingualText.of(
                            "L’action {action} n’indique ni résultat attendu ni façon de le mesurer.",
                            "Action {action} states neither an expected result nor how to measure it."))
            .withRationale(BilingualText.of(
                    "Le programme finance l’atteinte d’objectifs\u00a0: un résultat mesurable permet de la montrer.",
                    "The programme funds objectives reached: a result that can be measured is what shows it."))
            .withReads("/actions/./status", "/actions/./expectedResult");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        for (Place<RemediationAction> action : context.actions().places()) {
            if (action.value().status() != ActionStatus.ABANDONED
                    && action.value().expectedResult() == null) {
                findings.violated(
                        RULE,
                        action.at("expectedResult"),
                        Arguments.none().with("action", context.actions().label(action)));
            }
        }
    }
}
