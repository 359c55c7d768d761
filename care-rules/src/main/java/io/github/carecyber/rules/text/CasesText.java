package io.github.carecyber.rules.text;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.text.DayText;
import io.github.carecyber.rules.cases.CaseResult;
import io.github.carecyber.rules.cases.CaseResults;
import java.util.Locale;

/** The results of cases in words: each case by its sentence, and where the answer differs from what was expected. */
final class CasesText {

    private final MessageText messages;
    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    CasesText(MessageText messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    String of(CaseResults results) {
        int all = results.results().size();
        int asExpected = all - results.differing().size();
        text.append(messages.in(
                        "Cas conformes\u00a0: " + asExpected + " sur " + all,
                        "Cases as expected: " + asExpected + " of " + all))
                .append('\n');
        results.results().forEach(this::write);
        if (!results.report().violations().isEmpty()) {
            text.append(messages.in("Anomalies du jeu de cas\u00a0:\n", "What is wrong with the case file:\n"))
                    .append(new ReportText(messages, locale).of(results.report()));
        }
        return text.toString();
    }

    private void write(CaseResult result) {
        text.append("  [")
                .append(
                        result.isAsExpected()
                                ? messages.in("conforme", "as expected")
                                : messages.in("différent", "differs"))
                .append("] ")
                .append(result.number())
                .append(". ")
                .append(Excerpt.legible(result.checked().situation()))
                .append(messages.in(" – connaissances au ", " – as known on "))
                .append(DayText.of(result.checked().asOf()).in(locale))
                .append('\n');
        if (!result.isAsExpected()) {
            result.fold(
                            eligibility -> new EligibilityCaseText(messages, locale).of(eligibility),
                            attainment -> new AttainmentCaseText(messages, locale).of(attainment))
                    .forEach(line -> text.append("      ").append(line).append('\n'));
        }
    }
}
