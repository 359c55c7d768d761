package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.application.AuthorityDecision;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.wording.GapText;
import io.github.carecyber.rules.wording.Phrases;
import io.github.carecyber.rules.wording.Template;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a condition says about its answer (<em>motif</em>), such as "The application is for the call care-d2-2025."
 *
 * <p>It may be reworded in any release; no logic should read it.
 */
final class ConditionText {

    private static final Map<RuleId, CriterionWording> WORDINGS = Eligibility.wordings().stream()
            .collect(Collectors.toUnmodifiableMap(wording -> wording.rule().id(), wording -> wording));

    private static final BilingualText OVERRULED = BilingualText.of(
            "Décision de l’autorité ({role}, {day})\u00a0: {status}. Motif\u00a0: {reason} Selon les règles\u00a0: {assessed}",
            "Decision of the authority ({role}, {day}): {status}. Reason: {reason} By the rules: {assessed}");

    private static final BilingualText UNDECIDED_PARTS = BilingualText.of(
            "La condition ne peut pas être tranchée, faute de réponse à l’une au moins de celles qui la composent.",
            "The condition cannot be decided, for want of an answer to at least one of those that it is made of.");

    private static final BilingualText UNDECIDED =
            BilingualText.of("La condition ne peut pas être tranchée.", "The condition cannot be decided.");

    private static final String ENDS = ".!?…";

    private ConditionText() {}

    /**
     * Writes what a condition says about its answer. A kind of condition that this version does not know, as an archive may
     * hold, is shown by its rule and arguments.
     *
     * @param explanation the condition
     * @param locale the reader's locale: French for every French one, English for any other
     * @return one sentence
     */
    static String of(Explanation explanation, Locale locale) {
        Objects.requireNonNull(locale, "locale");
        CriterionWording wording = WORDINGS.get(explanation.rule());
        if (wording == null) {
            return Template.withoutMessage(explanation.rule(), explanation.arguments(), locale);
        }
        return explanation
                .overruling()
                .map(overruling -> overruled(overruling, wording, explanation, locale))
                .orElseGet(() -> sentence(explanation.status(), wording, explanation, locale));
    }

    private static String overruled(
            Overruling overruling, CriterionWording wording, Explanation explanation, Locale locale) {
        AuthorityDecision decision = overruling.decision();
        return Template.fill(
                OVERRULED,
                Arguments.none()
                        .with("role", decision.role())
                        .with("day", decision.decided())
                        .with("status", Phrases.of(decision.status()))
                        .with("reason", ended(decision.reason()))
                        .with("assessed", sentence(overruling.assessed(), wording, explanation, locale)),
                locale);
    }

    /** The reason is the authority's own text, which may be a sentence or a few words. */
    private static String ended(String reason) {
        String text = reason.strip();
        boolean isEnded = !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
        return isEnded ? text : text + ".";
    }

    private static String sentence(Status status, CriterionWording wording, Explanation explanation, Locale locale) {
        return switch (status) {
            case MET -> filled(wording.met(), explanation, locale);
            case NOT_MET -> filled(wording.rule().message(), explanation, locale);
            case NOT_APPLICABLE -> filled(wording.notApplicable(), explanation, locale);
            case UNKNOWN -> undecided(explanation, locale);
        };
    }

    /** What is missing for a combined condition is said of its parts. */
    private static String undecided(Explanation explanation, Locale locale) {
        if (!explanation.gaps().isEmpty()) {
            return GapText.sentence(explanation.gaps(), locale);
        }
        return (explanation.parts().isEmpty() ? UNDECIDED : UNDECIDED_PARTS).in(locale);
    }

    /** A sentence that begins with what was measured begins with a capital too. */
    private static String filled(BilingualText message, Explanation explanation, Locale locale) {
        String sentence = Template.fill(message, explanation.arguments(), locale);
        int first = sentence.isEmpty() ? 0 : 1;
        return sentence.substring(0, first).toUpperCase(Locale.ROOT) + sentence.substring(first);
    }
}
