package io.github.carecyber.rules.plan;

import io.github.carecyber.core.identity.ExpenseId;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.Financing;
import io.github.carecyber.core.plan.FinancingSource;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lines of different sources pay no more for the expenses that they name than those cost (<em>double financement</em>).
 *
 * <p>Lines are taken together wherever they share an expense. For example 30,000 euros of the call and 30,000 euros of another
 * scheme, both for one expense of 40,000 euros. The sums of a whole group are compared: excess on one of its expenses that room on
 * another makes up for is not reported.
 */
final class ExpensePaidTwice implements PlanRule {

    private static final Rule RULE = Rule.of(
            "plan.financing.expense-paid-twice",
            Severity.ERROR,
            BilingualText.of("Dépenses financées une seule fois", "Expenses paid once"),
            BilingualText.of(
                    "Plusieurs financeurs ({sources}) apportent ensemble {paid} pour des dépenses ({expenses}) qui ne coûtent"
                            + " que {cost}.",
                    "Several sources ({sources}) together bring {paid} for expenses ({expenses}) that cost only {cost}."));

    private static final BilingualText NOT_IN_PLAN =
            BilingualText.of("La dépense citée ne figure pas dans le plan.", "The expense cited is not in the plan.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        for (FinancingGroups.Group group : FinancingGroups.of(context.financing())) {
            if (group.lines().size() > 1) {
                check(group, context, findings);
            }
        }
    }

    private static void check(FinancingGroups.Group group, PlanContext context, Findings findings) {
        List<Gap> gaps = new ArrayList<>();
        SortedMap<String, BilingualText> sources = new TreeMap<>();
        for (Place<Financing> line : group.lines()) {
            FinancingSource source = line.value().source();
            if (source == null) {
                gaps.add(new Gap.MissingFact(line.at("source")));
            } else {
                BilingualText name = nameOf(source);
                sources.put(name.french(), name);
            }
        }
        if (gaps.isEmpty() && sources.size() < 2) {
            return;
        }
        Place<Financing> first = group.lines().get(0);
        Total paid = Total.of(first.path(), group.lines(), Financing::amount);
        Total cost = Total.of(first.path(), found(group, context, gaps), Expense::amount);
        gaps.addAll(paid.gapsWith(cost));
        if (!gaps.isEmpty()) {
            findings.undecided(RULE, first.path(), gaps);
        } else if (paid.sum().orElseThrow().compareTo(cost.sum().orElseThrow()) > 0) {
            findings.violated(
                    RULE,
                    first.path(),
                    Arguments.none()
                            .with(
                                    "sources",
                                    BilingualText.of(
                                            joined(sources, BilingualText::french),
                                            joined(sources, BilingualText::english)))
                            .with("expenses", group.expenses())
                            .with("paid", paid.sum().orElseThrow())
                            .with("cost", cost.sum().orElseThrow()));
        }
    }

    /** Returns the expenses that the lines name, each once, and adds a gap for each that cannot be told. */
    private static List<Place<Expense>> found(FinancingGroups.Group group, PlanContext context, List<Gap> gaps) {
        List<Place<Expense>> found = new ArrayList<>();
        Set<ExpenseId> seen = new HashSet<>();
        for (Place<Financing> line : group.lines()) {
            List<ExpenseId> cited = line.value().expenses();
            for (int position = 0; position < cited.size(); position++) {
                ExpenseId id = cited.get(position);
                if (seen.add(id)) {
                    Place<Expense> expense = context.expenses().find(id).orElse(null);
                    if (expense != null) {
                        found.add(expense);
                    } else {
                        gaps.add(new Gap.CannotTell(
                                line.at("expenses").index(position),
                                context.expenses().doubtAbout(id).orElse(NOT_IN_PLAN)));
                    }
                }
            }
        }
        return found;
    }

    private static String joined(SortedMap<String, BilingualText> sources, Function<BilingualText, String> language) {
        return sources.values().stream().map(language).collect(Collectors.joining(", "));
    }

    private static BilingualText nameOf(FinancingSource source) {
        return source.fold(
                requested -> BilingualText.of("appel " + requested.call(), "call " + requested.call()),
                ownFunds -> BilingualText.of("fonds propres", "own funds"),
                other -> BilingualText.of("dispositif " + other.scheme(), "scheme " + other.scheme()));
    }
}
