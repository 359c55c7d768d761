package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import java.util.function.Consumer;

/** Each ceiling is an amount that can be granted, and what may still be granted to all is an amount, too. */
final class CeilingRules {

    private static final Rule NEGATIVE = Rule.of(
            "allocation.claim.negative-ceiling",
            Severity.ERROR,
            BilingualText.of("Aucun plafond n’est négatif", "No ceiling is negative"),
            BilingualText.of(
                    "Le plafond de la demande {claim} est de {ceiling}\u00a0; un plafond est au moins nul. Corrigez le plafond.",
                    "The ceiling of the claim {claim} is {ceiling}; a ceiling is at least zero. Correct the ceiling."));

    private static final Rule SUM_TOO_LARGE = Rule.of(
            "allocation.ceilings.sum-too-large",
            Severity.ERROR,
            BilingualText.of("La somme des plafonds reste représentable", "The ceilings add up to an amount in range"),
            BilingualText.of(
                    "La somme de ce qui peut encore être accordé dépasse le plus grand montant possible, {largest}. Vérifiez l’unité des plafonds (des euros, et non des centimes), ou répartissez en plusieurs fois.",
                    "What may still be granted adds up to more than the largest possible amount, {largest}. Check the unit of the ceilings (euros, not cents), or share out in several rounds."));

    static final List<Rule> RULES = List.of(NEGATIVE, SUM_TOO_LARGE);

    private CeilingRules() {}

    /** Checks the ceiling of a claim, and returns what may still be granted, in cents; nothing if the claim states nonsense. */
    static long check(Claim claim, int index, Consumer<Violation> violations) {
        long ceiling = claim.ceiling().cents();
        if (ceiling < 0) {
            violations.accept(NEGATIVE.violatedAt(
                    ClaimPaths.of(index).key("ceiling"),
                    Arguments.none().with("claim", claim.id()).with("ceiling", claim.ceiling())));
        }
        return Math.max(0, ceiling)
                - Math.min(
                        Math.max(0, ceiling),
                        Math.max(0, claim.grantedElsewhere().cents()));
    }

    static void checkSum(BoundedSum rooms, Consumer<Violation> violations) {
        if (!rooms.fits()) {
            violations.accept(SUM_TOO_LARGE.violatedAt(
                    ClaimPaths.ALL, Arguments.none().with("largest", Euros.ofCents(Long.MAX_VALUE))));
        }
    }
}
