package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.report.Rule;
import io.github.carecyber.rules.finding.Findings;

/**
 * One rule that declarations are checked against. Implementations hold no state.
 *
 * <p>A rule names what is wrong and decides nothing: the objectives are assessed all the same. What is missing is no matter of rules, as
 * the objective that lacks it says so.
 */
interface DeclarationRule {

    /** Describes the rule. */
    Rule rule();

    /** Adds everything that breaks the rule. */
    void check(DeclarationContext context, Findings findings);
}
