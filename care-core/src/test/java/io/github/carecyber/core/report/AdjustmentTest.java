package io.github.carecyber.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class AdjustmentTest {

    private static final RuleId RULE = RuleId.of("plan.b");

    @Test
    void aRuleWithoutASeverityIsSetAside() {
        assertTrue(Adjustment.suppressed(RULE, "Essai").isSuppression());
        assertFalse(Adjustment.lowered(RULE, Severity.INFO, "Essai").isSuppression());
        assertEquals(3, Adjustment.suppressed(RULE, "Essai").withFindings(3).findings());
    }

    @Test
    void aReasonIsWrittenAndANumberNotNegative() {
        assertThrows(IllegalArgumentException.class, () -> Adjustment.suppressed(RULE, " "));
        assertThrows(
                IllegalArgumentException.class,
                () -> Adjustment.suppressed(RULE, "Essai").withFindings(-1));
        assertThrows(NullPointerException.class, () -> Adjustment.lowered(RULE, null, "Essai"));
    }

    @Test
    void reportsHoldThemInOrderOfRule() {
        Adjustment one = Adjustment.suppressed(RuleId.of("plan.a"), "Essai");
        Adjustment other = Adjustment.suppressed(RULE, "Essai");

        assertEquals(
                List.of(one, other),
                new Report(List.of(), List.of(), ReportTest.PROVENANCE, List.of(other, one)).adjustments());
    }
}
