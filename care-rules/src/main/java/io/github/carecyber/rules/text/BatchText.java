package io.github.carecyber.rules.text;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.DayText;
import io.github.carecyber.core.text.TextValue;
import io.github.carecyber.rules.eligibility.BatchAssessment;
import io.github.carecyber.rules.eligibility.EligibilityVerdict;
import io.github.carecyber.rules.wording.Headings;
import io.github.carecyber.rules.wording.ValueText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The answers to a batch of applications as a table: a line for each with the beginning of its first reason, and how many there are of each. */
final class BatchText {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_REASON = 120;
    private static final String GAP = "  ";

    private final MessageText messages;
    private final Locale locale;

    BatchText(MessageText messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    String of(BatchAssessment batch) {
        List<Row> rows = new ArrayList<>(batch.verdicts().size() + 1);
        rows.add(new Row(
                messages.in("Dossier", "Application"),
                messages.in("Candidat", "Applicant"),
                messages.in("Réponse", "Answer"),
                messages.in("Premier motif", "First reason")));
        for (int index = 0; index < batch.verdicts().size(); index++) {
            rows.add(row(batch.applications().get(index), batch.verdicts().get(index)));
        }
        int applications = width(rows.stream().map(Row::application).toList());
        int applicants = width(rows.stream().map(Row::applicant).toList());
        int answers = width(rows.stream().map(Row::answer).toList());
        StringBuilder text = new StringBuilder();
        text.append(messages.in("Appel ", "Call "))
                .append(batch.call())
                .append(messages.in(", connaissances au ", ", as known on "))
                .append(DayText.of(batch.asOf()).in(locale))
                .append('\n');
        for (Row row : rows) {
            String line = padded(row.application(), applications)
                    + padded(row.applicant(), applicants)
                    + padded(row.answer(), answers)
                    + row.reason();
            text.append(line.stripTrailing()).append('\n');
        }
        return text.append(totals(batch)).append('\n').toString();
    }

    private Row row(Application application, EligibilityVerdict verdict) {
        return new Row(
                verdict.application().map(Object::toString).orElse("?"),
                applicant(application.applicant()),
                Headings.verdict(verdict.status()).in(locale),
                reason(verdict.firstReason(locale)));
    }

    /** The name, cut where it is long, and the number under which the register holds the applicant. */
    private static String applicant(@Nullable Applicant applicant) {
        if (applicant == null) {
            return "?";
        }
        TextValue number = applicant.<@Nullable TextValue>fold(
                group -> group.id() == null ? null : group.id(), entity -> entity.finess());
        String name = applicant.name();
        if (name == null || name.isBlank()) {
            return number == null ? "?" : number.toString();
        }
        return Excerpt.legible(cut(name.strip(), LONGEST_NAME)) + (number == null ? "" : " (" + number + ")");
    }

    /** The reason, cut where it is long, with the number of further ones in brackets, in which no reason itself ends. */
    private static String reason(String first) {
        int more = first.endsWith(")") ? first.lastIndexOf(" (") : first.length();
        return cut(first.substring(0, more), LONGEST_REASON) + first.substring(more);
    }

    private static String cut(String text, int longest) {
        return length(text) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)).stripTrailing() + "…";
    }

    private String totals(BatchAssessment batch) {
        ValueText values = ValueText.in(locale);
        String text = messages.in("Total\u00a0: ", "Total: ")
                + values.of(batch.verdicts().size())
                + messages.in(" – recevables\u00a0: ", " – eligible: ")
                + values.of(batch.count(Status.MET))
                + messages.in(", non recevables\u00a0: ", ", not eligible: ")
                + values.of(batch.count(Status.NOT_MET))
                + messages.in(", indéterminés\u00a0: ", ", cannot tell: ")
                + values.of(batch.count(Status.UNKNOWN));
        int none = batch.count(Status.NOT_APPLICABLE);
        return none == 0 ? text : text + messages.in(", sans objet\u00a0: ", ", not applicable: ") + values.of(none);
    }

    private static int width(List<String> cells) {
        return cells.stream().mapToInt(BatchText::length).max().orElse(0);
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(width - length(cell)) + GAP;
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private record Row(String application, String applicant, String answer, String reason) {}
}
