package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.FinessNumber;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.List;

/** Documents speak for entities of the applicant only. */
final class EvidenceOfStranger implements DeclarationRule {

    private static final Rule RULE = Rule.of(
            "attainment.evidence.not-a-member",
            Severity.ERROR,
            BilingualText.of(
                    "Pièces portant sur des entités du déclarant", "Documents about entities of the applicant"),
            BilingualText.of(
                    "La pièce {evidence} de l’objectif {objective} porte sur l’entité {number}, qui ne figure pas parmi celles du déclarant\u00a0; elle ne compte pas pour elle.",
                    "The document {evidence} of the objective {objective} is about the entity {number}, which is none of the applicant’s; it does not count for it."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(DeclarationContext context, Findings findings) {
        Parties parties = context.assessment().parties();
        if (parties.applicant() == null) {
            return;
        }
        context.eachDocument((document, objective, position) -> {
            List<LegalEntityFinessNumber> covers = document.covers();
            for (int index = 0; index < covers.size(); index++) {
                if (parties.isStranger(covers.get(index))) {
                    DataPath path = DeclarationContext.at(objective, position)
                            .key("covers")
                            .index(index);
                    findings.violated(RULE, path, arguments(document, objective, position, covers.get(index)));
                }
            }
            List<FacilityFinessNumber> sites = document.sites();
            for (int index = 0; index < sites.size(); index++) {
                if (parties.isStranger(sites.get(index))) {
                    DataPath path = DeclarationContext.at(objective, position)
                            .key("sites")
                            .index(index);
                    findings.violated(RULE, path, arguments(document, objective, position, sites.get(index)));
                }
            }
        });
    }

    private static Arguments arguments(
            Evidence document, DeclaredObjective objective, int position, FinessNumber number) {
        return Arguments.none()
                .with("evidence", DeclarationContext.label(document, objective, position))
                .with("objective", DeclarationContext.label(objective))
                .with("number", number);
    }
}
