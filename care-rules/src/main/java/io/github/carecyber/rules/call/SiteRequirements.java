package io.github.carecyber.rules.call;

import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.call.SiteCriterionCases;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.Sector;
import io.github.carecyber.core.identity.Region;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.text.BilingualText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one site would have to be to meet several conditions: a site has one category, by that one sector, and one region, so sets
 * without a common element exclude each other. It may have several activities and authorisations, from which nothing follows.
 */
final class SiteRequirements implements SiteCriterionCases<Boolean> {

    private static final BilingualText NO_REGION = BilingualText.of(
            "aucune région n’est commune à toutes les conditions sur le site",
            "no region is common to all conditions on the site");

    private static final BilingualText NO_CATEGORY = BilingualText.of(
            "aucune catégorie d’établissement ne satisfait à toutes les conditions sur le site",
            "no category of site satisfies all conditions on the site");

    private static final BilingualText NO_SECTOR = BilingualText.of(
            "aucun secteur n’est commun à toutes les conditions sur le site",
            "no sector is common to all conditions on the site");

    private final List<Set<Sector>> sectors = new ArrayList<>();
    private final List<Set<FacilityCategory>> categories = new ArrayList<>();
    private final List<Set<Region>> regions = new ArrayList<>();

    private SiteRequirements() {}

    /** Why no site can meet all conditions, null if nothing shows that. */
    static @Nullable BilingualText conflict(List<SiteCriterion> criteria) {
        SiteRequirements all = new SiteRequirements();
        for (SiteCriterion criterion : criteria) {
            criterion.foldSite(all);
        }
        return all.conflict();
    }

    private @Nullable BilingualText conflict() {
        Optional<Set<Sector>> sectorsLeft = common(sectors);
        Optional<Set<FacilityCategory>> categoriesLeft = common(categories);
        if (isEmpty(common(regions))) {
            return NO_REGION;
        }
        if (isEmpty(sectorsLeft)) {
            return NO_SECTOR;
        }
        return isEmpty(categoriesLeft.map(some -> within(sectorsLeft, some))) ? NO_CATEGORY : null;
    }

    @Override
    public Boolean sectorIn(SiteCriterion.SectorIn criterion) {
        return addKnown(criterion.sectors(), sectors);
    }

    @Override
    public Boolean categoryIn(SiteCriterion.CategoryIn criterion) {
        return addKnown(criterion.categories(), categories);
    }

    @Override
    public Boolean regionIn(SiteCriterion.RegionIn criterion) {
        return addKnown(criterion.regions(), regions);
    }

    @Override
    public Boolean activityIn(SiteCriterion.ActivityIn criterion) {
        return false;
    }

    @Override
    public Boolean authorised(SiteCriterion.Authorised criterion) {
        return false;
    }

    /** Whether the set says something. */
    private static <T> boolean addKnown(Published<Set<T>> set, List<Set<T>> known) {
        return set.value().map(known::add).orElse(false);
    }

    private static <T extends Comparable<? super T>> Optional<Set<T>> common(List<Set<T>> sets) {
        return sets.stream().reduce((one, other) -> {
            Set<T> both = new TreeSet<>(one);
            both.retainAll(other);
            return both;
        });
    }

    /** The categories of one of the sectors left; those whose sector is not on the list read here are of none. */
    private static Set<FacilityCategory> within(Optional<Set<Sector>> sectors, Set<FacilityCategory> categories) {
        if (sectors.isEmpty()) {
            return categories;
        }
        Set<FacilityCategory> left = new TreeSet<>();
        for (FacilityCategory category : categories) {
            if (category.sector().filter(sectors.get()::contains).isPresent()) {
                left.add(category);
            }
        }
        return left;
    }

    private static boolean isEmpty(Optional<? extends Set<?>> left) {
        return left.filter(Set::isEmpty).isPresent();
    }
}
