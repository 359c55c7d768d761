package io.github.carecyber.rules.call;

import io.github.carecyber.core.programme.EvidenceCondition;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.programme.FilingStep;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.List;

/**
 * A prerequisite is looked at when an application is filed. A document that dates from around the declaration cannot be there yet, and one
 * that is asked for only with a trajectory, a justified absence or a dedicated directory is never asked for, as those are declared later.
 */
final class EvidenceNotAsked implements CallRule {

    private static final Rule NOT_YET = Rule.of(
            "call.evidence.counts-to-declaration",
            Severity.ERROR,
            BilingualText.of(
                    "Pièces des prérequis présentes à la candidature",
                    "Documents of prerequisites there when applying"),
            BilingualText.of(
                    "La pièce «\u00a0{document}\u00a0» d’un prérequis se compte jusqu’à la déclaration"
                            + " d’atteinte, qui suit la candidature\u00a0: elle ne peut pas être justifiée à temps.",
                    "The document “{document}” of a prerequisite counts up to the declaration, which comes after"
                            + " the application: it cannot be shown in time."));

    private static final Rule NEVER = Rule.of(
            "call.evidence.not-asked-when-applying",
            Severity.WARNING,
            BilingualText.of(
                    "Pièces des prérequis demandées à la candidature",
                    "Documents of prerequisites asked for when applying"),
            BilingualText.of(
                    "La pièce «\u00a0{document}\u00a0» d’un prérequis n’est demandée que dans un cas qui ne se"
                            + " déclare qu’avec l’atteinte des objectifs\u00a0: elle ne sera jamais vérifiée à la"
                            + " candidature.",
                    "The document “{document}” of a prerequisite is asked for only in a case that is stated with"
                            + " the declaration: it is never looked at when applying."));

    @Override
    public List<Rule> rules() {
        return List.of(NOT_YET, NEVER);
    }

    @Override
    public void check(CallContext context, Findings findings) {
        for (Place<EvidenceRequirement> place : context.evidenceOfPrerequisites()) {
            EvidenceRequirement requirement = place.value();
            Arguments arguments = Arguments.none().with("document", requirement.title());
            if (!isAskedForWhenApplying(requirement.condition())) {
                findings.violated(NEVER, place.at("condition"), arguments);
            } else if (countsToDeclaration(requirement.window())) {
                findings.violated(NOT_YET, place.at("window"), arguments);
            }
        }
    }

    private static boolean isAskedForWhenApplying(EvidenceCondition condition) {
        return switch (condition) {
            case ALWAYS, HOSPITAL_GROUP -> true;
            case TRAJECTORY, JUSTIFIED_ABSENCE, DEDICATED_DIRECTORY -> false;
        };
    }

    private static boolean countsToDeclaration(EvidenceWindow window) {
        return window.<Boolean>fold(
                anytime -> false,
                since -> since.until() == FilingStep.DECLARATION,
                within -> within.before() == FilingStep.DECLARATION,
                operationalPhase -> false);
    }
}
