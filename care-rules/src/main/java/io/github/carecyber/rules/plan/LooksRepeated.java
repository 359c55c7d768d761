package io.github.carecyber.rules.plan;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * No two actions show what looks like the same expense: the same title, upper and lower case and spaces aside, and the same amount,
 * unless both have an invoice (<em>dépense présentée deux fois</em>). Of expenses with invoices {@link InvoiceRepeated} compares these.
 *
 * <p>A warning only: two sites may buy the same thing at the same price. All expenses that look the same are one finding. Those of
 * abandoned actions are left out, since another action may take them over.
 */
final class LooksRepeated implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.expense.looks-repeated",
                    Severity.WARNING,
                    BilingualText.of("Dépenses présentées une seule fois", "Expenses shown once"),
                    BilingualText.of(
                            "Les dépenses {expenses}, dans des actions différentes, ont le même intitulé ({title}) et le même montant,"
                                    + " {amount}, sans factures distinctes\u00a0: est-ce la même dépense\u00a0?",
                            "The expenses {expenses}, in different actions, have the same title ({title}) and the same amount, {amount},"
                                    + " without invoices of their own: are they the same expense?"))
            .withRationale(BilingualText.of(
                    "Deux dépenses de même intitulé, montant et nature viennent souvent d’une ligne copiée par erreur.",
                    "Two expenses with the same title, amount and category often come from a line copied by mistake."))
            .withReads(
                    "/actions/*/status",
                    "/actions/*/expenses/*/id",
                    "/actions/*/expenses/*/title",
                    "/actions/*/expenses/*/amount",
                    "/actions/*/expenses/*/invoice");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        Map<String, List<Place<Expense>>> byTitle = new LinkedHashMap<>();
        for (Place<Expense> expense : context.payable()) {
            byTitle.computeIfAbsent(SpacelessKey.of(expense.value().title()), key -> new ArrayList<>())
                    .add(expense);
        }
        List<Place<Expense>> untitled = byTitle.remove("");
        if (untitled != null) {
            reportUntitled(untitled, context, findings);
        }
        for (List<Place<Expense>> namesakes : byTitle.values()) {
            check(namesakes, context, findings);
        }
    }

    /** An expense without a title may be any other one of its amount; without an amount too, any at all. */
    private static void reportUntitled(List<Place<Expense>> untitled, PlanContext context, Findings findings) {
        Set<DataPath> actions = actionsOf(context.payable());
        Map<Euros, Set<DataPath>> actionsByAmount = new HashMap<>();
        for (Place<Expense> expense : context.payable()) {
            Euros amount = expense.value().amount();
            if (amount != null) {
                actionsByAmount.computeIfAbsent(amount, key -> new HashSet<>()).add(expense.list());
            }
        }
        for (Place<Expense> expense : untitled) {
            Euros amount = expense.value().amount();
            Set<DataPath> candidates = amount == null ? actions : actionsByAmount.getOrDefault(amount, Set.of());
            if (candidates.size() > 1) {
                List<Gap> gaps = new ArrayList<>();
                gaps.add(new Gap.MissingFact(expense.at("title")));
                if (amount == null) {
                    gaps.add(new Gap.MissingFact(expense.at("amount")));
                }
                findings.undecided(RULE, expense.path(), gaps);
            }
        }
    }

    private static void check(List<Place<Expense>> namesakes, PlanContext context, Findings findings) {
        Map<Euros, List<Place<Expense>>> byAmount = new LinkedHashMap<>();
        for (Place<Expense> expense : repeatedAmong(namesakes)) {
            Euros amount = expense.value().amount();
            if (amount == null) {
                findings.missing(RULE, expense.path(), expense.at("amount"));
            } else {
                byAmount.computeIfAbsent(amount, key -> new ArrayList<>()).add(expense);
            }
        }
        byAmount.forEach((amount, alike) -> {
            List<Place<Expense>> repeated = repeatedAmong(alike);
            if (!repeated.isEmpty()) {
                violated(amount, repeated, context, findings);
            }
        });
    }

    /** Returns the expenses that an expense of another action may be the same as: one of them has no invoice. */
    private static List<Place<Expense>> repeatedAmong(List<Place<Expense>> alike) {
        Set<DataPath> all = actionsOf(alike);
        if (all.size() < 2) {
            return List.of();
        }
        List<Place<Expense>> notInvoiced =
                alike.stream().filter(expense -> !isInvoiced(expense)).toList();
        Set<DataPath> open = actionsOf(notInvoiced);
        return alike.stream()
                .filter(expense -> isElsewhere(expense, isInvoiced(expense) ? open : all))
                .toList();
    }

    private static boolean isInvoiced(Place<Expense> expense) {
        return !SpacelessKey.of(expense.value().invoice()).isEmpty();
    }

    private static boolean isElsewhere(Place<Expense> expense, Set<DataPath> actions) {
        return actions.size() > (actions.contains(expense.list()) ? 1 : 0);
    }

    private static void violated(Euros amount, List<Place<Expense>> repeated, PlanContext context, Findings findings) {
        Function<Place<Expense>, String> label = context.expenses()::label;
        // By name and not by place, so that the order of the plan decides nothing but the path.
        List<Place<Expense>> byName =
                repeated.stream().sorted(Comparator.comparing(label)).toList();
        String title = repeated.stream()
                .map(expense -> Objects.requireNonNullElse(expense.value().title(), ""))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        findings.violated(
                RULE,
                byName.get(byName.size() - 1).path(),
                Arguments.none()
                        .with("expenses", byName.stream().map(label).toList())
                        .with("title", Excerpt.of(title))
                        .with("amount", amount));
    }

    private static Set<DataPath> actionsOf(List<Place<Expense>> expenses) {
        Set<DataPath> actions = new HashSet<>();
        expenses.forEach(expense -> actions.add(expense.list()));
        return actions;
    }
}
