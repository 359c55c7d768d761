package io.github.carecyber.core.report;

import io.github.carecyber.core.message.Excerpt;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rule that whoever ran a check made weigh less, or set aside, with the reason (<em>règle allégée ou écartée</em>).
 *
 * <p>For example {@code plan.objective.not-served} set aside because the objective is served by a project outside the plan. A report
 * carries it, so that nobody takes a report for one of all rules that is not.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param rule the rule
 * @param severity how much its violations weigh instead, null if the rule is set aside
 * @param reason why, not blank
 * @param findings how many findings of the report it touched: violations that weigh less, or violations and undecided rules that were
 *     left out; not negative
 */
public record Adjustment(RuleId rule, @Nullable Severity severity, String reason, int findings) {

    /**
     * Checks the parts.
     *
     * @param rule the rule
     * @param severity how much its violations weigh instead, null if the rule is set aside
     * @param reason why, not blank
     * @param findings how many findings of the report it touched: violations that weigh less, or violations and undecided rules that were
     *     left out; not negative
     * @throws IllegalArgumentException if the reason is blank or the number negative
     */
    public Adjustment {
        Objects.requireNonNull(rule, "rule");
        if (Objects.requireNonNull(reason, "reason").isBlank()) {
            throw new IllegalArgumentException("The reason " + Excerpt.of(reason) + " for changing how rule " + rule
                    + " counts is blank: it must be given in writing.");
        }
        if (findings < 0) {
            throw new IllegalArgumentException("The number of findings that a change of rule " + rule + " touched is "
                    + findings + ": it must be 0 or more.");
        }
    }

    /**
     * Returns a rule whose violations weigh less, before any was found.
     *
     * @param rule the rule
     * @param severity how much its violations weigh instead
     * @param reason why, not blank
     * @return the adjustment
     * @throws IllegalArgumentException if the reason is blank
     */
    public static Adjustment lowered(RuleId rule, Severity severity, String reason) {
        return new Adjustment(rule, Objects.requireNonNull(severity, "severity"), reason, 0);
    }

    /**
     * Returns a rule that is set aside, before any violation was found.
     *
     * @param rule the rule
     * @param reason why, not blank
     * @return the adjustment
     * @throws IllegalArgumentException if the reason is blank
     */
    public static Adjustment suppressed(RuleId rule, String reason) {
        return new Adjustment(rule, null, reason, 0);
    }

    /**
     * Tells whether the rule is set aside.
     *
     * @return true if none of its findings is in the report
     */
    public boolean isSuppression() {
        return severity == null;
    }

    /**
     * Returns a copy that touched another number of findings.
     *
     * @param number how many, not negative
     * @return the copy
     * @throws IllegalArgumentException if the number is negative
     */
    public Adjustment withFindings(int number) {
        return new Adjustment(rule, severity, reason, number);
    }
}
