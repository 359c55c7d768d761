package io.github.carecyber.rules.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.report.Adjustment;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.rules.text.PlainText;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Rules that weigh less or are set aside, with the reason that the report carries. */
final class AdjustmentsTest {

    private static final RuleId NOT_ADDRESSED = RuleId.of("plan.weakness.not-addressed");

    private static final RuleId CEILING = RuleId.of("plan.financing.request-exceeds-ceiling");

    private static final RemediationPlan PLAN =
            RefusedPlans.byRule().get(NOT_ADDRESSED.value()).plan();

    private static final PlanValidator VALIDATOR = PlanValidator.of(SampleCalls.published());

    @Test
    void aRuleThatWeighsLessNoLongerBlocksAndIsNamedWithItsReason() {
        assertFalse(VALIDATOR.validate(PLAN, SampleCalls.AS_OF).isAccepted());

        Report report = VALIDATOR
                .withSeverity(NOT_ADDRESSED, Severity.WARNING, "Traitée hors plan")
                .validate(PLAN, SampleCalls.AS_OF);

        assertTrue(report.isAccepted());
        assertEquals(1, report.count(Severity.WARNING));
        assertEquals(
                List.of(new Adjustment(NOT_ADDRESSED, Severity.WARNING, "Traitée hors plan", 1)), report.adjustments());
        String english = PlainText.in(Locale.ENGLISH).of(report);
        assertTrue(english.contains("- plan.weakness.not-addressed lowered to "), english);
        assertTrue(english.contains(" (1 finding): Traitée hors plan\n"), english);
    }

    @Test
    void aRuleThatIsSetAsideLeavesOutViolationsAndWhatIsUndecided() {
        Report broken = VALIDATOR.without(NOT_ADDRESSED, "Hors champ").validate(PLAN, SampleCalls.AS_OF);
        Report undecided = PlanValidator.of(SampleCalls.awaited())
                .without(CEILING, "Plafond attendu")
                .validate(SamplePlans.sound(), SampleCalls.AS_OF);

        assertEquals(List.of(), broken.violations());
        assertEquals(List.of(new Adjustment(NOT_ADDRESSED, null, "Hors champ", 1)), broken.adjustments());
        assertTrue(undecided.undecided().stream().noneMatch(each -> each.rule().equals(CEILING)));
        assertEquals(1, undecided.adjustments().get(0).findings());
        String french = PlainText.in(Locale.FRENCH).of(broken);
        assertTrue(french.contains("- plan.weakness.not-addressed écartée (1 constat)\u00a0: Hors champ\n"), french);
    }

    @Test
    void aRuleThatTouchedNothingIsStillNamed() {
        Report report = VALIDATOR
                .without(NOT_ADDRESSED, "Hors champ")
                .withSeverity(RuleId.of("structure.required"), Severity.INFO, "Brouillon")
                .validate(SamplePlans.sound(), SampleCalls.AS_OF);

        assertEquals(
                List.of(0, 0),
                report.adjustments().stream().map(Adjustment::findings).toList());
    }

    @Test
    void whatWasSaidOfARuleBeforeIsReplaced() {
        Report report = VALIDATOR
                .without(NOT_ADDRESSED, "Hors champ")
                .withSeverity(NOT_ADDRESSED, Severity.INFO, "Pour information")
                .validate(PLAN, SampleCalls.AS_OF);

        assertEquals(
                List.of(new Adjustment(NOT_ADDRESSED, Severity.INFO, "Pour information", 1)), report.adjustments());
    }

    @Test
    void aSeverityIsOnlyLowered() {
        RuleId warning = RuleId.of("plan.weakness.listed-not-stated");
        RuleId info = RuleId.of("plan.weakness.list-due-date");

        refused("allowed is [WARNING, INFO]", () -> VALIDATOR.withSeverity(NOT_ADDRESSED, Severity.ERROR, "Essai"));
        refused("allowed is [INFO]", () -> VALIDATOR.withSeverity(warning, Severity.ERROR, "Essai"));
        refused("allowed is nothing", () -> VALIDATOR.withSeverity(info, Severity.INFO, "Essai"));
    }

    @Test
    void anUnknownRuleOrABlankReasonIsRefused() {
        RuleId unknown = RuleId.of("plan.weakness.unheard-of");

        refused("plan.weakness.not-addressed", () -> VALIDATOR.without(unknown, "Essai"));
        refused("structure.required", () -> VALIDATOR.withSeverity(unknown, Severity.INFO, "Essai"));
        refused("blank", () -> VALIDATOR.without(NOT_ADDRESSED, " "));
        refused("blank", () -> VALIDATOR.withSeverity(NOT_ADDRESSED, Severity.INFO, ""));
    }

    private static void refused(String words, Runnable change) {
        String message =
                assertThrows(IllegalArgumentException.class, change::run).getMessage();
        assertTrue(message.contains(words), message);
    }
}
