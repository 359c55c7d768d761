package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import java.util.function.Consumer;

/** Under a policy by weight, each claim has a weight that can be counted, and one of them at least counts. */
final class WeightRules {

    private static final Rule MISSING = Rule.of(
            "allocation.claim.missing-weight",
            Severity.ERROR,
            BilingualText.of("Chaque demande a un poids", "Each claim has a weight"),
            BilingualText.of(
                    "La répartition se fait selon les poids, et la demande {claim} n’en a pas. Un poids nul s’écrit 0.",
                    "The envelope is shared out by weight, and the claim {claim} has none. A weight of zero is written"
                            + " 0."));

    private static final Rule NEGATIVE = Rule.of(
            "allocation.claim.negative-weight",
            Severity.ERROR,
            BilingualText.of("Aucun poids n’est négatif", "No weight is negative"),
            BilingualText.of(
                    "Le poids de la demande {claim} est de {weight}\u00a0; un poids est au moins nul. Corrigez le poids.",
                    "The weight of the claim {claim} is {weight}; a weight is at least zero. Correct the weight."));

    private static final Rule ALL_ZERO = Rule.of(
            "allocation.weights.all-zero",
            Severity.ERROR,
            BilingualText.of("Un poids au moins n’est pas nul", "At least one weight is not zero"),
            BilingualText.of(
                    "Tous les poids sont nuls\u00a0: rien ne dit à qui va l’enveloppe de {envelope}. Donnez un poids positif à une demande au moins.",
                    "All weights are zero: nothing tells who gets the envelope of {envelope}. Give at least one claim a weight above zero."));

    private static final Rule SUM_TOO_LARGE = Rule.of(
            "allocation.weights.sum-too-large",
            Severity.ERROR,
            BilingualText.of("La somme des poids reste représentable", "The weights add up to a number in range"),
            BilingualText.of(
                    "La somme des poids dépasse le plus grand nombre possible, {largest}. Divisez tous les poids par un même nombre, pour garder leurs proportions.",
                    "The weights add up to more than the largest possible number, {largest}. Divide all weights by the same number, which keeps their proportions."));

    static final List<Rule> RULES = List.of(MISSING, NEGATIVE, ALL_ZERO, SUM_TOO_LARGE);

    private WeightRules() {}

    /** Checks the weight of a claim and returns it, or a number below zero if none can be counted. */
    static long check(Claim claim, int index, Consumer<Violation> violations) {
        Long weight = claim.weight();
        if (weight == null) {
            violations.accept(MISSING.violatedAt(path(index), Arguments.none().with("claim", claim.id())));
            return -1;
        }
        if (weight < 0) {
            violations.accept(NEGATIVE.violatedAt(
                    path(index), Arguments.none().with("claim", claim.id()).with("weight", weight)));
            return -1;
        }
        return weight;
    }

    static void checkSum(BoundedSum weights, Consumer<Violation> violations) {
        if (!weights.fits()) {
            violations.accept(
                    SUM_TOO_LARGE.violatedAt(ClaimPaths.ALL, Arguments.none().with("largest", Long.MAX_VALUE)));
        }
    }

    static void refuseAllZero(Euros envelope, Consumer<Violation> violations) {
        violations.accept(ALL_ZERO.violatedAt(ClaimPaths.ALL, Arguments.none().with("envelope", envelope)));
    }

    private static DataPath path(int index) {
        return ClaimPaths.of(index).key("weight");
    }
}
