package io.github.carecyber.rules.bench;

import io.github.carecyber.core.call.CallCalendar;
import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.call.CallWindow;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.call.Derogation;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.facility.ApplicantKind;
import io.github.carecyber.core.facility.CareActivity;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.LegalStatus;
import io.github.carecyber.core.facility.ReferenceYears;
import io.github.carecyber.core.facility.Sector;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.DomainId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.PrerequisiteId;
import io.github.carecyber.core.identity.Region;
import io.github.carecyber.core.law.Confidence;
import io.github.carecyber.core.law.Dated;
import io.github.carecyber.core.law.Knowledge;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.programme.EvidenceCondition;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.programme.FilingStep;
import io.github.carecyber.core.programme.Prerequisite;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A made-up call of twenty simple conditions, of every kind that reads facts, in the order in which {@link IfChain} asks for
 * them.
 */
final class TwentyConditions {

    static final CallId ID = CallId.of("made-up-call");
    static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    static final LocalDate OPENS = LocalDate.of(2025, 9, 2);
    static final LocalDate CLOSES = LocalDate.of(2025, 10, 31);
    static final LocalDate POLICY_SINCE = LocalDate.of(2022, 7, 16);
    static final LocalDate CONTINUITY_SINCE = LocalDate.of(2023, 1, 1);
    static final int AUDIT_DAYS = 730;
    static final long LEAST_ACTIVITY = 500;
    static final long MOST_STAFF = 4_000;
    static final long LEAST_SITES = 2;

    private static final LegalReference TEXT = LegalReference.of("Arrêté d’essai", Confidence.OFFICIAL);

    private static final Set<Region> OVERSEAS =
            EnumSet.of(Region.GUADELOUPE, Region.MARTINIQUE, Region.GUYANE, Region.LA_REUNION, Region.MAYOTTE);

    private TwentyConditions() {}

    static FundingCall call() {
        return FundingCall.builder(
                        ID,
                        BilingualText.of("Appel d’essai", "Made-up call"),
                        DomainId.of("D2"),
                        TEXT,
                        new CallCalendar(
                                CallCalendar.PARIS,
                                Map.of(
                                        CallStep.APPLICATIONS,
                                        new CallWindow(
                                                known("ouverture", "opening", OPENS),
                                                known("clôture", "closing", Deadline.of(CLOSES)))),
                                Published.awaited("annexe")),
                        eligibility())
                .prerequisites(published(List.of(
                        prerequisite(
                                "P1",
                                "security-policy",
                                new EvidenceWindow.Since(POLICY_SINCE, FilingStep.APPLICATION)),
                        prerequisite("P2", "project-organisation", new EvidenceWindow.Anytime()),
                        prerequisite(
                                "P3",
                                "directory-audit",
                                new EvidenceWindow.WithinDays(AUDIT_DAYS, FilingStep.APPLICATION)),
                        prerequisite(
                                "P4",
                                "continuity-plan",
                                new EvidenceWindow.Since(CONTINUITY_SINCE, FilingStep.APPLICATION)))))
                .build();
    }

    private static Criterion eligibility() {
        return Criterion.allOf(
                new Criterion.KindIn(published(EnumSet.of(
                        ApplicantKind.HOSPITAL_GROUP,
                        ApplicantKind.PUBLIC_ESTABLISHMENT,
                        ApplicantKind.PRIVATE_NON_PROFIT))),
                new Criterion.SeatIn(published(EnumSet.complementOf(EnumSet.of(Region.CORSE)))),
                sectors(Sector.HEALTH),
                new SiteCriterion.CategoryIn(published(Set.of(
                        FacilityCategory.of("101"),
                        FacilityCategory.of("106"),
                        FacilityCategory.of("355"),
                        FacilityCategory.of("365")))),
                new SiteCriterion.Authorised(published(EnumSet.of(CareActivity.MEDICINE, CareActivity.SURGERY))),
                Criterion.sameSite(
                        sectors(Sector.HEALTH),
                        new SiteCriterion.ActivityIn(published(EnumSet.of(CareActivity.MEDICINE)))),
                Criterion.atLeast(new Measure.CombinedActivity(ReferenceYears.only(2024)), published(LEAST_ACTIVITY)),
                Criterion.atMost(
                        new Measure.Staff(ReferenceYears.firstOf(ReferenceYears.Scope.SITE, 2024, 2023, 2022)
                                .elseZero()),
                        published(MOST_STAFF)),
                new Criterion.Open(),
                new Criterion.FiledInTime(),
                new Criterion.AppliesThroughGroup(TEXT),
                evidenced("P1"),
                evidenced("P2"),
                new Criterion.SpecialCategories(
                        Set.of(FacilityCategory.of("114"), FacilityCategory.of("141")),
                        Set.of(LegalStatus.of("89")),
                        published(false)),
                Criterion.anyOf(
                        new SiteCriterion.ActivityIn(published(EnumSet.of(CareActivity.EMERGENCY))), evidenced("P3")),
                Criterion.not(new SiteCriterion.RegionIn(published(EnumSet.of(Region.CORSE)))),
                Criterion.unless(
                        Criterion.atLeast(new Measure.Sites(), published(LEAST_SITES)),
                        new Derogation(
                                BilingualText.of("Outre-mer", "Overseas"),
                                new Criterion.SeatIn(published(OVERSEAS)),
                                evidenced("P4"),
                                TEXT)));
    }

    private static <T> Published<T> published(T value) {
        return Published.of(value, TEXT);
    }

    private static SiteCriterion sectors(Sector... sectors) {
        return new SiteCriterion.SectorIn(published(Set.of(sectors)));
    }

    private static Criterion evidenced(String prerequisite) {
        return new Criterion.Evidenced(PrerequisiteId.of(prerequisite));
    }

    private static <T> Dated<T> known(String french, String english, T value) {
        return Dated.of(BilingualText.of(french, english), published(value), Knowledge.ALWAYS);
    }

    private static Prerequisite prerequisite(String id, String document, EvidenceWindow window) {
        return new Prerequisite(
                PrerequisiteId.of(id),
                BilingualText.of(id, id),
                List.of(new EvidenceRequirement(
                        List.of(EvidenceKind.of(document)),
                        BilingualText.of(document, document),
                        window,
                        EvidenceCondition.ALWAYS)),
                TEXT);
    }
}
