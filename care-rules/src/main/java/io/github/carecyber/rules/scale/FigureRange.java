package io.github.carecyber.rules.scale;

import io.github.carecyber.core.message.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * A figure as far as it is known (<em>valeur ou encadrement d'une grandeur</em>).
 *
 * <p>For example a staff of exactly 320, or of at least 280 where a site of a group did not declare its own.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param least what the figure surely reaches, at least zero
 * @param most what it surely does not exceed; null if nothing is known, or if it is more than can be counted
 */
public record FigureRange(long least, @Nullable Long most) {

    /** A figure of which nothing is known but that it is not negative. */
    static final FigureRange UNKNOWN = new FigureRange(0, null);

    /**
     * Checks the bounds.
     *
     * @param least what the figure surely reaches, at least zero
     * @param most what it surely does not exceed; null if nothing is known, or if it is more than can be counted
     * @throws IllegalArgumentException if the least is negative or above the most
     */
    public FigureRange {
        if (least < 0 || (most != null && most < least)) {
            throw new IllegalArgumentException("Figure between " + least + " and " + Excerpt.of(String.valueOf(most))
                    + " is not of the allowed form: the least is at least zero and at most the most.");
        }
    }

    /**
     * Returns a figure that is known.
     *
     * @param figure the figure, at least zero
     * @return the range of this figure alone
     * @throws IllegalArgumentException if the figure is negative
     */
    public static FigureRange exactly(long figure) {
        return new FigureRange(figure, figure);
    }

    /**
     * Tells whether the figure is known.
     *
     * @return whether the least is the most
     */
    public boolean isKnown() {
        return most != null && most == least;
    }

    /** The figures that lie in a bracket, counted from its start; null if none does. */
    @Nullable
    FigureRange within(long first, @Nullable Long last) {
        if ((most != null && most < first) || (last != null && last < least)) {
            return null;
        }
        Long end = most == null ? last : last == null ? most : Long.valueOf(Math.min(most, last));
        return new FigureRange(Math.max(least, first), end);
    }

    /** How many of the units lie behind one and up to another. */
    FigureRange unitsBetween(long after, @Nullable Long last) {
        long low = Math.max(0, (last == null ? least : Math.min(least, last)) - after);
        Long end = most == null ? last : last == null ? most : Long.valueOf(Math.min(most, last));
        return new FigureRange(low, end == null ? null : Math.max(0, end - after));
    }
}
