package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import java.math.BigInteger;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The few figures from which anybody can recompute any award of an allocation alone (<em>clé de vérification</em>).
 *
 * <p>An applicant needs the certificate, the envelope and its own claim, and no other applicant's figures. For example "factor
 * 1/3, the last odd cent went to a part of 2/3 cent cut off from {@code claim-2}".
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface AllocationCertificate {

    /**
     * Returns the award of a claim, recomputed in constant time.
     *
     * @param claim the claim
     * @param envelope what was shared out, in euros
     * @return the award, in euros
     * @throws IllegalArgumentException if the claim is one that an allocation would have refused: its ceiling is negative, or
     *     its weight is missing or negative where the weight counts
     */
    Euros awardOf(Claim claim, Euros envelope);

    /**
     * Returns the result of the function for the kind at hand.
     *
     * @param <R> what the functions return
     * @param whole applied to the certificate of a funding in full
     * @param cutOff applied to the certificate of a proportional allocation
     * @return the result of the one function applied
     */
    <R> R fold(Function<? super Whole, ? extends R> whole, Function<? super CutOff, ? extends R> cutOff);

    /**
     * The certificate of a funding in full (<em>demande totale</em>): everybody is funded if the envelope covers it, and nobody
     * if not.
     *
     * @param demanded the sum of all ceilings, in euros
     */
    record Whole(Euros demanded) implements AllocationCertificate {

        /** Checks that the sum is there. */
        public Whole {
            Objects.requireNonNull(demanded, "demanded");
        }

        @Override
        public Euros awardOf(Claim claim, Euros envelope) {
            requireCeiling(claim);
            return demanded.compareTo(envelope) <= 0 ? claim.ceiling() : Euros.ZERO;
        }

        @Override
        public <R> R fold(Function<? super Whole, ? extends R> whole, Function<? super CutOff, ? extends R> cutOff) {
            return whole.apply(this);
        }
    }

    /**
     * The certificate of a proportional allocation (<em>seuil de répartition</em>): the factor, and the last claim in line that
     * received an odd cent.
     *
     * <p>The line is that of the parts cut off, the largest first, and of the tie keys within equal parts. Every claim that
     * stands in it at or before the last cent received one; a claim that has lost no part never stands in it.
     *
     * @param to what awards are proportional to
     * @param factor what the ceiling in cents, or the weight, is multiplied by to give the exact share in cents; by ceiling it is
     *     in cents per cent of ceiling, and so has no unit; by weight it is in cents per unit of weight; the least that gives
     *     the awards, so zero if there is nothing to share out
     * @param lastCent the last claim in line that received an odd cent, null if none was left over
     * @param ties who comes first among equal parts
     */
    record CutOff(ProportionalTo to, Ratio factor, @Nullable Mark lastCent, TieBreak ties)
            implements AllocationCertificate {

        /** Checks that all but the last cent are there. */
        public CutOff {
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(factor, "factor");
            Objects.requireNonNull(ties, "ties");
        }

        /**
         * Returns the award of a claim, recomputed in constant time from the claim and this certificate alone.
         *
         * @param claim the claim
         * @return the award, in euros
         * @throws IllegalArgumentException if the claim is one that an allocation would have refused: its ceiling is negative,
         *     or its weight is missing or negative where the weight counts
         */
        public Euros awardOf(Claim claim) {
            requireCeiling(claim);
            BigInteger base = BigInteger.valueOf(baseOf(claim));
            BigInteger ceiling = BigInteger.valueOf(claim.ceiling().cents());
            BigInteger scaled = factor.numerator().multiply(base);
            if (base.signum() == 0) {
                return Euros.ZERO;
            }
            if (scaled.compareTo(factor.denominator().multiply(ceiling)) >= 0) {
                return claim.ceiling();
            }
            BigInteger[] parts = scaled.divideAndRemainder(factor.denominator());
            Ratio remainder = Ratio.of(parts[1], factor.denominator());
            long oddCent = receivesOddCent(remainder, claim.id()) ? 1 : 0;
            return Euros.ofCents(parts[0].longValueExact() + oddCent);
        }

        /**
         * Returns the award of a claim; the envelope is not needed, since the factor follows from it.
         *
         * @param claim the claim
         * @param envelope what was shared out, in euros
         * @return the award, in euros
         * @throws IllegalArgumentException if the claim is one that an allocation would have refused
         */
        @Override
        public Euros awardOf(Claim claim, Euros envelope) {
            Objects.requireNonNull(envelope, "envelope");
            return awardOf(claim);
        }

        @Override
        public <R> R fold(Function<? super Whole, ? extends R> whole, Function<? super CutOff, ? extends R> cutOff) {
            return cutOff.apply(this);
        }

        private boolean receivesOddCent(Ratio remainder, ClaimId claim) {
            Mark last = lastCent;
            if (last == null) {
                return false;
            }
            // A claim that has lost no part never comes before the last cent, whose remainder is above zero.
            int order = remainder.compareTo(last.remainder());
            return order > 0 || (order == 0 && ties.keyOf(claim).compareTo(ties.keyOf(last.claim())) <= 0);
        }

        private long baseOf(Claim claim) {
            if (to == ProportionalTo.CEILING) {
                return claim.ceiling().cents();
            }
            Long weight = claim.weight();
            if (weight == null || weight < 0) {
                throw new IllegalArgumentException("Claim " + claim.id() + " has the weight " + weight
                        + ": a claim under a policy by weight has one, and it is at least zero.");
            }
            return weight;
        }
    }

    /**
     * A place in the line for the odd cents (<em>dernier centime attribué</em>).
     *
     * @param remainder the part of a cent that was cut off, above zero and below one
     * @param claim the claim that it was cut off from; its tie key is {@link TieBreak#keyOf}
     */
    record Mark(Ratio remainder, ClaimId claim) {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the remainder is zero, or a whole cent or more
         */
        public Mark {
            Objects.requireNonNull(claim, "claim");
            if (remainder.compareTo(Ratio.ZERO) <= 0 || remainder.compareTo(Ratio.ONE) >= 0) {
                throw new IllegalArgumentException(
                        "Remainder " + remainder + " is no part of a cent: it lies above zero and below one.");
            }
        }
    }

    private static void requireCeiling(Claim claim) {
        if (claim.ceiling().isNegative()) {
            throw new IllegalArgumentException(
                    "Claim " + claim.id() + " has the ceiling " + claim.ceiling() + ": a ceiling is at least zero.");
        }
    }
}
