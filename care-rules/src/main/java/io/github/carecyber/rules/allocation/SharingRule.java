package io.github.carecyber.rules.allocation;

/**
 * The rule by which what there is becomes exact shares (<em>règle de partage</em>), before any rounding.
 *
 * <p>All of them are parametric in the sense of Young (<cite>On dividing an amount according to individual claims or
 * liabilities</cite>, 1987): one {@link Level} for all, and the share of a claim follows from the level and the claim alone. That
 * is what makes an award checkable without anybody else's figures.
 *
 * <p>One example goes through all: ceilings of 100, 200 and 300 euros, the estates of the Mishnah (Ketubot 93a).
 *
 * <table>
 *   <caption>Exact shares in euros</caption>
 *   <tr><th>Envelope</th><th>Proportional</th><th>Equal awards</th><th>Equal losses</th><th>Talmud</th></tr>
 *   <tr><td>100</td><td>16 2/3, 33 1/3, 50</td><td>33 1/3, 33 1/3, 33 1/3</td><td>0, 0, 100</td>
 *       <td>33 1/3, 33 1/3, 33 1/3</td></tr>
 *   <tr><td>200</td><td>33 1/3, 66 2/3, 100</td><td>66 2/3, 66 2/3, 66 2/3</td><td>0, 50, 150</td><td>50, 75, 75</td></tr>
 *   <tr><td>300</td><td>50, 100, 150</td><td>100, 100, 100</td><td>0, 100, 200</td><td>50, 100, 150</td></tr>
 *   <tr><td>400</td><td>66 2/3, 133 1/3, 200</td><td>100, 150, 150</td><td>33 1/3, 133 1/3, 233 1/3</td>
 *       <td>50, 125, 225</td></tr>
 * </table>
 *
 * <p>Here and in what follows the ceiling of a claim is what may still be granted: the ceiling less what was granted
 * elsewhere, see {@link Claim#room}.
 */
public enum SharingRule {

    /**
     * One part of each ceiling for all (<em>au marc le franc</em>): the share is {@code factor × ceiling}.
     *
     * <p>The level is a {@link Level.Kind#FACTOR} between 0 and 1. The surprising case: raising one's ceiling raises one's
     * share, so this rule rewards asking for more.
     */
    PROPORTIONAL_TO_CEILING,

    /**
     * One amount per unit of weight for all, up to the ceiling (<em>au prorata d’une clé de répartition</em>): the share is
     * {@code min(ceiling, factor × weight)}.
     *
     * <p>The level is a {@link Level.Kind#FACTOR} in cents per unit of weight. What a claim cannot take because of its ceiling
     * goes to the others in proportion to their weights. The surprising case: a claim of zero weight gets nothing, even if
     * money is left over.
     */
    PROPORTIONAL_TO_WEIGHT,

    /**
     * The same amount for all, up to the ceiling (<em>égalité des montants</em>; constrained equal awards, max-min fairness,
     * Maimonides): the share is {@code min(ceiling, level)}.
     *
     * <p>The level is a {@link Level.Kind#AWARD}, in cents. The surprising case: whoever asks for little is served in full
     * while the largest project may get a small part of its cost.
     */
    EQUAL_AWARDS,

    /**
     * The same loss for all, down to nothing (<em>égalité des pertes</em>; constrained equal losses): the share is {@code max(0,
     * ceiling - level)}.
     *
     * <p>The level is a {@link Level.Kind#LOSS}, in cents. The surprising case: small claims get nothing at all as long as the
     * loss exceeds them.
     */
    EQUAL_LOSSES,

    /**
     * The rule of the Talmud (<em>règle du Talmud</em>; Aumann and Maschler, <cite>Game theoretic analysis of a bankruptcy problem from the
     * Talmud</cite>, 1985): equal awards on half of each ceiling while the envelope covers no more than the halves, and equal losses
     * on the other halves beyond.
     *
     * <p>The level is an {@link Level.Kind#AWARD} and the share {@code min(ceiling / 2, level)} as long as the halves are not covered, and
     * a {@link Level.Kind#LOSS} with the share {@code max(ceiling / 2, ceiling - level)} beyond. The surprising case: a claim may get exactly half
     * of its ceiling for a wide range of envelopes.
     */
    TALMUD
}
