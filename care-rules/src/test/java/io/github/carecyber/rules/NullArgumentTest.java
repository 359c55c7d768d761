package io.github.carecyber.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.call.CallCalendar;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.call.Scale;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.programme.Programme;
import io.github.carecyber.core.programme.ProgrammeFunding;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Undecided;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.testkit.NullContract;
import io.github.carecyber.rules.allocation.Allocation;
import io.github.carecyber.rules.allocation.AllocationAudit;
import io.github.carecyber.rules.allocation.AllocationCertificate;
import io.github.carecyber.rules.allocation.AllocationPolicy;
import io.github.carecyber.rules.allocation.AllocationRequest;
import io.github.carecyber.rules.allocation.Allocator;
import io.github.carecyber.rules.allocation.AwardTable;
import io.github.carecyber.rules.allocation.Claim;
import io.github.carecyber.rules.attainment.ActivityCoverage;
import io.github.carecyber.rules.attainment.Attainment;
import io.github.carecyber.rules.attainment.CoverageVerdict;
import io.github.carecyber.rules.attainment.PaymentRequest;
import io.github.carecyber.rules.budget.BudgetPosition;
import io.github.carecyber.rules.budget.ProgrammeBudget;
import io.github.carecyber.rules.call.CallCheck;
import io.github.carecyber.rules.cases.CaseCheck;
import io.github.carecyber.rules.cases.CaseResults;
import io.github.carecyber.rules.catalog.RuleCatalog;
import io.github.carecyber.rules.comparison.PlanComparison;
import io.github.carecyber.rules.comparison.ReportComparison;
import io.github.carecyber.rules.eligibility.Eligibility;
import io.github.carecyber.rules.eligibility.EligibilityVerdict;
import io.github.carecyber.rules.eligibility.Explanation;
import io.github.carecyber.rules.eligibility.VerdictDifference;
import io.github.carecyber.rules.plan.PlanValidator;
import io.github.carecyber.rules.remedy.Remedies;
import io.github.carecyber.rules.scale.CeilingDerivation;
import io.github.carecyber.rules.scale.DeclaredFigures;
import io.github.carecyber.rules.scale.ScaleCalculator;
import io.github.carecyber.rules.structure.StructuralCheck;
import io.github.carecyber.rules.testkit.Calls;
import io.github.carecyber.rules.text.AllocationChart;
import io.github.carecyber.rules.text.PlainText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class NullArgumentTest {

    private static final Claim CLAIM = Claim.of(ClaimId.of("claim-1"), Euros.of("100"));
    private static final Published<Scale> SCALE = Published.awaited("annexe");
    private static final LegalEntity CLINIC = LegalEntity.of(LegalEntityFinessNumber.of("350000022"), "Clinique");
    private static final ActivityCoverage COVERAGE = ActivityCoverage.of(CLINIC, null, Share.WHOLE);
    private static final Allocator ALLOCATOR = Allocator.of(AllocationPolicy.inFull());

    @Test
    void everyEntryPointRefusesNullByName() {
        assertNamed("call", () -> Eligibility.of(null));
        assertNamed("call", () -> CaseCheck.of(null));
        assertNamed("call", () -> PlanValidator.of(null));
        assertNamed("call", () -> CallCheck.check(null));
        assertNamed("call", () -> PlanValidator.of(null, StructuralCheck.standard()));
        assertNamed("call", () -> ScaleCalculator.of(null));
        assertNamed("scale", () -> ScaleCalculator.of(null, CallCalendar.PARIS));
        assertNamed("scale", () -> ScaleCalculator.forAnybody(null));
        assertNamed(
                "declared", () -> ScaleCalculator.of(SCALE, CallCalendar.PARIS).derive(null));
        assertNamed(
                "application",
                () -> ScaleCalculator.of(SCALE, CallCalendar.PARIS).derive(null, DeclaredFigures.none()));
        assertNamed("funding", () -> ProgrammeBudget.of((List<ProgrammeFunding>) null));
        assertNamed("programme", () -> ProgrammeBudget.of((Programme) null));
        assertNamed("commitments", () -> ProgrammeBudget.of(List.of()).assess(null, LocalDate.EPOCH));
        assertNamed("asOf", () -> ProgrammeBudget.of(List.of()).assess(List.of(), null));
        assertNamed("call", () -> Attainment.of(null));
        Attainment attainment = Attainment.of(Calls.of(new Criterion.Open()));
        assertNamed("declaration", () -> attainment.assess(null, Calls.TODAY));
        assertNamed("asOf", () -> attainment.assess(Declaration.empty(), null));
        assertNamed("group", () -> attainment.rollUp(null, List.of()));
        assertNamed("members", () -> attainment.rollUp(Declaration.empty(), null));
        assertNamed("applicant", () -> ActivityCoverage.of(null, null, Share.WHOLE));
        assertNamed("atLeast", () -> ActivityCoverage.of(CLINIC, null, null));
        assertNamed("entities", () -> COVERAGE.reachedBy(null, Set.of()));
        assertNamed("sites", () -> COVERAGE.reachedBy(Set.of(), null));
        assertNamed("place", () -> COVERAGE.reachedBy(Set.of(), Set.of(), null));
        assertNamed("costs", () -> COVERAGE.reachedBy(Set.of(), Set.of()).cheapest(null));
        assertNamed("policy", () -> Allocator.of(null));
        assertNamed("envelope", () -> ALLOCATOR.allocate(null, List.of(CLAIM)));
        assertNamed("claims", () -> ALLOCATOR.allocate(Euros.ZERO, null));
        assertNamed("envelope", () -> ALLOCATOR.check(null, List.of(CLAIM)));
        assertNamed("claims", () -> ALLOCATOR.check(Euros.ZERO, null));
        assertNamed("policy", () -> new AllocationRequest(Euros.ZERO, null, List.of(CLAIM)));
        assertNamed("claims", () -> AllocationAudit.invariants((List<Claim>) null, table()));
        assertNamed("table", () -> AllocationAudit.invariants(List.of(CLAIM), null));
        assertNamed("request", () -> AllocationAudit.invariants((AllocationRequest) null, table()));
    }

    @Test
    void everyTextRefusesNullByName() {
        PlainText text = PlainText.in(Locale.FRENCH);
        assertNamed("locale", () -> PlainText.in(null));
        assertNamed("catalog", () -> PlainText.of(null, Locale.FRENCH));
        assertNamed("locale", () -> PlainText.of(RuleCatalog.standard(), null));
        assertNamed("report", () -> text.of((Report) null));
        assertNamed("verdict", () -> text.of((EligibilityVerdict) null));
        assertNamed("remedies", () -> text.of((Remedies) null));
        assertNamed("difference", () -> text.of((VerdictDifference) null));
        assertNamed("comparison", () -> text.of((PlanComparison) null));
        assertNamed("comparison", () -> text.of((ReportComparison) null));
        assertNamed("results", () -> text.of((CaseResults) null));
        assertNamed("allocation", () -> text.of((Allocation) null));
        assertNamed("derivation", () -> text.of((CeilingDerivation) null));
        assertNamed("position", () -> text.of((BudgetPosition) null));
        assertNamed("allocation", () -> text.of((Allocation) null, List.of(CLAIM)));
        assertNamed("allocation", () -> text.of((Allocation) null, CLAIM));
        assertNamed("claims", () -> text.of(allocation(), (List<Claim>) null));
        assertNamed("claim", () -> text.of(allocation(), (Claim) null));
        assertNamed("claims[0]", () -> text.of(allocation(), Collections.<Claim>singletonList(null)));
        assertNamed("policy", () -> text.of((AllocationPolicy) null));
        assertNamed("certificate", () -> text.of((AllocationCertificate) null));
        assertNamed("rule", () -> text.of((Rule) null));
        assertNamed("violation", () -> text.of((Violation) null));
        assertNamed("undecided", () -> text.of((Undecided) null));
        assertNamed("gap", () -> text.of((Gap) null));
        assertNamed("explanation", () -> text.of((Explanation) null));
    }

    @Test
    void everyChartRefusesNullByName() {
        AllocationChart charts = AllocationChart.in(Locale.FRENCH);
        assertNamed("locale", () -> AllocationChart.in(null));
        assertNamed("allocation", () -> charts.of(null, List.of(CLAIM)));
        assertNamed("claims", () -> charts.of(allocation(), null));
        assertNamed("claims[0]", () -> charts.of(allocation(), Collections.<Claim>singletonList(null)));
    }

    @Test
    void aNullClaimIsNamedByItsPosition() {
        List<Claim> claims = Arrays.asList(CLAIM, null, CLAIM, null);
        assertNamed("claims[1]", () -> ALLOCATOR.allocate(Euros.ZERO, claims));
        assertNamed("claims[1]", () -> ALLOCATOR.check(Euros.ZERO, claims));
        assertNamed("claims[1]", () -> AllocationAudit.invariants(claims, table()));
    }

    @Test
    void everyConstructorAndFactoryRefusesNullByName() {
        FundingCall call = Calls.of(new Criterion.Open());
        Application application = new Application(null, null, null, null, List.of());
        EligibilityVerdict verdict = Eligibility.of(call).assess(application, Calls.TODAY);
        CeilingDerivation derivation =
                ScaleCalculator.of(SCALE, CallCalendar.PARIS).derive(DeclaredFigures.none());
        CoverageVerdict coverage = COVERAGE.reachedBy(Set.of(), Set.of());
        NullContract contract = NullContract.of(
                Allocator.class,
                call,
                verdict,
                verdict.explanation(),
                derivation,
                COVERAGE,
                coverage,
                PaymentRequest.of(Euros.ZERO, Euros.ZERO, Euros.ZERO));
        assertEquals(List.of(), contract.breaches());
        assertTrue(contract.checked() > 250, () -> "arguments found: " + contract.checked());
    }

    private static Allocation allocation() {
        return ALLOCATOR.allocate(Euros.ZERO, List.of(CLAIM));
    }

    private static AwardTable table() {
        return new AwardTable(Euros.ZERO, List.of(), Euros.ZERO);
    }

    private static void assertNamed(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }
}
