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

/** Each useful minimum is an amount that its ceiling allows, and one that the policy can keep. */
final class MinimumRules {

    private static final Rule NEGATIVE = Rule.of(
            "allocation.claim.negative-minimum",
            Severity.ERROR,
            BilingualText.of("Aucun montant utile minimal n’est négatif", "No useful minimum is negative"),
            BilingualText.of(
                    "Le montant utile minimal de la demande {claim} est de {minimum}\u00a0; il est au moins nul. Corrigez-le, ou supprimez-le.",
                    "The useful minimum of the claim {claim} is {minimum}; it is at least zero. Correct it, or leave it out."));

    private static final Rule ABOVE_CEILING = Rule.of(
            "allocation.claim.minimum-above-ceiling",
            Severity.ERROR,
            BilingualText.of(
                    "Aucun montant utile minimal ne dépasse son plafond", "No useful minimum exceeds its ceiling"),
            BilingualText.of(
                    "Le montant utile minimal de la demande {claim} est de {minimum}, au-delà de son plafond de {ceiling}\u00a0:"
                            + " rien de ce qui peut lui être accordé ne lui serait utile. Corrigez le minimum ou le plafond.",
                    "The useful minimum of the claim {claim} is {minimum}, above its ceiling of {ceiling}: nothing that may"
                            + " be granted would be of use to it. Correct the minimum or the ceiling."));

    private static final Rule NOT_KEPT = Rule.of(
            "allocation.claim.minimum-not-kept",
            Severity.ERROR,
            BilingualText.of(
                    "La règle de répartition garantit les montants utiles minimaux",
                    "The policy keeps the useful minimums"),
            BilingualText.of(
                    "La demande {claim} indique un montant utile minimal de {minimum}, alors qu’un partage peut donner moins."
                            + " Choisissez une règle de répartition qui dit quelle demande est évincée (useful), ou supprimez le minimum de la demande.",
                    "The claim {claim} states a useful minimum of {minimum}, while a sharing may give less. Choose a"
                            + " policy that says which claim is dropped (useful), or leave out the claim’s minimum."));

    static final List<Rule> RULES = List.of(NEGATIVE, ABOVE_CEILING, NOT_KEPT);

    private MinimumRules() {}

    static void check(Claim claim, int index, boolean noMinimum, Consumer<Violation> violations) {
        Euros minimum = claim.minimum();
        if (minimum == null || minimum.isZero()) {
            return;
        }
        if (minimum.isNegative()) {
            violations.accept(violated(NEGATIVE, claim, minimum, index));
            return;
        }
        if (minimum.compareTo(claim.ceiling()) > 0) {
            violations.accept(ABOVE_CEILING.violatedAt(
                    path(index), arguments(claim, minimum).with("ceiling", claim.ceiling())));
        }
        // A minimum that was granted elsewhere already is kept whatever the policy gives.
        if (noMinimum && minimum.compareTo(claim.grantedElsewhere()) > 0) {
            violations.accept(violated(NOT_KEPT, claim, minimum, index));
        }
    }

    private static Violation violated(Rule rule, Claim claim, Euros minimum, int index) {
        return rule.violatedAt(path(index), arguments(claim, minimum));
    }

    private static DataPath path(int index) {
        return ClaimPaths.of(index).key("minimum");
    }

    private static Arguments arguments(Claim claim, Euros minimum) {
        return Arguments.none().with("claim", claim.id()).with("minimum", minimum);
    }
}
