package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import java.util.function.Consumer;

/** Under a policy by priority, each claim has its place in the order. */
final class PriorityRule {

    private static final Rule MISSING = Rule.of(
            "allocation.claim.missing-priority",
            Severity.ERROR,
            BilingualText.of("Chaque demande a un rang de priorité", "Each claim has a priority"),
            BilingualText.of(
                    "La règle de répartition suit l’ordre de priorité, et la demande {claim} n’a pas de rang. Indiquez son rang\u00a0: 1 passe avant 2.",
                    "The policy follows the order of priority, and the claim {claim} has no place in it. State its priority: 1 comes before 2."));

    static final List<Rule> RULES = List.of(MISSING);

    private PriorityRule() {}

    static void check(Claim claim, int index, Consumer<Violation> violations) {
        if (claim.priority() == null) {
            violations.accept(MISSING.violatedAt(
                    ClaimPaths.of(index).key("priority"), Arguments.none().with("claim", claim.id())));
        }
    }
}
