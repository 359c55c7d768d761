package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Undecided;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;

/** A certificate is one of the policy at hand, and its figures follow from the envelope and the claims. */
final class CertificateRules {

    static final DataPath CERTIFICATE = DataPath.of("certificate");

    private static final Rule OTHER_POLICY = Rule.of(
            "audit.certificate.other-policy",
            Severity.ERROR,
            BilingualText.of(
                    "La clé de vérification est celle de la règle de répartition",
                    "The certificate is one of the policy asked for"),
            BilingualText.of(
                    "La clé de vérification ne correspond pas à la règle demandée\u00a0: {difference}. Joignez la clé de cette répartition, ou refaites la répartition.",
                    "The certificate does not fit the policy asked for: {difference}. Give the certificate of this allocation, or allocate again."));

    private static final Rule UNSOUND = Rule.of(
            "audit.certificate.unsound",
            Severity.ERROR,
            BilingualText.of(
                    "La clé de vérification découle de l’enveloppe et des demandes",
                    "The certificate follows from the envelope and the claims"),
            BilingualText.of(
                    "La clé de vérification ne découle pas de l’enveloppe et des demandes\u00a0: {difference}. Vérifiez que la clé, l’enveloppe et les demandes sont celles d’une même répartition, ou refaites la répartition.",
                    "The certificate does not follow from the envelope and the claims: {difference}. Check that certificate, envelope and claims are those of one allocation, or allocate again."));

    static final List<Rule> RULES = List.of(OTHER_POLICY, UNSOUND);

    private CertificateRules() {}

    static Violation otherPolicy(DataPath path, BilingualText difference) {
        return OTHER_POLICY.violatedAt(path, Arguments.none().with("difference", difference));
    }

    /** What can be told of a certificate without running the policy leaves this open. */
    static Undecided cannotTell(Gap.CannotTell gap) {
        return Undecided.of(UNSOUND, gap.path(), gap);
    }

    static Violation unsound(DataPath path, BilingualText difference) {
        return UNSOUND.violatedAt(path, Arguments.none().with("difference", difference));
    }
}
