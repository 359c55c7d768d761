package io.github.carecyber.rules.attainment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.RegisterState;
import io.github.carecyber.core.facility.YearlyFigures;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.FinessNumber;
import io.github.carecyber.core.identity.GroupId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.report.Violation;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActivityCoverageTest {

    private static final Share TWO_THIRDS_NEARLY = Share.ofPercent(66);
    private static final Year YEAR = Year.of(2024);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    private static final LegalEntityFinessNumber CLINIC = LegalEntityFinessNumber.of("350000022");
    private static final LegalEntityFinessNumber NORTH = LegalEntityFinessNumber.of("350000100");
    private static final LegalEntityFinessNumber SOUTH = LegalEntityFinessNumber.of("350000200");
    private static final FacilityFinessNumber A = FacilityFinessNumber.of("350001001");
    private static final FacilityFinessNumber B = FacilityFinessNumber.of("350001002");
    private static final FacilityFinessNumber C = FacilityFinessNumber.of("350001003");
    private static final FacilityFinessNumber D = FacilityFinessNumber.of("350001004");

    @Test
    void theThresholdIsComparedExactly() {
        assertEquals(Status.MET, of(clinic(site(A, 33), site(B, 17)), A).status());
        assertEquals(Status.NOT_MET, of(clinic(site(A, 65), site(B, 34)), A).status());
        assertEquals(Status.MET, of(clinic(site(A, 66), site(B, 34)), A).status());
        assertEquals(Status.NOT_MET, of(clinic(site(A, 65), site(B, 35)), A).status());
    }

    @Test
    void theAnswerShowsEachFigure() {
        CoverageVerdict verdict = of(clinic(site(B, 34), site(A, 65)), A);
        assertEquals(ActivityRange.exactly(65), verdict.covered());
        assertEquals(ActivityRange.exactly(99), verdict.total());
        assertEquals(Optional.of(BigInteger.valueOf(66)), verdict.needed());
        assertEquals(CoverageLevel.SITE, verdict.level());
        assertEquals(YEAR, verdict.activityYear());
        assertEquals(
                new EntityActivity(
                        A,
                        "Site",
                        DataPath.of("applicant", "facilities").index(1),
                        Status.MET,
                        ActivityRange.exactly(65),
                        Status.MET),
                verdict.entities().get(0));
        assertEquals(Status.NOT_MET, verdict.entities().get(1).covered());
        assertEquals(List.of(List.of(B)), verdict.completions().smallest());
    }

    @Test
    void oneEntityAloneHasNoThreshold() {
        assertEquals(Status.NOT_APPLICABLE, of(clinic(site(A, 33))).status());
        HospitalGroup group = group(member(NORTH, site(A, 10), site(B, 90)));
        CoverageVerdict verdict = of(group, A);
        assertEquals(Status.NOT_APPLICABLE, verdict.status());
        assertEquals(List.of(), verdict.completions().smallest());
        assertEquals(Optional.empty(), verdict.cheapest(Map.of(NORTH, Euros.ZERO)));
    }

    @Test
    void aGroupIsCoveredByLegalEntities() {
        HospitalGroup group = group(member(NORTH, site(A, 60), site(B, 10)), member(SOUTH, site(C, 30)));
        CoverageVerdict north =
                ActivityCoverage.of(group, YEAR, TWO_THIRDS_NEARLY, DAY).reachedBy(Set.of(NORTH), Set.of());
        assertEquals(Status.MET, north.status());
        assertEquals(CoverageLevel.LEGAL_ENTITY, north.level());
        assertEquals(Status.MET, of(group, A, B).status());
        CoverageVerdict part = ActivityCoverage.of(group, YEAR, Share.of(1, 2), DAY)
                .reachedBy(Set.of(), Set.of(A), DataPath.of("objectives").index(3));
        assertEquals(Status.NOT_MET, part.status());
        assertEquals(
                List.of("attainment.coverage.site-of-member at /objectives/3/coveredSites"), rules(part.findings()));
    }

    @Test
    void aLegalEntityOutsideAGroupStandsForAllItsSites() {
        CoverageVerdict verdict = ActivityCoverage.of(clinic(site(A, 1), site(B, 2)), YEAR, Share.WHOLE)
                .reachedBy(Set.of(CLINIC), Set.of());
        assertEquals(Status.MET, verdict.status());
        assertEquals(List.of(), verdict.findings());
    }

    @Test
    void whatIsMissingDecidesOnlyWhereItCan() {
        LegalEntity clinic = clinic(site(A, 70), site(B, 20), undeclared(C));
        CoverageVerdict spoilt = of(clinic, A, B);
        assertEquals(Status.UNKNOWN, spoilt.status());
        assertEquals(
                List.of(new Gap.MissingFact(DataPath.parse("/applicant/facilities/2/combinedActivity"))),
                spoilt.gaps());
        assertEquals(ActivityRange.exactly(90), spoilt.covered());
        assertEquals(new ActivityRange(BigInteger.valueOf(90), null), spoilt.total());
        assertEquals(Optional.empty(), spoilt.needed());
        assertEquals(List.of(List.of(C)), spoilt.completions().smallest());
        assertEquals(Status.UNKNOWN, of(clinic, C).status());
        assertEquals(Status.NOT_MET, of(clinic, B).status());
        assertEquals(Status.MET, of(clinic, A, C).status());
        assertEquals(Status.NOT_MET, of(clinic).status());
    }

    @Test
    void theYearIsTheOnlyOneDeclaredUnlessItIsStated() {
        LegalEntity one = clinic(site(A, 70), site(B, 20));
        assertEquals(YEAR, in(null, one, A).activityYear());
        assertEquals(Status.MET, in(null, one, A).status());
        LegalEntity several =
                clinic(site(A, 70), Facility.of(B, "Site").withCombinedActivity(YearlyFigures.of(2023, 5)));
        assertEquals(Status.UNKNOWN, in(null, several, A).status());
        assertEquals(
                List.of(new Gap.MissingFact(DataPath.of("activityYear"))),
                in(null, several, A).gaps());
        assertEquals(Status.UNKNOWN, in(YEAR, several, A).status());
        assertEquals(Status.NOT_MET, in(YEAR, several).status());
        LegalEntity none = clinic(undeclared(A), undeclared(B));
        assertEquals(2, in(null, none, A).gaps().size());
    }

    @Test
    void whatWasClosedDoesNotCount() {
        Facility closed = site(C, 1_000).withClosed(DAY);
        LegalEntity clinic = clinic(site(A, 70), site(B, 30), closed);
        CoverageVerdict onDay = of(clinic, A, C);
        assertEquals(Status.MET, onDay.status());
        assertEquals(ActivityRange.exactly(100), onDay.total());
        assertEquals(List.of("attainment.coverage.closed at /coveredSites"), rules(onDay.findings()));
        assertEquals(Status.NOT_MET, on(DAY.minusDays(1), clinic, A).status());
        CoverageVerdict unknownDay = on(null, clinic, A);
        assertEquals(Status.UNKNOWN, unknownDay.status());
        assertTrue(unknownDay.gaps().get(0) instanceof Gap.CannotTell);
        assertEquals(
                Status.NOT_APPLICABLE,
                of(clinic(site(A, 70), site(B, 1).withState(RegisterState.INACTIVE)), A)
                        .status());
        HospitalGroup group = group(
                member(NORTH, site(A, 70)), member(SOUTH, site(B, 30)).withClosed(DAY), member(CLINIC, site(C, 10)));
        assertEquals(ActivityRange.exactly(80), of(group, B).total());
        assertEquals(
                List.of("attainment.coverage.closed at /coveredSites"),
                rules(of(group, B).findings()));
    }

    @Test
    void whoIsNoMemberIsReportedAndTheRestDecided() {
        LegalEntity clinic = clinic(site(A, 70), site(B, 30));
        CoverageVerdict verdict =
                ActivityCoverage.of(clinic, YEAR, TWO_THIRDS_NEARLY).reachedBy(Set.of(NORTH), Set.of(A, D));
        assertEquals(Status.MET, verdict.status());
        assertEquals(
                List.of(
                        "attainment.coverage.not-a-member at /coveredEntities",
                        "attainment.coverage.not-a-member at /coveredSites"),
                rules(verdict.findings()));
    }

    @Test
    void anEntityWithoutANumberMayBeTheOneThatIsNamed() {
        Facility nameless = new Facility(
                null,
                "Annexe",
                null,
                null,
                null,
                null,
                null,
                YearlyFigures.none(),
                YearlyFigures.of(2024, 80),
                null,
                null);
        LegalEntity clinic = clinic(site(A, 10), nameless);
        assertEquals(Status.NOT_MET, of(clinic, A).status());
        CoverageVerdict perhaps = of(clinic, D);
        assertEquals(Status.UNKNOWN, perhaps.status());
        assertEquals(List.of(new Gap.MissingFact(DataPath.parse("/applicant/facilities/1/finess"))), perhaps.gaps());
        assertEquals(new ActivityRange(BigInteger.ZERO, BigInteger.valueOf(80)), perhaps.covered());
        assertEquals(List.of(), of(clinic).completions().smallest());
    }

    @Test
    void anEntityThatStandsTwiceCountsOnce() {
        assertEquals(
                ActivityRange.exactly(100),
                of(clinic(site(A, 70), site(B, 30), site(A, 70)), A).total());
        CoverageVerdict contradictory = of(clinic(site(A, 70), site(B, 30), site(A, 7)), A);
        assertEquals(Status.UNKNOWN, contradictory.status());
        assertEquals(2, contradictory.entities().size());
        assertEquals(2, contradictory.gaps().size());
        HospitalGroup group = group(member(NORTH, site(A, 70)), member(SOUTH, site(B, 30)), member(NORTH, site(A, 70)));
        assertEquals(ActivityRange.exactly(100), of(group, A).total());
        HospitalGroup shared = group(member(NORTH, site(A, 70)), member(SOUTH, site(A, 70)));
        assertEquals(
                Status.UNKNOWN,
                ActivityCoverage.of(shared, YEAR, TWO_THIRDS_NEARLY)
                        .reachedBy(Set.of(NORTH), Set.of())
                        .status());
    }

    @Test
    void thereIsNoShareOfNothing() {
        LegalEntity clinic = clinic(site(A, 0), site(B, 0), site(C, 0));
        assertEquals(Status.NOT_MET, of(clinic).status());
        CoverageVerdict some = of(clinic, A);
        assertEquals(Status.UNKNOWN, some.status());
        assertEquals(1, some.gaps().size());
        assertEquals(List.of(List.of(B, C)), some.completions().smallest());
        assertEquals(Status.MET, of(clinic, A, B, C).status());
    }

    @Test
    void whatIsNotStatedIsUnknown() {
        assertEquals(
                List.of(new Gap.MissingFact(DataPath.parse("/applicant/facilities"))),
                of(clinic()).gaps());
        assertEquals(
                List.of(new Gap.MissingFact(DataPath.parse("/applicant/members"))),
                of(group()).gaps());
        CoverageVerdict member = ActivityCoverage.of(
                        group(member(NORTH, site(A, 1)), member(SOUTH)), YEAR, TWO_THIRDS_NEARLY)
                .reachedBy(Set.of(NORTH), Set.of());
        assertEquals(List.of(new Gap.MissingFact(DataPath.parse("/applicant/members/1/facilities"))), member.gaps());
    }

    @Test
    void activitiesBeyondCountingAreReportedAndStillCompared() {
        LegalEntity clinic = clinic(site(A, Long.MAX_VALUE), site(B, Long.MAX_VALUE), site(C, 1));
        CoverageVerdict verdict = of(clinic, A, B);
        assertEquals(Status.MET, verdict.status());
        assertEquals(
                BigInteger.valueOf(Long.MAX_VALUE).shiftLeft(1),
                verdict.covered().least());
        assertEquals(List.of("attainment.coverage.activity-too-large at /applicant"), rules(verdict.findings()));
        CoverageVerdict none = of(clinic);
        assertEquals(List.of(List.of(A, B)), none.completions().smallest());
        assertEquals(
                Optional.of(new CheapestCompletion(List.of(A, B), Euros.of("3"), Euros.of("3"))),
                none.cheapest(Map.of(A, Euros.of("1"), B, Euros.of("2"), C, Euros.of("1"))));
    }

    @Test
    void moreSmallestSetsThanTheBoundAreCutOff() {
        List<Facility> sites = new ArrayList<>();
        for (int index = 0; index < 30; index++) {
            sites.add(site(FacilityFinessNumber.of("3500010" + (10 + index)), 10));
        }
        Completions completions = of(clinic(sites.toArray(Facility[]::new))).completions();
        assertTrue(completions.truncated());
        assertEquals(Completions.MOST_SETS, completions.smallest().size());
        assertEquals(20, completions.smallest().get(0).size());
        assertEquals(
                sites.subList(0, 20).stream().map(Facility::finess).toList(),
                completions.smallest().get(0));
    }

    @Test
    void theCheapestCompletionNeedNotBeTheSmallest() {
        LegalEntity clinic = clinic(site(A, 70), site(B, 40), site(C, 40), site(D, 1));
        CoverageVerdict verdict = of(clinic, D);
        assertEquals(
                List.of(List.of(A, B), List.of(A, C)), verdict.completions().smallest());
        Map<FinessNumber, Euros> costs = Map.of(A, Euros.of("1000"), B, Euros.of("300"), C, Euros.of("200"));
        assertEquals(
                Optional.of(new CheapestCompletion(List.of(A, C), Euros.of("1200"), Euros.of("1200"))),
                verdict.cheapest(costs));
        assertEquals(Optional.empty(), verdict.cheapest(Map.of(B, Euros.ZERO)));
    }

    @Test
    void costsThatCannotBeComparedAreRefused() {
        CoverageVerdict verdict = of(clinic(site(A, 80), site(B, 40)));
        IllegalArgumentException negative =
                assertThrows(IllegalArgumentException.class, () -> verdict.cheapest(Map.of(A, Euros.ofCents(-1))));
        assertTrue(negative.getMessage().contains(A.value()), negative.getMessage());
        Euros most = Euros.ofCents(Long.MAX_VALUE / 4);
        assertThrows(ArithmeticException.class, () -> verdict.cheapest(Map.of(A, most, B, Euros.ofCents(1))));
        assertEquals(most, verdict.cheapest(Map.of(A, most)).orElseThrow().cost());
    }

    @Test
    void twoHundredEntitiesAreAnsweredWithProof() {
        List<Facility> sites = new ArrayList<>();
        Map<FinessNumber, Euros> costs = new HashMap<>();
        for (int index = 0; index < 200; index++) {
            FacilityFinessNumber number = FacilityFinessNumber.of("350002" + (100 + index));
            sites.add(site(number, 500L + (index * 7_919L) % 9_973));
            costs.put(number, Euros.ofCents(100_000 + (index * 104_729L) % 999_983));
        }
        CoverageVerdict verdict = of(clinic(sites.toArray(Facility[]::new)));
        CheapestCompletion cheapest = verdict.cheapest(costs).orElseThrow();
        assertTrue(cheapest.isProven(), () -> "gap " + cheapest.gap());
        assertFalse(verdict.completions().smallest().isEmpty());
    }

    @Test
    void thousandsOfEntitiesAreAnsweredToo() {
        List<Facility> sites = new ArrayList<>();
        Map<FinessNumber, Euros> costs = new HashMap<>();
        for (int index = 0; index < 3_000; index++) {
            FacilityFinessNumber number = FacilityFinessNumber.of("3500" + (10_000 + index));
            sites.add(site(number, 100 + index % 10));
            costs.put(number, Euros.of("1000"));
        }
        CoverageVerdict verdict = of(clinic(sites.toArray(Facility[]::new)));
        Completions completions = verdict.completions();
        CheapestCompletion cheapest = verdict.cheapest(costs).orElseThrow();
        assertTrue(completions.truncated());
        assertEquals(Euros.of("1000").times(completions.smallest().get(0).size()), cheapest.cost());
        assertTrue(cheapest.isProven(), () -> "gap " + cheapest.gap());
    }

    private static CoverageVerdict of(LegalEntity clinic, FacilityFinessNumber... covered) {
        return on(DAY, clinic, covered);
    }

    private static CoverageVerdict of(HospitalGroup group, FacilityFinessNumber... covered) {
        return ActivityCoverage.of(group, YEAR, TWO_THIRDS_NEARLY, DAY).reachedBy(Set.of(), Set.of(covered));
    }

    private static CoverageVerdict on(@Nullable LocalDate day, LegalEntity clinic, FacilityFinessNumber... covered) {
        return ActivityCoverage.of(clinic, YEAR, TWO_THIRDS_NEARLY, day).reachedBy(Set.of(), Set.of(covered));
    }

    private static CoverageVerdict in(@Nullable Year year, LegalEntity clinic, FacilityFinessNumber... covered) {
        return ActivityCoverage.of(clinic, year, TWO_THIRDS_NEARLY).reachedBy(Set.of(), Set.of(covered));
    }

    private static List<String> rules(List<Violation> findings) {
        return findings.stream()
                .map(finding -> finding.rule() + " at " + finding.path())
                .toList();
    }

    private static Facility undeclared(FacilityFinessNumber number) {
        return Facility.of(number, "Site");
    }

    private static Facility site(FacilityFinessNumber number, long activity) {
        return Facility.of(number, "Site").withCombinedActivity(YearlyFigures.of(2024, activity));
    }

    private static LegalEntity clinic(Facility... sites) {
        return member(CLINIC, sites);
    }

    private static LegalEntity member(LegalEntityFinessNumber number, Facility... sites) {
        return LegalEntity.of(number, "EJ").withFacilities(List.of(sites));
    }

    private static HospitalGroup group(LegalEntity... members) {
        return HospitalGroup.of(GroupId.of("1"), "GHT", NORTH, List.of(members));
    }
}
