package io.github.carecyber.rules.plan;

import static io.github.carecyber.rules.plan.SampleCalls.AS_OF;
import static io.github.carecyber.rules.plan.SamplePlans.withAction;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.Financing;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An action that is given up answers no weakness, serves no objective and needs no money. */
final class AbandonedActionsTest {

    private static final RemediationPlan PLAN = withAction(1, action -> action.withStatus(ActionStatus.ABANDONED));

    @Test
    void itAnswersNoWeaknessAndServesNoObjective() {
        assertEquals(List.of("/weaknesses/1"), paths("plan.weakness.not-addressed", validate(PLAN)));
        assertEquals(List.of("/actions"), paths("plan.objective.not-served", validate(PLAN)));
    }

    @Test
    void itDoesNotContradictTheAcceptanceOfAWeakness() {
        RemediationPlan accepted = PLAN.withWeaknesses(
                SamplePlans.changed(PLAN.weaknesses(), 1, weakness -> weakness.withAcceptance("Remplacé en 2027")));

        assertEquals(List.of(), paths("plan.weakness.acceptance-contradicts-action", validate(accepted)));
        assertEquals(List.of(), paths("plan.weakness.not-addressed", validate(accepted)));
    }

    @Test
    void itsExpensesNeedNoFinancing() {
        Report unpaid = validate(PLAN.withFinancing(List.of(Financing.of(SamplePlans.REQUEST, Euros.of("12500.50")))));

        assertEquals(List.of(), paths("plan.financing.costs-not-covered", unpaid));
        assertEquals(List.of(), paths("plan.financing.exceeds-costs", unpaid));
    }

    @Test
    void aLineThatPaysItPaysForNothing() {
        Financing line = Financing.of(SamplePlans.REQUEST, Euros.of("0.01")).withActions(List.of(ActionId.of("A-2")));
        RemediationPlan plan =
                PLAN.withFinancing(List.of(Financing.of(SamplePlans.REQUEST, Euros.of("12500.50")), line));

        assertEquals(List.of("/financing/1"), paths("plan.financing.action-overpaid", validate(plan)));
        assertEquals(List.of("/financing"), paths("plan.financing.external-exceeds-costs", validate(plan)));
    }

    @Test
    void itStaysInTheTotalThatThePlanDeclares() {
        assertEquals(List.of(), paths("plan.expense.plan-total-differs", validate(PLAN)));
    }

    private static Report validate(RemediationPlan plan) {
        return PlanValidator.of(SampleCalls.published()).validate(plan, AS_OF);
    }

    private static List<String> paths(String rule, Report report) {
        return report.violations().stream()
                .filter(violation -> violation.rule().value().equals(rule))
                .map(violation -> violation.path().toString())
                .toList();
    }
}
