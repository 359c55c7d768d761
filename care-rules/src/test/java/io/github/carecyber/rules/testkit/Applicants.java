package io.github.carecyber.rules.testkit;

import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.Authorisation;
import io.github.carecyber.core.facility.CareActivity;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.GroupMembership;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.LegalStatus;
import io.github.carecyber.core.facility.PublicServiceStatus;
import io.github.carecyber.core.facility.RegisterState;
import io.github.carecyber.core.facility.YearlyFigures;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.GroupId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Legal entities and groups, with anything missing that may be missing. */
public final class Applicants {

    private static final double SOMETIMES = 0.15;
    private static final double MOSTLY = 0.8;
    private static final int MOST_SITES = 3;
    private static final int MOST_MEMBERS = 3;

    private Applicants() {}

    public static Arbitrary<Applicant> any() {
        return Arbitraries.oneOf(legalEntities().map(entity -> entity), groups().map(group -> group));
    }

    public static Arbitrary<HospitalGroup> groups() {
        return Combinators.combine(
                        Arbitraries.of("1", "2").map(GroupId::of).injectNull(SOMETIMES),
                        legalEntityNumbers().injectNull(SOMETIMES),
                        legalEntities().list().ofMaxSize(MOST_MEMBERS))
                .as((id, support, members) -> new HospitalGroup(id, "GHT", support, members));
    }

    public static Arbitrary<LegalEntity> legalEntities() {
        return Combinators.combine(
                        legalEntityNumbers().injectNull(SOMETIMES),
                        Arbitraries.of("13", "16", "60", "89", "95", "90")
                                .map(LegalStatus::of)
                                .injectNull(SOMETIMES),
                        memberships().injectNull(SOMETIMES),
                        facilities().list().ofMaxSize(MOST_SITES),
                        Arbitraries.of(RegisterState.class).injectNull(MOSTLY),
                        closings())
                .as((finess, status, membership, facilities, state, closed) ->
                        new LegalEntity(finess, "Entité", null, status, membership, facilities, state, closed));
    }

    public static Arbitrary<Facility> facilities() {
        Arbitrary<Tuple.Tuple2<YearlyFigures, YearlyFigures>> measured =
                Combinators.combine(figures(), figures()).as(Tuple::of);
        Arbitrary<Set<CareActivity>> activities = Arbitraries.of(
                        CareActivity.MEDICINE, CareActivity.SURGERY, CareActivity.DIALYSIS)
                .set()
                .ofMaxSize(2)
                .injectNull(SOMETIMES);
        Arbitrary<Authorisation> authorisations = Combinators.combine(
                        Arbitraries.of(CareActivity.MEDICINE, CareActivity.SURGERY, CareActivity.DIALYSIS)
                                .injectNull(SOMETIMES),
                        Arbitraries.of("2020-01-01", "2025-10-16")
                                .map(LocalDate::parse)
                                .injectNull(SOMETIMES),
                        Arbitraries.of("2025-10-15", "2030-12-31")
                                .map(LocalDate::parse)
                                .injectNull(SOMETIMES))
                .as(Authorisation::new);
        return Combinators.combine(
                        Arbitraries.of("010011641", "350000014", "750000018", "980000014")
                                .map(FacilityFinessNumber::parse)
                                .injectNull(SOMETIMES),
                        Arbitraries.of("355", "365", "500", "141", "999")
                                .map(FacilityCategory::of)
                                .injectNull(SOMETIMES),
                        Arbitraries.of("1", "7", "9")
                                .map(PublicServiceStatus::of)
                                .injectNull(MOSTLY),
                        activities,
                        authorisations.list().ofMaxSize(2).injectNull(SOMETIMES),
                        measured,
                        Arbitraries.of(RegisterState.class).injectNull(MOSTLY),
                        closings())
                .as((finess, category, service, activity, authorised, measure, state, closed) -> new Facility(
                        finess,
                        "Site",
                        null,
                        category,
                        service,
                        activity,
                        authorised,
                        measure.get1(),
                        measure.get2(),
                        state,
                        closed));
    }

    public static Arbitrary<LegalEntityFinessNumber> legalEntityNumbers() {
        return Arbitraries.of("010000222", "350000022", "750712184").map(LegalEntityFinessNumber::parse);
    }

    private static Arbitrary<GroupMembership> memberships() {
        return Arbitraries.of(
                GroupMembership.outside(),
                GroupMembership.memberOf(GroupId.of("1")),
                GroupMembership.memberOf(GroupId.of("2")));
    }

    /** Mostly none; else on, before or after the days of filing. */
    private static Arbitrary<LocalDate> closings() {
        return Arbitraries.of("2024-01-01", "2025-10-15", "2025-12-01")
                .map(LocalDate::parse)
                .injectNull(MOSTLY);
    }

    private static Arbitrary<YearlyFigures> figures() {
        return Arbitraries.maps(
                        Arbitraries.of(Year.of(2022), Year.of(2023), Year.of(2024)),
                        Arbitraries.of(0L, 1L, 80L, 120L, Long.MAX_VALUE))
                .ofMaxSize(3)
                .map(YearlyFigures::new);
    }
}
