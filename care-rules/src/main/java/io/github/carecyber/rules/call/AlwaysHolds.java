package io.github.carecyber.rules.call;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.List;

/** Alternatives that no applicant can fail, as one of them is always there: a condition or its contrary. */
final class AlwaysHolds implements CallRule {

    private static final Rule RULE = Rule.of(
            "call.criterion.always-holds",
            Severity.WARNING,
            BilingualText.of("Alternatives qui écartent quelqu’un", "Alternatives refuse somebody"),
            BilingualText.of(
                    "Aucun candidat ne peut manquer toutes les conditions de «\u00a0{condition}\u00a0»\u00a0:"
                            + " {reason}. Ces conditions n’écartent donc personne.",
                    "No applicant can fail all conditions of “{condition}”: {reason}. So these conditions refuse"
                            + " nobody."));

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(CallContext context, Findings findings) {
        for (ConditionNode node : context.conditions()) {
            if (node.exhaustion() != null) {
                findings.violated(
                        RULE,
                        node.path(),
                        Arguments.none()
                                .with("condition", ConditionName.of(node.criterion()))
                                .with("reason", node.exhaustion()));
            }
        }
    }
}
