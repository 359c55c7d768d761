package io.github.carecyber.rules.call;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.call.ConditionNode.Role;
import io.github.carecyber.rules.finding.Findings;
import java.util.List;

/**
 * Conditions that say the same with fewer words: what is excluded twice, nested in its like, or combined with nothing.
 */
final class NeedlessNesting implements CallRule {

    private static final Rule TWICE = Rule.of(
            "call.criterion.double-negation",
            Severity.INFO,
            BilingualText.of("Exclusions simples", "Plain exclusions"),
            BilingualText.of(
                    "La condition exclut une exclusion\u00a0: «\u00a0{condition}\u00a0» dirait la même chose"
                            + " directement.",
                    "The condition excludes an exclusion: “{condition}” would say the same directly."));

    private static final Rule NESTED = Rule.of(
            "call.criterion.nested-in-like",
            Severity.INFO,
            BilingualText.of("Conditions réunies au même niveau", "Conditions on one level"),
            BilingualText.of(
                    "Ces conditions («\u00a0{condition}\u00a0») sont réunies dans une condition de même"
                            + " nature\u00a0: elles pourraient y figurer directement.",
                    "These conditions (“{condition}”) stand inside a condition of the same nature: they could"
                            + " stand in it directly."));

    private static final Rule ALONE = Rule.of(
            "call.criterion.single-part",
            Severity.INFO,
            BilingualText.of("Conditions réunies à plusieurs", "Several conditions together"),
            BilingualText.of(
                    "La condition «\u00a0{condition}\u00a0» n’en réunit qu’une seule, qui pourrait prendre sa place.",
                    "The condition “{condition}” holds only one, which could take its place."));

    @Override
    public List<Rule> rules() {
        return List.of(TWICE, NESTED, ALONE);
    }

    @Override
    public void check(CallContext context, Findings findings) {
        for (ConditionNode node : context.conditions()) {
            if (isCombination(node.criterion()) && node.parts().size() == 1) {
                report(ALONE, node, node.criterion(), findings);
            }
            for (ConditionNode part : node.parts()) {
                if (node.criterion() instanceof Criterion.Not && part.criterion() instanceof Criterion.Not) {
                    report(TWICE, node, part.parts().get(0).criterion(), findings);
                } else if (part.role() == Role.PART && isNested(node.criterion(), part.criterion())) {
                    report(NESTED, part, part.criterion(), findings);
                }
            }
        }
    }

    private static boolean isCombination(Criterion criterion) {
        return criterion instanceof Criterion.AllOf
                || criterion instanceof Criterion.AnyOf
                || criterion instanceof Criterion.SameSite;
    }

    private static boolean isNested(Criterion outer, Criterion inner) {
        return (outer instanceof Criterion.AllOf && inner instanceof Criterion.AllOf)
                || (outer instanceof Criterion.AnyOf && inner instanceof Criterion.AnyOf);
    }

    private static void report(Rule rule, ConditionNode node, Criterion named, Findings findings) {
        findings.violated(rule, node.path(), Arguments.none().with("condition", ConditionName.of(named)));
    }
}
