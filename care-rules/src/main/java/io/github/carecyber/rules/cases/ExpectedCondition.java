package io.github.carecyber.rules.cases;

import io.github.carecyber.core.identity.PrerequisiteId;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.text.BilingualText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A condition that is expected to decide the answer (<em>condition décisive attendue</em>), by its rule and, where a call has several
 * of the same rule, by what tells them apart.
 *
 * <p>For example {@code eligibility.evidenced} with the prerequisite {@code D2.P1}. A condition that is made of others stands for
 * those of them that decide too.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param rule the kind of condition
 * @param prerequisite the prerequisite it asks for, null if the rule says enough
 * @param derogation the label, in either language, of the derogation that it is or belongs to, null if the rule says enough
 * @param criterion its place in the call, null if the rule says enough
 */
public record ExpectedCondition(
        RuleId rule,
        @Nullable PrerequisiteId prerequisite,
        @Nullable String derogation,
        @Nullable DataPath criterion) {

    /**
     * Checks that the rule is there.
     *
     * @param rule the kind of condition
     * @param prerequisite the prerequisite it asks for, null if the rule says enough
     * @param derogation the label, in either language, of the derogation that it is or belongs to, null if the rule says enough
     * @param criterion its place in the call, null if the rule says enough
     */
    public ExpectedCondition {
        Objects.requireNonNull(rule, "rule");
    }

    /**
     * Returns a condition that its rule alone tells from the others of the call.
     *
     * @param rule the kind of condition
     * @return the condition
     */
    public static ExpectedCondition of(RuleId rule) {
        return new ExpectedCondition(rule, null, null, null);
    }

    /** The condition as the case describes it: its rule and what tells it from others. */
    BilingualText words() {
        return BilingualText.of(
                described("prérequis ", "dérogation ", "en "), described("prerequisite ", "derogation ", "at "));
    }

    private String described(String prerequisiteWord, String derogationWord, String placeWord) {
        return rule
                + (prerequisite == null ? "" : ", " + prerequisiteWord + prerequisite)
                + (derogation == null ? "" : ", " + derogationWord + Excerpt.legible(derogation))
                + (criterion == null ? "" : ", " + placeWord + criterion);
    }
}
