package io.github.carecyber.json.tool;

import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.JsonRules;
import io.github.carecyber.json.Reading;
import io.github.carecyber.rules.page.PlanPage;
import io.github.carecyber.rules.plan.ExploitedVulnerabilities;
import io.github.carecyber.rules.plan.PlanValidator;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** {@code validate}: is this remediation plan sound? */
final class ValidateCommand implements Command {

    @Override
    public ExitCode run(Invocation invocation, Session session) throws UsageException {
        invocation.requireOptions(
                "--application",
                "--as-of",
                "--call",
                "--catalog",
                "--compare",
                "--html",
                "--list",
                "--lower",
                "--suppress");
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
                page.withoutAnswer(session);
            }
            return exit;
        }
        FundingCall call = callOf(plan, calls, session);
        ExploitedVulnerabilities list = PlanRuleOptions.list(invocation, session);
        PlanValidator validator = PlanRuleOptions.apply(
                call == null ? PlanValidator.withoutCall() : PlanValidator.of(call), list, invocation, session);
        Report report = reading.locate(validator.validate(plan, asOf));
        String earlier = invocation.value("--compare").orElse(null);
        ExitCode exit = earlier == null
                ? session.show(report)
                : EarlierPlan.read(earlier, validator, asOf, session).show(plan, report, session);
        if (page == null) {
            return exit;
        }
        PlanPage pages = PlanPage.of(JsonRules.catalog(), session.locale());
        String text =
                (call == null ? pages : pages.withCall(call)).of(list == null ? plan : list.enrich(plan), report, asOf);
        return page.write(text, exit, session);
    }

    /** Without the call much can still be checked; that some cannot is said where nobody overlooks it. */
    private static @Nullable FundingCall callOf(RemediationPlan plan, Calls calls, Session session) {
        try {
            return calls.find(plan.call());
        } catch (UsageException unknown) {
            session.remark(
                    unknown.text().french()
                            + "\nCe qui dépend de l’appel n’est donc pas tranché\u00a0; le reste est contrôlé.",
                    unknown.text().english() + "\nWhat depends on the call is left undecided; the rest was checked.");
            return null;
        }
    }
}
