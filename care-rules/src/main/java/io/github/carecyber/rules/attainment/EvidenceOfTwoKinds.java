package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import io.github.carecyber.rules.wording.EvidenceText;
import java.util.HashMap;
import java.util.Map;

/** No document is declared as two kinds of document. */
final class EvidenceOfTwoKinds implements DeclarationRule {

    private static final Rule RULE = Rule.of(
            "attainment.evidence.two-kinds",
            Severity.WARNING,
            BilingualText.of("Une pièce par nature demandée", "One document for each kind asked for"),
            BilingualText.of(
                    "La pièce {evidence} est déclarée en {place} comme «\u00a0{kind}\u00a0», et en {first-place} comme «\u00a0{first-kind}\u00a0»\u00a0: le texte demande deux pièces.",
                    "The document {evidence} is declared at {place} as “{kind}”, and at {first-place} as “{first-kind}”: the text asks for two documents."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(DeclarationContext context, Findings findings) {
        Map<EvidenceId, FirstUse> first = new HashMap<>();
        context.eachDocument((document, objective, position) -> {
            EvidenceId id = document.id();
            EvidenceKind kind = document.kind();
            if (id == null || kind == null) {
                return;
            }
            FirstUse before = first.get(id);
            if (before == null) {
                first.put(id, new FirstUse(kind, objective, position));
            } else if (!before.kind().equals(kind)) {
                findings.violated(
                        RULE,
                        DeclarationContext.at(objective, position).key("kind"),
                        Arguments.none()
                                .with("evidence", id)
                                .with("place", DeclarationContext.at(objective, position))
                                .with("kind", EvidenceText.of(kind))
                                .with("first-place", DeclarationContext.at(before.objective(), before.position()))
                                .with("first-kind", EvidenceText.of(before.kind())));
            }
        });
    }

    /** Where a document stands first. */
    private record FirstUse(EvidenceKind kind, DeclaredObjective objective, int position) {}
}
