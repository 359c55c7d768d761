package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.text.BilingualText;
import java.math.BigInteger;

/** Tells whether a level is of the right kind, gives exact shares that add up, and is the least that gives them. */
final class LevelCheck {

    private LevelCheck() {}

    static boolean isSound(AllocationCertificate.CutOff cutOff, SharedOut amounts, CertificateCheck check) {
        SharingRule rule = cutOff.rule();
        Level level = cutOff.level();
        if (level.kind() != kind(rule, amounts)) {
            return check.unsound(Difference.of(
                    "son niveau n’est pas de la nature que demande la règle de partage pour cette enveloppe",
                    "its level is not of the kind that the sharing rule asks for with this envelope"));
        }
        BigInteger shares = BigInteger.ZERO;
        boolean isLeast = level.value().equals(Ratio.ZERO);
        for (Claim claim : check.claims()) {
            shares = shares.add(CertifiedShare.shareInUnits(rule, level, claim));
            isLeast |= CertifiedShare.isChangedByALowerLevel(rule, level, claim);
        }
        int order = shares.compareTo(amounts.target().multiply(CertifiedShare.unit(level)));
        if (order != 0) {
            return check.unsound(difference(order, amounts));
        }
        return isLeast
                || check.unsound(Difference.of(
                        "un niveau plus bas donne les mêmes parts, et c’est le plus bas qui s’indique",
                        "a lower level gives the same shares, and the lowest is the one to state"));
    }

    private static Level.Kind kind(SharingRule rule, SharedOut amounts) {
        return switch (rule) {
            case PROPORTIONAL_TO_CEILING, PROPORTIONAL_TO_WEIGHT -> Level.Kind.FACTOR;
            case EQUAL_AWARDS -> Level.Kind.AWARD;
            case EQUAL_LOSSES -> Level.Kind.LOSS;
            case TALMUD ->
                amounts.target().shiftLeft(1).compareTo(amounts.demanded()) <= 0 ? Level.Kind.AWARD : Level.Kind.LOSS;
        };
    }

    private static BilingualText difference(int order, SharedOut amounts) {
        Arguments arguments = Arguments.none().with("target", WideAmount.of(amounts.target()));
        return order > 0
                ? Difference.of(
                        "les parts exactes à son niveau dépassent les {target} à répartir",
                        "the exact shares at its level exceed the {target} to share out",
                        arguments)
                : Difference.of(
                        "les parts exactes à son niveau n’atteignent pas les {target} à répartir",
                        "the exact shares at its level fall short of the {target} to share out",
                        arguments);
    }
}
