package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import io.github.carecyber.rules.wording.EvidenceText;

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
        for (RepeatedDocument again : context.repeated()) {
            EvidenceKind kind = again.document().kind();
            EvidenceKind first = again.first().kind();
            if (kind != null && first != null && !kind.equals(first)) {
                findings.violated(
                        RULE,
                        again.path().key("kind"),
                        Arguments.none()
                                .with("evidence", again.id())
                                .with("place", again.path())
                                .with("kind", EvidenceText.of(kind))
                                .with("first-place", again.firstPath())
                                .with("first-kind", EvidenceText.of(first)));
            }
        }
    }
}
