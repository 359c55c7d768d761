package io.github.carecyber.rules.plan;

import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;

/** Every action that is not abandoned says what it is good for. */
final class NoEffect implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.action.no-effect",
                    Severity.WARNING,
                    BilingualText.of("Effet de chaque action indiqué", "Effect of each action stated"),
                    BilingualText.of(
                            "L’action {action} n’indique aucun effet\u00a0: prévient-elle une intrusion, limite-t-elle la propagation, accélère-t-elle la reprise\u00a0?",
                            "Action {action} states no effect: does it prevent intrusion, limit spread or speed recovery?"))
            .withRationale(
                    BilingualText.of(
                            "Le programme vise à empêcher les attaques et à rétablir vite l’activité\u00a0: sans effet indiqué, nul ne peut dire à quoi l’action contribue.",
                            "The programme wants attacks to fail and establishments to recover fast: without an effect nobody can tell what the action adds to that."))
            .withReads("/actions/./effects", "/actions/./status");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        for (Place<RemediationAction> action : context.actions().places()) {
            if (action.value().status() != ActionStatus.ABANDONED
                    && action.value().effects().isEmpty()) {
                findings.violated(
                        RULE,
                        action.at("effects"),
                        Arguments.none().with("action", context.actions().label(action)));
            }
        }
    }
}
