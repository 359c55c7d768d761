package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import io.github.carecyber.rules.wording.EvidenceText;
import java.util.List;
import java.util.Set;

/** Every document is of a kind that its objective asks for. */
final class EvidenceKindNotAsked implements DeclarationRule {

    private static final Rule RULE = Rule.of(
            "attainment.evidence.kind-not-asked",
            Severity.WARNING,
            BilingualText.of("Pièces demandées par l’objectif", "Documents that the objective asks for"),
            BilingualText.of(
                    "La pièce {evidence} est de la nature «\u00a0{kind}\u00a0», que l’objectif {objective} ne demande pas\u00a0; elle n’y compte pas.",
                    "The document {evidence} is of the kind “{kind}”, which the objective {objective} does not ask for; it does not count there."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(DeclarationContext context, Findings findings) {
        for (DeclaredObjective objective : context.objectives()) {
            AskedOfYear asked = context.asked(objective);
            if (asked == null || asked.awaited() != null) {
                // Not of this call, or its documents are not published.
                continue;
            }
            Set<EvidenceKind> kinds = asked.kinds();
            List<Evidence> documents = objective.said().evidence();
            for (int position = 0; position < documents.size(); position++) {
                Evidence document = documents.get(position);
                EvidenceKind kind = document.kind();
                if (kind != null && !kinds.contains(kind)) {
                    findings.violated(
                            RULE,
                            DeclarationContext.at(objective, position).key("kind"),
                            Arguments.none()
                                    .with("evidence", DeclarationContext.label(document, objective, position))
                                    .with("kind", EvidenceText.of(kind))
                                    .with("objective", DeclarationContext.label(objective)));
                }
            }
        }
    }
}
