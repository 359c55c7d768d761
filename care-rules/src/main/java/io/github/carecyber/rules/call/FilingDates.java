package io.github.carecyber.rules.call;

import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.List;
import java.util.Optional;

/** Conditions and calendar agree on whether applications are filed within dates. */
final class FilingDates implements CallRule {

    private static final Rule NO_DATES = Rule.of(
            "call.calendar.no-application-dates",
            Severity.WARNING,
            BilingualText.of("Dates de dépôt données par l’appel", "Dates for filing given by the call"),
            BilingualText.of(
                    "La condition demande un dépôt dans les délais, mais l’appel ne donne aucune date de"
                            + " dépôt\u00a0: personne ne peut savoir s’il la remplit.",
                    "The condition asks for filing in time, but the call gives no dates for it: nobody can know"
                            + " whether it is met."));

    private static final Rule NOT_ASKED = Rule.of(
            "call.calendar.filing-not-asked",
            Severity.INFO,
            BilingualText.of("Dates de dépôt vérifiées par une condition", "Dates for filing asked for by a condition"),
            BilingualText.of(
                    "L’appel donne des dates de dépôt, mais aucune condition ne demande qu’elles soient respectées.",
                    "The call gives dates for filing, but no condition asks that they be kept."));

    @Override
    public List<Rule> rules() {
        return List.of(NO_DATES, NOT_ASKED);
    }

    @Override
    public void check(CallContext context, Findings findings) {
        Optional<WindowPlace> window = context.window(CallStep.APPLICATIONS);
        boolean asked = false;
        for (ConditionNode node : context.conditions()) {
            if (node.criterion() instanceof Criterion.FiledInTime) {
                asked = true;
                if (window.isEmpty()) {
                    findings.violated(NO_DATES, node.path(), Arguments.none());
                }
            }
        }
        if (window.isPresent() && !asked) {
            findings.violated(NOT_ASKED, CallContext.CALENDAR.key("windows").key("applications"), Arguments.none());
        }
    }
}
