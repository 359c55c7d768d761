package io.github.carecyber.rules.plan;

import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.time.LocalDate;
import java.util.Optional;

/** The call's operational phase (<em>phase opérationnelle</em>), as several rules read it. */
final class OperationalPhase {

    private static final BilingualText START =
            BilingualText.of("début de la phase opérationnelle", "start of the operational phase");

    private OperationalPhase() {}

    /** Reads its first day. If that is awaited, the rule is undecided for the plan as a whole, once. */
    static Optional<KnownParameter<LocalDate>> start(Rule rule, PlanContext context, Findings findings) {
        return context.call().read(rule, START, call -> call.calendar().operationalPhaseStart(), findings);
    }
}
