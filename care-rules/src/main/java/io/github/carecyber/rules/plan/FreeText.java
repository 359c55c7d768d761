package io.github.carecyber.rules.plan;

import io.github.carecyber.core.plan.ExpectedResult;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.Milestone;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.rules.finding.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A text of the plan that its author words freely, such as a title or a reason. References to invoices and alerts are none.
 *
 * @param text the text, folded
 * @param path gives the path at which it stands, when it is needed
 */
record FreeText(FoldedText text, Supplier<DataPath> path) {

    /** Returns all texts of a plan that are stated. */
    static List<FreeText> allOf(PlanContext context) {
        List<FreeText> texts = new ArrayList<>();
        add(texts, context.plan().title(), () -> DataPath.of("title"));
        for (Place<Weakness> weakness : context.weaknesses().places()) {
            add(texts, weakness.value().title(), () -> weakness.at("title"));
            add(texts, weakness.value().acceptance(), () -> weakness.at("acceptance"));
        }
        for (Place<RemediationAction> action : context.actions().places()) {
            add(texts, action.value().title(), () -> action.at("title"));
            add(texts, action.value().responsibleRole(), () -> action.at("responsibleRole"));
            ExpectedResult expected = action.value().expectedResult();
            if (expected != null) {
                add(texts, expected.result(), () -> action.at("expectedResult").key("result"));
                add(texts, expected.measure(), () -> action.at("expectedResult").key("measure"));
            }
        }
        for (Place<Milestone> milestone : context.milestones().places()) {
            add(texts, milestone.value().title(), () -> milestone.at("title"));
        }
        for (Place<Expense> expense : context.expenses().places()) {
            add(texts, expense.value().title(), () -> expense.at("title"));
        }
        return texts;
    }

    /**
     * Reports each text in which something is found, with the position of its first character in the text as it was written.
     *
     * @param find returns where in a folded text it begins, negative if it is not there
     */
    static void search(PlanContext context, ToIntFunction<String> find, Rule rule, Findings findings) {
        for (FreeText text : context.texts()) {
            int start = find.applyAsInt(text.text().text());
            if (start >= 0) {
                findings.violated(
                        rule,
                        text.path().get(),
                        Arguments.none().with("position", text.text().origin(start) + 1L));
            }
        }
    }

    private static void add(List<FreeText> texts, @Nullable String text, Supplier<DataPath> path) {
        if (text != null) {
            texts.add(new FreeText(FoldedText.of(text), path));
        }
    }
}
