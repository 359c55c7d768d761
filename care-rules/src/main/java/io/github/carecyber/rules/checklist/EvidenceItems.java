package io.github.carecyber.rules.checklist;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.identity.FinessNumber;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.attainment.DocumentAnswer;
import io.github.carecyber.rules.attainment.DocumentOutcome;
import io.github.carecyber.rules.attainment.EvidenceAnswer;
import io.github.carecyber.rules.wording.EvidenceText;
import io.github.carecyber.rules.wording.ValueText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The documents that a text asks for: what is asked, each document found, and for whom there is none. */
final class EvidenceItems {

    private static final int MOST_NUMBERS = 12;
    private static final int MOST_DOCUMENTS = 12;

    private final ItemWords words;

    EvidenceItems(ItemWords words) {
        this.words = words;
    }

    ChecklistItem of(EvidenceAnswer answer) {
        String asked = Excerpt.legible(answer.asked().title().in(words.locale()));
        if (answer.status() == Status.NOT_APPLICABLE) {
            return new ChecklistItem(answer.status(), asked, "", "", List.of(), List.of(), null);
        }
        String period = words.period(answer.asked().window(), answer.period());
        return new ChecklistItem(
                answer.status(),
                asked,
                period,
                period.isEmpty() ? "" : words.source(answer.requirement()),
                found(answer),
                answer.status() == Status.MET ? List.of() : missing(answer),
                null);
    }

    private List<String> found(EvidenceAnswer answer) {
        List<String> found = new ArrayList<>();
        answer.documents().stream()
                .limit(MOST_DOCUMENTS)
                .forEach(document -> found.add(line(document, answer.asked().window())));
        int hidden = answer.documents().size() - MOST_DOCUMENTS;
        if (hidden > 0) {
            found.add(ValueText.in(words.locale()).more(hidden));
        }
        return found;
    }

    private List<String> missing(EvidenceAnswer answer) {
        List<String> missing = new ArrayList<>();
        numbers(
                answer.lacking(),
                "manque pour (entités juridiques)\u00a0: ",
                "missing for (legal entities): ",
                missing);
        numbers(answer.lackingSites(), "manque pour (sites)\u00a0: ", "missing for (sites): ", missing);
        boolean named = !missing.isEmpty();
        missing.addAll(words.gaps(answer.gaps().stream()
                .filter(gap -> !named || !(gap instanceof Gap.MissingEvidence))
                .toList()));
        return missing;
    }

    private void numbers(List<? extends FinessNumber> numbers, String french, String english, List<String> missing) {
        if (numbers.isEmpty()) {
            return;
        }
        String shown =
                numbers.stream().limit(MOST_NUMBERS).map(FinessNumber::value).collect(Collectors.joining(", "));
        int hidden = numbers.size() - MOST_NUMBERS;
        missing.add(words.said(french, english)
                + shown
                + (hidden > 0 ? ", " + ValueText.in(words.locale()).more(hidden) : ""));
    }

    private String line(DocumentAnswer answer, EvidenceWindow window) {
        Evidence document = answer.document();
        LocalDate dated = document.dated();
        LocalDate end = document.validUntil();
        String name = document.id() == null
                ? words.said("pièce sans identifiant", "document without identifier")
                : document.id().value();
        String kind = document.kind() == null
                ? ""
                : " (" + Excerpt.legible(EvidenceText.of(document.kind()).in(words.locale())) + ")";
        String day = dated == null
                ? words.said(", sans date", ", without a date")
                : words.said(" du ", " of ") + words.day(dated);
        String validity = end == null ? "" : words.said(", valable jusqu’au ", ", valid until ") + words.day(end);
        return name + kind + day + validity + words.said("\u00a0: ", ": ") + outcome(answer, window);
    }

    private String outcome(DocumentAnswer answer, EvidenceWindow window) {
        String outcome = AttainmentWords.outcome(answer.outcome()).in(words.locale());
        LocalDate dated = answer.document().dated();
        return answer.outcome() == DocumentOutcome.ACCEPTED && dated != null
                ? outcome + words.fileBy(window, dated)
                : outcome;
    }
}
