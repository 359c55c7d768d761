package io.github.carecyber.rules.text;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.text.DayText;
import io.github.carecyber.rules.cases.CaseResult;
import io.github.carecyber.rules.cases.CaseResults;
import io.github.carecyber.rules.cases.ExpectedCondition;
import io.github.carecyber.rules.cases.ExpectedGap;
import io.github.carecyber.rules.eligibility.Explanation;
import io.github.carecyber.rules.wording.Headings;
import io.github.carecyber.rules.wording.ValueText;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The results of cases in words: each case by its sentence, and where the answer differs from what was expected. */
final class CasesText {

    private static final int MOST_DECISIVE = 5;

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
        if (result.isAsExpected()) {
            return;
        }
        if (!result.isStatusAsExpected()) {
            line(
                    messages.in("réponse attendue", "answer expected"),
                    Headings.verdict(result.checked().expected().status()).in(locale)
                            + messages.in(", obtenue\u00a0: ", ", found: ")
                            + Headings.verdict(result.verdict().status()).in(locale));
            writeDecisive(result);
        }
        for (ExpectedCondition condition : result.notDecisive()) {
            line(messages.in("attendu, non décisif", "expected, not decisive"), named(condition));
        }
        for (Explanation condition : result.notExpected()) {
            line(messages.in("décisif, non attendu", "decisive, not expected"), said(condition));
        }
        for (ExpectedGap gap : result.notMissing()) {
            line(
                    messages.in("manque attendu, non constaté", "expected to be missing, is not"),
                    ExpectedGapText.of(gap, locale));
        }
        for (Gap gap : result.missingToo()) {
            line(messages.in("manque constaté, non attendu", "missing, not expected to be"), messages.of(gap));
        }
    }

    /** The conditions that the answer found rests on: whoever expected another one reads here why. */
    private void writeDecisive(CaseResult result) {
        List<Explanation> decisive = result.verdict()
                .explanation()
                .leaves()
                .filter(Explanation::decisive)
                .filter(condition -> !result.notExpected().contains(condition))
                .toList();
        for (Explanation condition : decisive.subList(0, Math.min(MOST_DECISIVE, decisive.size()))) {
            line(messages.in("décisif", "decisive"), said(condition));
        }
        if (decisive.size() > MOST_DECISIVE) {
            line(messages.in("décisif", "decisive"), ValueText.in(locale).more(decisive.size() - MOST_DECISIVE));
        }
    }

    private String said(Explanation condition) {
        return Excerpt.legible(condition.title().in(locale))
                + " – " + messages.of(condition)
                + " [" + condition.rule() + " " + condition.criterion() + "]";
    }

    private String named(ExpectedCondition condition) {
        return condition.rule()
                + shown(messages.in("prérequis ", "prerequisite "), condition.prerequisite())
                + shown(messages.in("dérogation ", "derogation "), condition.derogation())
                + shown("", condition.criterion());
    }

    private static String shown(String what, @Nullable Object value) {
        return value == null ? "" : ", " + what + Excerpt.legible(value.toString());
    }

    private void line(String what, String content) {
        text.append("      ")
                .append(what)
                .append(messages.in("\u00a0: ", ": "))
                .append(content)
                .append('\n');
    }
}
