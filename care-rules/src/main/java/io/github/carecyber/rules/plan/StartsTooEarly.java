package io.github.carecyber.rules.plan;

import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * No action starts before one that it waits for has ended; it may start on the day that the other ends.
 * Abandoned actions are left to {@link WaitsForAbandoned}.
 *
 * <p>A dependency between two actions of one cycle, or of an action on itself, is left to the rule on cycles: the dependencies
 * must change before dates matter.
 */
final class StartsTooEarly implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.dependency.starts-too-early",
                    Severity.ERROR,
                    BilingualText.of(
                            "Actions engagées après celles dont elles dépendent",
                            "Actions start after those they wait for"),
                    BilingualText.of(
                            "L’action {action} commence le {start}, avant la fin, le {dependency-end}, de l’action {dependency} dont"
                                    + " elle dépend.",
                            "Action {action} starts on {start}, before the action {dependency} that it depends on ends on"
                                    + " {dependency-end}."))
            .withRationale(BilingualText.of(
                    "Dépendre d’une action, c’est attendre qu’elle soit terminée\u00a0: les dates doivent le dire aussi.",
                    "To depend on an action is to wait for its end: the dates must say so too."))
            .withReads(
                    "/actions/*/id", "/actions/*/dependsOn", "/actions/*/status", "/actions/./start", "/actions/*/end");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        Register<ActionId, RemediationAction> actions = context.actions();
        Links<RemediationAction, ActionId> dependencies = context.dependencies();
        for (Place<RemediationAction> action : actions.places()) {
            if (PlanContext.isAbandoned(action)) {
                continue;
            }
            for (int position = 0; position < dependencies.count(action); position++) {
                int index = dependencies.only(action, position);
                if (index == Register.NONE) {
                    continue;
                }
                Place<RemediationAction> dependency = actions.places().get(index);
                if (!PlanContext.isAbandoned(dependency) && !context.waiting().areInOneCycle(action, dependency)) {
                    check(action, dependency, position, actions, findings);
                }
            }
            dependencies.doubtful(action, (path, reason) -> findings.cannotTell(RULE, path, reason));
        }
    }

    private static void check(
            Place<RemediationAction> action,
            Place<RemediationAction> dependency,
            int position,
            Register<ActionId, RemediationAction> actions,
            Findings findings) {
        LocalDate start = action.value().start();
        LocalDate dependencyEnd = dependency.value().end();
        if (start != null && dependencyEnd != null && !start.isBefore(dependencyEnd)) {
            return;
        }
        DataPath path = action.at("dependsOn").index(position);
        if (start == null || dependencyEnd == null) {
            List<Gap> gaps = new ArrayList<>();
            if (start == null) {
                gaps.add(new Gap.MissingFact(action.at("start")));
            }
            if (dependencyEnd == null) {
                gaps.add(new Gap.MissingFact(dependency.at("end")));
            }
            findings.undecided(RULE, path, gaps);
            return;
        }
        findings.violated(
                RULE,
                path,
                Arguments.none()
                        .with("action", actions.label(action))
                        .with("start", start)
                        .with("dependency", actions.label(dependency))
                        .with("dependency-end", dependencyEnd));
    }
}
