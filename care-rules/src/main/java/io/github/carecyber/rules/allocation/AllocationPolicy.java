package io.github.carecyber.rules.allocation;

import java.util.Objects;
import java.util.function.Function;

/**
 * The rule by which an envelope is shared out (<em>règle de répartition</em>). There is no default: whoever allocates money
 * says how.
 *
 * <p>One example through each policy, with claims A, B and C whose ceilings are 100, 200 and 300 euros:
 *
 * <table>
 *   <caption>Awards in euros</caption>
 *   <tr><th>Envelope</th><th>Policy</th><th>A</th><th>B</th><th>C</th><th>Unallocated</th></tr>
 *   <tr><td>600</td><td>in full</td><td>100.00</td><td>200.00</td><td>300.00</td><td>0.00</td></tr>
 *   <tr><td>200</td><td>in full</td><td>0.00</td><td>0.00</td><td>0.00</td><td>200.00</td></tr>
 *   <tr><td>200</td><td>proportional to the ceiling</td><td>33.33</td><td>66.67</td><td>100.00</td><td>0.00</td></tr>
 *   <tr><td>300</td><td>proportional to weights 3, 2, 1</td><td>100.00</td><td>133.33</td><td>66.67</td><td>0.00</td></tr>
 * </table>
 *
 * <p>Sharing an amount that does not meet all claims is the claims problem of O'Neill (<cite>A problem of rights arbitration
 * from the Talmud</cite>, 1982); Thomson (<cite>Axiomatic and game-theoretic analysis of bankruptcy and taxation
 * problems</cite>, 2003, and <cite>How to Divide When There Isn't Enough</cite>, 2019) surveys the rules.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface AllocationPolicy {

    /**
     * Returns the policy that funds every claim in full or none.
     *
     * @return the policy
     */
    static AllocationPolicy inFull() {
        return new InFull();
    }

    /**
     * Returns the policy that gives every claim the same part of its ceiling, or the same amount per unit of weight.
     *
     * @param to what awards are proportional to
     * @param rounding how exact shares become whole cents
     * @param ties who comes first among claims with equal right to an odd cent
     * @return the policy
     */
    static AllocationPolicy proportional(ProportionalTo to, Rounding rounding, TieBreak ties) {
        return new Proportional(to, rounding, ties);
    }

    /**
     * Returns the result of the function for the kind at hand.
     *
     * @param <R> what the functions return
     * @param inFull applied to the policy that funds every claim in full or none
     * @param proportional applied to a proportional policy
     * @return the result of the one function applied
     */
    <R> R fold(Function<? super InFull, ? extends R> inFull, Function<? super Proportional, ? extends R> proportional);

    /**
     * Every claim in full, or none (<em>intégralement ou pas du tout</em>).
     *
     * <p>An envelope of 600 euros funds ceilings of 100, 200 and 300; an envelope of 599.99 funds nobody. That is the
     * surprising case, and the point: the policy never decides alone who goes without.
     */
    record InFull() implements AllocationPolicy {

        @Override
        public <R> R fold(
                Function<? super InFull, ? extends R> inFull,
                Function<? super Proportional, ? extends R> proportional) {
            return inFull.apply(this);
        }
    }

    /**
     * One factor for all (<em>répartition proportionnelle, au marc le franc</em>), and no award above its ceiling.
     *
     * <p>The exact share of a claim is {@code min(ceiling, factor × base)}, where the base is the ceiling or the weight, and the
     * factor is the least with which the shares come to the envelope, or to all ceilings if the envelope covers those. What a
     * claim cannot take because of its ceiling thus goes to the others in proportion to their weights. A claim of zero
     * weight gets nothing, even if money is left over.
     *
     * <p>The factor is exact. By ceiling it is in cents per cent of ceiling, and so has no unit; by weight it is in cents per
     * unit of weight.
     *
     * <p>By ceiling, an envelope of 200 euros on ceilings of 100, 200 and 300 has the factor 1/3. The exact shares are 33 1/3,
     * 66 2/3 and 100 euros; cut to the cent they leave one cent over, and it goes to the largest part cut off: 33.33, 66.67,
     * 100.00.
     *
     * <p>By the weights 3, 2 and 1, an envelope of 300 euros would give 150, 100 and 50; but 100 is the first claim's ceiling,
     * so the other two share 200 in proportion 2 to 1. The factor is 20000/3, that is 6666 2/3 cents per unit of
     * weight, and the awards are 100.00, 133.33 and 66.67.
     *
     * <p>The odd cents always find takers, and none lifts an award above its ceiling. The shares come to a whole number
     * of cents, and so do the parts kept; hence the parts cut off come to a whole number k of cents. Each part cut off is below one
     * cent, so if k is above zero, more than k claims have lost a part. Such a claim's share is no whole number of cents and at
     * most its ceiling, which is one; so the next whole cent is at most the ceiling, too.
     *
     * <p>The surprising case is that of the rounding: see {@link Rounding#QUOTA}.
     *
     * @param to what awards are proportional to
     * @param rounding how exact shares become whole cents
     * @param ties who comes first among claims with equal right to an odd cent
     */
    record Proportional(ProportionalTo to, Rounding rounding, TieBreak ties) implements AllocationPolicy {

        /** Checks that all is chosen. */
        public Proportional {
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(rounding, "rounding");
            Objects.requireNonNull(ties, "ties");
        }

        @Override
        public <R> R fold(
                Function<? super InFull, ? extends R> inFull,
                Function<? super Proportional, ? extends R> proportional) {
            return proportional.apply(this);
        }
    }
}
