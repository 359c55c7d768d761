package io.github.carecyber.rules.plan;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lines of different sources pay no more for the actions and expenses that they name than those cost (<em>double financement</em>).
 *
 * <p>Lines are taken together wherever they share an expense; one that names an action names all its expenses. For example 30,000
 * euros of the call for an action and 30,000 euros of another scheme for its one expense of 40,000 euros. The sums of a whole group
 * are compared: excess on one of its expenses that room on another makes up for is not reported. Lines of one source are for
 * {@link ActionOverpaid}.
 */
final class ExpensePaidTwice implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.financing.expense-paid-twice",
                    Severity.ERROR,
                    BilingualText.of("Dépenses financées une seule fois", "Expenses paid once"),
                    BilingualText.of(
                            "Plusieurs financeurs ({sources}) apportent ensemble {paid} pour ce qu’ils financent ({named}) et qui ne"
                                    + " coûte que {cost}.",
                            "Several sources ({sources}) together bring {paid} for what they pay ({named}), which costs only {cost}."))
            .withRationale(
                    BilingualText.of(
                            "Une dépense se paie une fois\u00a0: si plusieurs financeurs apportent ensemble plus qu’elle ne coûte, il y a double financement.",
                            "An expense is paid once: if several sources together bring more than it costs, there is double funding."))
            .withReads(
                    "/financing",
                    "/actions/*/id",
                    "/actions/*/status",
                    "/actions/*/expenses/*/id",
                    "/actions/*/expenses/*/amount");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        for (FinancingGroup group : context.financingGroups()) {
            if (group.lines().size() > 1) {
                check(group, findings);
            }
        }
    }

    private static void check(FinancingGroup group, Findings findings) {
        SortedMap<String, BilingualText> sources = group.sources();
        List<Gap> gaps = new ArrayList<>(group.missingSources());
        Total paid = group.paid();
        Total cost = group.cost();
        if ((gaps.isEmpty() && sources.size() < 2) || paid.isWithin(cost)) {
            return;
        }
        gaps.addAll(group.unclear());
        if (gaps.isEmpty() && paid.exceeds(cost)) {
            findings.violated(
                    RULE,
                    group.first().path(),
                    Arguments.none()
                            .with(
                                    "sources",
                                    BilingualText.of(
                                            joined(sources, BilingualText::french),
                                            joined(sources, BilingualText::english)))
                            .with("named", group.named())
                            .with("paid", paid.least().orElseThrow())
                            .with("cost", cost.most().orElseThrow()));
        } else {
            gaps.addAll(paid.gapsWith(cost));
            findings.undecided(RULE, group.first().path(), gaps);
        }
    }

    private static String joined(SortedMap<String, BilingualText> sources, Function<BilingualText, String> language) {
        return sources.values().stream().map(language).collect(Collectors.joining(", "));
    }
}
