package io.github.carecyber.rules.text;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.Adjustment;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.wording.Headings;
import io.github.carecyber.rules.wording.Phrases;
import io.github.carecyber.rules.wording.ValueText;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A report in words: the answer, each violation with its place, and the rules that could not be decided. */
final class ReportText {

    /** More than anybody reads; a hostile document breaks rules a million times. */
    private static final int MOST = 1_000;

    private final MessageText messages;
    private final Locale locale;

    ReportText(MessageText messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    String of(Report report) {
        StringBuilder text = new StringBuilder();
        text.append((report.isAccepted() ? Headings.ACCEPTED : Headings.REFUSED).in(locale))
                .append(" – ")
                .append(count(report.count(Severity.ERROR), "erreur", "error"))
                .append(", ")
                .append(count(report.count(Severity.WARNING), "avertissement", "warning"))
                .append(", ")
                .append(undecidedCount(report.undecided().size()))
                .append('\n');
        // What blocks comes first; within a severity the order of the report stands.
        report.violations().stream()
                .sorted(Comparator.comparing(Violation::severity))
                .limit(MOST)
                .forEach(violation -> append(violation, text));
        appendRest(report.violations().size(), text);
        if (!report.undecided().isEmpty()) {
            text.append(Headings.UNDECIDED.in(locale)).append('\n');
            report.undecided().stream().limit(MOST).forEach(undecided -> {
                text.append("  - ")
                        .append(messages.of(undecided))
                        .append(" [")
                        .append(undecided.rule())
                        .append("]\n");
            });
            appendRest(report.undecided().size(), text);
        }
        appendAdjustments(report.adjustments(), text);
        report.provenance()
                .sources()
                .forEach((role, version) -> text.append(Headings.source(role).in(locale))
                        .append(", version ")
                        .append(Excerpt.legible(version))
                        .append('\n'));
        return text.toString();
    }

    private void appendRest(int number, StringBuilder text) {
        if (number > MOST) {
            text.append("  … ")
                    .append(messages.in("et ", "and "))
                    .append(messages.in(
                            (number - MOST) + (number - MOST > 1 ? " autres" : " autre"), (number - MOST) + " more"))
                    .append('\n');
        }
    }

    /** A rule that does not count as it stands is named with the reason, so that nobody takes the answer for one of all rules. */
    private void appendAdjustments(List<Adjustment> adjustments, StringBuilder text) {
        if (adjustments.isEmpty()) {
            return;
        }
        text.append(Headings.ADJUSTED.in(locale)).append('\n');
        for (Adjustment adjustment : adjustments) {
            Severity severity = adjustment.severity();
            text.append("  - ")
                    .append(adjustment.rule())
                    .append(' ')
                    .append(
                            severity == null
                                    ? messages.in("écartée", "set aside")
                                    : messages.in("ramenée à ", "lowered to ")
                                            + Phrases.of(severity).in(locale))
                    .append(" (")
                    .append(count(adjustment.findings(), "constat", "finding"))
                    .append(")")
                    .append(messages.in("\u00a0: ", ": "))
                    .append(Excerpt.legible(adjustment.reason()))
                    .append('\n');
        }
    }

    private void append(Violation violation, StringBuilder text) {
        text.append("  ")
                .append(Phrases.of(violation.severity()).in(locale))
                .append(' ')
                .append(ValueText.in(locale).of(violation.path(), violation.position()))
                .append(" [")
                .append(violation.rule())
                .append("]\n      ")
                .append(messages.of(violation))
                .append('\n');
    }

    private String undecidedCount(int number) {
        return messages.in(
                number + (number > 1 ? " règles non tranchées" : " règle non tranchée"),
                number + (number == 1 ? " rule undecided" : " rules undecided"));
    }

    private String count(long number, String french, String english) {
        return messages.in(
                number + " " + french + (number > 1 ? "s" : ""), number + " " + english + (number == 1 ? "" : "s"));
    }
}
