package io.github.carecyber.rules.plan;

import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import org.jspecify.annotations.Nullable;

/** Every action that is not abandoned names the role that leads it. */
final class RoleMissing implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.action.role-missing",
                    Severity.WARNING,
                    BilingualText.of("Rôle responsable de chaque action", "Role in charge of each action"),
                    BilingualText.of(
                            "L’action {action} n’indique pas le rôle responsable\u00a0: indiquez une fonction, pas une personne.",
                            "Action {action} does not state the role in charge: name a function, not a person."))
            .withRationale(
                    BilingualText.of(
                            "Une action que personne ne porte n’avance pas\u00a0; une fonction suffit, et reste juste quand les personnes changent.",
                            "An action that nobody leads does not move; a function is enough, and stays right when people change."))
            .withReads("/actions/./status", "/actions/./responsibleRole");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        for (Place<RemediationAction> action : context.actions().places()) {
            if (action.value().status() != ActionStatus.ABANDONED
                    && isBlank(action.value().responsibleRole())) {
                findings.violated(
                        RULE,
                        action.at("responsibleRole"),
                        Arguments.none().with("action", context.actions().label(action)));
            }
        }
    }

    private static boolean isBlank(@Nullable String role) {
        return role == null || role.isBlank();
    }
}
