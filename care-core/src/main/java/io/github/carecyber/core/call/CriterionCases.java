package io.github.carecyber.core.call;

/**
 * What to do for each kind of criterion (<em>cas par nature de condition</em>). It has no defaults, so the compiler finds every
 * place that a new kind touches.
 *
 * @param <R> what the cases return
 */
public interface CriterionCases<R> extends SiteCriterionCases<R> {

    /**
     * Answers for conditions that must all hold.
     *
     * @param criterion the criterion at hand
     * @return the result
     */
    R allOf(Criterion.AllOf criterion);

    /**
     * Answers for conditions of which one must hold.
     *
     * @param criterion the criterion at hand
     * @return the result
     */
    R anyOf(Criterion.AnyOf criterion);

    /**
     * Answers for a condition that must not hold.
     *
     * @param criterion the criterion at hand
     * @return the result
     */
    R not(Criterion.Not criterion);

    /**
     * Answers for the kind of applicant.
     *
     * @param criterion the criterion at hand
     * @return the result
     */
    R kindIn(Criterion.KindIn criterion);

    /**
     * Answers for an open applicant.
     *
     * @param criterion the criterion at hand
     * @return the result
     */
    R open(Criterion.Open criterion);

    /**
     * Answers for the day of filing.
     *
     * @param criterion the criterion at hand
     * @return the result
     */
    R filedInTime(Criterion.FiledInTime criterion);

    /**
     * Answers for the day of filing and a window of the condition's own.
     *
     * @param criterion the criterion at hand
     * @return the result
     */
    R filedWithin(Criterion.FiledWithin criterion);

    /**
     * Answers for the way through a GHT.
     *
     * @param criterion the criterion at hand
     * @return the result
     */
    R appliesThroughGroup(Criterion.AppliesThroughGroup criterion);

    /**
     * Answers for a prerequisite.
     *
     * @param criterion the criterion at hand
     * @return the result
     */
    R evidenced(Criterion.Evidenced criterion);

    /**
     * Answers for special categories.
     *
     * @param criterion the criterion at hand
     * @return the result
     */
    R specialCategories(Criterion.SpecialCategories criterion);

    /**
     * Answers for an awaited condition.
     *
     * @param criterion the criterion at hand
     * @return the result
     */
    R awaitedCondition(Criterion.AwaitedCondition criterion);

    /**
     * Answers for a general rule with derogations.
     *
     * @param criterion the criterion at hand
     * @return the result
     */
    R unless(Unless criterion);

    /**
     * Answers for the region of the seat.
     *
     * @param criterion the criterion at hand
     * @return the result
     */
    R seatIn(Criterion.SeatIn criterion);

    /**
     * Answers for conditions on one and the same site.
     *
     * @param criterion the criterion at hand
     * @return the result
     */
    R sameSite(Criterion.SameSite criterion);

    /**
     * Answers for a figure and its threshold.
     *
     * @param criterion the criterion at hand
     * @return the result
     */
    R measured(Criterion.Measured criterion);

    /**
     * Answers for a condition that the caller's own predicate decides.
     *
     * @param criterion the criterion at hand
     * @return the result
     */
    R custom(Criterion.Custom criterion);
}
