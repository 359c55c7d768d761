package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.time.LocalDate;

/** A declaration is not filed before the application that it follows. */
final class FiledBeforeApplication implements DeclarationRule {

    private static final Rule RULE = Rule.of(
            "attainment.filing.before-application",
            Severity.ERROR,
            BilingualText.of("Déclaration postérieure à la candidature", "Declaration after the application"),
            BilingualText.of(
                    "La déclaration est datée du {filed}, avant le dépôt du dossier de candidature, le {applied}.",
                    "The declaration is dated {filed}, before the filing of the application, {applied}."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(DeclarationContext context, Findings findings) {
        DeclarationDay day = context.assessment().day();
        LocalDate applied = context.assessment().applied();
        if (applied != null && day.filed() && day.day().isBefore(applied)) {
            findings.violated(
                    RULE,
                    DataPath.of("filed"),
                    Arguments.none().with("filed", day.day()).with("applied", applied));
        }
    }
}
