package io.github.carecyber.rules.text;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.eligibility.ChangedFact;
import io.github.carecyber.rules.eligibility.ChangedParameter;
import io.github.carecyber.rules.eligibility.ConditionChange;
import io.github.carecyber.rules.eligibility.VerdictDifference;
import io.github.carecyber.rules.wording.FactLabels;
import io.github.carecyber.rules.wording.GapText;
import io.github.carecyber.rules.wording.Phrases;
import io.github.carecyber.rules.wording.Template;
import io.github.carecyber.rules.wording.ValueText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What changed between two verdicts, in words: the answer, then each condition with what it read differently. */
final class DifferenceText {

    private static final BilingualText UNCHANGED =
            BilingualText.of("{answer} – rien n’a changé.", "{answer} – nothing has changed.");

    private static final BilingualText SAME_ANSWER =
            BilingualText.of("{answer} – la réponse n’a pas changé.", "{answer} – the answer has not changed.");

    private static final BilingualText ANSWER = BilingualText.of("{before} → {after}", "{before} → {after}");

    private static final BilingualText CHANGE =
            BilingualText.of("{what} : {before} → {after}", "{what}: {before} → {after}");

    private static final BilingualText CLOSED = BilingualText.of("ne manque plus : {gap}", "no longer missing: {gap}");

    private static final BilingualText OPENED = BilingualText.of("manque désormais : {gap}", "missing now: {gap}");

    private static final BilingualText NO_CONDITION = BilingualText.of("absente", "absent");

    private static final BilingualText NOT_READ = BilingualText.of("non indiqué", "not stated");

    private static final BilingualText NOT_USED = BilingualText.of("non utilisé", "not used");

    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    private DifferenceText(Locale locale) {
        this.locale = locale;
    }

    static String of(VerdictDifference difference, Locale locale) {
        DifferenceText text = new DifferenceText(locale);
        text.write(difference);
        return text.text.toString();
    }

    private void write(VerdictDifference difference) {
        String before = Headings.verdict(difference.before()).in(locale);
        String after = Headings.verdict(difference.after()).in(locale);
        if (difference.before() != difference.after()) {
            line("", ANSWER, Arguments.none().with("before", before).with("after", after));
        } else {
            line(
                    "",
                    difference.isEmpty() ? UNCHANGED : SAME_ANSWER,
                    Arguments.none().with("answer", after));
        }
        difference.conditions().forEach(this::write);
    }

    private void write(ConditionChange change) {
        text.append("  [").append(status(change.before()));
        if (change.isAnswerChanged()) {
            text.append(" → ").append(status(change.after()));
        }
        text.append("] ").append(Excerpt.legible(change.title().in(locale))).append('\n');
        change.facts().forEach(this::write);
        change.parameters().forEach(this::write);
        change.closed().forEach(gap -> write(CLOSED, gap));
        change.opened().forEach(gap -> write(OPENED, gap));
    }

    private void write(ChangedFact fact) {
        ValueText values = ValueText.in(locale);
        change(
                FactLabels.of(fact.path(), locale),
                fact.before() == null ? NOT_READ.in(locale) : values.of(fact.before()),
                fact.after() == null ? NOT_READ.in(locale) : values.of(fact.after()));
    }

    private void write(ChangedParameter parameter) {
        change(
                parameter.name().in(locale),
                parameter.before() == null ? NOT_USED.in(locale) : OriginText.of(parameter.before(), locale),
                parameter.after() == null ? NOT_USED.in(locale) : OriginText.of(parameter.after(), locale));
    }

    private void write(BilingualText sentence, Gap gap) {
        line("      ", sentence, Arguments.none().with("gap", GapText.of(gap, locale)));
    }

    private void change(String what, String before, String after) {
        line(
                "      ",
                CHANGE,
                Arguments.none().with("what", what).with("before", before).with("after", after));
    }

    private String status(@Nullable Status status) {
        return (status == null ? NO_CONDITION : Phrases.of(status)).in(locale);
    }

    private void line(String margin, BilingualText sentence, Arguments arguments) {
        text.append(margin).append(Template.fill(sentence, arguments, locale)).append('\n');
    }
}
