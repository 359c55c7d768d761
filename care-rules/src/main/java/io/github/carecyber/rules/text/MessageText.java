package io.github.carecyber.rules.text;

import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Undecided;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.core.text.DayText;
import io.github.carecyber.rules.catalog.RuleCatalog;
import io.github.carecyber.rules.eligibility.CriterionWording;
import io.github.carecyber.rules.eligibility.Eligibility;
import io.github.carecyber.rules.eligibility.Explanation;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Single messages: of a violation, a gap, an undecided rule, a condition. */
final class MessageText {

    private static final Map<RuleId, CriterionWording> WORDINGS = Eligibility.wordings().stream()
            .collect(Collectors.toUnmodifiableMap(wording -> wording.rule().id(), wording -> wording));

    private final RuleCatalog catalog;
    private final Locale locale;

    MessageText(RuleCatalog catalog, Locale locale) {
        this.catalog = catalog;
        this.locale = locale;
    }

    String of(Violation violation) {
        return catalog.rule(violation.rule())
                .map(rule -> Template.fill(rule.message(), violation.arguments(), locale))
                .orElseGet(() -> unknownRule(violation.rule(), violation.arguments()));
    }

    String of(Undecided undecided) {
        String title = catalog.rule(undecided.rule())
                .map(Rule::title)
                .map(text -> text.in(locale))
                .orElseGet(() -> undecided.rule().value());
        return title
                + in(" : ", ": ")
                + undecided.gaps().stream().map(this::of).collect(Collectors.joining(in(" ; ", "; ")));
    }

    String of(Gap gap) {
        return gap.<String>fold(
                missing -> in("le dossier n’indique pas : ", "the file does not state: ")
                        + Excerpt.legible(FactLabels.of(missing.path(), locale)),
                unpublished -> Excerpt.legible(unpublished.parameter().in(locale))
                        + in(" : non publié, texte attendu : ", ": not published, text awaited: ")
                        + Excerpt.legible(unpublished.text()),
                unrecorded -> Excerpt.legible(unrecorded.parameter().in(locale))
                        + in(
                                " : on ne sait pas ce qui était connu au ",
                                ": the record does not tell what was known on ")
                        + DayText.of(unrecorded.date()).in(locale),
                unclear -> Excerpt.legible(unclear.reason().in(locale)) + " (" + unclear.path() + ")",
                unreadable ->
                        in("une valeur n’a pas pu être lue : ", "a value could not be read: ") + unreadable.path(),
                evidence -> in("le dossier ne contient pas la pièce «\u00a0", "the file does not hold the document “")
                        + Excerpt.legible(evidence.title().in(locale))
                        + in("\u00a0», nature ", "”, kind ")
                        + evidence.anyOf().stream()
                                .map(EvidenceKind::value)
                                .collect(Collectors.joining(in(" ou ", " or ")))
                        + in(", pour l’entité ", ", for the entity ")
                        + evidence.entity());
    }

    /** What a condition says about its answer. */
    String of(Explanation explanation) {
        CriterionWording wording = WORDINGS.get(explanation.rule());
        if (wording == null) {
            return unknownRule(explanation.rule(), explanation.arguments());
        }
        return switch (explanation.status()) {
            case MET -> Template.fill(wording.met(), explanation.arguments(), locale);
            case NOT_MET -> Template.fill(wording.rule().message(), explanation.arguments(), locale);
            case NOT_APPLICABLE -> Template.fill(wording.notApplicable(), explanation.arguments(), locale);
            case UNKNOWN ->
                sentence(explanation.gaps().stream().map(this::of).collect(Collectors.joining(in(" ; ", "; "))));
        };
    }

    String in(String french, String english) {
        return BilingualText.of(french, english).in(locale);
    }

    private String unknownRule(RuleId rule, Arguments arguments) {
        ArgumentText values = ArgumentText.in(locale);
        return rule
                + arguments.values().entrySet().stream()
                        .map(argument -> " " + argument.getKey() + "=" + values.of(argument.getValue()))
                        .collect(Collectors.joining());
    }

    private static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }
}
