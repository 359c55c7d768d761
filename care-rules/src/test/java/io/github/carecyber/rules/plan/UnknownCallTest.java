package io.github.carecyber.rules.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.structure.StructuralCheck;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A plan whose call nobody knows: what can be checked is, and the rest says that the call is missing. */
class UnknownCallTest {

    @Test
    void aSoundPlanBreaksNoRuleAndWhatNeedsTheCallLacksTheCall() {
        Report report = validate(SamplePlans.sound());

        assertEquals(List.of(), report.violations());
        assertTrue(isUndecided(report, "plan.financing.request-exceeds-ceiling"));
        assertTrue(isUndecided(report, "plan.objective.not-served"));
        assertTrue(isUndecided(report, "plan.identity.applicant-kind-not-admitted"));
        assertTrue(report.undecided().stream()
                .flatMap(undecided -> undecided.gaps().stream())
                .noneMatch(Gap.NotPublished.class::isInstance));
    }

    @Test
    void whatDoesNotDependOnTheCallIsStillFound() {
        Report report = validate(SamplePlans.sound().withDeclaredTotal(Euros.of("1")));

        assertEquals(List.of("plan.expense.plan-total-differs"), rules(report));
        assertFalse(report.isAccepted());
    }

    @Test
    void aPlanThatNamesNoCallIsNotAccusedOfNamingAnother() {
        RemediationPlan plan = SamplePlans.sound().withCall(null);
        Report report = validate(plan);

        assertEquals(List.of("structure.required"), rules(report));
        assertTrue(isUndecided(report, "plan.financing.request-for-another-call"));
        assertTrue(isUndecided(report, "plan.financing.scheme-is-this-call"));
        assertTrue(isUndecided(report, "plan.financing.request-exceeds-ceiling"));
        assertEquals(List.of("plan"), List.copyOf(report.provenance().inputs().keySet()));
    }

    @Test
    void reasonedExceptionsAndTheApplicationCountAsEver() {
        RuleId rule = RuleId.of("plan.expense.plan-total-differs");
        Report report = PlanValidator.withoutCall(StructuralCheck.standard())
                .withApplication(SamplePlans.application())
                .without(rule, "essai")
                .validate(SamplePlans.sound().withDeclaredTotal(Euros.of("1")), SampleCalls.AS_OF);

        assertEquals(List.of(), report.violations());
        assertEquals(1, report.adjustments().get(0).findings());
        assertFalse(isUndecided(report, "plan.identity.application-differs"));
        assertTrue(isUndecided(report, "plan.identity.applicant-kind-not-admitted"));
    }

    private static Report validate(RemediationPlan plan) {
        return PlanValidator.withoutCall().validate(plan, SampleCalls.AS_OF);
    }

    private static List<String> rules(Report report) {
        return report.violations().stream()
                .map(Violation::rule)
                .map(RuleId::value)
                .toList();
    }

    private static boolean isUndecided(Report report, String rule) {
        return report.undecided().stream()
                .anyMatch(undecided -> undecided.rule().value().equals(rule));
    }
}
