package io.github.carecyber.rules.allocation;

/**
 * What to do for each kind of policy (<em>cas par règle de répartition</em>). It has no defaults, so the compiler finds every
 * place that a new kind touches.
 *
 * @param <R> what the cases return
 */
public interface PolicyCases<R> {

    /**
     * Answers for every claim in full, or none.
     *
     * @param policy the policy at hand
     * @return the result
     */
    R inFull(AllocationPolicy.InFull policy);

    /**
     * Answers for exact shares, rounded to the cent.
     *
     * @param policy the policy at hand
     * @return the result
     */
    R sharing(AllocationPolicy.Sharing policy);

    /**
     * Answers for a share that is of use, or nothing.
     *
     * @param policy the policy at hand
     * @return the result
     */
    R useful(AllocationPolicy.Useful policy);

    /**
     * Answers for one claim after another.
     *
     * @param policy the policy at hand
     * @return the result
     */
    R ranked(AllocationPolicy.Ranked policy);

    /**
     * Answers for the claims whose scores together are highest.
     *
     * @param policy the policy at hand
     * @return the result
     */
    R bestPortfolio(AllocationPolicy.BestPortfolio policy);

    /**
     * Answers for an envelope for each group of claims.
     *
     * @param policy the policy at hand
     * @return the result
     */
    R grouped(AllocationPolicy.Grouped policy);
}
