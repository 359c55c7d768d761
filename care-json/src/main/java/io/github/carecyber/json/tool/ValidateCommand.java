package io.github.carecyber.json.tool;

import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.Reading;
import io.github.carecyber.rules.plan.ExploitedVulnerabilities;
import io.github.carecyber.rules.plan.PlanValidator;
import io.github.carecyber.rules.structure.StructuralCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** {@code validate}: is this remediation plan sound? */
final class ValidateCommand implements Command {

    @Override
    public ExitCode run(Invocation invocation, Session session) throws UsageException {
        invocation.requireOptions("--as-of", "--call", "--catalog", "--html", "--list", "--lower", "--suppress");
        invocation.requireFiles(1);
        LocalDate asOf = invocation.asOf();
        PageFile page = PageFile.of(invocation);
        Calls calls = Calls.of(invocation, session);
        Reading<RemediationPlan> reading =
                session.read(DocumentType.PLAN, invocation.file(0, "un plan de remédiation", "a remediation plan"));
        RemediationPlan plan = reading.value().orElse(null);
        if (plan == null) {
            ExitCode exit = session.unreadable(reading);
            if (page != null) {
                page.withoutPlan(session);
            }
            return exit;
        }
        if (plan.call() == null && invocation.value("--call").isEmpty()) {
            Report report = withoutCall(plan, reading, session);
            ExitCode exit = session.show(report);
            return page == null ? exit : page.write(plan, null, report, asOf, exit, session);
        }
        FundingCall call = calls.find(plan.call());
        ExploitedVulnerabilities list = PlanRuleOptions.list(invocation, session);
        PlanValidator validator = PlanRuleOptions.apply(PlanValidator.of(call), list, invocation);
        Report report = reading.locate(validator.validate(plan, asOf));
        ExitCode exit = session.show(report);
        return page == null
                ? exit
                : page.write(list == null ? plan : list.enrich(plan), call, report, asOf, exit, session);
    }

    /** Without a call only completeness can be checked, and the file is not complete: it names no call. */
    private static Report withoutCall(RemediationPlan plan, Reading<RemediationPlan> reading, Session session) {
        session.remark(
                "Le plan ne nomme aucun appel\u00a0: seule sa complétude est contrôlée. Ajoutez --call pour le reste.",
                "The plan names no call: only its completeness was checked. Add --call for the rest.");
        return reading.locate(new Report(
                StructuralCheck.standard().check(plan), List.of(), Provenance.of(null, Map.of("plan", plan))));
    }
}
