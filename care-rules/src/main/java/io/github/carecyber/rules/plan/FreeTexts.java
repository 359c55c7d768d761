package io.github.carecyber.rules.plan;

import io.github.carecyber.core.plan.ExpectedResult;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.Milestone;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.core.report.DataPath;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a plan that its author words freely (<em>textes libres</em>), such as titles and reasons. References to invoices and
 * alerts are none.
 */
final class FreeTexts {

    private FreeTexts() {}

    /** Returns the shapes of the places where the texts stand, each of which is read by itself. */
    static String[] shapes() {
        return new String[] {
            "/title/.",
            "/weaknesses/./title/.",
            "/weaknesses/./acceptance/.",
            "/actions/./title/.",
            "/actions/./responsibleRole/.",
            "/actions/./expectedResult/.",
            "/actions/./milestones/./title/.",
            "/actions/./expenses/./title/."
        };
    }

    /** Goes over all texts of a plan that are stated. */
    static void forEach(PlanContext context, Visitor visitor) {
        visit(context.plan().title(), () -> DataPath.of("title"), visitor);
        for (Place<Weakness> weakness : context.weaknesses().places()) {
            visit(weakness.value().title(), () -> weakness.at("title"), visitor);
            visit(weakness.value().acceptance(), () -> weakness.at("acceptance"), visitor);
        }
        for (Place<RemediationAction> action : context.actions().places()) {
            visit(action.value().title(), () -> action.at("title"), visitor);
            visit(action.value().responsibleRole(), () -> action.at("responsibleRole"), visitor);
            ExpectedResult expected = action.value().expectedResult();
            if (expected != null) {
                visit(expected.result(), () -> action.at("expectedResult").key("result"), visitor);
                visit(expected.measure(), () -> action.at("expectedResult").key("measure"), visitor);
            }
        }
        for (Place<Milestone> milestone : context.milestones().places()) {
            visit(milestone.value().title(), () -> milestone.at("title"), visitor);
        }
        for (Place<Expense> expense : context.expenses().places()) {
            visit(expense.value().title(), () -> expense.at("title"), visitor);
        }
    }

    private static void visit(@Nullable String text, Supplier<DataPath> path, Visitor visitor) {
        if (text != null) {
            visitor.visit(text, path);
        }
    }

    /** Is shown each text. */
    @FunctionalInterface
    interface Visitor {

        /** Takes a text and what gives the path at which it stands, when it is needed. */
        void visit(String text, Supplier<DataPath> path);
    }
}
