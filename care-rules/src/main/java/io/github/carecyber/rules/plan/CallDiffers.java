package io.github.carecyber.rules.plan;

import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;

/** The plan is for the call that it is checked against. */
final class CallDiffers implements PlanRule {

    private static final DataPath PATH = DataPath.of("call");

    private static final Rule RULE = Rule.of(
                    "plan.identity.call-differs",
                    Severity.ERROR,
                    BilingualText.of("Plan présenté au bon appel", "Plan for the right call"),
                    BilingualText.of(
                            "Le plan est établi pour l’appel {plan-call}, alors qu’il est présenté à l’appel {call}.",
                            "The plan is made for the call {plan-call}, but is presented to the call {call}."))
            .withRationale(
                    BilingualText.of(
                            "Les dates, objectifs et plafonds sont ceux d’un appel précis\u00a0: contrôler le plan pour un autre n’aurait pas de sens.",
                            "Dates, objectives and ceilings are those of one call: to check the plan against another would mean nothing."))
            .withReads("/call");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        CallId planCall = context.plan().call();
        if (planCall == null) {
            findings.missing(RULE, PATH, PATH);
            return;
        }
        context.call()
                .id()
                .filter(call -> !call.equals(planCall))
                .ifPresent(call -> findings.violated(
                        RULE, PATH, Arguments.none().with("plan-call", planCall).with("call", call)));
    }
}
