package io.github.carecyber.rules.plan;

import io.github.carecyber.core.report.Rule;
import io.github.carecyber.rules.finding.Findings;

/**
 * One rule that plans are checked against. Implementations hold no state.
 *
 * <p>A rule does not repeat what the structural check says: where a fact is missing, it adds to the findings that it could
 * not be decided there, and goes on.
 */
interface PlanRule {

    /** Describes the rule. */
    Rule rule();

    /** Adds everything that breaks the rule, and everything on which it cannot be decided. */
    void check(PlanContext context, Findings findings);
}
