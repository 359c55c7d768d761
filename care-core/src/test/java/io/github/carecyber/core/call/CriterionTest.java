package io.github.carecyber.core.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.carecyber.core.facility.ApplicantKind;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.LegalStatus;
import io.github.carecyber.core.facility.Sector;
import io.github.carecyber.core.identity.PrerequisiteId;
import io.github.carecyber.core.identity.Region;
import io.github.carecyber.core.law.Confidence;
import io.github.carecyber.core.law.Dated;
import io.github.carecyber.core.law.Knowledge;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.testkit.RecordContract;
import io.github.carecyber.core.testkit.SealedKinds;
import io.github.carecyber.core.testkit.ValueContract;
import io.github.carecyber.core.text.BilingualText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CriterionTest {

    private static final LegalReference TEXT = LegalReference.of("arrêté of 3 July 2025", Confidence.OFFICIAL);
    private static final Criterion IN_TIME = new Criterion.FiledInTime();
    private static final Criterion EVIDENCED = new Criterion.Evidenced(PrerequisiteId.of("D2.P1"));
    private static final BilingualText TITLE = BilingualText.of("Seuil", "Threshold");
    private static final Published<Boolean> ADMITTED = Published.of(true, TEXT);
    private static final SiteCriterion HEALTH = new SiteCriterion.SectorIn(Published.of(Set.of(Sector.HEALTH), TEXT));
    private static final SiteCriterion IN_BRITTANY =
            new SiteCriterion.RegionIn(Published.of(Set.of(Region.BRETAGNE), TEXT));
    private static final RuleId PREDICATE = RuleId.of("bretagne.cyber-correspondent");

    @Test
    void keepsTheValueContract() {
        ValueContract.equalGroups(
                List.of(IN_TIME, new Criterion.FiledInTime()),
                List.of(within("2025-10-31"), within("2025-10-31")),
                List.of(within("2025-11-30")),
                List.of(new Criterion.Open(), new Criterion.Open()),
                List.of(EVIDENCED),
                List.of(Criterion.not(EVIDENCED), new Criterion.Not(EVIDENCED)),
                List.of(Criterion.allOf(IN_TIME, EVIDENCED), new Criterion.AllOf(List.of(IN_TIME, EVIDENCED))),
                List.of(Criterion.allOf(EVIDENCED, IN_TIME)),
                List.of(Criterion.anyOf(IN_TIME, EVIDENCED), new Criterion.AnyOf(List.of(IN_TIME, EVIDENCED))),
                List.of(kinds(ApplicantKind.HOSPITAL_GROUP)),
                List.of(
                        kinds(ApplicantKind.PRIVATE_FOR_PROFIT, ApplicantKind.PRIVATE_NON_PROFIT),
                        kinds(ApplicantKind.PRIVATE_NON_PROFIT, ApplicantKind.PRIVATE_FOR_PROFIT)),
                List.of(seat(Region.BRETAGNE, Region.CORSE), seat(Region.CORSE, Region.BRETAGNE)),
                List.of(seat(Region.BRETAGNE)),
                List.of(new Criterion.SeatIn(Published.awaited("annex 2"))),
                List.of(IN_BRITTANY),
                List.of(Criterion.sameSite(HEALTH, IN_BRITTANY), new Criterion.SameSite(List.of(HEALTH, IN_BRITTANY))),
                List.of(Criterion.sameSite(IN_BRITTANY, HEALTH)),
                List.of(Criterion.allOf(HEALTH, IN_BRITTANY)),
                List.of(new Criterion.AppliesThroughGroup(TEXT)),
                List.of(new Criterion.SpecialCategories(Set.of(FacilityCategory.of("141")), Set.of(), ADMITTED)),
                List.of(new Criterion.SpecialCategories(
                        Set.of(FacilityCategory.of("141")), Set.of(LegalStatus.of("28")), ADMITTED)),
                List.of(new Criterion.AwaitedCondition(TITLE, "annex 2")),
                List.of(
                        new Criterion.Custom(
                                PREDICATE,
                                TITLE,
                                Arguments.none().with("least", 2).with("code", "a")),
                        new Criterion.Custom(
                                PREDICATE,
                                TITLE,
                                Arguments.none().with("code", "a").with("least", 2))),
                List.of(new Criterion.Custom(PREDICATE, TITLE, Arguments.none())),
                List.of(new Criterion.Custom(RuleId.of("bretagne.other"), TITLE, Arguments.none())));
    }

    @Test
    void everyKindReachesItsOwnCase() {
        List<Criterion> criteria = List.of(
                Criterion.allOf(IN_TIME),
                Criterion.anyOf(IN_TIME),
                Criterion.not(IN_TIME),
                Criterion.unless(IN_TIME, new Derogation(TITLE, IN_TIME, EVIDENCED, TEXT)),
                kinds(ApplicantKind.HOSPITAL_GROUP),
                seat(Region.BRETAGNE),
                HEALTH,
                new SiteCriterion.CategoryIn(Published.awaited("annex 2")),
                IN_BRITTANY,
                new SiteCriterion.ActivityIn(Published.awaited("annex 2")),
                new SiteCriterion.Authorised(Published.awaited("annex 2")),
                Criterion.sameSite(HEALTH),
                Criterion.atLeast(new Measure.Sites(), Published.of(2L, TEXT)),
                new Criterion.Open(),
                IN_TIME,
                within("2025-10-31"),
                new Criterion.AppliesThroughGroup(TEXT),
                EVIDENCED,
                new Criterion.SpecialCategories(Set.of(FacilityCategory.of("141")), Set.of(), ADMITTED),
                new Criterion.AwaitedCondition(TITLE, "annex 2"),
                new Criterion.Custom(PREDICATE, TITLE, Arguments.none()));

        criteria.forEach(criterion -> assertEquals(criterion.getClass(), criterion.fold(new CaseReached())));
        assertEquals(
                Set.copyOf(SealedKinds.of(Criterion.class)),
                criteria.stream().map(Object::getClass).collect(Collectors.toSet()),
                "every kind is tried");
    }

    @Test
    void collectionsAreCopiedEvenInsideAPublishedValue() {
        ValueContract.copiesList(List.of(IN_TIME, EVIDENCED), Criterion.AllOf::new, Criterion.AllOf::criteria);
        ValueContract.copiesList(List.of(IN_TIME, EVIDENCED), Criterion.AnyOf::new, Criterion.AnyOf::criteria);
        ValueContract.copiesList(List.of(HEALTH, IN_BRITTANY), Criterion.SameSite::new, Criterion.SameSite::criteria);
        RecordContract.copiesSet(
                Set.of(FacilityCategory.of("141"), FacilityCategory.of("146")),
                (Set<FacilityCategory> categories) -> new Criterion.SpecialCategories(categories, Set.of(), ADMITTED),
                Criterion.SpecialCategories::categories);
        RecordContract.copiesSet(
                Set.of(ApplicantKind.HOSPITAL_GROUP, ApplicantKind.PRIVATE_NON_PROFIT),
                (Set<ApplicantKind> kinds) -> new Criterion.KindIn(Published.assumed(kinds, "the agency")),
                criterion -> criterion.kinds().value().orElseThrow());
        RecordContract.copiesSet(
                Set.of(Region.BRETAGNE, Region.CORSE),
                (Set<Region> regions) -> new Criterion.SeatIn(Published.assumed(regions, "the agency")),
                criterion -> criterion.regions().value().orElseThrow());
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
        assertThrows(IllegalArgumentException.class, () -> Criterion.sameSite());
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
        assertEquals(
                "A criterion over no regions says nothing: at least one is needed.",
                assertThrows(IllegalArgumentException.class, () -> new Criterion.SeatIn(Published.of(Set.of(), TEXT)))
                        .getMessage());
        assertEquals(
                "The text awaited ' ' is blank: it must be named.",
                assertThrows(IllegalArgumentException.class, () -> new Criterion.AwaitedCondition(TITLE, " "))
                        .getMessage());
    }

    @Test
    void nullIsRefused() {
        assertThrows(NullPointerException.class, () -> Criterion.allOf(IN_TIME, null));
        assertThrows(NullPointerException.class, () -> Criterion.not(null));
        assertThrows(NullPointerException.class, () -> Criterion.sameSite(HEALTH, null));
        assertThrows(NullPointerException.class, () -> new Criterion.KindIn(null));
        assertThrows(NullPointerException.class, () -> new Criterion.SeatIn(null));
        assertThrows(NullPointerException.class, () -> new Criterion.AppliesThroughGroup(null));
        assertThrows(NullPointerException.class, () -> new Criterion.Evidenced(null));
        assertThrows(NullPointerException.class, () -> new Criterion.SpecialCategories(null, Set.of(), ADMITTED));
        assertThrows(
                NullPointerException.class,
                () -> new Criterion.SpecialCategories(Set.of(FacilityCategory.of("141")), Set.of(), null));
        assertThrows(NullPointerException.class, () -> new Criterion.AwaitedCondition(TITLE, null));
        assertThrows(NullPointerException.class, () -> new Criterion.AwaitedCondition(null, "annex 2"));
        assertThrows(NullPointerException.class, () -> new Criterion.Custom(null, TITLE, Arguments.none()));
        assertThrows(NullPointerException.class, () -> new Criterion.Custom(PREDICATE, null, Arguments.none()));
        assertThrows(NullPointerException.class, () -> new Criterion.Custom(PREDICATE, TITLE, null));
    }

    private static Criterion.KindIn kinds(ApplicantKind... kinds) {
        return new Criterion.KindIn(Published.of(new LinkedHashSet<>(List.of(kinds)), TEXT));
    }

    private static Criterion.SeatIn seat(Region... regions) {
        return new Criterion.SeatIn(Published.of(new LinkedHashSet<>(List.of(regions)), TEXT));
    }

    private static Criterion within(String closes) {
        return new Criterion.FiledWithin(new CallWindow(
                Dated.of(TITLE, Published.awaited("annex 2"), Knowledge.ALWAYS),
                Dated.of(TITLE, Published.of(Deadline.parse(closes), TEXT), Knowledge.ALWAYS)));
    }
}
