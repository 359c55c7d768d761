package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.Objects;

/** A document that is declared several times has one date and one end of its validity. */
final class EvidenceContradictory implements DeclarationRule {

    private static final Rule RULE = Rule.of(
            "attainment.evidence.contradictory",
            Severity.ERROR,
            BilingualText.of("Pièces déclarées partout de même", "Documents declared alike everywhere"),
            BilingualText.of(
                    "La pièce {evidence} n’a pas en {place} les mêmes dates qu’en {first-place}.",
                    "The document {evidence} has not the same dates at {place} as at {first-place}."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(DeclarationContext context, Findings findings) {
        for (RepeatedDocument again : context.repeated()) {
            if (!Objects.equals(again.first().dated(), again.document().dated())
                    || !Objects.equals(
                            again.first().validUntil(), again.document().validUntil())) {
                findings.violated(
                        RULE,
                        again.path(),
                        Arguments.none()
                                .with("evidence", again.id())
                                .with("place", again.path())
                                .with("first-place", again.firstPath()));
            }
        }
    }
}
