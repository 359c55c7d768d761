package io.github.carecyber.rules.text;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.rules.cases.EligibilityCaseResult;
import io.github.carecyber.rules.cases.ExpectedCondition;
import io.github.carecyber.rules.cases.ExpectedGap;
import io.github.carecyber.rules.eligibility.Explanation;
import io.github.carecyber.rules.wording.Headings;
import io.github.carecyber.rules.wording.ValueText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where the answer to a case of an applicant who applies differs from what was expected, line by line. */
final class EligibilityCaseText {

    private static final int MOST_DECISIVE = 5;

    private final MessageText messages;
    private final Locale locale;
    private final List<String> lines = new ArrayList<>();

    EligibilityCaseText(MessageText messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    List<String> of(EligibilityCaseResult result) {
        if (!result.isStatusAsExpected()) {
            line(
                    messages.in("réponse attendue", "answer expected"),
                    Headings.verdict(result.checked().expected().status()).in(locale)
                            + messages.in(", obtenue\u00a0: ", ", found: ")
                            + Headings.verdict(result.verdict().status()).in(locale));
            decisive(result);
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
        return lines;
    }

    /** The conditions that the answer found rests on: whoever expected another one reads here why. */
    private void decisive(EligibilityCaseResult result) {
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
        lines.add(what + messages.in("\u00a0: ", ": ") + content);
    }
}
