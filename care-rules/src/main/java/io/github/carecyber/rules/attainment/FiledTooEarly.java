package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.call.CallWindow;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.time.LocalDate;

/** A declaration is not filed before the call takes declarations. */
final class FiledTooEarly implements DeclarationRule {

    private static final Rule RULE = Rule.of(
            "attainment.filing.too-early",
            Severity.ERROR,
            BilingualText.of("Déclaration déposée après l’ouverture", "Declaration filed after the opening"),
            BilingualText.of(
                    "La déclaration est datée du {filed}, alors que l’appel ne prend les déclarations qu’à partir du {opens}.",
                    "The declaration is dated {filed}, but the call takes declarations only from {opens} on."));

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
        LocalDate day = context.assessment().day().day();
        KnownDate<LocalDate> opens =
                KnownDate.of(window.opens(), context.assessment().asOf());
        if (opens.value() != null && day.isBefore(opens.value())) {
            findings.violated(
                    RULE,
                    DataPath.of("filed"),
                    Arguments.none().with("filed", day).with("opens", opens.value()));
        }
        findings.undecided(RULE, DataPath.of("filed"), opens.gaps());
    }
}
