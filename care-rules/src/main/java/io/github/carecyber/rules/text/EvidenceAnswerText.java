package io.github.carecyber.rules.text;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.identity.FinessNumber;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.DayText;
import io.github.carecyber.rules.attainment.DocumentAnswer;
import io.github.carecyber.rules.attainment.EvidenceAnswer;
import io.github.carecyber.rules.wording.EvidenceText;
import io.github.carecyber.rules.wording.ValueText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The documents that a text asks for, as lines of a checklist: what is asked, each document found, and for whom there is none. */
final class EvidenceAnswerText {

    private static final int MOST_NUMBERS = 12;
    private static final String MARGIN = "        ";

    private final MessageText messages;
    private final Locale locale;
    private final ChecklistWords words;

    EvidenceAnswerText(MessageText messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
        this.words = new ChecklistWords(locale);
    }

    void append(EvidenceAnswer answer, StringBuilder text) {
        text.append("    ")
                .append(words.mark(answer.status()))
                .append(Excerpt.legible(answer.asked().title().in(locale)));
        if (answer.status() == Status.NOT_APPLICABLE) {
            text.append('\n');
            return;
        }
        String window = words.window(answer.asked().window(), answer.period());
        text.append(window)
                .append(window.isEmpty() ? "" : words.source(answer.requirement()))
                .append('\n');
        for (DocumentAnswer document : answer.documents()) {
            text.append(MARGIN).append(document(document)).append('\n');
        }
        if (answer.status() != Status.MET) {
            lacking(answer, text);
        }
    }

    private void lacking(EvidenceAnswer answer, StringBuilder text) {
        numbers(answer.lacking(), "manque pour (entités juridiques)\u00a0: ", "missing for (legal entities): ", text);
        numbers(answer.lackingSites(), "manque pour (sites)\u00a0: ", "missing for (sites): ", text);
        boolean named = !answer.lacking().isEmpty() || !answer.lackingSites().isEmpty();
        for (Gap gap : answer.gaps()) {
            if (!named || !(gap instanceof Gap.MissingEvidence)) {
                text.append(MARGIN).append(messages.of(gap)).append('\n');
            }
        }
    }

    private void numbers(List<? extends FinessNumber> numbers, String french, String english, StringBuilder text) {
        if (numbers.isEmpty()) {
            return;
        }
        text.append(MARGIN)
                .append(words.said(french, english))
                .append(numbers.stream()
                        .limit(MOST_NUMBERS)
                        .map(FinessNumber::value)
                        .collect(Collectors.joining(", ")));
        if (numbers.size() > MOST_NUMBERS) {
            text.append(", ").append(ValueText.in(locale).more(numbers.size() - MOST_NUMBERS));
        }
        text.append('\n');
    }

    private String document(DocumentAnswer answer) {
        Evidence document = answer.document();
        LocalDate dated = document.dated();
        LocalDate end = document.validUntil();
        String name = (document.id() == null
                        ? words.said("pièce sans identifiant", "document without identifier")
                        : document.id().value())
                + (document.kind() == null
                        ? ""
                        : " ("
                                + Excerpt.legible(
                                        EvidenceText.of(document.kind()).in(locale)) + ")");
        String day = dated == null
                ? words.said(", sans date", ", without a date")
                : words.said(" du ", " of ") + DayText.of(dated).in(locale);
        String validity = end == null
                ? ""
                : words.said(", valable jusqu’au ", ", valid until ")
                        + DayText.of(end).in(locale);
        return name + day + validity + words.said("\u00a0: ", ": ") + words.outcome(answer.outcome());
    }
}
