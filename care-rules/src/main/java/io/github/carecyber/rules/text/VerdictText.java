package io.github.carecyber.rules.text;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.DayText;
import io.github.carecyber.rules.eligibility.EligibilityVerdict;
import io.github.carecyber.rules.eligibility.Explanation;
import io.github.carecyber.rules.eligibility.Parameter;
import io.github.carecyber.rules.wording.Headings;
import io.github.carecyber.rules.wording.Phrases;
import java.util.List;
import java.util.Locale;

/** A verdict in words: the answer, each condition, and what is missing. */
final class VerdictText {

    private static final RuleId ALL_OF = RuleId.of("eligibility.all-of");

    private final MessageText messages;
    private final Locale locale;

    VerdictText(MessageText messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    String of(EligibilityVerdict verdict) {
        Explanation whole = verdict.explanation();
        StringBuilder text = new StringBuilder();
        text.append(Headings.verdict(verdict.status()).in(locale))
                .append(messages.in(" – dossier ", " – application "))
                .append(verdict.application().map(Object::toString).orElse("?"))
                .append(messages.in(", appel ", ", call "))
                .append(verdict.call())
                .append(messages.in(", connaissances au ", ", as known on "))
                .append(DayText.of(verdict.asOf()).in(locale))
                .append(undecided(undecided(whole)))
                .append('\n');
        append(whole, whole.status(), "", text);
        if (!verdict.missing().isEmpty()) {
            text.append(Phrases.MISSING.in(locale)).append('\n');
            for (Gap gap : verdict.missing()) {
                text.append("  - ").append(messages.of(gap)).append('\n');
            }
        }
        return text.toString();
    }

    /** Counts the simple conditions without an answer; what stands below a condition that is not applicable concerns nobody. */
    private static long undecided(Explanation condition) {
        if (condition.status() == Status.NOT_APPLICABLE) {
            return 0;
        }
        List<Explanation> parts = condition.parts();
        if (parts.isEmpty()) {
            return condition.status() == Status.UNKNOWN ? 1 : 0;
        }
        return parts.stream().mapToLong(VerdictText::undecided).sum();
    }

    private String undecided(long conditions) {
        return messages.in(
                " – " + conditions + (conditions > 1 ? " conditions non tranchées" : " condition non tranchée"),
                " – " + conditions + (conditions == 1 ? " condition undecided" : " conditions undecided"));
    }

    /** Writes a condition and what it is made of. The conditions of the call as a whole need no heading: each stands for itself. */
    private void append(Explanation condition, Status answer, String margin, StringBuilder text) {
        if (condition.rule().equals(ALL_OF) && margin.isEmpty()) {
            condition.parts().forEach(part -> append(part, answer, margin, text));
            return;
        }
        text.append(margin)
                .append("  [")
                .append(Phrases.of(condition.status()).in(locale))
                .append("] ")
                .append(Excerpt.legible(condition.title().in(locale)))
                .append(condition.decisive() && answer != Status.MET ? messages.in(" (décisif)", " (decisive)") : "")
                .append('\n');
        if (condition.parts().isEmpty()
                || !condition.gaps().isEmpty()
                || condition.overruling().isPresent()) {
            text.append(margin).append("      ").append(messages.of(condition)).append('\n');
        }
        for (Parameter parameter : condition.parameters()) {
            text.append(margin)
                    .append("      ")
                    .append(messages.in("selon ", "by "))
                    .append(OriginText.of(parameter, locale))
                    .append('\n');
        }
        condition.parts().forEach(part -> append(part, answer, margin + "    ", text));
    }
}
