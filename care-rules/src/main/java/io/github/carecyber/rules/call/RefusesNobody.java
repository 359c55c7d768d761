package io.github.carecyber.rules.call;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.List;

/** A simple condition that only asks that something be known: every kind of applicant, or a figure of at least zero. */
final class RefusesNobody implements CallRule {

    private static final Rule RULE = Rule.of(
            "call.criterion.refuses-nobody",
            Severity.INFO,
            BilingualText.of("Conditions simples qui écartent quelqu’un", "Simple conditions refuse somebody"),
            BilingualText.of(
                    "La condition «\u00a0{condition}\u00a0» n’écarte personne\u00a0: elle demande seulement que"
                            + " l’information soit connue.",
                    "The condition “{condition}” refuses nobody: it only asks that the fact be known."));

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(CallContext context, Findings findings) {
        for (ConditionNode node : context.conditions()) {
            if (node.parts().isEmpty() && node.neverFails()) {
                findings.violated(
                        RULE, node.path(), Arguments.none().with("condition", ConditionName.of(node.criterion())));
            }
        }
    }
}
