package io.github.carecyber.rules.allocation;

import java.util.Objects;

/**
 * The one figure from which the exact share of every claim follows (<em>niveau de partage</em>), under a {@link SharingRule}.
 *
 * <p>For example "an award of 133 1/3 euros for whoever asks for more": the level {@code 40000/3} of kind {@link Kind#AWARD}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind what the figure means
 * @param value the figure
 */
public record Level(Kind kind, Ratio value) {

    /** What the figure of a level means (<em>nature du niveau</em>). */
    public enum Kind {

        /** The ceiling, or the weight, is multiplied by it: without unit, or in cents per unit of weight. */
        FACTOR,

        /** What everybody gets who does not reach an upper bound before, in cents. */
        AWARD,

        /** What everybody goes without who does not reach a lower bound before, in cents. */
        LOSS
    }

    /** Checks that both are there. */
    public Level {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
    }

    /**
     * Returns a factor.
     *
     * @param value the factor
     * @return the level
     */
    public static Level factor(Ratio value) {
        return new Level(Kind.FACTOR, value);
    }

    /**
     * Returns an award for all.
     *
     * @param cents the award, in cents
     * @return the level
     */
    public static Level award(Ratio cents) {
        return new Level(Kind.AWARD, Objects.requireNonNull(cents, "cents"));
    }

    /**
     * Returns a loss for all.
     *
     * @param cents the loss, in cents
     * @return the level
     */
    public static Level loss(Ratio cents) {
        return new Level(Kind.LOSS, Objects.requireNonNull(cents, "cents"));
    }
}
