package io.github.carecyber.rules.call;

import io.github.carecyber.core.report.Rule;
import io.github.carecyber.rules.finding.Findings;
import java.util.List;

/** What calls are checked against: one rule, or two that differ only in what they weigh. Implementations hold no state. */
interface CallRule {

    /** Describes the rules, each with an id of its own. */
    List<Rule> rules();

    /** Adds everything in the call that breaks the rules, and everything on which they cannot be decided. */
    void check(CallContext context, Findings findings);
}
