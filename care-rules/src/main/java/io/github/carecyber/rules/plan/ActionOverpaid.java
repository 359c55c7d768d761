package io.github.carecyber.rules.plan;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.ArrayList;
import java.util.List;

/**
 * A source pays no more for the actions and expenses that its lines name than those cost (<em>surfinancement</em>).
 *
 * <p>A line that names an action names all its expenses, and lines that share an expense are taken together, as in
 * {@link ExpensePaidTwice}, which is for lines of different sources. Abandoned actions cost nothing. For example 15,000 euros of own
 * funds for an action whose expenses are 12,500.50 euros.
 */
final class ActionOverpaid implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.financing.action-overpaid",
                    Severity.ERROR,
                    BilingualText.of("Financement limité à ce qu’il désigne", "Financing within what it names"),
                    BilingualText.of(
                            "Le financement affecté à {named} atteint {paid}, alors que les dépenses correspondantes, actions abandonnées"
                                    + " exclues, ne coûtent que {cost}.",
                            "The financing set aside for {named} comes to {paid}, but the expenses behind it, abandoned actions left out,"
                                    + " cost only {cost}."))
            .withRationale(BilingualText.of(
                    "Un financement désigné pour certaines dépenses ne peut pas dépasser ce qu’elles coûtent.",
                    "Money set aside for certain expenses cannot be more than they cost."))
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
            if (group.sources().size() < 2) {
                check(group, findings);
            }
        }
    }

    private static void check(FinancingGroup group, Findings findings) {
        Total paid = group.paid();
        Total cost = group.cost();
        if (paid.isWithin(cost)) {
            return;
        }
        // A line by itself is of one source, whichever that is.
        List<Gap> gaps = new ArrayList<>(group.lines().size() > 1 ? group.missingSources() : List.of());
        gaps.addAll(group.unclear());
        if (gaps.isEmpty() && paid.exceeds(cost)) {
            findings.violated(
                    RULE,
                    group.first().path(),
                    Arguments.none()
                            .with("named", group.named())
                            .with("paid", paid.least().orElseThrow())
                            .with("cost", cost.most().orElseThrow()));
        } else {
            gaps.addAll(paid.gapsWith(cost));
            findings.undecided(RULE, group.first().path(), gaps);
        }
    }
}
