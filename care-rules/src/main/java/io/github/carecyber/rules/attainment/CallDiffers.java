package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;

/** The declaration is for the call that it is assessed for. */
final class CallDiffers implements DeclarationRule {

    private static final Rule RULE = Rule.of(
            "attainment.identity.call-differs",
            Severity.ERROR,
            BilingualText.of("Déclaration présentée au bon appel", "Declaration for the right call"),
            BilingualText.of(
                    "La déclaration est établie pour l’appel {declared-call}, alors qu’elle est présentée à l’appel {call}.",
                    "The declaration is made for the call {declared-call}, but is presented to the call {call}."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(DeclarationContext context, Findings findings) {
        CallId declared = context.declaration().call();
        if (declared != null && !declared.equals(context.call().id())) {
            findings.violated(
                    RULE,
                    DataPath.of("call"),
                    Arguments.none()
                            .with("declared-call", declared)
                            .with("call", context.call().id()));
        }
    }
}
