package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.time.LocalDate;

/** No document is dated after the declaration that it belongs to, or after the day of the question. */
final class EvidenceDatedLater implements DeclarationRule {

    private static final Rule RULE = Rule.of(
            "attainment.evidence.dated-later",
            Severity.ERROR,
            BilingualText.of("Pièces datées au plus tard de la déclaration", "Documents dated by the declaration"),
            BilingualText.of(
                    "La pièce {evidence} de l’objectif {objective} est datée du {dated}, alors que rien de postérieur au {day} ne peut être déclaré.",
                    "The document {evidence} of the objective {objective} is dated {dated}, but nothing after {day} can be declared."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(DeclarationContext context, Findings findings) {
        LocalDate last = context.assessment().lastDayTold();
        context.eachDocument((document, objective, position) -> {
            LocalDate dated = document.dated();
            if (dated != null && dated.isAfter(last)) {
                findings.violated(
                        RULE,
                        DeclarationContext.at(objective, position).key("dated"),
                        Arguments.none()
                                .with("evidence", DeclarationContext.label(document, objective, position))
                                .with("objective", DeclarationContext.label(objective))
                                .with("dated", dated)
                                .with("day", last));
            }
        });
    }
}
