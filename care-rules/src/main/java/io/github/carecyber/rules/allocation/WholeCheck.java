package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Arguments;

/** Tells whether a certificate of a funding in full states what the claims really demand. */
final class WholeCheck {

    private WholeCheck() {}

    static boolean isSound(CertificateCheck check) {
        if (!(check.certificate() instanceof AllocationCertificate.Whole whole)) {
            return check.otherPolicy(Difference.of(
                    "elle n’est pas celle d’un financement intégral", "it is not that of a funding in full"));
        }
        // The claims have been checked: what may still be granted adds up to an amount.
        long demanded = 0;
        for (Claim claim : check.claims()) {
            demanded += claim.room().cents();
        }
        Euros sum = Euros.ofCents(demanded);
        return sum.equals(whole.demanded())
                || check.unsound(Difference.of(
                        "elle indique une demande totale de {stated}, et les demandes font {sum}",
                        "it states a demand of {stated} in all, and the claims come to {sum}",
                        Arguments.none().with("stated", whole.demanded()).with("sum", sum)));
    }
}
