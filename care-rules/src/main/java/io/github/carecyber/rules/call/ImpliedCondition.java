package io.github.carecyber.rules.call;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.List;
import java.util.Optional;

/**
 * A condition beside a stricter one where both must hold, or beside a wider one where either is enough. It changes no answer, see
 * {@link Implication}. Of two that imply each other the later is reported.
 */
final class ImpliedCondition implements CallRule {

    private static final Rule STRICTER = Rule.of(
            "call.criterion.implied",
            Severity.WARNING,
            BilingualText.of("Conditions qui ajoutent quelque chose", "Conditions add something"),
            BilingualText.of(
                    "La condition «\u00a0{condition}\u00a0» n’ajoute rien à celle de {other}, plus stricte, qui"
                            + " doit aussi être remplie.",
                    "The condition “{condition}” adds nothing to the stricter one at {other}, which must hold as"
                            + " well."));

    private static final Rule WIDER = Rule.of(
            "call.criterion.covered",
            Severity.WARNING,
            BilingualText.of("Alternatives qui ajoutent quelque chose", "Alternatives add something"),
            BilingualText.of(
                    "La condition «\u00a0{condition}\u00a0» n’ajoute rien à celle de {other}, plus large, qui"
                            + " suffit à elle seule.",
                    "The condition “{condition}” adds nothing to the wider one at {other}, which is enough by"
                            + " itself."));

    @Override
    public List<Rule> rules() {
        return List.of(STRICTER, WIDER);
    }

    @Override
    public void check(CallContext context, Findings findings) {
        for (ConditionNode node : context.conditions()) {
            Criterion criterion = node.criterion();
            if (criterion instanceof Criterion.AnyOf) {
                check(node.parts(), true, findings);
            } else if (criterion instanceof Criterion.AllOf || criterion instanceof Criterion.SameSite) {
                check(node.parts(), false, findings);
            }
        }
    }

    private static void check(List<ConditionNode> parts, boolean oneIsEnough, Findings findings) {
        List<ConditionNode> compared = Implication.compared(parts);
        for (int index = 0; index < compared.size(); index++) {
            Optional<ConditionNode> other = idleBeside(compared, index, oneIsEnough);
            if (other.isPresent()) {
                ConditionNode idle = compared.get(index);
                findings.violated(
                        oneIsEnough ? WIDER : STRICTER,
                        idle.path(),
                        Arguments.none()
                                .with("condition", ConditionName.of(idle.criterion()))
                                .with("other", other.get().path()));
            }
        }
    }

    private static Optional<ConditionNode> idleBeside(List<ConditionNode> parts, int index, boolean oneIsEnough) {
        Criterion own = parts.get(index).criterion();
        for (int place = 0; place < parts.size(); place++) {
            Criterion other = parts.get(place).criterion();
            boolean idle =
                    !own.equals(other) && (oneIsEnough ? Implication.holds(own, other) : Implication.holds(other, own));
            boolean eachOther = idle && (oneIsEnough ? Implication.holds(other, own) : Implication.holds(own, other));
            if (idle && (!eachOther || place < index)) {
                return Optional.of(parts.get(place));
            }
        }
        return Optional.empty();
    }
}
