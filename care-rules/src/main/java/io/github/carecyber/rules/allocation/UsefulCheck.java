package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Arguments;
import java.util.List;
import java.util.function.Function;

/**
 * Tells whether a certificate of a sharing with useful minimums follows from the envelope and the claims.
 *
 * <p>Every claim with a minimum is asked in the order of dropping whether its exact share reaches it, given who was dropped before. Then the
 * sharing among those who remain is checked, and that nobody's award is below its minimum.
 */
final class UsefulCheck {

    private final AllocationPolicy.Useful policy;
    private final CertificateCheck check;
    private final AllocationCertificate.Useful useful;

    private UsefulCheck(AllocationPolicy.Useful policy, CertificateCheck check, AllocationCertificate.Useful useful) {
        this.policy = policy;
        this.check = check;
        this.useful = useful;
    }

    static boolean isSound(AllocationPolicy.Useful policy, CertificateCheck check) {
        return check.certificate() instanceof AllocationCertificate.Useful useful
                ? new UsefulCheck(policy, check, useful).isSound()
                : check.otherPolicy(Difference.of(
                        "elle n’est pas celle d’un partage avec montants utiles minimaux",
                        "it is not that of a sharing with useful minimums"));
    }

    private boolean isSound() {
        Eviction eviction = Eviction.byShare(policy, check.envelope(), check.claims());
        List<AllocationCertificate.Drop> byShare = List.copyOf(eviction.drops());
        List<AllocationCertificate.Drop> stated = useful.dropped();
        for (int step = 0; step < byShare.size(); step++) {
            if (step >= stated.size() || !stated.get(step).equals(byShare.get(step))) {
                return differs(step + 1, byShare.get(step));
            }
        }
        return areDroppedByTheirAwards(stated.subList(byShare.size(), stated.size()), eviction)
                && isSharingSound(eviction.remaining());
    }

    /** Tells whether those that the certificate drops after all whose share is too small are the right ones. */
    private boolean areDroppedByTheirAwards(List<AllocationCertificate.Drop> stated, Eviction eviction) {
        for (AllocationCertificate.Drop drop : stated) {
            Outcome shared = Decision.of(policy.sharing(), check.envelope(), eviction.remaining());
            if (!eviction.dropFirstBelow(shared)
                    || !eviction.drops().get(eviction.drops().size() - 1).equals(drop)) {
                return check.unsound(Difference.of(
                        "elle évince {claim}, qui ne devait pas l’être à ce moment, ou pas pour ces montants",
                        "it drops {claim}, which was not to be dropped then, or not for these amounts",
                        Arguments.none().with("claim", drop.claim())));
            }
        }
        return true;
    }

    private boolean isSharingSound(List<Claim> remaining) {
        CertificateCheck sharing =
                check.within(check.path().key("sharing"), check.envelope(), remaining, useful.sharing());
        return CertificateCheck.isSound(policy.sharing(), sharing) && isEverybodyServedUsefully(remaining);
    }

    private boolean isEverybodyServedUsefully(List<Claim> remaining) {
        Function<Claim, Euros> awards = CertifiedAwards.of(useful.sharing(), Euros.ofCents(check.envelope()));
        for (Claim claim : remaining) {
            if (awards.apply(claim).compareTo(claim.leastAward()) < 0) {
                return check.unsound(Difference.of(
                        "elle laisse à {claim} moins que les {least} qui lui sont utiles",
                        "it leaves {claim} less than the {least} that is of use to it",
                        Arguments.none().with("claim", claim.id()).with("least", claim.leastAward())));
            }
        }
        return true;
    }

    private boolean differs(int step, AllocationCertificate.Drop right) {
        return check.unsound(Difference.of(
                "à l’étape {step}, c’est {claim} qui est évincée, pour {offered} au lieu de {least}",
                "in step {step}, {claim} is dropped, for {offered} instead of {least}",
                Arguments.none()
                        .with("step", step)
                        .with("claim", right.claim())
                        .with("offered", right.offered())
                        .with("least", right.least())));
    }
}
