package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.time.LocalDate;

/** No trajectory ends before it begins. */
final class TrajectoryEndsFirst implements DeclarationRule {

    private static final Rule RULE = Rule.of(
            "attainment.trajectory.ends-first",
            Severity.ERROR,
            BilingualText.of("Trajectoires dans l’ordre", "Trajectories in order"),
            BilingualText.of(
                    "Pour l’objectif {objective}, la trajectoire finit le {end}, avant de commencer le {start}.",
                    "For the objective {objective}, the trajectory ends on {end}, before it begins on {start}."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(DeclarationContext context, Findings findings) {
        for (DeclaredObjective objective : context.objectives()) {
            LocalDate start = objective.said().trajectoryStart();
            LocalDate end = objective.said().trajectoryEnd();
            if (start != null && end != null && end.isBefore(start)) {
                findings.violated(
                        RULE,
                        objective.at("trajectoryEnd"),
                        Arguments.none()
                                .with("objective", DeclarationContext.label(objective))
                                .with("start", start)
                                .with("end", end));
            }
        }
    }
}
