package io.github.carecyber.rules.plan;

import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.function.Predicate;

/** A weakness of which a vulnerability is on the list of exploited ones is stated as known to be exploited. */
final class ListedNotStated implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.weakness.listed-not-stated",
                    Severity.WARNING,
                    BilingualText.of("Exploitation connue déclarée", "Known exploitation stated"),
                    BilingualText.of(
                            "La faille {weakness} relève de {vulnerability}, vulnérabilité exploitée selon la liste «\u00a0{list}\u00a0», version {version}, et le plan ne la dit pas exploitée.",
                            "The weakness {weakness} rests on {vulnerability}, which is exploited according to the list “{list}”, version {version}, and the plan does not say so."))
            .withRationale(
                    BilingualText.of(
                            "La liste atteste une exploitation réelle\u00a0; le plan gagne à la reprendre, car elle fixe ce qui est à traiter d’abord.",
                            "The list vouches for real exploitation; the plan does well to say so, as it settles what comes first."))
            .withReads("/weaknesses/./vulnerabilities", "/weaknesses/./knownExploited");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        Predicate<Place<Weakness>> isNotStated =
                weakness -> !Boolean.TRUE.equals(weakness.value().knownExploited());
        for (ListedWeaknesses.Listed listed : context.listed().forRule(RULE, isNotStated, findings)) {
            findings.violated(
                    RULE,
                    listed.weakness().at("knownExploited"),
                    context.listed().arguments(context, listed));
        }
    }
}
