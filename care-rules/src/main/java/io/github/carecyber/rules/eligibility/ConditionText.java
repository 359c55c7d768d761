package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.rules.wording.GapText;
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
public final class ConditionText {

    private static final Map<RuleId, CriterionWording> WORDINGS = Eligibility.wordings().stream()
            .collect(Collectors.toUnmodifiableMap(wording -> wording.rule().id(), wording -> wording));

    private ConditionText() {}

    /**
     * Writes what a condition says about its answer. A kind of condition that this version does not know, as an archive may
     * hold, is shown by its rule and arguments.
     *
     * @param explanation the condition
     * @param locale the reader's locale: French for every French one, English for any other
     * @return one sentence
     */
    public static String of(Explanation explanation, Locale locale) {
        Objects.requireNonNull(locale, "locale");
        CriterionWording wording = WORDINGS.get(explanation.rule());
        if (wording == null) {
            return Template.withoutMessage(explanation.rule(), explanation.arguments(), locale);
        }
        return switch (explanation.status()) {
            case MET -> Template.fill(wording.met(), explanation.arguments(), locale);
            case NOT_MET -> Template.fill(wording.rule().message(), explanation.arguments(), locale);
            case NOT_APPLICABLE -> Template.fill(wording.notApplicable(), explanation.arguments(), locale);
            case UNKNOWN -> GapText.sentence(explanation.gaps(), locale);
        };
    }
}
