package io.github.carecyber.rules.plan;

import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.time.LocalDate;
import java.util.List;

/**
 * Every expense that the call is asked to pay falls into the call's operational phase (<em>phase opérationnelle</em>), which lasts until the declaration is filed,
 * and so until the last day for it at most.
 *
 * <p>Each end of the phase that is known is checked by itself. An expense that is neither committed nor invoiced yet has no day, and
 * nothing is asked of it; neither is of those of abandoned actions.
 */
final class ExpenseOutsidePhase implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.expense.outside-phase",
                    Severity.ERROR,
                    BilingualText.of("Dépenses dans la phase opérationnelle", "Expenses within the operational phase"),
                    BilingualText.of(
                            "La dépense {expense} est datée du {day}, hors de la phase opérationnelle, dont la limite est le {limit}"
                                    + " ({source}).",
                            "The expense {expense} is dated {day}, outside the operational phase, whose limit is {limit} ({source})."))
            .withRationale(BilingualText.of(
                    "L’appel finance les dépenses de sa phase opérationnelle\u00a0; une dépense datée d’avant ou d’après n’en relève pas.",
                    "The call funds the expenses of its operational phase; one dated before or after is not of it."))
            .withReads(
                    "/financing",
                    "/actions/*/id",
                    "/actions/*/status",
                    "/actions/*/expenses/*/id",
                    "/actions/*/expenses/*/amount",
                    "/actions/./expenses/./day");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        List<Place<Expense>> dated = context.payable().stream()
                .filter(expense -> expense.value().day() != null)
                .toList();
        if (dated.isEmpty()) {
            return;
        }
        AskedOfCall asked = new AskedOfCall(context);
        OperationalPhase.start(RULE, context, findings).ifPresent(start -> {
            for (Place<Expense> expense : dated) {
                LocalDate day = expense.value().day();
                if (day != null && day.isBefore(start.value())) {
                    violated(asked, expense, day, start.value(), start.source(), context, findings);
                }
            }
        });
        DeclarationDeadline.read(RULE, context, findings).ifPresent(deadline -> {
            LocalDate last = deadline.value().day();
            for (Place<Expense> expense : dated) {
                LocalDate day = expense.value().day();
                if (day != null && day.isAfter(last)) {
                    violated(asked, expense, day, last, deadline.source(), context, findings);
                }
            }
        });
    }

    private static void violated(
            AskedOfCall asked,
            Place<Expense> expense,
            LocalDate day,
            LocalDate limit,
            BilingualText source,
            PlanContext context,
            Findings findings) {
        asked.violated(
                RULE,
                expense,
                "day",
                () -> Arguments.none()
                        .with("expense", context.expenses().label(expense))
                        .with("day", day)
                        .with("limit", limit)
                        .with("source", source),
                findings);
    }
}
