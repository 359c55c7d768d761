package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import java.util.function.Consumer;

/** No more is given than there is. */
final class UnallocatedRule {

    private static final Rule NEGATIVE = Rule.of(
            "audit.unallocated.negative",
            Severity.ERROR,
            BilingualText.of("Le solde n’est pas négatif", "The rest is not negative"),
            BilingualText.of(
                    "Le solde non attribué est de {unallocated}\u00a0; il est attribué plus que l’enveloppe ne contient. Réduisez les montants attribués.",
                    "The rest is {unallocated}; more is awarded than the envelope holds. Lower the awards."));

    static final List<Rule> RULES = List.of(NEGATIVE);

    private UnallocatedRule() {}

    static void check(AwardTable table, Consumer<Violation> violations) {
        if (table.unallocated().isNegative()) {
            violations.accept(NEGATIVE.violatedAt(
                    AwardPaths.UNALLOCATED, Arguments.none().with("unallocated", table.unallocated())));
        }
    }
}
