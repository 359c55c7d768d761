package io.github.carecyber.json.tool;

import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.Reading;
import io.github.carecyber.rules.plan.PlanValidator;
import io.github.carecyber.rules.structure.StructuralCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code validate}: is this remediation plan sound? */
final class ValidateCommand implements Command {

    @Override
    public ExitCode run(Invocation invocation, Session session) throws UsageException {
        invocation.requireOptions("--as-of", "--call", "--catalog", "--application", "--list", "--lower", "--suppress");
        invocation.requireFiles(1);
        LocalDate asOf = invocation.asOf();
        Calls calls = Calls.of(invocation, session);
        Reading<RemediationPlan> reading =
                session.read(DocumentType.PLAN, invocation.file(0, "un plan de remédiation", "a remediation plan"));
        RemediationPlan plan = reading.value().orElse(null);
        if (plan == null) {
            return session.unreadable(reading);
        }
        if (plan.call() == null && invocation.value("--call").isEmpty()) {
            return withoutCall(plan, reading, session);
        }
        FundingCall call = calls.find(plan.call());
        PlanValidator validator = PlanRuleOptions.apply(PlanValidator.of(call), invocation, session);
        Optional<String> application = invocation.value("--application");
        if (application.isPresent()) {
            validator = validator.withApplication(session.readable(DocumentType.APPLICATION, application.get())
                    .value()
                    .orElseThrow());
        }
        return session.show(reading.locate(validator.validate(plan, asOf)));
    }

    /** Without a call only completeness can be checked, and the file is not complete: it names no call. */
    private static ExitCode withoutCall(RemediationPlan plan, Reading<RemediationPlan> reading, Session session) {
        session.remark(
                "Le plan ne nomme aucun appel\u00a0: seule sa complétude est contrôlée. Ajoutez --call pour le reste.",
                "The plan names no call: only its completeness was checked. Add --call for the rest.");
        return session.show(reading.locate(new Report(
                StructuralCheck.standard().check(plan), List.of(), Provenance.of(null, Map.of("plan", plan)))));
    }
}
