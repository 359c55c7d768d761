package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.attainment.RateReached;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.List;

/** What a rate counts is a part of its whole. */
final class RateAboveWhole implements DeclarationRule {

    private static final Rule RULE = Rule.of(
            "attainment.rate.above-whole",
            Severity.ERROR,
            BilingualText.of("Taux au plus égal à 100\u00a0%", "Rates of at most 100\u00a0%"),
            BilingualText.of(
                    "Pour l’objectif {objective}, le taux {measure} compte {counted} sur {out-of}\u00a0: ce n’est pas une part d’un tout.",
                    "For the objective {objective}, the rate {measure} counts {counted} out of {out-of}: that is no part of a whole."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(DeclarationContext context, Findings findings) {
        for (DeclaredObjective objective : context.objectives()) {
            List<RateReached> rates = objective.said().rates();
            for (int position = 0; position < rates.size(); position++) {
                RateReached rate = rates.get(position);
                Long counted = rate.counted();
                Long outOf = rate.outOf();
                if (counted != null && outOf != null && counted > outOf) {
                    findings.violated(
                            RULE,
                            objective.at("rates").index(position).key("counted"),
                            Arguments.none()
                                    .with("objective", DeclarationContext.label(objective))
                                    .with("measure", String.valueOf(rate.measure()))
                                    .with("counted", counted)
                                    .with("out-of", outOf));
                }
            }
        }
    }
}
