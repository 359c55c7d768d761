package io.github.carecyber.rules.allocation;

/** How exact shares become whole cents (<em>règle d’arrondi</em>). */
public enum Rounding {

    /**
     * Largest remainder (<em>plus forts restes</em>; Hamilton's method of apportionment, Hare's quota): each exact share is cut
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
     */
    QUOTA
}
