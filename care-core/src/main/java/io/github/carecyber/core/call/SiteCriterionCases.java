package io.github.carecyber.core.call;

/**
 * What to do for each kind of condition on a site (<em>cas par nature de condition portée par un site</em>). It has no defaults, so
 * the compiler finds every place that a new kind touches.
 *
 * @param <R> what the cases return
 */
public interface SiteCriterionCases<R> {

    /**
     * Answers for the sector.
     *
     * @param criterion the criterion at hand
     * @return the result
     */
    R sectorIn(SiteCriterion.SectorIn criterion);

    /**
     * Answers for the category of a site.
     *
     * @param criterion the criterion at hand
     * @return the result
     */
    R categoryIn(SiteCriterion.CategoryIn criterion);

    /**
     * Answers for the region of a site.
     *
     * @param criterion the criterion at hand
     * @return the result
     */
    R regionIn(SiteCriterion.RegionIn criterion);

    /**
     * Answers for a care activity of a site.
     *
     * @param criterion the criterion at hand
     * @return the result
     */
    R activityIn(SiteCriterion.ActivityIn criterion);

    /**
     * Answers for an authorisation of a site.
     *
     * @param criterion the criterion at hand
     * @return the result
     */
    R authorised(SiteCriterion.Authorised criterion);
}
