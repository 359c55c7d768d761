package io.github.carecyber.rules.call;

import io.github.carecyber.core.call.Derogation;
import io.github.carecyber.core.call.Unless;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.List;

/**
 * Two derogations of one rule, the second of which applies whenever the first does: then both apply at once, a conflict that leaves the
 * condition undecided.
 */
final class DerogationsCollide implements CallRule {

    private static final Rule RULE = Rule.of(
            "call.derogation.collide",
            Severity.ERROR,
            BilingualText.of("Dérogations qui se distinguent", "Derogations told apart"),
            BilingualText.of(
                    "Dès que la dérogation «\u00a0{first}\u00a0» s’applique, la dérogation"
                            + " «\u00a0{second}\u00a0» s’applique aussi\u00a0: rien ne dit laquelle l’emporte.",
                    "Whenever the derogation “{first}” applies, the derogation “{second}” does so too: nothing"
                            + " says which prevails."));

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(CallContext context, Findings findings) {
        for (ConditionNode node : context.conditions()) {
            if (node.criterion() instanceof Unless unless) {
                check(node, Implication.compared(unless.derogations()), findings);
            }
        }
    }

    private static void check(ConditionNode node, List<Derogation> derogations, Findings findings) {
        for (int later = 1; later < derogations.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                Derogation one = derogations.get(earlier);
                Derogation other = derogations.get(later);
                if (one.when().equals(other.when()) || Implication.holds(one.when(), other.when())) {
                    report(node, later, one, other, findings);
                } else if (Implication.holds(other.when(), one.when())) {
                    report(node, later, other, one, findings);
                }
            }
        }
    }

    private static void report(ConditionNode node, int later, Derogation first, Derogation second, Findings findings) {
        findings.violated(
                RULE,
                node.parts().get(2 * later + 1).path(),
                Arguments.none().with("first", first.label()).with("second", second.label()));
    }
}
