package io.github.carecyber.json;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Derogation;
import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.facility.ApplicantKind;
import io.github.carecyber.core.facility.CareActivity;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.LegalStatus;
import io.github.carecyber.core.facility.ReferenceYears;
import io.github.carecyber.core.facility.Sector;
import io.github.carecyber.core.identity.PrerequisiteId;
import io.github.carecyber.core.identity.Region;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import java.util.Set;

/** Conditions of every kind, which no call would put together. */
final class CriterionSamples {

    private static final Criterion IN_TIME = new Criterion.FiledInTime();

    private CriterionSamples() {}

    static Criterion everyKind() {
        return Criterion.allOf(
                new Criterion.KindIn(published(Set.of(ApplicantKind.HOSPITAL_GROUP, ApplicantKind.PRIVATE_NON_PROFIT))),
                Criterion.anyOf(
                        new SiteCriterion.SectorIn(Published.awaited("annex")),
                        new SiteCriterion.SectorIn(published(Set.of(Sector.HEALTH)))),
                Criterion.not(Criterion.not(IN_TIME)),
                derogations(),
                new Criterion.SeatIn(published(Set.of(Region.values()))),
                sites(),
                measures(),
                new Criterion.Open(),
                new Criterion.FiledWithin(CallSamples.WINDOW),
                new Criterion.AppliesThroughGroup(CallSamples.REFERENCE),
                new Criterion.Evidenced(PrerequisiteId.of("D2.P1")),
                new Criterion.SpecialCategories(
                        Set.of(FacilityCategory.of("355"), FacilityCategory.of("101")),
                        Set.of(),
                        Published.awaited("notice")),
                new Criterion.SpecialCategories(
                        Set.of(FacilityCategory.of("141")),
                        Set.of(LegalStatus.of("28")),
                        Published.of(false, CallSamples.REFERENCE)),
                new Criterion.AwaitedCondition(CallSamples.TITLE, "the instruction"),
                new Criterion.Custom(RuleId.of("region.no-parameters"), CallSamples.TITLE, Arguments.none()),
                new Criterion.Custom(
                        RuleId.of("bretagne.cyber-correspondent"),
                        CallSamples.TITLE,
                        Arguments.none().with("days", 30).with("codes", List.of("a", "b"))));
    }

    private static Criterion derogations() {
        Derogation overseas = new Derogation(
                BilingualText.of("Outre-mer", "Overseas"),
                new Criterion.SeatIn(published(Set.of(Region.LA_REUNION, Region.MAYOTTE))),
                Criterion.allOf(new Criterion.Open(), IN_TIME),
                CallSamples.REFERENCE);
        Derogation military = new Derogation(
                BilingualText.of("Hôpital des armées", "Military hospital"),
                new SiteCriterion.CategoryIn(published(Set.of(FacilityCategory.of("114")))),
                Criterion.unless(IN_TIME, overseas),
                CallSamples.REFERENCE);
        return Criterion.unless(IN_TIME, military, overseas);
    }

    private static Criterion sites() {
        return Criterion.sameSite(
                new SiteCriterion.SectorIn(published(Set.of(Sector.MEDICO_SOCIAL, Sector.HEALTH))),
                new SiteCriterion.CategoryIn(published(Set.of(FacilityCategory.of("500"), FacilityCategory.of("355")))),
                new SiteCriterion.RegionIn(published(Set.of(Region.BRETAGNE))),
                new SiteCriterion.ActivityIn(Published.assumed(Set.of(CareActivity.values()), "the agency")),
                new SiteCriterion.Authorised(published(Set.of(CareActivity.SURGERY, CareActivity.MEDICINE))));
    }

    private static Criterion measures() {
        ReferenceYears official = ReferenceYears.firstOf(ReferenceYears.Scope.SITE, 2024, 2023, 2022)
                .elseZero();
        ReferenceYears strict = ReferenceYears.firstOf(ReferenceYears.Scope.LEGAL_ENTITY, 2022, 2024);
        return Criterion.anyOf(
                Criterion.atLeast(new Measure.Staff(official), Published.of(0L, CallSamples.REFERENCE)),
                Criterion.atLeast(new Measure.CombinedActivity(strict), Published.awaited("annex 4")),
                Criterion.atMost(new Measure.Sites(), Published.assumed(Long.MAX_VALUE, "the agency")));
    }

    private static <E> Published<Set<E>> published(Set<E> elements) {
        return Published.of(elements, CallSamples.REFERENCE);
    }
}
