package io.github.carecyber.rules.text;

import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.attainment.CheapestCompletion;
import io.github.carecyber.rules.attainment.CoverageVerdict;
import io.github.carecyber.rules.attainment.EntityActivity;
import io.github.carecyber.rules.checklist.CoverageWords;
import io.github.carecyber.rules.wording.Phrases;
import io.github.carecyber.rules.wording.ValueText;
import java.util.List;
import java.util.Locale;

/** A coverage of the combined activity in words: the answer, each entity, what is missing, and which further entities would be enough. */
final class CoverageText {

    private static final int MOST_ENTITIES = 50;
    private static final String ITEM = "  - ";

    private final MessageText messages;
    private final Locale locale;
    private final ValueText values;
    private final CoverageWords words;
    private final StringBuilder text = new StringBuilder();

    CoverageText(MessageText messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
        this.values = ValueText.in(locale);
        this.words = CoverageWords.in(locale);
    }

    String of(CoverageVerdict verdict) {
        line(in("Couverture de l’activité combinée\u00a0: ", "Coverage of the combined activity: ")
                + words.answer(verdict));
        line(words.level(verdict) + in("\u00a0:", ":"));
        entities(verdict.entities());
        if (!verdict.gaps().isEmpty()) {
            line(Phrases.MISSING.in(locale));
            words.missing(verdict).forEach(gap -> line(ITEM + gap));
        }
        verdict.findings()
                .forEach(finding ->
                        line(Phrases.of(finding.severity()).in(locale) + in("\u00a0: ", ": ") + messages.of(finding)));
        if (verdict.status() == Status.NOT_MET || verdict.status() == Status.UNKNOWN) {
            List<String> completions = words.completions(verdict);
            line(completions.get(0));
            completions.subList(1, completions.size()).forEach(set -> line(ITEM + set));
        }
        return text.toString();
    }

    String of(CheapestCompletion completion) {
        String bound = completion.isProven()
                ? ""
                : in(
                        "\u00a0; aucun ne coûte moins de " + values.of(completion.atLeast()),
                        "; none costs less than " + values.of(completion.atLeast()));
        line(in("Complément le moins coûteux\u00a0: ", "Cheapest further entities: ")
                + words.set(completion.entities())
                + in(", pour ", ", for ")
                + values.of(completion.cost())
                + bound);
        return text.toString();
    }

    private void entities(List<EntityActivity> entities) {
        for (EntityActivity entity : entities.subList(0, Math.min(MOST_ENTITIES, entities.size()))) {
            line(ITEM
                    + words.entity(entity)
                    + in("\u00a0: ", ": ")
                    + words.activity(entity)
                    + ", "
                    + words.state(entity));
        }
        if (entities.size() > MOST_ENTITIES) {
            line(ITEM + values.more(entities.size() - MOST_ENTITIES));
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private String in(String french, String english) {
        return messages.in(french, english);
    }
}
