package io.github.carecyber.rules.plan;

import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.plan.Financing;
import io.github.carecyber.core.plan.FinancingSource;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.Optional;

/**
 * Money asked of a call is asked of the call that the plan is checked against. A plan that is made for another call, and asks that one,
 * is left to {@link CallDiffers}.
 */
final class RequestForAnotherCall implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.financing.request-for-another-call",
                    Severity.ERROR,
                    BilingualText.of("Financement demandé au bon appel", "Funding asked of the right call"),
                    BilingualText.of(
                            "Cette ligne demande un financement à l’appel {requested-call}, alors que le plan est présenté à l’appel"
                                    + " {call}.",
                            "This line asks for funding of the call {requested-call}, but the plan is presented to the call {call}."))
            .withRationale(
                    BilingualText.of(
                            "Un plan est instruit pour un seul appel\u00a0: l’argent d’un autre appel est celui d’un autre dispositif, à déclarer comme tel.",
                            "A plan is reviewed for one call: money of another call is that of another scheme and must be shown as such."))
            .withReads("/call", "/financing/./source");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        context.call().id(RULE, findings).ifPresent(call -> check(call, context, findings));
    }

    private static void check(CallId call, PlanContext context, Findings findings) {
        for (Place<Financing> line : context.financing()) {
            FinancingSource source = line.value().source();
            if (source == null) {
                findings.missing(RULE, line.path(), line.at("source"));
            } else {
                requestedCall(source)
                        .filter(requested -> !requested.equals(call)
                                && !requested.equals(context.plan().call()))
                        .ifPresent(requested -> findings.violated(
                                RULE,
                                line.at("source"),
                                Arguments.none()
                                        .with("requested-call", requested)
                                        .with("call", call)));
            }
        }
    }

    private static Optional<CallId> requestedCall(FinancingSource source) {
        return source.fold(
                requested -> Optional.of(requested.call()), ownFunds -> Optional.empty(), other -> Optional.empty());
    }
}
