package io.github.carecyber.core.call;

import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.money.Share;
import java.math.BigInteger;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How the funding of a call is paid (<em>modalités de versement</em>): a share at the start, the rest on reaching the
 * objectives.
 *
 * <p>For example 20 % at the start and 80 % when the targets are reached, as an earlier scheme paid. All shares are of the
 * ceiling; what they come to together is paid as far as eligible costs were really incurred.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param atStart the share that is paid at the start, zero if nothing is
 * @param onObjectives how the rest is paid
 */
public record PaymentTerms(Share atStart, OnObjectives onObjectives) {

    /**
     * Checks that the shares come to one at most.
     *
     * @param atStart the share that is paid at the start, zero if nothing is
     * @param onObjectives how the rest is paid
     * @throws IllegalArgumentException if start and objectives together come to more than one
     */
    public PaymentTerms {
        Objects.requireNonNull(atStart, "atStart");
        Share whole =
                Objects.requireNonNull(onObjectives, "onObjectives").fold(all -> Share.NONE, each -> each.total());
        if (atStart.compareTo(whole.complement()) > 0) {
            throw new IllegalArgumentException("Shares of " + atStart + " at the start and of " + whole
                    + " on objectives come to more than one: together they are at most one.");
        }
    }

    /**
     * Returns terms by which everything is paid when all objectives are reached.
     *
     * @param atStart the share that is paid at the start, zero if nothing is
     * @return the terms
     */
    public static PaymentTerms allOrNothing(Share atStart) {
        return new PaymentTerms(atStart, new AllOrNothing());
    }

    /**
     * Returns terms by which each objective has a share of its own.
     *
     * @param atStart the share that is paid at the start, zero if nothing is
     * @param shares the share of each objective, at least one
     * @return the terms
     * @throws IllegalArgumentException if there is no objective, or start and objectives together come to more than one
     */
    public static PaymentTerms byObjective(Share atStart, Map<ObjectiveId, Share> shares) {
        return new PaymentTerms(atStart, new ByObjective(shares));
    }

    /** How what is not paid at the start is paid. */
    public sealed interface OnObjectives {

        /**
         * Returns the result of the function for the kind at hand.
         *
         * @param <R> what the functions return
         * @param allOrNothing applied to a rest that is paid when all objectives are reached
         * @param byObjective applied to a share for each objective
         * @return the result of the one function applied
         */
        default <R> R fold(
                Function<? super AllOrNothing, ? extends R> allOrNothing,
                Function<? super ByObjective, ? extends R> byObjective) {
            return this instanceof AllOrNothing kind ? allOrNothing.apply(kind) : byObjective.apply((ByObjective) this);
        }
    }

    /** The rest is paid when every objective is reached, and nothing of it before. */
    public record AllOrNothing() implements OnObjectives {}

    /**
     * Each objective has a share of its own, paid when it is reached.
     *
     * @param shares the share of each objective, in order of the identifiers
     */
    public record ByObjective(Map<ObjectiveId, Share> shares) implements OnObjectives {

        /**
         * Copies the shares.
         *
         * @param shares the share of each objective, at least one
         * @throws IllegalArgumentException if there is no objective
         */
        public ByObjective {
            shares = Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNull(shares, "shares")));
            if (shares.isEmpty()) {
                throw new IllegalArgumentException("Terms by objective name no objective: at least one is needed.");
            }
            totalOf(shares);
        }

        /**
         * Returns the sum of the shares.
         *
         * @return the sum, at most one
         */
        public Share total() {
            return totalOf(shares);
        }

        private static Share totalOf(Map<ObjectiveId, Share> shares) {
            BigInteger part = BigInteger.ZERO;
            BigInteger whole = BigInteger.ONE;
            for (Share share : shares.values()) {
                BigInteger denominator = BigInteger.valueOf(share.denominator());
                part = part.multiply(denominator).add(whole.multiply(BigInteger.valueOf(share.numerator())));
                whole = whole.multiply(denominator);
                BigInteger common = part.gcd(whole);
                part = part.divide(common);
                whole = whole.divide(common);
            }
            if (part.compareTo(whole) > 0 || whole.bitLength() > Long.SIZE - 1) {
                throw new IllegalArgumentException(
                        "Shares " + Excerpt.of(shares.values().toString())
                                + " come to " + Excerpt.of(part + "/" + whole)
                                + ": together they are at most one, and their sum has a denominator of at most 64 bits.");
            }
            return Share.of(part.longValueExact(), whole.longValueExact());
        }
    }
}
