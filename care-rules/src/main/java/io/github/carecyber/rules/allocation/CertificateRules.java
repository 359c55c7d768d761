package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;

/** A table follows a policy if its certificate is one of that policy, is sound, and gives each award. */
final class CertificateRules {

    static final DataPath CERTIFICATE = DataPath.of("certificate");

    private static final Rule OTHER_POLICY = Rule.of(
            "audit.certificate.other-policy",
            Severity.ERROR,
            BilingualText.of(
                    "La clé de vérification est celle de la règle de répartition",
                    "The certificate is one of the policy asked for"),
            BilingualText.of(
                    "La clé de vérification ne correspond pas à la règle demandée\u00a0: {difference}.",
                    "The certificate does not fit the policy asked for: {difference}."));

    private static final Rule UNSOUND = Rule.of(
            "audit.certificate.unsound",
            Severity.ERROR,
            BilingualText.of(
                    "La clé de vérification découle de l’enveloppe et des demandes",
                    "The certificate follows from the envelope and the claims"),
            BilingualText.of(
                    "La clé de vérification ne découle pas de l’enveloppe et des demandes\u00a0: {difference}.",
                    "The certificate does not follow from the envelope and the claims: {difference}."));

    private static final Rule AWARD_DIFFERS = Rule.of(
            "audit.award.differs-from-policy",
            Severity.ERROR,
            BilingualText.of(
                    "Chaque montant est celui que donne la règle de répartition",
                    "Each award is what the policy gives"),
            BilingualText.of(
                    "La demande {claim} reçoit {amount}\u00a0; la règle de répartition lui donne {expected}.",
                    "The claim {claim} gets {amount}; the policy gives it {expected}."));

    static final List<Rule> RULES = List.of(OTHER_POLICY, UNSOUND, AWARD_DIFFERS);

    private CertificateRules() {}

    static Violation otherPolicy(BilingualText difference) {
        return OTHER_POLICY.violatedAt(CERTIFICATE, Arguments.none().with("difference", difference));
    }

    static Violation unsound(BilingualText difference) {
        return UNSOUND.violatedAt(CERTIFICATE, Arguments.none().with("difference", difference));
    }

    static Violation differs(DataPath award, ClaimId claim, Euros amount, Euros expected) {
        return AWARD_DIFFERS.violatedAt(
                award,
                Arguments.none().with("claim", claim).with("amount", amount).with("expected", expected));
    }
}
