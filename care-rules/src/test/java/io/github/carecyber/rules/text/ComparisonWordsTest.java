package io.github.carecyber.rules.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.Financing;
import io.github.carecyber.core.plan.Milestone;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.plan.Weakness;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparisonWordsTest {

    /** What is compared element by element, or in two halves. */
    private static final Set<String> BY_THEMSELVES =
            Set.of("actions", "evidence", "expectedResult", "expenses", "financing", "milestones", "weaknesses");

    @Test
    void everyComponentHasANameInBothLanguages() {
        for (Class<?> type : List.of(
                RemediationPlan.class,
                Weakness.class,
                RemediationAction.class,
                Milestone.class,
                Expense.class,
                Evidence.class,
                Financing.class)) {
            for (RecordComponent component : type.getRecordComponents()) {
                String name = component.getName();
                assertTrue(BY_THEMSELVES.contains(name) || ComparisonWords.isKnown(name), name);
            }
        }
        for (String name :
                List.of("action", "actions", "expenses", "expectedResult/measure", "expectedResult/result")) {
            assertTrue(ComparisonWords.isKnown(name), name);
        }
        assertFalse(ComparisonWords.isKnown("unheard-of"));
        assertEquals("unheard-of", ComparisonWords.ofComponent("unheard-of").french());
    }
}
