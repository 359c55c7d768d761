package io.github.carecyber.rules.allocation;

/**
 * Who is dropped first among claims whose award would be below their useful minimum (<em>ordre d’éviction</em>).
 *
 * <p>Among equals, whoever comes last by the tie key of the sharing goes first: the tie key favours whom it puts first.
 */
public enum DropOrder {

    /** The one that comes last in the order of priority, that is the largest number in {@link Claim#priority}. */
    LAST_PRIORITY,

    /** The one with the lowest {@link Claim#score}. */
    LOWEST_SCORE,

    /** The one that misses most to its useful minimum, in cents: it frees what the others need least of. */
    LARGEST_SHORTFALL
}
