package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Certificates with one figure changed. */
final class OtherCertificates {

    private final List<Claim> claims;
    private final List<AllocationCertificate> others = new ArrayList<>();

    private OtherCertificates(List<Claim> claims) {
        this.claims = claims;
    }

    /** Returns certificates like the one at hand but for one figure each. */
    static List<AllocationCertificate> of(AllocationCertificate certificate, List<Claim> claims) {
        OtherCertificates others = new OtherCertificates(claims);
        if (certificate instanceof AllocationCertificate.CutOff cutOff) {
            others.addOthers(cutOff);
        } else if (certificate instanceof AllocationCertificate.Line line) {
            others.addOthers(line);
        } else if (certificate instanceof AllocationCertificate.Ranking ranking) {
            others.others.addAll(OtherOrders.of(ranking, claims));
        } else if (certificate instanceof AllocationCertificate.Useful useful) {
            others.others.addAll(OtherOrders.of(useful, claims));
        } else if (certificate instanceof AllocationCertificate.Tree tree) {
            others.others.addAll(OtherOrders.of(tree, claims));
        } else {
            others.addOthers((AllocationCertificate.Whole) certificate);
        }
        others.others.removeIf(certificate::equals);
        return others.others;
    }

    private void addOthers(AllocationCertificate.Whole whole) {
        others.add(new AllocationCertificate.Whole(whole.demanded().plus(Euros.ofCents(1))));
    }

    private void addOthers(AllocationCertificate.CutOff cutOff) {
        Mark last = cutOff.lastCent();
        TieBreak ties = cutOff.ties();
        others.add(new AllocationCertificate.Line(cutOff.rule(), null, ties));
        others.add(new AllocationCertificate.CutOff(cutOff.rule(), cutOff.level(), last, TieBreak.bySeed("other")));
        forOtherRules(
                cutOff.rule(), rule -> others.add(new AllocationCertificate.CutOff(rule, cutOff.level(), last, ties)));
        forOtherLevels(
                cutOff.level(),
                level -> others.add(new AllocationCertificate.CutOff(cutOff.rule(), level, last, ties)));
        others.add(new AllocationCertificate.CutOff(cutOff.rule(), cutOff.level(), null, ties));
        forOtherClaims(claim -> {
            Ratio part = last == null ? Ratio.of(1, 2) : last.remainder();
            others.add(new AllocationCertificate.CutOff(cutOff.rule(), cutOff.level(), new Mark(part, claim), ties));
        });
        if (last != null) {
            Mark halved = new Mark(
                    Ratio.of(
                            last.remainder().numerator(),
                            last.remainder().denominator().shiftLeft(1)),
                    last.claim());
            others.add(new AllocationCertificate.CutOff(cutOff.rule(), cutOff.level(), halved, ties));
        }
    }

    private void addOthers(AllocationCertificate.Line line) {
        Place last = line.last();
        TieBreak ties = line.ties();
        others.add(new AllocationCertificate.CutOff(line.rule(), Level.factor(Ratio.ZERO), null, ties));
        others.add(new AllocationCertificate.Line(line.rule(), last, TieBreak.bySeed("other")));
        forOtherRules(line.rule(), rule -> others.add(new AllocationCertificate.Line(rule, last, ties)));
        others.add(new AllocationCertificate.Line(line.rule(), null, ties));
        Level standing = last == null ? Level.award(Ratio.ZERO) : last.standing();
        forOtherClaims(
                claim -> others.add(new AllocationCertificate.Line(line.rule(), new Place(standing, claim), ties)));
        if (last != null) {
            forOtherLevels(
                    standing,
                    level -> others.add(
                            new AllocationCertificate.Line(line.rule(), new Place(level, last.claim()), ties)));
        }
    }

    private static void forOtherRules(SharingRule rule, Consumer<SharingRule> action) {
        Stream.of(SharingRule.values()).filter(other -> other != rule).forEach(action);
    }

    private void forOtherClaims(Consumer<ClaimId> action) {
        Stream.concat(claims.stream().map(Claim::id), Stream.of(ClaimId.of("nobody")))
                .forEach(action);
    }

    private static void forOtherLevels(Level level, Consumer<Level> action) {
        BigInteger above = level.value().numerator();
        BigInteger below = level.value().denominator();
        for (Level.Kind kind : Level.Kind.values()) {
            if (kind != level.kind()) {
                action.accept(new Level(kind, level.value()));
            }
        }
        for (Ratio value : new Ratio[] {
            Ratio.of(above.add(BigInteger.ONE), below),
            Ratio.of(above, below.add(BigInteger.ONE)),
            Ratio.of(above.add(below), below),
            Ratio.of(above.subtract(BigInteger.ONE).max(BigInteger.ZERO), below),
            Ratio.of(above.subtract(below).max(BigInteger.ZERO), below)
        }) {
            if (!level.value().equals(value)) {
                action.accept(new Level(level.kind(), value));
            }
        }
    }
}
