package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.text.BilingualText;

/** The difference that a certificate names a claim that nobody made. */
final class UnknownClaim {

    private UnknownClaim() {}

    static BilingualText of(ClaimId claim) {
        return Difference.of(
                "elle nomme {claim}, qui n’est l’identifiant d’aucune demande",
                "it names {claim}, which is the identifier of no claim",
                Arguments.none().with("claim", claim));
    }
}
