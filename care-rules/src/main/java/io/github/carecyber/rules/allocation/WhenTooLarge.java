package io.github.carecyber.rules.allocation;

/**
 * What happens, in order of rank, at a claim that exceeds what is left (<em>demande dépassant le solde</em>).
 *
 * <p>For example an envelope of 400 euros on ceilings of 100, 350, 200 and 100, in this order:
 *
 * <table>
 *   <caption>Awards in euros</caption>
 *   <tr><th>Rule</th><th>100</th><th>350</th><th>200</th><th>100</th><th>Unallocated</th></tr>
 *   <tr><td>stop</td><td>100.00</td><td>0.00</td><td>0.00</td><td>0.00</td><td>300.00</td></tr>
 *   <tr><td>skip</td><td>100.00</td><td>0.00</td><td>200.00</td><td>100.00</td><td>0.00</td></tr>
 *   <tr><td>part</td><td>100.00</td><td>300.00</td><td>0.00</td><td>0.00</td><td>0.00</td></tr>
 * </table>
 *
 * <p>A claim to which nothing may be granted any more, because its ceiling is zero or was granted elsewhere, exceeds nothing and
 * stops nobody.
 */
public enum WhenTooLarge {

    /**
     * It gets nothing, and nobody after it gets anything (<em>arrêt</em>). The surprising case: money may be left over while
     * small claims further down would have fitted.
     */
    STOP,

    /**
     * It gets nothing, and the next in rank is tried (<em>saut</em>). The surprising case: a large claim of high rank may go
     * without while many after it are funded, and more money may turn that round: in the example, 450 euros instead of 400 fund the claim
     * of 350 and none of the two after it.
     */
    SKIP,

    /**
     * It gets what is left, and nobody after it gets anything (<em>financement partiel de la dernière demande</em>). If nothing is left,
     * or less than its {@linkplain Claim#leastAward useful minimum}, it gets nothing instead. The surprising cases: that part may be a few
     * cents of a large project where no minimum is stated; and where one is, what is left goes to nobody.
     */
    PART;

    /** Returns what a claim gets that exceeds what is left, in cents. */
    long award(Claim claim, long left) {
        return this == PART && left >= claim.leastAward().cents() ? left : 0;
    }
}
