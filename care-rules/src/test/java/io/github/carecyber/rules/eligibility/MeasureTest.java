package io.github.carecyber.rules.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.ReferenceYears;
import io.github.carecyber.core.facility.RegisterState;
import io.github.carecyber.core.facility.YearlyFigures;
import io.github.carecyber.core.identity.GroupId;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Thresholds on figures of an applicant, by the official rule for staff and by the options that it leaves open. */
class MeasureTest {

    private static final Measure BY_SITE = new Measure.Staff(
            ReferenceYears.firstOf(ReferenceYears.Scope.SITE, 2024, 2023, 2022).elseZero());

    private static final Measure BY_ENTITY =
            new Measure.Staff(ReferenceYears.firstOf(ReferenceYears.Scope.LEGAL_ENTITY, 2024, 2023, 2022)
                    .elseZero());

    private static final Measure STRICT = new Measure.Staff(ReferenceYears.only(2024));

    @Test
    void eachSiteFallsBackByItself() {
        Application application = sites(staff(2024, 120), staff(2023, 80), staff(2022, 7), staff(2021, 1_000));
        assertEquals(
                "Staff: 207 (1 site for 2022; 1 site for 2023; 1 site for 2024; 1 site with no year declared, as zero), for"
                        + " a minimum of 207.",
                atLeast(BY_SITE, 207, application).sentence(Locale.ENGLISH));
        assertEquals(Status.NOT_MET, atLeast(BY_SITE, 208, application).status());
    }

    @Test
    void aLegalEntityTakesOneYearForAllOfItsSites() {
        Application application = sites(staff(2024, 120), staff(2023, 80));
        assertEquals(Status.MET, atMost(BY_ENTITY, 120, application).status());
        assertEquals(Status.NOT_MET, atMost(BY_SITE, 120, application).status());
    }

    @Test
    void noneDeclaredReadsDifferentlyFromZeroDeclared() {
        Explanation none = atLeast(BY_SITE, 1, sites(Fixture.facility("365")));
        Explanation zero = atLeast(BY_SITE, 1, sites(staff(2024, 0)));
        assertEquals(Status.NOT_MET, none.status());
        assertEquals(Status.NOT_MET, zero.status());
        DataPath site = DataPath.parse("/applicant/facilities/0/staff");
        assertEquals(
                List.of(new Fact(
                        site,
                        new Argument.Wording(BilingualText.of(
                                "aucune année de référence déclarée, compté pour zéro",
                                "no reference year declared, counted as zero")))),
                none.facts());
        assertEquals(List.of(new Fact(site.key("2024"), new Argument.Count(0))), zero.facts());
        assertTrue(none.sentence(Locale.FRENCH).contains("1 site sans année déclarée, pour zéro"));
        assertTrue(zero.sentence(Locale.FRENCH).contains("1 site pour 2024"));
        assertNotEquals(none.sentence(Locale.ENGLISH), zero.sentence(Locale.ENGLISH));
        assertEquals(
                List.of(new Gap.MissingFact(site)),
                atLeast(STRICT, 1, sites(Fixture.facility("365"))).gaps());
    }

    @Test
    void aSiteThatWasClosedDoesNotCount() {
        Facility closed = staff(2024, 80).withClosed(LocalDate.of(2025, 1, 1));
        Facility closesLater = staff(2024, 5).withClosed(LocalDate.of(2026, 1, 1));
        Explanation counted = atLeast(STRICT, 125, sites(staff(2024, 120), closed, closesLater));
        assertEquals(Status.MET, counted.status());
        assertEquals(2, counted.facts().size());
        assertEquals(
                Status.MET,
                atMost(new Measure.Sites(), 2, sites(staff(2024, 1), closed, closesLater))
                        .status());
    }

    @Test
    void aSiteThatMayHaveBeenClosedNeedsTheDayOfFiling() {
        Facility doubtful = staff(2024, 80).withClosed(LocalDate.of(2025, 1, 1));
        Application unfiled = unfiled(staff(2024, 120), doubtful);
        for (Measure measure : List.of(STRICT, BY_SITE, BY_ENTITY)) {
            Explanation open = atLeast(measure, 150, unfiled);
            assertEquals(Status.UNKNOWN, open.status());
            assertEquals(List.of(new Gap.MissingFact(DataPath.of("filed"))), open.gaps(), measure::toString);
            assertTrue(
                    open.facts()
                            .contains(new Fact(
                                    DataPath.parse("/applicant/facilities/1/staff/2024"), new Argument.Count(80))),
                    () -> "what the file states is shown, whether or not it counts: " + open.facts());
        }
        assertEquals(Status.UNKNOWN, atLeast(new Measure.Sites(), 2, unfiled).status());
        assertEquals(Status.MET, atLeast(new Measure.Sites(), 1, unfiled).status());
    }

    @Test
    void whatIsKnownOfAFigureCanSettleTheQuestion() {
        Application partly = sites(staff(2024, 120), Fixture.facility("365"));
        Explanation enough = atLeast(STRICT, 100, partly);
        assertEquals(Status.MET, enough.status());
        assertTrue(
                enough.sentence(Locale.ENGLISH).contains("at least 120 (1 site for 2024)"),
                enough.sentence(Locale.ENGLISH));
        assertTrue(enough.sentence(Locale.FRENCH).contains("au moins 120 (1 site pour 2024)"));
        assertEquals(Status.UNKNOWN, atLeast(STRICT, 121, partly).status());
        assertEquals(Status.NOT_MET, atMost(STRICT, 119, partly).status());
        assertEquals(Status.UNKNOWN, atMost(STRICT, 120, partly).status());
    }

    @Test
    void aSumBeyondCountingIsLargerThanEveryThreshold() {
        Application huge = sites(staff(2024, Long.MAX_VALUE), staff(2024, 1), staff(2024, Long.MAX_VALUE));
        assertEquals(Status.MET, atLeast(STRICT, Long.MAX_VALUE, huge).status());
        Explanation most = atMost(STRICT, Long.MAX_VALUE, huge);
        assertEquals(Status.NOT_MET, most.status());
        assertTrue(most.sentence(Locale.ENGLISH).contains("more than can be counted"));
        Application largest = sites(staff(2024, Long.MAX_VALUE), staff(2024, 0));
        assertEquals(Status.MET, atMost(STRICT, Long.MAX_VALUE, largest).status());
    }

    @Test
    void sitesThatAreNotStatedAreMissingAndNotZero() {
        Explanation none = atMost(BY_SITE, 5, sites());
        assertEquals(Status.UNKNOWN, none.status());
        assertEquals(List.of(new Gap.MissingFact(DataPath.of("applicant", "facilities"))), none.gaps());
    }

    @Test
    void aSiteThatIsStatedTwiceCountsOnce() {
        Application twice =
                Fixture.application(Fixture.clinic().withFacilities(List.of(staff(2024, 60), staff(2024, 60))));
        assertEquals(Status.NOT_MET, atLeast(BY_SITE, 61, twice).status());
        assertEquals(Status.MET, atMost(new Measure.Sites(), 1, twice).status());
    }

    @Test
    void whatIsStatedTwiceAndDifferentlyCannotBeCounted() {
        Application contradictory =
                Fixture.application(Fixture.clinic().withFacilities(List.of(staff(2024, 60), staff(2024, 70))));
        Explanation figure = atLeast(BY_SITE, 50, contradictory);
        assertEquals(Status.UNKNOWN, figure.status());
        DataPath sites = DataPath.parse("/applicant/facilities");
        assertEquals(
                List.of(sites.index(0).key("finess"), sites.index(1).key("finess")),
                figure.gaps().stream().map(gap -> ((Gap.CannotTell) gap).path()).toList());
        assertTrue(figure.sentence(Locale.ENGLISH).contains("010011641"), figure.sentence(Locale.ENGLISH));
        LegalEntity member = Fixture.hospital(Fixture.HOSPITAL).withFacilities(Fixture.numbered(staff(2024, 60)));
        HospitalGroup group = HospitalGroup.of(
                GroupId.of("1"), "GHT", Fixture.HOSPITAL, List.of(member, member.withState(RegisterState.ACTIVE)));
        assertEquals(
                List.of("/applicant/members/0/finess", "/applicant/members/1/finess"),
                atLeast(BY_SITE, 50, Fixture.application(group)).gaps().stream()
                        .map(gap -> ((Gap.CannotTell) gap).path().toString())
                        .toList());
    }

    @Test
    void manySitesAreComparedByTheirNumbersToo() {
        Facility[] many = new Facility[40];
        Arrays.fill(many, staff(2024, 1));
        List<Facility> sites = new ArrayList<>(Fixture.numbered(many));
        sites.add(sites.get(0));
        Application application = Fixture.application(Fixture.clinic().withFacilities(sites));
        assertEquals(Status.MET, atMost(new Measure.Sites(), 40, application).status());
        assertEquals(Status.MET, atLeast(BY_SITE, 40, application).status());
        assertEquals(Status.NOT_MET, atLeast(BY_SITE, 41, application).status());
    }

    @Test
    void whatIsDoubtfulCanSettleTheQuestionTogether() {
        Application application = unfiled(staff(2024, 10), staff(2024, 5).withClosed(LocalDate.of(2025, 1, 1)));
        Explanation most = atMost(BY_SITE, 15, application);
        assertEquals(Status.MET, most.status());
        assertEquals("Staff: between 10 and 15 (1 site for 2024), for a maximum of 15.", most.sentence(Locale.ENGLISH));
        assertEquals(Status.UNKNOWN, atMost(BY_SITE, 14, application).status());
        assertEquals(Status.NOT_MET, atLeast(BY_SITE, 16, application).status());
        assertEquals(Status.UNKNOWN, atLeast(BY_SITE, 15, application).status());
        assertEquals(Status.UNKNOWN, atMost(BY_SITE, 15, unfiled()).status());
    }

    @Test
    void theYearThatALegalEntityTakesIsNamedWhereASiteDidNotDeclareIt() {
        Explanation figure = atLeast(BY_ENTITY, 1, sites(staff(2024, 0), staff(2023, 500)));
        assertEquals(Status.NOT_MET, figure.status());
        DataPath second = DataPath.parse("/applicant/facilities/1/staff");
        assertEquals(
                List.of(
                        new Fact(DataPath.parse("/applicant/facilities/0/staff/2024"), new Argument.Count(0)),
                        new Fact(
                                second.key("2024"),
                                new Argument.Wording(
                                        BilingualText.of(
                                                "non déclaré pour 2024, année retenue pour l’entité juridique, compté pour zéro",
                                                "not declared for 2024, the year taken for the legal entity, counted as zero"))),
                        new Fact(second.key("2023"), new Argument.Count(500))),
                figure.facts());
        assertTrue(
                figure.sentence(Locale.ENGLISH).contains("1 site not declared for 2024, as zero"),
                figure.sentence(Locale.ENGLISH));
    }

    @Test
    void theNumberOfOpenSitesIsAFact() {
        assertEquals(
                List.of(new Fact(DataPath.of("applicant", "facilities"), new Argument.Count(2))),
                atLeast(new Measure.Sites(), 2, sites(staff(2024, 1), staff(2024, 1)))
                        .facts());
    }

    private static Facility staff(int year, long figure) {
        return Fixture.facility("365").withStaff(YearlyFigures.of(year, figure));
    }

    /** Sites that the register holds as open. */
    private static Application sites(Facility... sites) {
        return Fixture.application(Fixture.clinic()
                .withFacilities(Fixture.numbered(Arrays.stream(sites)
                        .map(site -> site.withState(RegisterState.ACTIVE))
                        .toArray(Facility[]::new))));
    }

    private static Application unfiled(Facility... sites) {
        return new Application(
                null, Fixture.CALL, Fixture.clinic().withFacilities(Fixture.numbered(sites)), null, List.of());
    }

    private static Explanation atLeast(Measure measure, long threshold, Application application) {
        return explained(Criterion.atLeast(measure, Published.of(threshold, Fixture.TEXT)), application);
    }

    private static Explanation atMost(Measure measure, long threshold, Application application) {
        return explained(Criterion.atMost(measure, Published.of(threshold, Fixture.TEXT)), application);
    }

    private static Explanation explained(Criterion criterion, Application application) {
        return Eligibility.of(Fixture.call(criterion))
                .assess(application, Fixture.TODAY)
                .explanation()
                .parts()
                .get(1);
    }
}
