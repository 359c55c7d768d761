package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.time.LocalDate;

/** No document expires before it is dated. */
final class EvidenceEndsFirst implements DeclarationRule {

    private static final Rule RULE = Rule.of(
            "attainment.evidence.ends-first",
            Severity.ERROR,
            BilingualText.of("Pièces valables après leur date", "Documents valid after their date"),
            BilingualText.of(
                    "La pièce {evidence} de l’objectif {objective} est datée du {dated} et valable jusqu’au {valid-until} seulement.",
                    "The document {evidence} of the objective {objective} is dated {dated} and valid only until {valid-until}."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(DeclarationContext context, Findings findings) {
        context.eachDocument((document, objective, position) -> {
            LocalDate dated = document.dated();
            LocalDate validUntil = document.validUntil();
            if (dated != null && validUntil != null && validUntil.isBefore(dated)) {
                findings.violated(
                        RULE,
                        DeclarationContext.at(objective, position).key("validUntil"),
                        Arguments.none()
                                .with("evidence", DeclarationContext.label(document, objective, position))
                                .with("objective", DeclarationContext.label(objective))
                                .with("dated", dated)
                                .with("valid-until", validUntil));
            }
        });
    }
}
