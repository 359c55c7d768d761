package io.github.carecyber.core.call;

import io.github.carecyber.core.facility.CareActivity;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.Sector;
import io.github.carecyber.core.identity.Region;
import io.github.carecyber.core.law.Published;
import java.util.Set;

/**
 * A condition on a site (<em>condition portée par un site</em>). The applicant meets it if at least one of its sites that were open
 * on the day of filing does.
 *
 * <p>Two such conditions may be met by two different sites; {@link Criterion.SameSite} asks for one site that meets them all.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface SiteCriterion extends Criterion {

    /**
     * Returns the result of the case at hand.
     *
     * @param <R> what the cases return
     * @param cases what to do for each kind of condition on a site
     * @return the result of the one case applied
     */
    <R> R foldSite(SiteCriterionCases<R> cases);

    @Override
    default <R> R fold(CriterionCases<R> cases) {
        return foldSite(cases);
    }

    /**
     * The site is of one of some sectors (<em>secteur</em>), by its category.
     *
     * @param sectors the sectors that may apply, at least one
     */
    record SectorIn(Published<Set<Sector>> sectors) implements SiteCriterion {

        /**
         * Copies the set.
         *
         * @param sectors the sectors that may apply, at least one
         * @throws IllegalArgumentException if there is none
         */
        public SectorIn {
            sectors = CriterionParts.published(sectors, "sectors");
        }

        @Override
        public <R> R foldSite(SiteCriterionCases<R> cases) {
            return cases.sectorIn(this);
        }
    }

    /**
     * The site is of one of some categories of the register (<em>catégorie d'établissement</em>).
     *
     * @param categories the categories that may apply, at least one
     */
    record CategoryIn(Published<Set<FacilityCategory>> categories) implements SiteCriterion {

        /**
         * Copies the set.
         *
         * @param categories the categories that may apply, at least one
         * @throws IllegalArgumentException if there is none
         */
        public CategoryIn {
            categories = CriterionParts.published(categories, "categories");
        }

        @Override
        public <R> R foldSite(SiteCriterionCases<R> cases) {
            return cases.categoryIn(this);
        }
    }

    /**
     * The site lies in one of some regions (<em>région</em>), by its FINESS number.
     *
     * @param regions the regions, at least one
     */
    record RegionIn(Published<Set<Region>> regions) implements SiteCriterion {

        /**
         * Copies the set.
         *
         * @param regions the regions, at least one
         * @throws IllegalArgumentException if there is none
         */
        public RegionIn {
            regions = CriterionParts.published(regions, "regions");
        }

        @Override
        public <R> R foldSite(SiteCriterionCases<R> cases) {
            return cases.regionIn(this);
        }
    }

    /**
     * The site carries out one of some care activities (<em>activité de soins</em>).
     *
     * @param activities the activities, at least one
     */
    record ActivityIn(Published<Set<CareActivity>> activities) implements SiteCriterion {

        /**
         * Copies the set.
         *
         * @param activities the activities, at least one
         * @throws IllegalArgumentException if there is none
         */
        public ActivityIn {
            activities = CriterionParts.published(activities, "activities");
        }

        @Override
        public <R> R foldSite(SiteCriterionCases<R> cases) {
            return cases.activityIn(this);
        }
    }

    /**
     * The site holds, on the day of filing, the regional agency's authorisation for one of some care activities
     * (<em>autorisation d'activité de soins</em>, Code de la santé publique, art. L. 6122-1).
     *
     * @param activities the activities, at least one
     */
    record Authorised(Published<Set<CareActivity>> activities) implements SiteCriterion {

        /**
         * Copies the set.
         *
         * @param activities the activities, at least one
         * @throws IllegalArgumentException if there is none
         */
        public Authorised {
            activities = CriterionParts.published(activities, "activities");
        }

        @Override
        public <R> R foldSite(SiteCriterionCases<R> cases) {
            return cases.authorised(this);
        }
    }
}
