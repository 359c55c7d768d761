package io.github.carecyber.rules.plan;

import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.List;

/** No action waits for itself, directly or by way of others, abandoned ones left out. */
final class DependencyCycle implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.dependency.cycle",
                    Severity.ERROR,
                    BilingualText.of("Dépendances sans boucle", "Dependencies without a cycle"),
                    BilingualText.of(
                            "Dépendances en boucle, qui empêchent de commencer\u00a0: {actions}.",
                            "Dependencies in a cycle, so that no start is possible: {actions}."))
            .withRationale(BilingualText.of(
                    "Une action commence après celles dont elle dépend\u00a0; dans une boucle, aucune ne peut donc commencer la première.",
                    "An action starts after those it depends on; in a cycle none can therefore be the first to start."))
            .withReads("/actions/*/id", "/actions/*/dependsOn", "/actions/*/status");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        Register<ActionId, RemediationAction> actions = context.actions();
        for (List<Place<RemediationAction>> cycle : context.waiting().cycles()) {
            findings.violated(
                    RULE,
                    cycle.get(0).at("dependsOn"),
                    Arguments.none()
                            .with("actions", cycle.stream().map(actions::label).toList()));
        }
        for (Place<RemediationAction> action : actions.places()) {
            if (!PlanContext.isAbandoned(action)) {
                context.dependencies().doubtful(action, (path, reason) -> findings.cannotTell(RULE, path, reason));
            }
        }
    }
}
