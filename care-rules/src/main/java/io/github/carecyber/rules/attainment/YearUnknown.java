package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.time.Year;

/** The year declared is one for which the call sets targets. */
final class YearUnknown implements DeclarationRule {

    private static final Rule RULE = Rule.of(
            "attainment.year.unknown",
            Severity.ERROR,
            BilingualText.of("Année pour laquelle l’appel fixe des cibles", "Year for which the call sets targets"),
            BilingualText.of(
                    "L’appel {call} ne fixe aucune cible pour l’année {year}.",
                    "The call {call} sets no targets for the year {year}."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(DeclarationContext context, Findings findings) {
        Year year = context.declaration().year();
        boolean yearly = context.known().values().stream().anyMatch(ReadyObjective::hasYears);
        if (year != null && yearly && context.known().values().stream().noneMatch(ready -> ready.hasYear(year))) {
            findings.violated(
                    RULE,
                    DataPath.of("year"),
                    Arguments.none().with("call", context.call().id()).with("year", year.toString()));
        }
    }
}
