package io.github.carecyber.json.tool;

import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.Reading;
import io.github.carecyber.rules.plan.PlanValidator;
import java.time.LocalDate;

/** {@code validate}: is this remediation plan sound? */
final class ValidateCommand implements Command {

    @Override
    public ExitCode run(Invocation invocation, Session session) throws UsageException {
        invocation.requireFiles(1);
        LocalDate asOf = invocation.asOf();
        Reading<RemediationPlan> reading =
                session.read(DocumentType.PLAN, invocation.file(0, "un plan de remédiation", "a remediation plan"));
        RemediationPlan plan = reading.value().orElse(null);
        if (plan == null) {
            return session.unreadable(reading);
        }
        FundingCall call = Calls.find(invocation, session, plan.call());
        return session.show(reading.locate(PlanValidator.of(call).validate(plan, asOf)));
    }
}
