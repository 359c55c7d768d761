package io.github.carecyber.core.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.carecyber.core.facility.CareActivity;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.Sector;
import io.github.carecyber.core.identity.Region;
import io.github.carecyber.core.law.Confidence;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.testkit.RecordContract;
import io.github.carecyber.core.testkit.ValueContract;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SiteCriterionTest {

    private static final LegalReference TEXT = LegalReference.of("instruction 2026/1", Confidence.OFFICIAL);

    @Test
    void keepsTheValueContract() {
        ValueContract.equalGroups(
                List.of(new SiteCriterion.SectorIn(Published.of(Set.of(Sector.HEALTH), TEXT))),
                List.of(new SiteCriterion.SectorIn(Published.awaited("annex 2"))),
                List.of(
                        categories(Set.of(FacilityCategory.of("355"), FacilityCategory.of("500"))),
                        categories(Set.of(FacilityCategory.of("500"), FacilityCategory.of("355")))),
                List.of(categories(Set.of(FacilityCategory.of("355")))),
                List.of(new SiteCriterion.RegionIn(Published.of(Set.of(Region.BRETAGNE), TEXT))),
                List.of(new SiteCriterion.RegionIn(Published.assumed(Set.of(Region.BRETAGNE), "the agency"))),
                List.of(new SiteCriterion.ActivityIn(Published.of(Set.of(CareActivity.SURGERY), TEXT))),
                List.of(new SiteCriterion.Authorised(Published.of(Set.of(CareActivity.SURGERY), TEXT))));
    }

    @Test
    void eachKindCopiesItsPublishedSetAndRefusesAnEmptyOne() {
        assertCopies(
                Set.of(Sector.HEALTH, Sector.MEDICO_SOCIAL),
                "sectors",
                SiteCriterion.SectorIn::new,
                SiteCriterion.SectorIn::sectors);
        assertCopies(
                Set.of(FacilityCategory.of("355"), FacilityCategory.of("101")),
                "categories",
                SiteCriterion.CategoryIn::new,
                SiteCriterion.CategoryIn::categories);
        assertCopies(
                Set.of(Region.BRETAGNE, Region.CORSE),
                "regions",
                SiteCriterion.RegionIn::new,
                SiteCriterion.RegionIn::regions);
        assertCopies(
                Set.of(CareActivity.SURGERY, CareActivity.MEDICINE),
                "activities",
                SiteCriterion.ActivityIn::new,
                SiteCriterion.ActivityIn::activities);
        assertCopies(
                Set.of(CareActivity.SURGERY, CareActivity.MEDICINE),
                "activities",
                SiteCriterion.Authorised::new,
                SiteCriterion.Authorised::activities);
    }

    /** Checks copying, the order of reading out, and the refusal of nothing and of null. */
    private static <E extends Comparable<? super E>, C extends SiteCriterion> void assertCopies(
            Set<E> elements,
            String what,
            Function<Published<Set<E>>, C> constructor,
            Function<C, Published<Set<E>>> accessor) {
        RecordContract.copiesSet(
                elements,
                (Set<E> some) -> constructor.apply(Published.of(some, TEXT)),
                criterion -> accessor.apply(criterion).value().orElseThrow());
        C criterion = constructor.apply(Published.of(elements, TEXT));
        assertEquals(
                elements.stream().sorted().toList(),
                List.copyOf(accessor.apply(criterion).value().orElseThrow()));
        assertEquals(
                "A criterion over no " + what + " says nothing: at least one is needed.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> constructor.apply(Published.assumed(Set.of(), "the agency")))
                        .getMessage());
        assertThrows(NullPointerException.class, () -> constructor.apply(null), what);
    }

    private static SiteCriterion categories(Set<FacilityCategory> categories) {
        return new SiteCriterion.CategoryIn(Published.of(categories, TEXT));
    }
}
