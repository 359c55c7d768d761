package io.github.carecyber.rules.page;

import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.rules.insight.PlanSummary;
import org.jspecify.annotations.Nullable;

/** What a page is about. */
record PageSubject(RemediationPlan plan, @Nullable FundingCall call, Report report, PlanSummary summary) {}
