package io.github.carecyber.core.call;

/**
 * What to do for each kind of scale (<em>cas par nature de barème</em>). It has no defaults, so the compiler finds every place that a new
 * kind touches.
 *
 * @param <R> what the cases return
 */
public interface ScaleCases<R> {

    /**
     * Answers for one amount for every applicant.
     *
     * @param scale the scale at hand
     * @return the result
     */
    R flat(Scale.Flat scale);

    /**
     * Answers for a price per unit.
     *
     * @param scale the scale at hand
     * @return the result
     */
    R perUnit(Scale.PerUnit scale);

    /**
     * Answers for brackets.
     *
     * @param scale the scale at hand
     * @return the result
     */
    R tiered(Scale.Tiered scale);

    /**
     * Answers for a share of the costs.
     *
     * @param scale the scale at hand
     * @return the result
     */
    R shareOfCosts(Scale.ShareOfCosts scale);

    /**
     * Answers for a sum.
     *
     * @param scale the scale at hand
     * @return the result
     */
    R sum(Scale.Sum scale);

    /**
     * Answers for a cap.
     *
     * @param scale the scale at hand
     * @return the result
     */
    R atMost(Scale.AtMost scale);

    /**
     * Answers for a floor.
     *
     * @param scale the scale at hand
     * @return the result
     */
    R atLeast(Scale.AtLeast scale);
}
