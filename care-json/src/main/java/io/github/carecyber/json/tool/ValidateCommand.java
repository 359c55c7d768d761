package io.github.carecyber.json.tool;

import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.text.BilingualText;
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

    private static final DataPath CALL = DataPath.of("call");

    private static final BilingualText UNREADABLE_CALL = BilingualText.of(
            "L’appel que nomme le plan n’a pas pu être lu\u00a0: corrigez-le, ou ajoutez --call IDENTIFIANT ou --call FICHIER.json.",
            "The call that the plan names could not be read: mend it, or add --call ID or --call FILE.json.");

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
        ExploitedVulnerabilities list = PlanRuleOptions.list(invocation, session);
        PlanValidator validator = PlanRuleOptions.apply(PlanValidator.withoutCall(), list, invocation, session);
        Report report = reading.check(PlanValidator.rules(), read -> {
            sayIfUnknown(read, reading, calls, session);
            return against(callOf(read, calls), validator).validate(read, asOf);
        });
        RemediationPlan plan = reading.value().orElse(null);
        if (plan == null) {
            session.show(report);
            if (page != null) {
                page.withoutAnswer(session);
            }
            return ExitCode.UNREADABLE;
        }
        FundingCall call = callOf(plan, calls);
        String earlier = invocation.value("--compare").orElse(null);
        ExitCode exit = earlier == null
                ? session.show(report)
                : EarlierPlan.read(earlier, against(call, validator), asOf, session)
                        .show(plan, report, session);
        if (page == null) {
            return exit;
        }
        PlanPage pages = PlanPage.of(JsonRules.catalog(), session.locale());
        String text =
                (call == null ? pages : pages.withCall(call)).of(list == null ? plan : list.enrich(plan), report, asOf);
        return page.write(text, exit, session);
    }

    private static PlanValidator against(@Nullable FundingCall call, PlanValidator validator) {
        return call == null ? validator : validator.withCall(call);
    }

    private static @Nullable FundingCall callOf(RemediationPlan plan, Calls calls) {
        try {
            return calls.find(plan.call());
        } catch (UsageException unknown) {
            return null;
        }
    }

    /** Without the call much can still be checked; that some cannot is said where nobody overlooks it. */
    private static void sayIfUnknown(
            RemediationPlan plan, Reading<RemediationPlan> reading, Calls calls, Session session) {
        try {
            calls.find(plan.call());
        } catch (UsageException unknown) {
            BilingualText reason = reading.unreadable().contains(CALL) ? UNREADABLE_CALL : unknown.text();
            session.remark(
                    reason.french() + "\nCe qui dépend de l’appel n’est donc pas tranché\u00a0; le reste est contrôlé.",
                    reason.english() + "\nWhat depends on the call is left undecided; the rest was checked.");
        }
    }
}
