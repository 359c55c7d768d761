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
 * What is shown as money of another scheme does not come from the call at hand (<em>double financement</em>): its money would be
 * counted twice. A scheme of which no call is stated is taken as another one.
 */
final class SchemeIsThisCall implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.financing.scheme-is-this-call",
                    Severity.ERROR,
                    BilingualText.of("Autres dispositifs distincts de l’appel", "Other schemes apart from the call"),
                    BilingualText.of(
                            "Cette ligne est présentée comme un financement du dispositif {scheme}, alors qu’elle vient de l’appel {call}"
                                    + " lui-même\u00a0: c’est un double financement.",
                            "This line is shown as money of the scheme {scheme}, but comes from the call {call} itself: that is double"
                                    + " funding."))
            .withRationale(BilingualText.of(
                    "L’argent de l’appel, présenté aussi comme celui d’un autre dispositif, serait compté deux fois.",
                    "Money of the call that is also shown as that of another scheme would be counted twice."))
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
                otherScheme(source)
                        .filter(other -> call.equals(other.call()))
                        .ifPresent(other -> findings.violated(
                                RULE,
                                line.at("source"),
                                Arguments.none().with("scheme", other.scheme()).with("call", call)));
            }
        }
    }

    private static Optional<FinancingSource.OtherScheme> otherScheme(FinancingSource source) {
        return source.fold(requested -> Optional.empty(), ownFunds -> Optional.empty(), Optional::of);
    }
}
