package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.call.CallWindow;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A declaration is not filed after the call has ceased to take declarations. */
final class FiledTooLate implements DeclarationRule {

    private static final DataPath FILED = DataPath.of("filed");

    private static final BilingualText HOUR_UNKNOWN = BilingualText.of(
            "l’heure du dépôt n’est pas indiquée, alors que la clôture a lieu ce jour-là à une heure précise",
            "the hour of filing is not stated, and declarations close on that day at a given hour");

    private static final Rule RULE = Rule.of(
            "attainment.filing.too-late",
            Severity.ERROR,
            BilingualText.of("Déclaration déposée avant la clôture", "Declaration filed before the closing"),
            BilingualText.of(
                    "La déclaration est datée du {filed}, après la clôture des déclarations, le {closes}.",
                    "The declaration is dated {filed}, after the closing of declarations, {closes}."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(DeclarationContext context, Findings findings) {
        FilingMoment filed = context.declaration().filed();
        CallWindow window =
                context.call().calendar().window(CallStep.DECLARATIONS).orElse(null);
        if (filed == null || window == null) {
            return;
        }
        KnownDate<Deadline> known =
                KnownDate.of(window.closes(), context.assessment().asOf());
        Deadline closes = known.value();
        if (closes == null) {
            findings.undecided(RULE, FILED, known.gaps());
            return;
        }
        ZoneId zone = context.call().calendar().zone();
        LocalDate day = context.assessment().day().day();
        LocalTime last = closes.hour();
        boolean lastDay = last != null && day.equals(closes.day());
        LocalTime hour = filed.hourIn(zone).orElse(null);
        if (day.isAfter(closes.day()) || (lastDay && hour != null && hour.isAfter(last))) {
            findings.violated(RULE, FILED, Arguments.none().with("filed", day).with("closes", closes.inWords(zone)));
        } else if (lastDay && hour == null) {
            findings.cannotTell(RULE, FILED, HOUR_UNKNOWN);
        }
    }
}
