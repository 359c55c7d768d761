package io.github.carecyber.rules.allocation;

/**
 * What to do for each kind of reason (<em>cas par motif</em>). It has no defaults, so the compiler finds every place that a new
 * kind touches.
 *
 * @param <R> what the cases return
 */
public interface AwardReasonCases<R> {

    /**
     * Answers for all that may still be granted.
     *
     * @param reason the reason at hand
     * @return the result
     */
    R atCeiling(AwardReason.AtCeiling reason);

    /**
     * Answers for an exact share, cut to the cent.
     *
     * @param reason the reason at hand
     * @return the result
     */
    R shared(AwardReason.Shared reason);

    /**
     * Answers for the cents that stand in line early enough.
     *
     * @param reason the reason at hand
     * @return the result
     */
    R inLine(AwardReason.InLine reason);

    /**
     * Answers for a weight of zero.
     *
     * @param reason the reason at hand
     * @return the result
     */
    R noWeight(AwardReason.NoWeight reason);

    /**
     * Answers for nobody being funded.
     *
     * @param reason the reason at hand
     * @return the result
     */
    R notFunded(AwardReason.NotFunded reason);

    /**
     * Answers for a claim to which its share is of no use.
     *
     * @param reason the reason at hand
     * @return the result
     */
    R dropped(AwardReason.Dropped reason);

    /**
     * Answers for a claim whose turn came in time.
     *
     * @param reason the reason at hand
     * @return the result
     */
    R served(AwardReason.Served reason);

    /**
     * Answers for a claim that exceeds what was left.
     *
     * @param reason the reason at hand
     * @return the result
     */
    R tooLarge(AwardReason.TooLarge reason);

    /**
     * Answers for a claim after the order had stopped.
     *
     * @param reason the reason at hand
     * @return the result
     */
    R afterStop(AwardReason.AfterStop reason);

    /**
     * Answers for a claim of the best portfolio.
     *
     * @param reason the reason at hand
     * @return the result
     */
    R selected(AwardReason.Selected reason);

    /**
     * Answers for a claim outside the best portfolio.
     *
     * @param reason the reason at hand
     * @return the result
     */
    R notSelected(AwardReason.NotSelected reason);

    /**
     * Answers for an award from the envelope of a group.
     *
     * @param reason the reason at hand
     * @return the result
     */
    R inGroup(AwardReason.InGroup reason);
}
