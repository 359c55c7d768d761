package io.github.carecyber.rules.call;

import io.github.carecyber.core.call.Scale;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import io.github.carecyber.rules.scale.AmountRange;
import io.github.carecyber.rules.scale.ScaleCalculator;
import java.util.List;

/** A cap or floor of a scale sometimes matters, and so does what it limits: neither always gives the amount alone. */
final class IdleLimit implements CallRule {

    private static final Rule NEVER = Rule.of(
            "call.scale.limit-never-reached",
            Severity.WARNING,
            BilingualText.of("Plafond ou plancher utile", "Cap or floor of use"),
            BilingualText.of(
                    "Ce plafond ou ce plancher ne joue pour aucun candidat\u00a0: il n’ajoute rien.",
                    "This cap or floor applies to no applicant: it adds nothing."));

    private static final Rule ALWAYS = Rule.of(
            "call.scale.limit-always-reached",
            Severity.WARNING,
            BilingualText.of("Barème utile sous son plafond ou plancher", "Scale of use under its cap or floor"),
            BilingualText.of(
                    "Ce plafond ou ce plancher joue pour tous les candidats\u00a0: le calcul qu’il limite ne sert à rien.",
                    "This cap or floor applies to every applicant: what it limits is of no use."));

    @Override
    public List<Rule> rules() {
        return List.of(NEVER, ALWAYS);
    }

    @Override
    public void check(CallContext context, Findings findings) {
        for (Place<Scale> place : context.scales()) {
            if (place.value() instanceof Scale.AtMost capped) {
                AmountRange scale = ScaleCalculator.forAnybody(capped.scale());
                AmountRange limit = ScaleCalculator.forAnybody(capped.limit());
                report(scale.isNeverAbove(limit), limit.isNeverAbove(scale), place.path(), findings);
            } else if (place.value() instanceof Scale.AtLeast floored) {
                AmountRange scale = ScaleCalculator.forAnybody(floored.scale());
                AmountRange limit = ScaleCalculator.forAnybody(floored.limit());
                report(limit.isNeverAbove(scale), scale.isNeverAbove(limit), place.path(), findings);
            }
        }
    }

    private static void report(boolean never, boolean always, DataPath path, Findings findings) {
        if (never) {
            findings.violated(NEVER, path.key("limit"), Arguments.none());
        } else if (always) {
            findings.violated(ALWAYS, path.key("scale"), Arguments.none());
        }
    }
}
