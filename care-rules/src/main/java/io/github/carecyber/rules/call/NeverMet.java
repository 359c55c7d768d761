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
 * A condition that nobody can meet. Where it stands in everybody's way, nobody can be found eligible at all; elsewhere, as in one
 * branch of an any-of, it is only of no use. It is reported where its cause is, not again for all that it is a part of.
 */
final class NeverMet implements CallRule {

    private static final Rule NOBODY = Rule.of(
            "call.eligibility.nobody-admitted",
            Severity.ERROR,
            BilingualText.of("Des candidats peuvent être recevables", "Somebody can be eligible"),
            BilingualText.of(
                    "La condition «\u00a0{condition}\u00a0» ne peut jamais être remplie\u00a0: {reason}. Aucun"
                            + " candidat ne peut donc être recevable.",
                    "The condition “{condition}” can never be met: {reason}. So no applicant can be eligible."));

    private static final Rule NEVER_MET = Rule.of(
            "call.criterion.never-met",
            Severity.WARNING,
            BilingualText.of("Conditions qui peuvent être remplies", "Conditions can be met"),
            BilingualText.of(
                    "La condition «\u00a0{condition}\u00a0» ne peut jamais être remplie\u00a0: {reason}.",
                    "The condition “{condition}” can never be met: {reason}."));

    private static final BilingualText EXCLUDES_EVERYBODY =
            BilingualText.of("ce qu’elle exclut est le cas de tous", "what it excludes holds for everybody");

    private static final BilingualText NO_FAVOURABLE_ANSWER = BilingualText.of(
            "elle ne connaît que le refus ou l’absence de réponse", "it only ever refuses or gives no answer");

    @Override
    public List<Rule> rules() {
        return List.of(NOBODY, NEVER_MET);
    }

    @Override
    public void check(CallContext context, Findings findings) {
        ConditionNode whole = context.eligibility();
        check(whole, whole.isNeverMet() ? NOBODY : NEVER_MET, findings);
    }

    /** Reports in this condition what nobody can meet; the rule is the one that holds if this condition itself is such. */
    private static void check(ConditionNode node, Rule rule, Findings findings) {
        boolean explained = false;
        for (ConditionNode part : node.parts()) {
            check(part, node.isNeverMet() && part.isNeverMet() ? rule : NEVER_MET, findings);
            explained |= part.isNeverMet();
        }
        if (node.role() == Role.WHEN) {
            return;
        }
        if (node.conflict() != null) {
            report(node, rule, node.conflict(), findings);
        } else if (node.isNeverMet() && !explained) {
            boolean exclusion = node.criterion() instanceof Criterion.Not;
            report(node, rule, exclusion ? EXCLUDES_EVERYBODY : NO_FAVOURABLE_ANSWER, findings);
        }
    }

    private static void report(ConditionNode node, Rule rule, BilingualText reason, Findings findings) {
        findings.violated(
                rule,
                node.path(),
                Arguments.none()
                        .with("condition", ConditionName.of(node.criterion()))
                        .with("reason", reason));
    }
}
