package io.github.carecyber.rules.call;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.call.ConditionNode.Role;
import io.github.carecyber.rules.finding.Findings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The same condition twice among those that must all hold, or of which one must. The second changes nothing: "and" and "or" of an
 * answer with itself is that answer, for all four.
 */
final class RepeatedCondition implements CallRule {

    private static final Rule RULE = Rule.of(
            "call.criterion.repeated",
            Severity.WARNING,
            BilingualText.of("Chaque condition une seule fois", "Each condition once"),
            BilingualText.of(
                    "La condition «\u00a0{condition}\u00a0» figure déjà en {first-place}\u00a0: la répéter ne"
                            + " change rien.",
                    "The condition “{condition}” already stands at {first-place}: to repeat it changes nothing."));

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(CallContext context, Findings findings) {
        for (ConditionNode node : context.conditions()) {
            Map<Criterion, DataPath> first = new HashMap<>();
            for (ConditionNode part : node.parts()) {
                DataPath place = part.role() == Role.PART ? first.putIfAbsent(part.criterion(), part.path()) : null;
                if (place != null) {
                    findings.violated(
                            RULE,
                            part.path(),
                            Arguments.none()
                                    .with("condition", ConditionName.of(part.criterion()))
                                    .with("first-place", place));
                }
            }
        }
    }
}
