package io.github.carecyber.rules.text;

import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.DayText;
import io.github.carecyber.rules.eligibility.EligibilityVerdict;
import io.github.carecyber.rules.eligibility.Explanation;
import io.github.carecyber.rules.eligibility.Parameter;
import java.util.Locale;

/** A verdict in words: the answer, each condition, and what is missing. */
final class VerdictText {

    private final MessageText messages;
    private final Locale locale;

    VerdictText(MessageText messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    String of(EligibilityVerdict verdict) {
        StringBuilder text = new StringBuilder();
        text.append(Phrases.verdict(verdict.status()).in(locale))
                .append(messages.in(" – dossier ", " – application "))
                .append(verdict.application().map(Object::toString).orElse("?"))
                .append(messages.in(", appel ", ", call "))
                .append(verdict.call())
                .append(messages.in(", connaissances au ", ", as known on "))
                .append(DayText.of(verdict.asOf()).in(locale))
                .append('\n');
        verdict.explanation().leaves().forEach(leaf -> append(leaf, text));
        if (!verdict.missing().isEmpty()) {
            text.append(Phrases.MISSING.in(locale)).append('\n');
            for (Gap gap : verdict.missing()) {
                text.append("  - ").append(messages.of(gap)).append('\n');
            }
        }
        return text.toString();
    }

    private void append(Explanation leaf, StringBuilder text) {
        text.append("  [")
                .append(Phrases.of(leaf.status()).in(locale))
                .append("] ")
                .append(leaf.title().in(locale))
                .append(leaf.decisive() && leaf.status() != Status.MET ? messages.in(" (décisif)", " (decisive)") : "")
                .append("\n      ")
                .append(messages.of(leaf))
                .append('\n');
        for (Parameter parameter : leaf.parameters()) {
            text.append("      ")
                    .append(messages.in("selon ", "by "))
                    .append(origin(parameter))
                    .append('\n');
        }
    }

    private String origin(Parameter parameter) {
        String name = parameter.name().in(locale);
        String written = ArgumentText.in(locale).of(parameter.value());
        // A rule that is its own parameter, such as "one application per GHT", is said once.
        String value = written.equals(name) ? name : name + messages.in(" : ", ": ") + written;
        if (parameter.reference() == null) {
            return messages.in("une hypothèse de ", "an assumption of ") + parameter.assumedBy() + " (" + value + ")";
        }
        String article = parameter.reference().article();
        return parameter.reference().title() + (article == null ? "" : ", " + article) + " ["
                + Phrases.of(parameter.reference().confidence()).in(locale) + "] (" + value + ")";
    }
}
