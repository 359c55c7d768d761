package io.github.carecyber.rules.portfolio;

import java.util.BitSet;
import java.util.Objects;

/**
 * A selection of items within a budget, and how much better one could be at the most (<em>portefeuille</em>).
 *
 * <p>For example a selection that scores 980 with an upper bound of 981: no selection scores more than 981.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param chosen the items that were chosen, by their index
 * @param score what the chosen items score together
 * @param cost what they cost together, in cents, at most the budget
 * @param bound an upper bound on the score of any selection within the budget; at least {@code score}
 * @param basis what the bound rests on
 * @param relaxation the figures of the best bound that can be recomputed without the algorithm; it is {@code bound}, unless
 *     that rests on the search
 * @param work the steps taken, at most the budget of work
 */
public record Portfolio(
        BitSet chosen, long score, long cost, long bound, BoundBasis basis, Relaxation relaxation, long work) {

    /**
     * Keeps a copy of the selection.
     *
     * @param chosen the items that were chosen, by their index
     * @param score what the chosen items score together
     * @param cost what they cost together, in cents
     * @param bound an upper bound on the score of any selection
     * @param basis what the bound rests on
     * @param relaxation the figures of the best bound that can be recomputed
     * @param work the steps taken
     */
    public Portfolio {
        chosen = (BitSet) Objects.requireNonNull(chosen, "chosen").clone();
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(relaxation, "relaxation");
    }

    /**
     * Returns the items that were chosen.
     *
     * @return a copy of the selection, by the index of the items
     */
    @Override
    public BitSet chosen() {
        return (BitSet) chosen.clone();
    }

    /**
     * Returns by how much a better selection could score more at the most.
     *
     * @return bound less score, at least zero
     */
    public long gap() {
        return bound - score;
    }

    /**
     * Tells whether no selection within the budget scores more.
     *
     * @return whether the gap is zero
     */
    public boolean isProven() {
        return bound == score;
    }
}
