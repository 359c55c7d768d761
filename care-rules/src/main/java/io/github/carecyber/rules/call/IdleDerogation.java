package io.github.carecyber.rules.call;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Derogation;
import io.github.carecyber.core.call.Unless;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.List;

/**
 * Derogations that change nothing: they never apply, always apply, or put in the place of the general rule what it says itself.
 */
final class IdleDerogation implements CallRule {

    private static final Rule NEVER = Rule.of(
            "call.derogation.never-applies",
            Severity.WARNING,
            BilingualText.of("Dérogations qui peuvent s’appliquer", "Derogations can apply"),
            BilingualText.of(
                    "La dérogation «\u00a0{derogation}\u00a0» ne peut jamais s’appliquer\u00a0: sa condition ne"
                            + " peut être remplie.",
                    "The derogation “{derogation}” can never apply: its condition cannot be met."));

    private static final Rule ALWAYS = Rule.of(
            "call.derogation.always-applies",
            Severity.WARNING,
            BilingualText.of("Règle générale qui peut s’appliquer", "The general rule can apply"),
            BilingualText.of(
                    "La dérogation «\u00a0{derogation}\u00a0» concerne tous les candidats\u00a0: la règle"
                            + " générale ne décide jamais seule.",
                    "The derogation “{derogation}” concerns every applicant: the general rule never decides by"
                            + " itself."));

    private static final Rule SAME = Rule.of(
            "call.derogation.changes-nothing",
            Severity.WARNING,
            BilingualText.of("Dérogations qui dérogent", "Derogations derogate"),
            BilingualText.of(
                    "La dérogation «\u00a0{derogation}\u00a0» reprend la règle générale à l’identique.",
                    "The derogation “{derogation}” says the same as the general rule."));

    @Override
    public List<Rule> rules() {
        return List.of(NEVER, ALWAYS, SAME);
    }

    @Override
    public void check(CallContext context, Findings findings) {
        for (ConditionNode node : context.conditions()) {
            if (node.criterion() instanceof Unless unless) {
                for (int index = 0; index < unless.derogations().size(); index++) {
                    check(
                            unless.general(),
                            unless.derogations().get(index),
                            node.parts().get(2 * index + 1),
                            node.parts().get(2 * index + 2),
                            findings);
                }
            }
        }
    }

    private static void check(
            Criterion general, Derogation derogation, ConditionNode when, ConditionNode then, Findings findings) {
        Arguments arguments = Arguments.none().with("derogation", derogation.label());
        if (!when.may(Status.MET)) {
            findings.violated(NEVER, when.path(), arguments);
        } else if (when.neverFails()) {
            findings.violated(ALWAYS, when.path(), arguments);
        }
        if (derogation.then().equals(general)) {
            findings.violated(SAME, then.path(), arguments);
        }
    }
}
