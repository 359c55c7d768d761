package io.github.carecyber.json.tool;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.json.CareJson;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.Reading;
import io.github.carecyber.rules.comparison.PlanComparison;
import io.github.carecyber.rules.comparison.ReportComparison;
import io.github.carecyber.rules.plan.PlanValidator;
import java.time.LocalDate;
import java.util.List;

/** The version of a plan that {@code validate --compare} compares with, checked in the same way. */
record EarlierPlan(String file, RemediationPlan plan, Report report) {

    static EarlierPlan read(String file, PlanValidator validator, LocalDate asOf, Session session)
            throws UsageException {
        Reading<RemediationPlan> reading = session.readable(DocumentType.PLAN, file);
        RemediationPlan plan = reading.value().orElseThrow();
        return new EarlierPlan(file, plan, reading.locate(validator.validate(plan, asOf)));
    }

    /** Shows the report on the later version, what changed in the plan, and what changed in the findings. */
    ExitCode show(RemediationPlan later, Report laterReport, Session session) {
        PlanComparison changes = PlanComparison.of(plan, later);
        ReportComparison findings = ReportComparison.of(plan, report, later, laterReport);
        if (session.json()) {
            session.documents(List.of(
                    CareJson.write(DocumentType.REPORT, laterReport),
                    CareJson.write(DocumentType.PLAN_COMPARISON, changes),
                    CareJson.write(DocumentType.REPORT_COMPARISON, findings)));
            return ExitCode.of(laterReport.isAccepted());
        }
        ExitCode exit = session.show(laterReport);
        session.line(
                "\nCe qui a changé par rapport à " + Excerpt.of(file) + "\u00a0:",
                "\nWhat changed from " + Excerpt.of(file) + ":");
        session.print(session.text().of(changes));
        session.print("\n" + session.text().of(findings));
        return exit;
    }
}
