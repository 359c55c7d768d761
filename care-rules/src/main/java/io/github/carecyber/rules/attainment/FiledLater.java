package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.time.LocalDate;

/** A declaration that states its filing was filed by the day of the question. */
final class FiledLater implements DeclarationRule {

    private static final Rule RULE = Rule.of(
            "attainment.filing.later",
            Severity.ERROR,
            BilingualText.of(
                    "Déclaration déposée au plus tard ce jour", "Declaration filed by the day of the question"),
            BilingualText.of(
                    "La déclaration est datée du {filed}, après le jour de l’examen, le {as-of}.",
                    "The declaration is dated {filed}, after the day of the question, {as-of}."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(DeclarationContext context, Findings findings) {
        LocalDate filed = context.assessment().day().day();
        LocalDate asOf = context.assessment().asOf();
        if (filed.isAfter(asOf)) {
            findings.violated(
                    RULE,
                    DataPath.of("filed"),
                    Arguments.none().with("filed", filed).with("as-of", asOf));
        }
    }
}
