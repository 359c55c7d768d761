package io.github.carecyber.core.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.carecyber.core.facility.ApplicantKind;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.Sector;
import io.github.carecyber.core.identity.PrerequisiteId;
import io.github.carecyber.core.law.Confidence;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.testkit.RecordContract;
import io.github.carecyber.core.testkit.ValueContract;
import io.github.carecyber.core.text.BilingualText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CriterionTest {

    private static final LegalReference TEXT = LegalReference.of("arrêté of 3 July 2025", Confidence.OFFICIAL);
    private static final Criterion IN_TIME = new Criterion.FiledInTime();
    private static final Criterion EVIDENCED = new Criterion.Evidenced(PrerequisiteId.of("D2.P1"));
    private static final BilingualText TITLE = BilingualText.of("Seuil", "Threshold");
    private static final Published<Boolean> ADMITTED = Published.of(true, TEXT);

    @Test
    void keepsTheValueContract() {
        ValueContract.equalGroups(
                List.of(IN_TIME, new Criterion.FiledInTime()),
                List.of(EVIDENCED),
                List.of(new Criterion.Not(EVIDENCED)),
                List.of(Criterion.allOf(IN_TIME, EVIDENCED), new Criterion.AllOf(List.of(IN_TIME, EVIDENCED))),
                List.of(Criterion.allOf(EVIDENCED, IN_TIME)),
                List.of(Criterion.anyOf(IN_TIME, EVIDENCED), new Criterion.AnyOf(List.of(IN_TIME, EVIDENCED))),
                List.of(kinds(ApplicantKind.HOSPITAL_GROUP)),
                List.of(
                        kinds(ApplicantKind.PRIVATE_FOR_PROFIT, ApplicantKind.PRIVATE_NON_PROFIT),
                        kinds(ApplicantKind.PRIVATE_NON_PROFIT, ApplicantKind.PRIVATE_FOR_PROFIT)),
                List.of(new SiteCriterion.SectorIn(Published.of(Set.of(Sector.HEALTH), TEXT))),
                List.of(new SiteCriterion.SectorIn(Published.awaited("annex 2"))),
                List.of(new Criterion.AppliesThroughGroup(TEXT)),
                List.of(new Criterion.SpecialCategories(Set.of(FacilityCategory.of("141")), Set.of(), ADMITTED)),
                List.of(new Criterion.AwaitedCondition(TITLE, "annex 2")));
    }

    @Test
    void everyKindReachesItsOwnCase() {
        List<Criterion> criteria = List.of(
                Criterion.allOf(IN_TIME),
                Criterion.anyOf(IN_TIME),
                new Criterion.Not(IN_TIME),
                kinds(ApplicantKind.HOSPITAL_GROUP),
                new SiteCriterion.SectorIn(Published.awaited("annex 2")),
                IN_TIME,
                new Criterion.AppliesThroughGroup(TEXT),
                EVIDENCED,
                new Criterion.SpecialCategories(Set.of(FacilityCategory.of("141")), Set.of(), ADMITTED),
                new Criterion.AwaitedCondition(TITLE, "annex 2"));
        assertEquals(
                criteria.stream().map(Object::getClass).toList(),
                criteria.stream()
                        .map(criterion -> criterion.fold(new ClassReached()))
                        .toList());
    }

    @Test
    void collectionsAreCopiedEvenInsideAPublishedValue() {
        ValueContract.copiesList(List.of(IN_TIME, EVIDENCED), Criterion.AllOf::new, Criterion.AllOf::criteria);
        ValueContract.copiesList(List.of(IN_TIME, EVIDENCED), Criterion.AnyOf::new, Criterion.AnyOf::criteria);
        RecordContract.copiesSet(
                Set.of(FacilityCategory.of("141"), FacilityCategory.of("146")),
                (Set<FacilityCategory> categories) -> new Criterion.SpecialCategories(categories, Set.of(), ADMITTED),
                Criterion.SpecialCategories::categories);
        RecordContract.copiesSet(
                Set.of(ApplicantKind.HOSPITAL_GROUP, ApplicantKind.PRIVATE_NON_PROFIT),
                (Set<ApplicantKind> kinds) -> new Criterion.KindIn(Published.assumed(kinds, "the agency")),
                criterion -> criterion.kinds().value().orElseThrow());
        RecordContract.copiesSet(
                Set.of(Sector.HEALTH),
                (Set<Sector> sectors) -> new SiteCriterion.SectorIn(Published.of(sectors, TEXT)),
                criterion -> criterion.sectors().value().orElseThrow());
    }

    @Test
    void setsAreReadOutInOneOrder() {
        Set<FacilityCategory> categories = new LinkedHashSet<>();
        for (String code : List.of("355", "141", "365", "101", "146")) {
            categories.add(FacilityCategory.of(code));
        }
        assertEquals(
                "[101, 141, 146, 355, 365]",
                new Criterion.SpecialCategories(categories, Set.of(), ADMITTED)
                        .categories()
                        .toString());
        assertEquals(
                "[HOSPITAL_GROUP, PRIVATE_FOR_PROFIT]",
                kinds(ApplicantKind.PRIVATE_FOR_PROFIT, ApplicantKind.HOSPITAL_GROUP)
                        .kinds()
                        .value()
                        .orElseThrow()
                        .toString());
    }

    @Test
    void aCriterionThatSaysNothingIsRefused() {
        assertEquals(
                "A criterion over no conditions says nothing: at least one is needed.",
                assertThrows(IllegalArgumentException.class, () -> Criterion.allOf())
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> Criterion.anyOf());
        assertEquals(
                "A criterion over no categories says nothing: at least one is needed.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Criterion.SpecialCategories(Set.of(), Set.of(), ADMITTED))
                        .getMessage());
        assertEquals(
                "A criterion over no kinds says nothing: at least one is needed.",
                assertThrows(IllegalArgumentException.class, () -> new Criterion.KindIn(Published.of(Set.of(), TEXT)))
                        .getMessage());
        assertThrows(
                IllegalArgumentException.class, () -> new SiteCriterion.SectorIn(Published.assumed(Set.of(), "me")));
        assertEquals(
                "The text awaited ' ' is blank: it must be named.",
                assertThrows(IllegalArgumentException.class, () -> new Criterion.AwaitedCondition(TITLE, " "))
                        .getMessage());
    }

    @Test
    void nullIsRefused() {
        assertThrows(NullPointerException.class, () -> Criterion.allOf(IN_TIME, null));
        assertThrows(NullPointerException.class, () -> new Criterion.Not(null));
        assertThrows(NullPointerException.class, () -> new Criterion.KindIn(null));
        assertThrows(NullPointerException.class, () -> new SiteCriterion.SectorIn(null));
        assertThrows(NullPointerException.class, () -> new Criterion.AppliesThroughGroup(null));
        assertThrows(NullPointerException.class, () -> new Criterion.Evidenced(null));
        assertThrows(NullPointerException.class, () -> new Criterion.SpecialCategories(null, Set.of(), ADMITTED));
        assertThrows(
                NullPointerException.class,
                () -> new Criterion.SpecialCategories(Set.of(FacilityCategory.of("141")), Set.of(), null));
        assertThrows(NullPointerException.class, () -> new Criterion.AwaitedCondition(TITLE, null));
        assertThrows(NullPointerException.class, () -> new Criterion.AwaitedCondition(null, "annex 2"));
    }

    private static Criterion.KindIn kinds(ApplicantKind... kinds) {
        return new Criterion.KindIn(Published.of(new LinkedHashSet<>(List.of(kinds)), TEXT));
    }

    /** Answers with the class of the kind that a case stands for. */
    private static final class ClassReached implements Criterion.Cases<Class<?>> {

        @Override
        public Class<?> allOf(Criterion.AllOf criterion) {
            return Criterion.AllOf.class;
        }

        @Override
        public Class<?> anyOf(Criterion.AnyOf criterion) {
            return Criterion.AnyOf.class;
        }

        @Override
        public Class<?> not(Criterion.Not criterion) {
            return Criterion.Not.class;
        }

        @Override
        public Class<?> kindIn(Criterion.KindIn criterion) {
            return Criterion.KindIn.class;
        }

        @Override
        public Class<?> sectorIn(SiteCriterion.SectorIn criterion) {
            return SiteCriterion.SectorIn.class;
        }

        @Override
        public Class<?> open(Criterion.Open criterion) {
            return Criterion.Open.class;
        }

        @Override
        public Class<?> filedInTime(Criterion.FiledInTime criterion) {
            return Criterion.FiledInTime.class;
        }

        @Override
        public Class<?> appliesThroughGroup(Criterion.AppliesThroughGroup criterion) {
            return Criterion.AppliesThroughGroup.class;
        }

        @Override
        public Class<?> evidenced(Criterion.Evidenced criterion) {
            return Criterion.Evidenced.class;
        }

        @Override
        public Class<?> specialCategories(Criterion.SpecialCategories criterion) {
            return Criterion.SpecialCategories.class;
        }

        @Override
        public Class<?> awaitedCondition(Criterion.AwaitedCondition criterion) {
            return Criterion.AwaitedCondition.class;
        }
    }
}
