package io.github.carecyber.rules.plan;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.report.Adjustment;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.finding.Findings;
import io.github.carecyber.rules.structure.StructuralCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Checks remediation plans against a call (<em>contrôle du plan de remédiation</em>).
 *
 * <p>The structural check comes first and says what is missing; the rules of the domain then decide everything that can be
 * decided, and name what they lack for the rest. For example a plan whose sums are right and whose call has no published
 * ceiling: no violation, and {@code plan.financing.request-exceeds-ceiling} undecided.
 *
 * <p>An action that is {@linkplain io.github.carecyber.core.plan.ActionStatus#ABANDONED abandoned} answers no weakness and serves no
 * objective, and its expenses need no financing; the totals that the author declares still count them.
 *
 * <p>The answer does not depend on the order of the plan's lists, but for the paths in it. No plan makes the check throw, and
 * its cost grows with the size of the plan alone.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PlanValidator {

    /** The role under which the provenance cites the list. */
    private static final String LIST_SOURCE = "exploited-vulnerabilities";

    private final @Nullable FundingCall call;
    private final StructuralCheck structuralCheck;
    private final @Nullable Application application;
    private final @Nullable ExploitedVulnerabilities list;
    private final Adjustments adjustments;

    private PlanValidator(
            @Nullable FundingCall call,
            StructuralCheck structuralCheck,
            @Nullable Application application,
            @Nullable ExploitedVulnerabilities list,
            Adjustments adjustments) {
        this.call = call;
        this.structuralCheck = structuralCheck;
        this.application = application;
        this.list = list;
        this.adjustments = adjustments;
    }

    /**
     * Returns a validator for a call, with the standard structural check.
     *
     * @param call the call
     * @return the validator
     * @throws IllegalStateException if there is no provider of Jakarta Validation
     */
    public static PlanValidator of(FundingCall call) {
        return of(call, StructuralCheck.standard());
    }

    /**
     * Returns a validator for a call, with the application's own structural check.
     *
     * @param call the call
     * @param structuralCheck the structural check
     * @return the validator
     */
    public static PlanValidator of(FundingCall call, StructuralCheck structuralCheck) {
        return new PlanValidator(
                Objects.requireNonNull(call, "call"),
                Objects.requireNonNull(structuralCheck, "structuralCheck"),
                null,
                null,
                Adjustments.none());
    }

    /**
     * Returns a validator for plans whose call is not known, with the standard structural check. What does not depend on the call is
     * checked as ever, such as sums, dates, dependencies, weaknesses and texts; rules that read the call are undecided.
     *
     * @return the validator
     * @throws IllegalStateException if there is no provider of Jakarta Validation
     */
    public static PlanValidator withoutCall() {
        return withoutCall(StructuralCheck.standard());
    }

    /**
     * Returns a validator for plans whose call is not known, with the application's own structural check.
     *
     * @param structuralCheck the structural check
     * @return the validator
     */
    public static PlanValidator withoutCall(StructuralCheck structuralCheck) {
        return new PlanValidator(
                null, Objects.requireNonNull(structuralCheck, "structuralCheck"), null, null, Adjustments.none());
    }

    /**
     * Returns a validator for a call, with all else as it is, such as rules that weigh less.
     *
     * @param newCall the call
     * @return the validator; this one stays as it is
     */
    public PlanValidator withCall(FundingCall newCall) {
        return new PlanValidator(
                Objects.requireNonNull(newCall, "call"), structuralCheck, application, list, adjustments);
    }

    /**
     * Returns a validator that also compares plans with the application that they go with, and asks whether the call is open to its
     * kind of applicant. Without an application both stay undecided. The application itself is not checked otherwise.
     *
     * @param newApplication the application, which may be incomplete
     * @return the validator; this one stays as it is
     */
    public PlanValidator withApplication(Application newApplication) {
        return new PlanValidator(
                call, structuralCheck, Objects.requireNonNull(newApplication, "application"), list, adjustments);
    }

    /**
     * Returns a validator that looks the plan's vulnerabilities up in a list. Reports cite its version under the source
     * {@code exploited-vulnerabilities}; the plan itself is not {@linkplain ExploitedVulnerabilities#enrich(RemediationPlan) enriched}.
     *
     * @param newList the list
     * @return the validator
     */
    public PlanValidator withExploitedVulnerabilities(ExploitedVulnerabilities newList) {
        return new PlanValidator(
                call, structuralCheck, application, Objects.requireNonNull(newList, "list"), adjustments);
    }

    /**
     * Returns a validator in which a rule weighs less. Reports carry the reason.
     *
     * @param rule a rule of {@link #rules()} or of the {@linkplain StructuralCheck#rules() structural check}; what was said of it
     *     before is replaced
     * @param severity how much its violations weigh, less than the rule's own severity
     * @param reason why, not blank
     * @return the validator
     * @throws IllegalArgumentException if there is no such rule, the severity is not lower, or the reason is blank
     */
    public PlanValidator withSeverity(RuleId rule, Severity severity, String reason) {
        return new PlanValidator(
                call, structuralCheck, application, list, adjustments.with(Adjustment.lowered(rule, severity, reason)));
    }

    /**
     * Returns a validator that sets a rule aside: its violations and what it leaves undecided are left out. Reports carry the
     * reason and how many findings were left out.
     *
     * @param rule a rule of {@link #rules()} or of the {@linkplain StructuralCheck#rules() structural check}; what was said of it
     *     before is replaced
     * @param reason why, not blank
     * @return the validator
     * @throws IllegalArgumentException if there is no such rule, or the reason is blank
     */
    public PlanValidator without(RuleId rule, String reason) {
        return new PlanValidator(
                call, structuralCheck, application, list, adjustments.with(Adjustment.suppressed(rule, reason)));
    }

    /**
     * Returns the rules that plans are checked against, those of the structural check aside.
     *
     * @return the rules, by family
     */
    public static List<Rule> rules() {
        return PlanRules.ALL.stream().map(PlanRule::rule).toList();
    }

    /**
     * Checks a plan.
     *
     * @param plan the plan, which may be incomplete
     * @param asOf the date of the check: the call's dates are taken as they were known on it, and actions are late or done by it
     * @return every violation and every rule that could not be decided
     */
    public Report validate(RemediationPlan plan, LocalDate asOf) {
        List<Violation> incomplete = structuralCheck.check(Objects.requireNonNull(plan, "plan"));
        return validate(plan, Objects.requireNonNull(asOf, "asOf"), incomplete, PlanRules.ALL);
    }

    /** Applies rules to a plan, and reports what they find with what the structural check found. */
    Report validate(RemediationPlan plan, LocalDate asOf, List<Violation> incomplete, List<PlanRule> rules) {
        PlanContext context = new PlanContext(plan, call, application, list, asOf);
        Findings findings = new Findings();
        findings.addAll(incomplete);
        for (PlanRule rule : rules) {
            rule.check(context, findings);
        }
        return adjustments.report(findings, provenance(plan));
    }

    private Provenance provenance(RemediationPlan plan) {
        Map<String, Object> inputs = new TreeMap<>();
        inputs.put("plan", plan);
        if (call != null) {
            inputs.put("call", call);
        }
        if (application != null) {
            inputs.put("application", application);
        }
        Provenance provenance = Provenance.of(call == null ? null : call.catalogVersion(), inputs);
        return list == null ? provenance : provenance.withSource(LIST_SOURCE, list.version());
    }
}
