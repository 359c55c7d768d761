package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.money.Euros;
import java.util.Objects;
import java.util.function.Function;

/**
 * Why an award is what it is (<em>motif du montant attribué</em>), with the figures to recompute it by hand.
 *
 * <p>For example "scaled by 1/3, and one odd cent on top".
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface AwardReason {

    /**
     * Returns the result of the function for the kind at hand.
     *
     * @param <R> what the functions return
     * @param atCeiling applied to an award that is the whole ceiling
     * @param scaled applied to an award that is a part of the ceiling, or an amount per unit of weight
     * @param notFunded applied to an award of nothing because demand exceeds the envelope
     * @param noWeight applied to an award of nothing because the claim's weight is zero
     * @return the result of the one function applied
     */
    default <R> R fold(
            Function<? super AtCeiling, ? extends R> atCeiling,
            Function<? super Scaled, ? extends R> scaled,
            Function<? super NotFunded, ? extends R> notFunded,
            Function<? super NoWeight, ? extends R> noWeight) {
        if (this instanceof AtCeiling kind) {
            return atCeiling.apply(kind);
        }
        if (this instanceof Scaled kind) {
            return scaled.apply(kind);
        }
        if (this instanceof NotFunded kind) {
            return notFunded.apply(kind);
        }
        return noWeight.apply((NoWeight) this);
    }

    /** The claim gets its ceiling (<em>plafond atteint</em>), and no rounding has touched it. */
    record AtCeiling() implements AwardReason {}

    /**
     * The claim's exact share lies below its ceiling (<em>montant proratisé</em>): the factor times the base, cut to the cent,
     * and possibly one odd cent.
     *
     * @param factor what the ceiling in cents, or the weight, is multiplied by to give the exact share in cents; by ceiling it is
     *     in cents per cent of ceiling, and so has no unit; by weight it is in cents per unit of weight
     * @param roundedUp whether the claim received one of the odd cents
     */
    record Scaled(Ratio factor, boolean roundedUp) implements AwardReason {

        /** Checks that the factor is there. */
        public Scaled {
            Objects.requireNonNull(factor, "factor");
        }
    }

    /**
     * Nobody is funded, because the claims cannot all be funded in full (<em>demande supérieure à l’enveloppe</em>).
     *
     * @param demanded the sum of all ceilings, which exceeds the envelope
     */
    record NotFunded(Euros demanded) implements AwardReason {

        /** Checks that the sum is there. */
        public NotFunded {
            Objects.requireNonNull(demanded, "demanded");
        }
    }

    /** The claim's weight is zero (<em>poids nul</em>), and what is proportional to nothing is nothing. */
    record NoWeight() implements AwardReason {}
}
