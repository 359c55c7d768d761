package io.github.carecyber.rules.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.call.CallCalendar;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.call.Derogation;
import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.ApplicantKind;
import io.github.carecyber.core.facility.Authorisation;
import io.github.carecyber.core.facility.CareActivity;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.ReferenceYears;
import io.github.carecyber.core.facility.Sector;
import io.github.carecyber.core.facility.YearlyFigures;
import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.GroupId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.Region;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.programme.FilingStep;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.remedy.FactChange;
import io.github.carecyber.rules.remedy.FactNature;
import io.github.carecyber.rules.remedy.FileBetween;
import io.github.carecyber.rules.remedy.Obstacle;
import io.github.carecyber.rules.remedy.Remedies;
import io.github.carecyber.rules.remedy.Remedy;
import io.github.carecyber.rules.testkit.Applications;
import io.github.carecyber.rules.testkit.Calls;
import io.github.carecyber.rules.testkit.Criteria;
import io.github.carecyber.rules.testkit.Predicates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** Whatever the call asks for and the file says: what is offered works, is needed, and touches nothing that is fixed. */
class RemediesPropertyTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 10, 1);
    private static final RuleId EVEN = RuleId.of("test.even-number-of-documents");
    private static final Map<RuleId, CustomPredicate> PREDICATES = Map.of(
            EVEN,
            question -> question.application().evidence().size() % 2 == 0 ? CustomAnswer.met() : CustomAnswer.notMet());

    @Property(tries = 1000)
    void everyRemedyIsEnoughAndNoPartOfItIs(@ForAll("questions") Question asked) {
        EligibilityVerdict verdict = asked.assess(asked.application());
        int most = 0;
        for (Remedy remedy : verdict.remedies().remedies()) {
            most = Math.max(most, remedy.changes().size());
            assertEquals(
                    Status.MET,
                    asked.status(remedy.applyTo(asked.application())),
                    () -> remedy + " of " + asked.application());
            List<FactChange> changes = remedy.changes();
            for (int part = 0; part < (1 << changes.size()) - 1; part++) {
                Application partly = asked.application();
                for (int index = 0; index < changes.size(); index++) {
                    partly = (part >>> index & 1) == 0
                            ? partly
                            : changes.get(index).applyTo(partly);
                }
                assertNotEquals(Status.MET, asked.status(partly), () -> changes.toString());
            }
        }
        Statistics.label("changes of the largest remedy").collect(most).coverage(checker -> {
            checker.checkQuery((List<?> changes) -> (Integer) changes.get(0) >= 1)
                    .percentage(share -> share > 8);
            checker.checkQuery((List<?> changes) -> (Integer) changes.get(0) >= 2)
                    .percentage(share -> share > 2);
        });
    }

    @Property(tries = 1000)
    void thereAreRemediesOrObstaclesUnlessTheAnswerIsYes(@ForAll("questions") Question asked) {
        EligibilityVerdict verdict = asked.assess(asked.application());
        Remedies remedies = verdict.remedies();
        assertEquals(remedies, verdict.remedies());
        assertTrue(remedies.remedies().size() <= Remedies.MOST_REMEDIES);
        if (verdict.isEligible()) {
            assertEquals(Remedies.none(), remedies);
        } else if (remedies.remedies().isEmpty()) {
            assertTrue(remedies.cutShort() || !remedies.obstacles().isEmpty());
            if (asked.application().filed() != null) {
                remedies.obstacles().forEach(obstacle -> assertStandsInTheWay(obstacle, verdict.explanation()));
            }
        } else {
            assertEquals(List.of(), remedies.obstacles());
        }
        assertEquals(remedies.remedies().size(), Set.copyOf(remedies.remedies()).size());
        for (Remedy remedy : remedies.remedies()) {
            assertTrue(remedy.changes().size() <= Remedies.MOST_CHANGES);
            for (Remedy other : remedies.remedies()) {
                assertTrue(other.equals(remedy) || !remedy.changes().containsAll(other.changes()));
            }
        }
    }

    /** What is met as the file was filed is in nobody's way; where it is yet to be filed, a day of filing can be. */
    private static void assertStandsInTheWay(Obstacle obstacle, Explanation explanation) {
        assertFalse(obstacle.criterion().equals(explanation.criterion()) && explanation.status() == Status.MET);
        explanation.parts().forEach(part -> assertStandsInTheWay(obstacle, part));
    }

    @Property(tries = 1000)
    void nothingThatIsFixedIsTouched(@ForAll("questions") Question asked) {
        for (Remedy remedy : asked.assess(asked.application()).remedies().remedies()) {
            Application changed = remedy.applyTo(asked.application());
            assertEquals(asked.application().id(), changed.id());
            assertEquals(fixed(asked.application().applicant()), fixed(changed.applicant()));
            assertDocumentsStay(asked.application().evidence(), changed.evidence());
            FilingMoment filed = asked.application().filed();
            boolean wasFiled = filed != null && !filed.dayIn(CallCalendar.PARIS).isAfter(asked.asOf());
            boolean again = remedy.changes().stream()
                    .anyMatch(
                            change -> change instanceof FileBetween period && period.nature() == FactNature.REPEATABLE);
            assertTrue(!wasFiled || again || filed.equals(changed.filed()));
            assertTrue(!again || wasFiled);
            for (FactChange change : remedy.changes()) {
                assertFalse(change.paths(asked.application()).isEmpty());
            }
        }
    }

    /** Documents are added, and of one that does not say what it covers it is said. */
    private static void assertDocumentsStay(List<Evidence> before, List<Evidence> after) {
        for (int index = 0; index < before.size(); index++) {
            Evidence document = before.get(index);
            List<LegalEntityFinessNumber> covers =
                    document.covers().isEmpty() ? after.get(index).covers() : document.covers();
            assertEquals(document.withCovers(covers), after.get(index));
        }
    }

    @Property(tries = 1000)
    void everyDayOfAPeriodOfFilingDoes(@ForAll("questions") Question asked, @ForAll Random random) {
        for (Remedy remedy : asked.assess(asked.application()).remedies().remedies()) {
            Application changed = asked.application();
            for (FactChange change : remedy.changes()) {
                changed = (change instanceof FileBetween period ? onSomeDay(period, random) : change).applyTo(changed);
            }
            assertEquals(Status.MET, asked.status(changed), () -> remedy.toString());
        }
    }

    @Property(tries = 1000)
    void theOrderOfDocumentsMembersAndSitesDoesNotMatter(@ForAll("questions") Question asked, @ForAll Random random) {
        Remedies remedies = asked.assess(asked.application()).remedies();
        Remedies again = asked.assess(new OrderPropertyTest.Shuffle(random).of(asked.application()))
                .remedies();
        assertEquals(remedies.remedies(), again.remedies());
        assertEquals(remedies.cutShort(), again.cutShort());
        assertEquals(
                remedies.obstacles().stream()
                        .map(obstacle -> obstacle.criterion() + " " + obstacle.reason())
                        .toList(),
                again.obstacles().stream()
                        .map(obstacle -> obstacle.criterion() + " " + obstacle.reason())
                        .toList());
    }

    /** An application to a call, and the day on which it is asked about. */
    record Question(Eligibility call, Application application, LocalDate asOf) {

        EligibilityVerdict assess(Application other) {
            return call.assess(other, asOf);
        }

        Status status(Application other) {
            return assess(other).status();
        }
    }

    private static FileBetween onSomeDay(FileBetween period, Random random) {
        Deadline last = period.last();
        LocalDate end = last == null ? period.first().plusYears(2) : last.day();
        int days = (int) (end.toEpochDay() - period.first().toEpochDay());
        return new FileBetween(period.first().plusDays(random.nextInt(days + 1)), last, period.zone(), period.nature());
    }

    /** An applicant without what may be declared, carried out or authorised. */
    private static Object fixed(Applicant applicant) {
        return applicant == null
                ? "none"
                : applicant.fold(
                        group -> List.of(
                                String.valueOf(group.id()),
                                String.valueOf(group.support()),
                                group.members().stream()
                                        .map(RemediesPropertyTest::fixed)
                                        .toList()),
                        entity -> entity.withFacilities(entity.facilities().stream()
                                .map(site -> site.withStaff(YearlyFigures.none())
                                        .withCombinedActivity(YearlyFigures.none())
                                        .withAuthorisations(List.of())
                                        .withCareActivities(Set.of()))
                                .toList()));
    }

    /** Any call and application of the test kit, and those below, in which there is more to be done. */
    @Provide
    Arbitrary<Question> questions() {
        Arbitrary<LocalDate> days = Arbitraries.of(Calls.TODAY, Calls.OPENS, Calls.CLOSES);
        Arbitrary<Question> ours = Combinators.combine(calls(), applications())
                .as((call, application) -> new Question(call, application, TODAY));
        Arbitrary<Question> any = Combinators.combine(Criteria.any(), Applications.any(), days)
                .as((criterion, application, day) ->
                        new Question(Eligibility.of(Calls.of(criterion), Predicates.ALL), application, day));
        return Arbitraries.frequencyOf(Tuple.of(3, ours), Tuple.of(1, any));
    }

    private static Arbitrary<Eligibility> calls() {
        Arbitrary<EvidenceWindow> windows = Arbitraries.of(
                new EvidenceWindow.Since(LocalDate.of(2022, 7, 16), FilingStep.APPLICATION),
                new EvidenceWindow.Since(LocalDate.of(2025, 10, 20), FilingStep.APPLICATION),
                new EvidenceWindow.Since(LocalDate.of(2022, 7, 16), FilingStep.DECLARATION),
                new EvidenceWindow.WithinDays(20, FilingStep.APPLICATION),
                new EvidenceWindow.Anytime(),
                new EvidenceWindow.OperationalPhase());
        return Combinators.combine(criteria(), windows)
                .as((criterion, window) -> Eligibility.of(Fixture.call(criterion, window), PREDICATES));
    }

    private static Arbitrary<Criterion> criteria() {
        return Arbitraries.recursive(
                RemediesPropertyTest::simple,
                inner -> Arbitraries.frequencyOf(
                        Tuple.of(4, inner.list().ofMinSize(1).ofMaxSize(4).map(Criterion.AllOf::new)),
                        Tuple.of(3, inner.list().ofMinSize(1).ofMaxSize(4).map(Criterion.AnyOf::new)),
                        Tuple.of(1, inner.map(Criterion.Not::new)),
                        Tuple.of(
                                1,
                                Combinators.combine(inner, inner, inner, inner, inner)
                                        .as((general, when, then, otherWhen, otherThen) -> Criterion.unless(
                                                general,
                                                derogation("first", when, then),
                                                derogation("second", otherWhen, otherThen))))),
                0,
                3);
    }

    private static Arbitrary<Criterion> simple() {
        List<Measure> measures = List.of(
                new Measure.Staff(ReferenceYears.firstOf(ReferenceYears.Scope.SITE, 2024, 2023)),
                new Measure.Staff(ReferenceYears.firstOf(ReferenceYears.Scope.LEGAL_ENTITY, 2024, 2023)
                        .elseZero()),
                new Measure.CombinedActivity(ReferenceYears.only(2024)),
                new Measure.Sites());
        Arbitrary<Criterion> measured = Combinators.combine(
                        Arbitraries.of(measures),
                        Arbitraries.of(0L, 20L, 50L, Long.MAX_VALUE),
                        Arbitraries.of(true, false))
                .as((measure, threshold, atLeast) -> atLeast
                        ? Criterion.atLeast(measure, Published.of(threshold, Fixture.TEXT))
                        : Criterion.atMost(measure, Published.of(threshold, Fixture.TEXT)));
        SiteCriterion surgery = new SiteCriterion.Authorised(Published.of(Set.of(CareActivity.SURGERY), Fixture.TEXT));
        SiteCriterion medicine = new SiteCriterion.ActivityIn(
                Published.of(Set.of(CareActivity.MEDICINE, CareActivity.SURGERY), Fixture.TEXT));
        SiteCriterion health = (SiteCriterion) Fixture.health();
        Arbitrary<Criterion> others = Arbitraries.of(
                Fixture.anyKind(),
                health,
                surgery,
                medicine,
                Criterion.sameSite(health, surgery, medicine),
                new SiteCriterion.SectorIn(Published.of(Set.of(Sector.MEDICO_SOCIAL), Fixture.TEXT)),
                new SiteCriterion.SectorIn(Published.awaited("annexe")),
                new SiteCriterion.CategoryIn(Published.of(Set.of(FacilityCategory.of("355")), Fixture.TEXT)),
                new SiteCriterion.RegionIn(Published.of(Set.of(Region.BRETAGNE), Fixture.TEXT)),
                new Criterion.SeatIn(Published.of(Set.of(Region.ILE_DE_FRANCE), Fixture.TEXT)),
                new Criterion.KindIn(Published.of(Set.of(ApplicantKind.HOSPITAL_GROUP), Fixture.TEXT)),
                new Criterion.SpecialCategories(
                        Set.of(FacilityCategory.of("500")), Set.of(), Published.of(true, Fixture.TEXT)),
                new Criterion.AppliesThroughGroup(Fixture.TEXT),
                new Criterion.Open(),
                new Criterion.AwaitedCondition(BilingualText.of("attendu", "awaited"), "annexe"),
                new Criterion.Custom(EVEN, BilingualText.of("pair", "even"), Arguments.none()));
        Arbitrary<Criterion> usual = Arbitraries.of(
                new Criterion.FiledInTime(),
                Fixture.within("2025-09-10", "2025-10-05T12:00"),
                Fixture.within("2025-10-05", "2025-11-20"),
                new Criterion.Evidenced(Fixture.POLICY));
        return Arbitraries.oneOf(measured, others, usual);
    }

    private static Derogation derogation(String label, Criterion when, Criterion then) {
        return new Derogation(BilingualText.of(label, label), when, then, Fixture.TEXT);
    }

    private static Arbitrary<Application> applications() {
        Arbitrary<Applicant> applicants = Combinators.combine(
                        sites().list().ofMaxSize(3), sites().list().ofMaxSize(3), Arbitraries.of(0, 1, 2, 3, 4))
                .as(RemediesPropertyTest::applicant);
        Arbitrary<FilingMoment> moments =
                Arbitraries.of("2025-09-15", "2025-10-10", "2025-11-10").map(FilingMoment::parse);
        Arbitrary<Evidence> documents = Combinators.combine(
                        Arbitraries.of("security-policy", "other")
                                .map(EvidenceKind::of)
                                .injectNull(0.1),
                        Arbitraries.of("2021-01-01", "2025-01-01", "2025-09-15", "2025-10-15")
                                .map(LocalDate::parse)
                                .injectNull(0.1),
                        Arbitraries.of(Fixture.HOSPITAL, Fixture.MEMBER, Fixture.CLINIC)
                                .list()
                                .ofMaxSize(3),
                        Arbitraries.of("D1", "D2", "D3").map(EvidenceId::of).injectNull(0.3))
                .as((kind, dated, covers, id) -> Evidence.empty()
                        .withId(id)
                        .withKind(kind)
                        .withDated(dated)
                        .withCovers(covers));
        Arbitrary<CallId> named = Arbitraries.frequency(Tuple.of(8, Fixture.CALL), Tuple.of(1, CallId.of("other")))
                .injectNull(0.1);
        return Combinators.combine(
                        named,
                        applicants.injectNull(0.05),
                        moments.injectNull(0.4),
                        documents.list().ofMaxSize(3))
                .as((call, applicant, filed, evidence) ->
                        new Application(ApplicationId.of("A1"), call, applicant, filed, evidence));
    }

    private static Applicant applicant(List<Facility> first, List<Facility> second, int kind) {
        GroupId id = GroupId.of("1");
        return switch (kind) {
            case 0 -> Fixture.clinic().withFacilities(first);
            case 1 -> LegalEntity.of(Fixture.CLINIC, "Clinique").withFacilities(first);
            case 2 -> Fixture.hospital(Fixture.HOSPITAL).withFacilities(first).withClosed(LocalDate.of(2025, 10, 12));
            case 3 ->
                HospitalGroup.of(
                        id,
                        "GHT",
                        Fixture.HOSPITAL,
                        List.of(
                                Fixture.hospital(Fixture.HOSPITAL).withFacilities(first),
                                Fixture.hospital(Fixture.MEMBER).withFacilities(second)));
            default -> Fixture.group();
        };
    }

    private static Arbitrary<Facility> sites() {
        Arbitrary<FacilityFinessNumber> numbers = Arbitraries.of("010011641", "010000024", "350000022")
                .map(FacilityFinessNumber::parse)
                .injectNull(0.05);
        Arbitrary<YearlyFigures> figures = Arbitraries.of(
                YearlyFigures.none(),
                YearlyFigures.of(2024, 30),
                YearlyFigures.of(2023, 10),
                YearlyFigures.of(2023, 10).with(2024, 45));
        Arbitrary<List<Authorisation>> authorisations = Arbitraries.of(
                        Authorisation.of(CareActivity.DIALYSIS),
                        Authorisation.of(CareActivity.SURGERY)
                                .withPeriod(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 10, 14)),
                        Authorisation.of(CareActivity.SURGERY)
                                .withPeriod(LocalDate.of(2025, 10, 18), LocalDate.of(2030, 1, 1)))
                .list()
                .ofMaxSize(2)
                .injectNull(0.2);
        Arbitrary<Set<CareActivity>> activities = Arbitraries.of(CareActivity.MEDICINE, CareActivity.DIALYSIS)
                .set()
                .ofMaxSize(2)
                .injectNull(0.2);
        return Combinators.combine(
                        numbers,
                        Arbitraries.of("365", "355", "500"),
                        figures,
                        figures,
                        authorisations,
                        activities,
                        Arbitraries.of(LocalDate.of(2025, 10, 16)).injectNull(0.8))
                .as((number, category, staff, activity, authorised, carried, closed) -> new Facility(
                        number,
                        "Site",
                        null,
                        FacilityCategory.of(category),
                        null,
                        carried,
                        authorised,
                        staff,
                        activity,
                        null,
                        closed));
    }
}
