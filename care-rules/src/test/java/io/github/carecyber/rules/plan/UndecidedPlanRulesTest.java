package io.github.carecyber.rules.plan;

import static io.github.carecyber.rules.plan.SampleCalls.AS_OF;
import static io.github.carecyber.rules.plan.SamplePlans.withAction;
import static io.github.carecyber.rules.plan.SamplePlans.withAmount;
import static io.github.carecyber.rules.plan.SamplePlans.withExpense;
import static io.github.carecyber.rules.plan.SamplePlans.withFinancing;
import static io.github.carecyber.rules.plan.SamplePlans.withWeakness;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.call.Quantity;
import io.github.carecyber.core.call.Scale;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.LegalStatus;
import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.ExpenseId;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.ExpenseCategory;
import io.github.carecyber.core.plan.Financing;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Undecided;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rules that lack something say what they lack, once, and everything else is still decided. */
final class UndecidedPlanRulesTest {

    @Test
    void whatTheCallDoesNotPublishLeavesItsRulesUndecidedOnceForThePlan() {
        Report report = of(SampleCalls.awaited())
                .validate(withExpense(0, 0, expense -> expense.withDay(LocalDate.of(2025, 10, 1))), AS_OF);

        assertEquals(List.of(), report.violations());
        assertEquals(
                Set.of(
                        "plan.dependency.critical-path-too-long: closing of declarations, Arrêté d’essai",
                        "plan.evidence.kind-not-asked: objectives, Arrêté d’essai",
                        "plan.expense.category-not-eligible: eligible expenses, Arrêté d’essai",
                        "plan.expense.outside-phase: start of the operational phase, arrêté attendu",
                        "plan.expense.outside-phase: closing of declarations, Arrêté d’essai",
                        "plan.financing.request-exceeds-ceiling: ceiling, Arrêté d’essai",
                        "plan.objective.not-served: objectives, Arrêté d’essai",
                        "plan.objective.unknown: objectives, Arrêté d’essai",
                        "plan.schedule.after-declaration-deadline: closing of declarations, Arrêté d’essai",
                        "plan.schedule.before-operational-phase: start of the operational phase, arrêté attendu"),
                report.undecided().stream()
                        .map(undecided -> {
                            Gap.NotPublished gap =
                                    (Gap.NotPublished) undecided.gaps().get(0);
                            return undecided.rule() + ": " + gap.parameter().english() + ", " + gap.text();
                        })
                        .collect(Collectors.toSet()));
        assertEquals(10, report.undecided().size());
        assertTrue(report.undecided().stream()
                .allMatch(undecided -> undecided.path().isRoot()));
        assertTrue(report.isAccepted());
    }

    @Test
    void aClosingDayThatIsAwaitedNamesTheTextAwaited() {
        Report report = of(SampleCalls.withoutClosingDay()).validate(SamplePlans.sound(), AS_OF);

        assertEquals(
                List.of(new Gap.NotPublished(
                        BilingualText.of("closing of declarations", "closing of declarations"), "avis attendu")),
                only("plan.schedule.after-declaration-deadline", report).gaps());
    }

    @Test
    void aDayOnWhichTheClosingDayIsNotOnRecordIsNamed() {
        LocalDate tooEarly = LocalDate.of(2025, 8, 31);
        Report report = of(SampleCalls.published())
                .validate(
                        withAction(
                                0,
                                action ->
                                        action.withStatus(ActionStatus.ONGOING).withEvidence(List.of())),
                        tooEarly);

        assertEquals(List.of(), report.violations());
        assertEquals(
                List.of(new Gap.NotOnRecord(
                        BilingualText.of("closing of declarations", "closing of declarations"), tooEarly)),
                only("plan.schedule.after-declaration-deadline", report).gaps());
        assertEquals(
                1, undecided("plan.dependency.critical-path-too-long", report).size());
        assertEquals(2, report.undecided().size());
    }

    @Test
    void aCeilingThatTheCallerAssumesDecidesAndSaysWhose() {
        FundingCall call = SampleCalls.awaited()
                .withCeiling(Published.assumed(new Scale.Flat(Euros.of("39999.99")), "CH de Test"));
        Report report = of(call).validate(SamplePlans.sound(), AS_OF);

        Violation violation = report.violations().get(0);
        assertEquals("plan.financing.request-exceeds-ceiling", violation.rule().value());
        Argument.Wording source =
                (Argument.Wording) violation.arguments().values().get("source");
        assertTrue(source.value().french().contains("hypothèse, non publiée, de «\u00a0CH de Test\u00a0»"));
        assertTrue(source.value().english().contains("assumed, not published, by “CH de Test”"));
    }

    @Test
    void aCeilingThatIsReachedExactlyIsKept() {
        FundingCall call =
                SampleCalls.published().withCeiling(Published.assumed(new Scale.Flat(Euros.of("40000")), "essai"));

        assertEquals(List.of(), of(call).validate(SamplePlans.sound(), AS_OF).violations());
    }

    @Test
    void withoutAnObjectiveCitedThereIsNoUnknownOneEvenIfObjectivesAreAwaited() {
        RemediationPlan plan = SamplePlans.sound();
        plan = plan.withActions(plan.actions().stream()
                .map(action -> action.withObjectives(List.of()))
                .toList());
        Report report = of(SampleCalls.awaited()).validate(plan, AS_OF);

        assertEquals(List.of(), undecided("plan.objective.unknown", report));
        assertEquals(1, undecided("plan.objective.not-served", report).size());
    }

    @Test
    void anActionWithoutDatesLeavesItsOwnScheduleUndecidedAndNoOther() {
        Report report = validate(withAction(1, SamplePlans::withoutDates));

        assertEquals(
                Set.of("structure.required /actions/1/end", "structure.required /actions/1/start"), violations(report));
        assertEquals(
                Set.of(
                        "plan.action.overdue /actions/1 [/actions/1/end]",
                        "plan.dependency.critical-path-too-long /actions [/actions/1/start, /actions/1/end]",
                        "plan.dependency.starts-too-early /actions/1/dependsOn/0 [/actions/1/start]",
                        "plan.dependency.starts-too-early /actions/2/dependsOn/1 [/actions/1/end]",
                        "plan.schedule.after-declaration-deadline /actions/1 [/actions/1/end]",
                        "plan.schedule.before-operational-phase /actions/1 [/actions/1/start]",
                        "plan.schedule.dates-out-of-order /actions/1 [/actions/1/start, /actions/1/end]",
                        "plan.schedule.milestone-outside-action /actions/1/milestones/0"
                                + " [/actions/1/start, /actions/1/end]"),
                undecided(report));
    }

    @Test
    void aMilestoneBeyondTheOneDateThatIsKnownIsStillRefused() {
        RemediationPlan late = withAction(1, action -> SamplePlans.withDates(action, null, LocalDate.of(2026, 6, 29)));
        RemediationPlan early = withAction(1, action -> SamplePlans.withDates(action, LocalDate.of(2026, 7, 1), null));

        assertTrue(violations(validate(late))
                .contains("plan.schedule.milestone-outside-action /actions/1/milestones/0/day"));
        assertTrue(violations(validate(early))
                .contains("plan.schedule.milestone-outside-action /actions/1/milestones/0/day"));
    }

    @Test
    void anAmountThatIsMissingLeavesEverySumItBelongsToUndecided() {
        Report report = validate(withExpense(0, 1, expense -> withAmount(expense, null)));

        assertEquals(Set.of("structure.required /actions/0/expenses/1/amount"), violations(report));
        String missing = " [/actions/0/expenses/1/amount]";
        assertEquals(
                Set.of(
                        "plan.expense.action-total-differs /actions/0/declaredTotal" + missing,
                        "plan.expense.amount-not-positive /actions/0/expenses/1" + missing,
                        "plan.expense.plan-total-differs /declaredTotal" + missing,
                        "plan.financing.action-overpaid /financing/2" + missing,
                        "plan.financing.costs-not-covered /financing" + missing,
                        "plan.financing.exceeds-costs /financing" + missing),
                undecided(report));
    }

    @Test
    void aLineOfFinancingWithoutSourceOrAmountLeavesRequestAndDoublePaymentUndecided() {
        Report report = validate(withFinancing(1, line -> Financing.empty().withExpenses(line.expenses())));

        assertEquals(
                Set.of("structure.required /financing/1/amount", "structure.required /financing/1/source"),
                violations(report));
        assertEquals(
                Set.of(
                        "plan.financing.amount-negative /financing/1 [/financing/1/amount]",
                        "plan.financing.action-overpaid /financing/0 [/financing/1/source, /financing/1/amount]",
                        "plan.financing.scheme-is-this-call /financing/1 [/financing/1/source]",
                        "plan.financing.costs-not-covered /financing [/financing/1/amount]",
                        "plan.financing.exceeds-costs /financing [/financing/1/amount]",
                        "plan.financing.external-exceeds-costs /financing [/financing/1/source]",
                        "plan.financing.expense-paid-twice /financing/0 [/financing/1/source, /financing/1/amount]",
                        "plan.financing.request-exceeds-ceiling /financing [/financing/1/source]",
                        "plan.financing.request-for-another-call /financing/1 [/financing/1/source]"),
                undecided(report));
    }

    /** The plan asks 40,000 euros and does not say how many sites the applicant has. */
    @Test
    void aScaleDecidesOnlyWhereTheApplicantsFiguresCannotMatter() {
        Scale perSite = Scale.perUnit(new Quantity.Measured(new Measure.Sites()), Euros.of("10000"));
        assertEquals(List.of("plan.financing.request-exceeds-ceiling"), broken(perSite.atMost(Euros.of("39999.99"))));
        assertEquals(List.of(), broken(perSite.atMost(Euros.of("40000"))));
        assertTrue(undecided(against(perSite.atMost(Euros.of("40000")))).stream()
                .anyMatch(text -> text.startsWith("plan.financing.request-exceeds-ceiling /financing ")));
        assertEquals(List.of(), broken(perSite.atLeast(Euros.of("40000"))));
        assertEquals(Set.of(), undecided(against(perSite.atLeast(Euros.of("40000")))));
    }

    /** The applicant has one site, and the application says when it was filed. */
    @Test
    void anApplicationSettlesAScaleThatPricesTheApplicant() {
        Scale perSite = Scale.perUnit(new Quantity.Measured(new Measure.Sites()), Euros.of("39999.99"));
        LegalEntity entity = LegalEntity.of(LegalEntityFinessNumber.of("750712184"), "Clinique d’essai")
                .withFacilities(List.of(Facility.of(FacilityFinessNumber.of("010008407"), "Site d’essai")));

        Report settled = against(perSite, entity);
        assertEquals(Set.of("plan.financing.request-exceeds-ceiling /financing"), violations(settled));
        Report open = against(perSite, entity.withFacilities(List.of()));
        assertEquals(
                List.of(new Gap.MissingFact(DataPath.of("application", "applicant", "facilities"))),
                only("plan.financing.request-exceeds-ceiling", open).gaps());
    }

    /** The plan costs 52,500.50 euros and asks for 40,000. */
    @Test
    void aShareOfTheCostsIsTakenOfThePlans() {
        Scale threeQuarters = Scale.shareOfCosts(Share.of(3, 4), RoundingMode.DOWN);
        assertEquals(List.of("plan.financing.request-exceeds-ceiling"), broken(threeQuarters));
        assertEquals(List.of(), broken(Scale.shareOfCosts(Share.of(4, 5), RoundingMode.DOWN)));
        Report open = PlanValidator.of(SampleCalls.published().withCeiling(Published.assumed(threeQuarters, "essai")))
                .validate(withExpense(0, 0, expense -> expense.withAmount(null)), AS_OF);
        assertEquals(
                List.of(new Gap.MissingFact(DataPath.parse("/actions/0/expenses/0/amount"))),
                only("plan.financing.request-exceeds-ceiling", open).gaps());
    }

    private static Report against(Scale scale, LegalEntity applicant) {
        return PlanValidator.of(SampleCalls.published().withCeiling(Published.assumed(scale, "essai")))
                .withApplication(SamplePlans.application().withApplicant(applicant.withStatus(LegalStatus.of("95"))))
                .validate(SamplePlans.sound(), AS_OF);
    }

    private static List<String> broken(Scale scale) {
        return against(scale).violations().stream()
                .map(violation -> violation.rule().value())
                .toList();
    }

    private static Report against(Scale scale) {
        FundingCall call = SampleCalls.published().withCeiling(Published.assumed(scale, "essai"));
        return of(call).validate(SamplePlans.sound(), AS_OF);
    }

    @Test
    void aRequestWithoutAnAmountLeavesTheCeilingUndecided() {
        Report report = validate(withFinancing(0, line -> line.withAmount(null)));

        assertTrue(
                undecided(report).contains("plan.financing.request-exceeds-ceiling /financing [/financing/0/amount]"));
    }

    @Test
    void aCategoryThatIsMissingIsNotCalledIneligible() {
        Report report = validate(withExpense(0, 0, expense -> expense.withCategory(null)));

        assertEquals(Set.of("structure.required /actions/0/expenses/0/category"), violations(report));
        assertEquals(
                Set.of("plan.expense.category-not-eligible /actions/0/expenses/0 [/actions/0/expenses/0/category]"),
                undecided(report));
    }

    @Test
    void aCitationThatNoElementMatchesIsUndecidedWhileAnElementHasNoIdentifier() {
        Report report = validate(withAction(0, action -> SamplePlans.withId(action, null)));

        assertEquals(Set.of("structure.required /actions/0/id"), violations(report));
        assertEquals(
                Set.of(
                        "plan.dependency.critical-path-too-long /actions"
                                + " [?/actions/1/dependsOn/0, ?/actions/2/dependsOn/0]",
                        "plan.dependency.cycle /actions/1/dependsOn/0 [?/actions/1/dependsOn/0]",
                        "plan.dependency.cycle /actions/2/dependsOn/0 [?/actions/2/dependsOn/0]",
                        "plan.dependency.starts-too-early /actions/1/dependsOn/0 [?/actions/1/dependsOn/0]",
                        "plan.dependency.starts-too-early /actions/2/dependsOn/0 [?/actions/2/dependsOn/0]",
                        "plan.identity.duplicate-id /actions/0 [/actions/0/id]",
                        "plan.reference.unknown-action /actions/1/dependsOn/0 [?/actions/1/dependsOn/0]",
                        "plan.reference.unknown-action /actions/2/dependsOn/0 [?/actions/2/dependsOn/0]"),
                undecided(report));
    }

    @Test
    void aDependencyOnAnIdentifierUsedTwiceIsUndecidedAndNotUnknown() {
        Report report = validate(withAction(2, action -> SamplePlans.withId(action, ActionId.of("A-1"))));

        assertEquals(Set.of("plan.identity.duplicate-id /actions/2/id"), violations(report));
        assertTrue(
                undecided(report).contains("plan.dependency.cycle /actions/1/dependsOn/0 [?/actions/1/dependsOn/0]"));
        assertTrue(undecided(report)
                .contains("plan.dependency.starts-too-early /actions/1/dependsOn/0 [?/actions/1/dependsOn/0]"));
    }

    @Test
    void expensesThatCannotBeFoundLeaveDoublePaymentUndecided() {
        Report report = validate(withFinancing(
                1, line -> line.withAmount(Euros.of("10000.01")).withExpenses(SamplePlans.ids("E-3", "E-9"))));

        assertEquals(
                Set.of("plan.financing.expense-paid-twice /financing/0 [?/financing/1/expenses/1]"), undecided(report));
    }

    @Test
    void aWeaknessThatIsNotSaidToBeExploitableIsUndecidedUnlessItIsAddressed() {
        Weakness open = Weakness.empty().withId(WeaknessId.of("W-4")).withTitle("Imprimante");
        Weakness addressed = Weakness.empty().withId(WeaknessId.of("W-1")).withTitle("Sauvegardes");

        assertEquals(
                Set.of("plan.weakness.not-addressed /weaknesses/3 [/weaknesses/3/exploitable]"),
                undecided(validate(withWeakness(3, weakness -> open))));
        assertEquals(Set.of(), undecided(validate(withWeakness(0, weakness -> addressed))));
    }

    @Test
    void anAcceptedWeaknessWithoutIdentifierCannotBeComparedWithTheActions() {
        Report report =
                validate(withWeakness(2, weakness -> weakness.withId(null).withAcceptance("Remplacé en 2027")));

        assertEquals(
                Set.of(
                        "plan.identity.duplicate-id /weaknesses/2 [/weaknesses/2/id]",
                        "plan.weakness.acceptance-contradicts-action /weaknesses/2 [/weaknesses/2/id]"),
                undecided(report));
    }

    @Test
    void milestonesOfAnActionWhoseDatesAreOutOfOrderAreUndecided() {
        Report report = validate(withAction(
                1,
                action -> SamplePlans.withDates(action, LocalDate.of(2026, 7, 2), LocalDate.of(2026, 7, 1))
                        .withDependsOn(List.of())));

        assertTrue(undecided(report)
                .contains("plan.schedule.milestone-outside-action /actions/1/milestones/0 [?/actions/1/milestones/0]"));
    }

    @Test
    void aPlanWithNothingStatedInAnyPartGetsADefinedAnswer() {
        Report report = validate(SamplePlans.blank());

        assertEquals(
                new TreeSet<>(Set.of(
                        "structure.blank /actions/0/expenses/0/title",
                        "structure.blank /actions/0/milestones/0/title",
                        "structure.blank /actions/0/title",
                        "structure.blank /weaknesses/0/title",
                        "structure.required /actions/0/end",
                        "structure.required /actions/0/expenses/0/amount",
                        "structure.required /actions/0/expenses/0/category",
                        "structure.required /actions/0/expenses/0/id",
                        "structure.required /actions/0/id",
                        "structure.required /actions/0/milestones/0/day",
                        "structure.required /actions/0/milestones/0/id",
                        "structure.required /actions/0/start",
                        "structure.required /applicant",
                        "structure.required /call",
                        "structure.required /financing/0/amount",
                        "structure.required /financing/0/source",
                        "structure.required /id",
                        "structure.required /weaknesses/0/exploitable",
                        "structure.required /weaknesses/0/id")),
                violations(report).stream()
                        .filter(violation -> violation.startsWith("structure."))
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(
                Set.of(
                        "plan.action.no-effect /actions/0/effects",
                        "plan.action.result-missing /actions/0/expectedResult",
                        "plan.action.role-missing /actions/0/responsibleRole",
                        "plan.action.serves-nothing /actions/0",
                        "plan.objective.not-served /actions"),
                violations(report).stream()
                        .filter(violation -> violation.startsWith("plan."))
                        .collect(Collectors.toSet()));
        assertTrue(undecided(report).contains("plan.effect.goal-not-served /actions [/actions/0/effects]"));
        assertTrue(undecided(report).contains("plan.identity.call-differs /call [/call]"));
        assertTrue(undecided(report)
                .contains("plan.weakness.not-addressed /weaknesses/0 [/weaknesses/0/exploitable, /weaknesses/0/id]"));
    }

    @Test
    void anEmptyPlanIsSaidToBeEmptyByTheStructuralCheckAlone() {
        Report report = validate(SamplePlans.empty());

        assertEquals(
                Set.of(
                        "structure.empty /actions",
                        "structure.empty /financing",
                        "structure.empty /weaknesses",
                        "structure.required /applicant",
                        "structure.required /call",
                        "structure.required /id"),
                violations(report));
        assertEquals(
                Set.of(
                        "plan.effect.goal-not-served /actions [/actions]",
                        "plan.identity.call-differs /call [/call]",
                        "plan.identity.finess-key-differs /applicant [/applicant]",
                        "plan.identity.application-differs /applicant [/applicant]",
                        "plan.identity.application-differs /call [/call]",
                        "plan.financing.costs-not-covered /financing [/actions, /financing]",
                        "plan.financing.exceeds-costs /financing [/actions, /financing]",
                        "plan.objective.not-served /actions [/actions]"),
                undecided(report));
    }

    @Test
    void sumsBeyondTheRangeAreReportedAndLeaveTheComparisonsUndecided() {
        Expense huge =
                Expense.of(ExpenseId.of("E-4"), "Dépense", ExpenseCategory.SERVICES, Euros.ofCents(Long.MAX_VALUE));
        Report report = validate(withAction(
                0,
                action -> action.withExpenses(
                        List.of(huge, SamplePlans.expense("E-1", "10000"), SamplePlans.expense("E-2", "2500.50")))));

        assertEquals(Set.of("plan.expense.total-too-large /actions/0/expenses"), violations(report));
        assertEquals(
                Set.of(
                        "plan.expense.action-total-differs /actions/0/declaredTotal [?/actions/0/expenses]",
                        "plan.expense.plan-total-differs /declaredTotal [?/actions]",
                        "plan.financing.costs-not-covered /financing [?/actions]",
                        "plan.financing.exceeds-costs /financing [?/actions]",
                        "plan.financing.external-exceeds-costs /financing [?/actions]"),
                undecided(report).stream()
                        .filter(undecided -> !undecided.contains("paid-twice"))
                        .collect(Collectors.toSet()));
    }

    private static PlanValidator of(FundingCall call) {
        return PlanValidator.of(call).withApplication(SamplePlans.application());
    }

    private static Report validate(RemediationPlan plan) {
        return of(SampleCalls.published()).validate(plan, AS_OF);
    }

    private static Set<String> violations(Report report) {
        return report.violations().stream()
                .map(violation -> violation.rule() + " " + violation.path())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> undecided(Report report) {
        return report.undecided().stream()
                .map(undecided -> undecided.rule() + " " + undecided.path() + " "
                        + undecided.gaps().stream()
                                .map(UndecidedPlanRulesTest::shown)
                                .toList())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String shown(Gap gap) {
        return gap.fold(
                missing -> missing.path().toString(),
                notPublished -> notPublished.parameter().english(),
                notOnRecord -> notOnRecord.parameter().english(),
                cannotTell -> "?" + cannotTell.path(),
                unreadable -> DataPath.ROOT.toString(),
                evidence -> evidence.path().toString(),
                conflict -> conflict.toString(),
                unsupplied -> unsupplied.toString(),
                failed -> failed.toString());
    }

    private static List<Undecided> undecided(String rule, Report report) {
        return report.undecided().stream()
                .filter(undecided -> undecided.rule().value().equals(rule))
                .toList();
    }

    private static Undecided only(String rule, Report report) {
        List<Undecided> found = undecided(rule, report);
        assertEquals(1, found.size());
        return found.get(0);
    }
}
