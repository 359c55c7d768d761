package io.github.carecyber.rules.call;

import io.github.carecyber.core.call.Bound;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.call.SiteCriterionCases;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.Sector;
import io.github.carecyber.core.law.Published;
import java.util.List;
import java.util.Set;

/**
 * Whether one simple condition implies another: whatever the application, the second is at least as true as the first, in the order
 * "not met", "cannot tell", "met".
 *
 * <p>That is more than "if the first is met, so is the second": where the first cannot be told, the second is not refused. So beside
 * the first, the second adds nothing to an all-of, and beside the second, the first adds nothing to an any-of: the smaller of the two
 * answers is the first's, the larger the second's. It holds only between conditions that are never "not applicable":
 *
 * <ul>
 *   <li>two sets over the same fact, the first inside the second: both read the same fact, and both cannot tell where it is missing;
 *   <li>a larger minimum and a smaller one, a smaller maximum and a larger one, for the same measure;
 *   <li>categories of a site and the sectors that all of them belong to: no sector is known where no category is, and only categories
 *       whose sector is known count here;
 *   <li>conditions on one and the same site and each single one, as the answer for a site is the smallest among them.
 * </ul>
 *
 * <p>From a value that is awaited, nothing follows.
 */
final class Implication {

    /**
     * How many conditions of one combination are compared with each other. Whatever is written by hand has fewer; the bound keeps the
     * cost linear for whatever is not.
     */
    private static final int MOST_COMPARED = 64;

    private Implication() {}

    static <T> List<T> compared(List<T> conditions) {
        return conditions.subList(0, Math.min(MOST_COMPARED, conditions.size()));
    }

    static boolean holds(Criterion first, Criterion second) {
        if (first instanceof Criterion.KindIn one && second instanceof Criterion.KindIn other) {
            return isWithin(one.kinds(), other.kinds());
        }
        if (first instanceof Criterion.SeatIn one && second instanceof Criterion.SeatIn other) {
            return isWithin(one.regions(), other.regions());
        }
        if (first instanceof Criterion.Measured one && second instanceof Criterion.Measured other) {
            return isStricter(one, other);
        }
        List<SiteCriterion> asked = sitesAsked(first);
        List<SiteCriterion> implied = sitesAsked(second);
        return !asked.isEmpty()
                && !implied.isEmpty()
                && implied.stream().allMatch(other -> asked.stream().anyMatch(one -> siteImplies(one, other)));
    }

    /** What a condition asks of one site, nothing if it is about something else. */
    private static List<SiteCriterion> sitesAsked(Criterion criterion) {
        if (criterion instanceof Criterion.SameSite sameSite) {
            return compared(sameSite.criteria());
        }
        return criterion instanceof SiteCriterion site ? List.of(site) : List.of();
    }

    private static boolean siteImplies(SiteCriterion first, SiteCriterion second) {
        return first.equals(second) || first.foldSite(new Implies(second));
    }

    private static boolean areWithin(Published<Set<FacilityCategory>> categories, Set<Sector> sectors) {
        return categories
                .value()
                .filter(some -> some.stream()
                        .allMatch(category ->
                                category.sector().filter(sectors::contains).isPresent()))
                .isPresent();
    }

    private static <T> boolean isWithin(Published<Set<T>> first, Published<Set<T>> second) {
        return second.value()
                .filter(other -> first.value().filter(other::containsAll).isPresent())
                .isPresent();
    }

    private static boolean isStricter(Criterion.Measured first, Criterion.Measured second) {
        if (first.bound() != second.bound() || !first.measure().equals(second.measure())) {
            return false;
        }
        Long one = first.threshold().value().orElse(null);
        Long other = second.threshold().value().orElse(null);
        return one != null && other != null && (first.bound() == Bound.AT_LEAST ? one >= other : one <= other);
    }

    /** Whether a condition on a site implies another, for each kind that it may be of. */
    private record Implies(SiteCriterion second) implements SiteCriterionCases<Boolean> {

        @Override
        public Boolean sectorIn(SiteCriterion.SectorIn first) {
            return second instanceof SiteCriterion.SectorIn other && isWithin(first.sectors(), other.sectors());
        }

        @Override
        public Boolean categoryIn(SiteCriterion.CategoryIn first) {
            if (second instanceof SiteCriterion.CategoryIn other) {
                return isWithin(first.categories(), other.categories());
            }
            return second instanceof SiteCriterion.SectorIn other
                    && other.sectors()
                            .value()
                            .filter(sectors -> areWithin(first.categories(), sectors))
                            .isPresent();
        }

        @Override
        public Boolean regionIn(SiteCriterion.RegionIn first) {
            return second instanceof SiteCriterion.RegionIn other && isWithin(first.regions(), other.regions());
        }

        @Override
        public Boolean activityIn(SiteCriterion.ActivityIn first) {
            return second instanceof SiteCriterion.ActivityIn other && isWithin(first.activities(), other.activities());
        }

        @Override
        public Boolean authorised(SiteCriterion.Authorised first) {
            return second instanceof SiteCriterion.Authorised other && isWithin(first.activities(), other.activities());
        }
    }
}
