package io.github.carecyber.rules.plan;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.rules.finding.Findings;
import io.github.carecyber.rules.structure.StructuralCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private static final List<PlanRule> PLAN_RULES = List.of(
            new CallDiffers(),
            new ApplicationDiffers(),
            new ApplicantKindNotAdmitted(),
            new FinessKeyDiffers(),
            new DuplicateId(),
            new UnknownWeakness(),
            new UnknownAction(),
            new UnknownExpense(),
            new DependencyCycle(),
            new StartsTooEarly(),
            new DatesOutOfOrder(),
            new MilestoneOutsideAction(),
            new BeforeOperationalPhase(),
            new AfterDeclarationDeadline(),
            new ActionOverdue(),
            new ActionDoneTooEarly(),
            new MilestoneAfterDeadline(),
            new ExpenseOutsidePhase(),
            new AmountNotPositive(),
            new CategoryNotEligible(),
            new InvoiceRepeated(),
            new RecurringAsInvestment(),
            new LooksRepeated(),
            new WorkdaysWithoutStaff(),
            new ActionTotalDiffers(),
            new PlanTotalDiffers(),
            new ExpenseTotalTooLarge(),
            new FinancingAmountNegative(),
            new FinancingTotalTooLarge(),
            new CostsNotCovered(),
            new FinancingExceedsCosts(),
            new RequestForAnotherCall(),
            new RequestExceedsCeiling(),
            new SchemeIsThisCall(),
            new UnknownFinancedAction(),
            new ActionOverpaid(),
            new ExpensePaidTwice(),
            new ObjectiveUnknown(),
            new ObjectiveNotServed(),
            new WeaknessNotAddressed(),
            new AcceptanceContradictsAction(),
            new UrgentLater(),
            new ExploitedNotExploitable(),
            new RansomwareNotExploited(),
            new VulnerabilityRepeated(),
            new DirectoryTargetTooLow(),
            new DirectoryTargetNotAsked(),
            new CriticalPathTooLong(),
            new GoalNotServed(),
            new NoEffect(),
            new ServesNothing(),
            new RoleMissing(),
            new ResultMissing(),
            new EvidenceKindNotAsked(),
            new EvidenceDatedLater(),
            new EvidenceMissing(),
            new EmailAddressInText(),
            new PhoneNumberInText(),
            new PersonalNameInText());

    private final FundingCall call;
    private final StructuralCheck structuralCheck;
    private final @Nullable Application application;

    private PlanValidator(FundingCall call, StructuralCheck structuralCheck, @Nullable Application application) {
        this.call = Objects.requireNonNull(call, "call");
        this.structuralCheck = Objects.requireNonNull(structuralCheck, "structuralCheck");
        this.application = application;
    }

    /**
     * Returns a validator for a call, with the standard structural check.
     *
     * @param call the call
     * @return the validator
     * @throws IllegalStateException if there is no provider of Jakarta Validation
     */
    public static PlanValidator of(FundingCall call) {
        return new PlanValidator(Objects.requireNonNull(call, "call"), StructuralCheck.standard(), null);
    }

    /**
     * Returns a validator for a call, with the application's own structural check.
     *
     * @param call the call
     * @param structuralCheck the structural check
     * @return the validator
     */
    public static PlanValidator of(FundingCall call, StructuralCheck structuralCheck) {
        return new PlanValidator(call, structuralCheck, null);
    }

    /**
     * Returns a validator that also compares plans with the application that they go with, and asks whether the call is open to its
     * kind of applicant. Without an application both stay undecided. The application itself is not checked otherwise.
     *
     * @param newApplication the application, which may be incomplete
     * @return the validator; this one stays as it is
     */
    public PlanValidator withApplication(Application newApplication) {
        return new PlanValidator(call, structuralCheck, Objects.requireNonNull(newApplication, "application"));
    }

    /**
     * Returns the rules that plans are checked against, those of the structural check aside.
     *
     * @return the rules, by family
     */
    public static List<Rule> rules() {
        return PLAN_RULES.stream().map(PlanRule::rule).toList();
    }

    /**
     * Checks a plan.
     *
     * @param plan the plan, which may be incomplete
     * @param asOf the date of the check: the call's dates are taken as they were known on it, and actions are late or done by it
     * @return every violation and every rule that could not be decided
     */
    public Report validate(RemediationPlan plan, LocalDate asOf) {
        PlanContext context = new PlanContext(
                Objects.requireNonNull(plan, "plan"), call, application, Objects.requireNonNull(asOf, "asOf"));
        Findings findings = new Findings();
        findings.addAll(structuralCheck.check(plan));
        for (PlanRule rule : PLAN_RULES) {
            rule.check(context, findings);
        }
        return new Report(
                findings.violations(), findings.undecided(), Provenance.of(call.catalogVersion(), inputs(plan)));
    }

    private Map<String, Object> inputs(RemediationPlan plan) {
        return application == null
                ? Map.of("call", call, "plan", plan)
                : Map.of("call", call, "plan", plan, "application", application);
    }
}
