package io.github.carecyber.rules.plan;

import io.github.carecyber.core.identity.KeyCheck;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;

/**
 * The key of the applicant's FINESS number is the one computed from its other characters.
 *
 * <p>A warning only: no official text defines the key. It holds for every real number it was tried on, so a number whose key
 * differs is most likely mistyped. A number of which no key can be computed passes.
 */
final class FinessKeyDiffers implements PlanRule {

    private static final DataPath PATH = DataPath.of("applicant");

    private static final Rule RULE = Rule.of(
                    "plan.identity.finess-key-differs",
                    Severity.WARNING,
                    BilingualText.of(
                            "Clé du numéro FINESS du candidat", "Check digit of the applicant’s FINESS number"),
                    BilingualText.of(
                            "La clé du numéro FINESS {finess} du candidat ne correspond pas\u00a0: est-ce une faute de frappe\u00a0? Aucun"
                                    + " texte officiel ne définit la clé.",
                            "The check digit of the applicant’s FINESS number {finess} does not match: is it mistyped? No official"
                                    + " text defines the check digit."))
            .withRationale(
                    BilingualText.of(
                            "Tous les numéros FINESS observés portent une clé de contrôle, mais aucun texte officiel connu ne l’énonce\u00a0: une clé fausse signale une faute de frappe, sans la prouver.",
                            "All FINESS numbers observed have a check digit, but no official text on record states it: a wrong one points to a typing error without proving it."))
            .withReads("/applicant");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        LegalEntityFinessNumber applicant = context.plan().applicant();
        if (applicant == null) {
            findings.missing(RULE, PATH, PATH);
        } else if (applicant.checkKey() == KeyCheck.DIFFERS) {
            findings.violated(RULE, PATH, Arguments.none().with("finess", applicant));
        }
    }
}
