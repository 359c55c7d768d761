package io.github.carecyber.rules.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A sharing, slow and obviously right: exact shares from {@link ReferenceShares} with the odd cents to the largest parts cut off, or
 * cent by cent from {@link ReferenceLine}.
 */
record ReferenceSharing(List<Long> cents, AllocationCertificate certificate) {

    /** Shares out a problem; under {@link Rounding#MONOTONE}, its envelope must be small. */
    static ReferenceSharing of(AllocationRequest problem) {
        AllocationPolicy.Sharing policy = (AllocationPolicy.Sharing) problem.policy();
        List<Claim> claims = problem.claims();
        long envelope = problem.envelope().cents();
        return policy.rounding() == Rounding.QUOTA
                ? byQuota(policy, exactly(problem), claims)
                : inLine(policy, new ReferenceLine(policy.rule(), policy.ties()).handOut(envelope, claims), claims);
    }

    /** Returns the exact shares. */
    static ReferenceShares exactly(AllocationRequest problem) {
        AllocationPolicy.Sharing policy = (AllocationPolicy.Sharing) problem.policy();
        List<Fraction> rooms =
                problem.claims().stream().map(claim -> Fraction.of(room(claim))).toList();
        List<Fraction> weights = problem.claims().stream()
                .map(claim -> Fraction.of(claim.weight() == null ? 0 : claim.weight()))
                .toList();
        return ReferenceShares.of(policy.rule(), Fraction.of(problem.envelope().cents()), rooms, weights);
    }

    /** Returns what may still be granted, in cents. */
    static long room(Claim claim) {
        BigInteger ceiling = BigInteger.valueOf(claim.ceiling().cents());
        BigInteger granted = BigInteger.valueOf(claim.grantedElsewhere().cents());
        return ceiling.subtract(granted).max(BigInteger.ZERO).longValueExact();
    }

    static ReferenceSharing inLine(AllocationPolicy.Sharing policy, List<Long> held, List<Claim> claims) {
        Place last = new ReferenceLine(policy.rule(), policy.ties())
                .lastHeld(claims, held)
                .map(ReferenceLine.Cent::place)
                .orElse(null);
        return new ReferenceSharing(held, new AllocationCertificate.Line(policy.rule(), last, policy.ties()));
    }

    private static ReferenceSharing byQuota(
            AllocationPolicy.Sharing policy, ReferenceShares exact, List<Claim> claims) {
        List<Fraction> shares = exact.shares();
        List<Long> cents = new ArrayList<>();
        Fraction over = Fraction.ZERO;
        for (Fraction share : shares) {
            cents.add(share.whole().longValueExact());
            over = over.plus(share.cutOff());
        }
        Comparator<Integer> byPart =
                Comparator.comparing(index -> shares.get(index).cutOff().negated());
        List<Integer> line = IntStream.range(0, claims.size())
                .boxed()
                .sorted(byPart.thenComparing(claims::get, ReferenceTies.of(policy.ties())))
                .toList();
        @Nullable Mark last = null;
        for (int index : line.subList(0, over.whole().intValueExact())) {
            cents.set(index, cents.get(index) + 1);
            last = mark(shares.get(index), claims.get(index));
        }
        return new ReferenceSharing(
                cents, new AllocationCertificate.CutOff(policy.rule(), exact.level(), last, policy.ties()));
    }

    private static Mark mark(Fraction share, Claim claim) {
        return new Mark(share.cutOff().ratio(), claim.id());
    }
}
