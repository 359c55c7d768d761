package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import java.util.Objects;
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
                    "Le poids de la demande {claim} est de {weight}\u00a0; un poids est au moins nul.",
                    "The weight of the claim {claim} is {weight}; a weight is at least zero."));

    private static final Rule ALL_ZERO = Rule.of(
            "allocation.weights.all-zero",
            Severity.ERROR,
            BilingualText.of("Un poids au moins n’est pas nul", "At least one weight is not zero"),
            BilingualText.of(
                    "Tous les poids sont nuls\u00a0: rien ne dit à qui va l’enveloppe de {envelope}.",
                    "All weights are zero: nothing tells who gets the envelope of {envelope}."));

    private static final Rule SUM_TOO_LARGE = Rule.of(
            "allocation.weights.sum-too-large",
            Severity.ERROR,
            BilingualText.of("La somme des poids reste représentable", "The weights add up to a number in range"),
            BilingualText.of(
                    "La somme des poids dépasse le plus grand nombre possible, {largest}.",
                    "The weights add up to more than the largest possible number, {largest}."));

    static final List<Rule> RULES = List.of(MISSING, NEGATIVE, ALL_ZERO, SUM_TOO_LARGE);

    private WeightRules() {}

    static void check(AllocationRequest request, Consumer<Violation> violations) {
        List<Claim> claims = request.claims();
        for (int index = 0; index < claims.size(); index++) {
            checkOne(claims.get(index), ClaimPaths.of(index).key("weight"), violations);
        }
        if (isSomethingToShareOut(request) && claims.stream().allMatch(claim -> Objects.equals(claim.weight(), 0L))) {
            violations.accept(
                    ALL_ZERO.violatedAt(ClaimPaths.ALL, Arguments.none().with("envelope", request.envelope())));
        }
        if (!BoundedSum.fits(claims, claim -> Objects.requireNonNullElse(claim.weight(), 0L))) {
            violations.accept(
                    SUM_TOO_LARGE.violatedAt(ClaimPaths.ALL, Arguments.none().with("largest", Long.MAX_VALUE)));
        }
    }

    private static void checkOne(Claim claim, DataPath path, Consumer<Violation> violations) {
        Long weight = claim.weight();
        if (weight == null) {
            violations.accept(MISSING.violatedAt(path, Arguments.none().with("claim", claim.id())));
        } else if (weight < 0) {
            violations.accept(NEGATIVE.violatedAt(
                    path, Arguments.none().with("claim", claim.id()).with("weight", weight)));
        }
    }

    private static boolean isSomethingToShareOut(AllocationRequest request) {
        return request.envelope().isPositive()
                && request.claims().stream().anyMatch(claim -> claim.ceiling().isPositive());
    }
}
