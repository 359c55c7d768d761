package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import java.util.function.Consumer;

/** What was granted elsewhere is no negative amount. It may exceed the ceiling: then nothing is left to grant. */
final class GrantedElsewhereRule {

    private static final Rule NEGATIVE = Rule.of(
            "allocation.claim.negative-granted-elsewhere",
            Severity.ERROR,
            BilingualText.of(
                    "Aucun montant accordé par ailleurs n’est négatif", "No amount granted elsewhere is negative"),
            BilingualText.of(
                    "La demande {claim} indique {granted} déjà accordés par ailleurs\u00a0; ce montant est au moins nul. Corrigez-le, ou supprimez-le s’il n’y en a pas.",
                    "The claim {claim} states {granted} as granted elsewhere already; that amount is at least zero. Correct it, or leave it out if there is none."));

    static final List<Rule> RULES = List.of(NEGATIVE);

    private GrantedElsewhereRule() {}

    static void check(Claim claim, int index, Consumer<Violation> violations) {
        if (claim.grantedElsewhere().isNegative()) {
            violations.accept(NEGATIVE.violatedAt(
                    ClaimPaths.of(index).key("grantedElsewhere"),
                    Arguments.none().with("claim", claim.id()).with("granted", claim.grantedElsewhere())));
        }
    }
}
