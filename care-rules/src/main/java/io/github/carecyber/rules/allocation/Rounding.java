package io.github.carecyber.rules.allocation;

/** How exact shares become whole cents (<em>règle d’arrondi</em>). */
public enum Rounding {

    /**
     * Largest remainder (<em>plus fortes parties retranchées</em>, the French method of <em>plus forts restes</em>; Hamilton's method of apportionment, Hare's quota): each exact share is cut
     * to the cent, and the cents left over go one by one to the largest parts cut off.
     *
     * <p>Every award is within one cent of its exact share. The surprising case: the method is not monotone, as Balinski and
     * Young (<cite>Fair Representation</cite>, 1982) tell of Alabama's seats. Of claims of 0.06, 0.06 and 0.02 euros, an
     * envelope of 0.10 gives 0.04, 0.04 and 0.02, and an envelope of 0.11 gives 0.05, 0.05 and 0.01: one more cent in the
     * envelope has cost the third claim a cent. The exact shares tell why:
     *
     * <table>
     *   <caption>Exact shares in cents, and the cent at stake</caption>
     *   <tr><th>Envelope</th><th>First</th><th>Second</th><th>Third</th><th>Cents left over</th></tr>
     *   <tr><td>10</td><td>4 + 2/7</td><td>4 + 2/7</td><td>1 + 3/7</td><td>1, to the third</td></tr>
     *   <tr><td>11</td><td>4 + 5/7</td><td>4 + 5/7</td><td>1 + 4/7</td><td>2, to the first and second</td></tr>
     * </table>
     *
     * <p>Under equal awards and equal losses all parts cut off are equal, so the tie key alone decides, and the table is that of
     * {@link #MONOTONE}.
     */
    QUOTA,

    /**
     * A standard of comparison (<em>file d’attente des centimes</em>; Young, <cite>Equity</cite>, 1994; Moulin, <cite>Priority
     * rules and other asymmetric rationing methods</cite>, 2000): the envelope is handed out cent after cent, each to the claim
     * first in line, so nobody ever loses a cent when the envelope grows.
     *
     * <p>First in line is, among claims below their ceilings,
     *
     * <ul>
     *   <li>under the proportional rules, the one with the least {@code (2 × cents held + 1) / base}, where the base is the ceiling
     *       or the weight (Webster's method of apportionment, Sainte-Laguë);
     *   <li>under equal awards, the one that holds the fewest cents;
     *   <li>under equal losses, the one that misses the most cents;
     *   <li>under the rule of the Talmud, the one that holds the fewest cents among those that hold less than half of their ceiling, and when
     *       there is none, the one that misses the most; the middle cent of an odd ceiling thus belongs to the first half;
     * </ul>
     *
     * and among equals the one whose tie key comes first. The result is computed directly, and is the same as if it had been
     * handed out cent by cent.
     *
     * <p>The surprising case: an award may lie more than a cent from its exact share. Of eight claims of 0.01 euro and one of 0.20
     * under {@link SharingRule#PROPORTIONAL_TO_CEILING}, an envelope of 0.07 has the factor 1/4, so the exact shares are a quarter
     * of a cent each and 5 cents. A small claim's only cent stands at {@code 1/2}, behind the seventh cent of the large one at {@code 13/40}: the
     * large claim gets all seven cents. {@link #QUOTA} gives it 5, and one each to two of the small claims.
     */
    MONOTONE
}
