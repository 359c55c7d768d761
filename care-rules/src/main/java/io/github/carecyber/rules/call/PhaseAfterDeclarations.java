package io.github.carecyber.rules.call;

import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The operational phase begins before the last day for declarations. */
final class PhaseAfterDeclarations implements CallRule {

    private static final Rule RULE = Rule.of(
            "call.calendar.phase-after-declarations",
            Severity.ERROR,
            BilingualText.of(
                    "Phase opérationnelle avant la fin des déclarations",
                    "Operational phase before the end of declarations"),
            BilingualText.of(
                    "La phase opérationnelle commence le {phase-start}, après la clôture des déclarations"
                            + " d’atteinte, le {deadline}.",
                    "The operational phase begins on {phase-start}, after declarations close on {deadline}."));

    private static final BilingualText PHASE =
            BilingualText.of("début de la phase opérationnelle", "start of the operational phase");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(CallContext context, Findings findings) {
        Published<LocalDate> phase = context.call().calendar().operationalPhaseStart();
        WindowPlace declarations = context.window(CallStep.DECLARATIONS).orElse(null);
        if (declarations == null) {
            return;
        }
        Set<Gap> gaps = new LinkedHashSet<>();
        phase.<Boolean>fold(
                given -> false, awaited -> gaps.add(new Gap.NotPublished(PHASE, awaited.text())), assumed -> false);
        declarations.closes().awaited().ifPresent(gaps::add);
        findings.undecided(RULE, CallContext.CALENDAR, gaps);
        LocalDate start = phase.value().orElse(null);
        for (DatedPlace.InForce<Deadline> closes : declarations.closes().inForce()) {
            if (start != null && start.isAfter(closes.value().day())) {
                findings.violated(
                        RULE,
                        closes.path(),
                        Arguments.none()
                                .with("phase-start", start)
                                .with("deadline", closes.value().day()));
            }
        }
    }
}
