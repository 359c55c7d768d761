package io.github.carecyber.rules.plan;

import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.call.CallWindow;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.Optional;

/** The last moment for declaring that objectives were reached, as several rules read it. */
final class DeclarationDeadline {

    private static final BilingualText PARAMETER =
            BilingualText.of("clôture des déclarations", "closing of declarations");

    private DeclarationDeadline() {}

    /** Reads it as known on the date of the check. If it is awaited, the rule is undecided for the plan as a whole, once. */
    static Optional<KnownParameter<Deadline>> read(Rule rule, PlanContext context, Findings findings) {
        FundingCall call = context.call().known(rule, findings).orElse(null);
        if (call == null) {
            return Optional.empty();
        }
        CallWindow window = call.calendar().window(CallStep.DECLARATIONS).orElse(null);
        if (window == null) {
            findings.undecided(
                    rule,
                    DataPath.ROOT,
                    new Gap.NotPublished(PARAMETER, call.text().title()));
            return Optional.empty();
        }
        return KnownParameter.read(rule, window.closes(), context.asOf(), findings);
    }
}
