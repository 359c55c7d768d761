package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.HashMap;
import java.util.Map;
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
        Map<EvidenceId, FirstUse> first = new HashMap<>();
        context.eachDocument((document, objective, position) -> {
            EvidenceId id = document.id();
            if (id == null) {
                return;
            }
            FirstUse before = first.get(id);
            if (before == null) {
                first.put(id, new FirstUse(document, objective, position));
            } else if (!Objects.equals(before.document().dated(), document.dated())
                    || !Objects.equals(before.document().validUntil(), document.validUntil())) {
                findings.violated(
                        RULE,
                        DeclarationContext.at(objective, position),
                        Arguments.none()
                                .with("evidence", id)
                                .with("place", DeclarationContext.at(objective, position))
                                .with("first-place", DeclarationContext.at(before.objective(), before.position())));
            }
        });
    }

    /** Where a document stands first. */
    private record FirstUse(Evidence document, DeclaredObjective objective, int position) {}
}
