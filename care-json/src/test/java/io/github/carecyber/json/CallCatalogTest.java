package io.github.carecyber.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.facility.ApplicantKind;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.LegalStatus;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.law.Confidence;
import io.github.carecyber.core.law.Dated;
import io.github.carecyber.core.law.Knowledge;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.programme.EvidenceCondition;
import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.programme.FilingStep;
import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.programme.Prerequisite;
import io.github.carecyber.core.programme.ProgrammeAxis;
import io.github.carecyber.core.programme.ProgrammeFunding;
import io.github.carecyber.core.programme.Target;
import io.github.carecyber.core.report.CanonicalForm;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.call.CallCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shipped catalogue says what the texts say, figure by figure, and leaves open what they leave open. */
class CallCatalogTest {

    private static final CallCatalog CATALOG = CallCatalog.standard();
    private static final FundingCall D1 =
            CATALOG.call(CallId.of("care-d1-2024")).orElseThrow();
    private static final FundingCall D2 =
            CATALOG.call(CallId.of("care-d2-2025")).orElseThrow();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void theCatalogueHasTheFiveCallsOfTheProgramme() {
        assertEquals(
                List.of(
                        "care-d1-2024 of D1",
                        "hospiconnect-alpha-2024 of HOSPICONNECT",
                        "care-d2-2025 of D2",
                        "hospiconnect-2026 of HOSPICONNECT",
                        "care-d1-bis-2026 of D1"),
                CATALOG.calls().stream()
                        .map(call -> call.id() + " of " + call.domain())
                        .toList());
        assertEquals(
                List.of(
                        "null official",
                        "null official",
                        "2025-07-16 official",
                        "2026-01-29 reproduced",
                        "2026-01-30 official"),
                CATALOG.calls().stream()
                        .map(call -> call.text().published() + " "
                                + CanonicalForm.nameOf(call.text().confidence()))
                        .toList());
    }

    /** One line for each version of each date and amount: what, since when it is known, and how sure it is. */
    @Test
    void everyDateAndAmountHasItsVersionsAndItsConfidence() {
        List<String> facts = new ArrayList<>();
        for (FundingCall call : CATALOG.calls()) {
            facts.addAll(facts(call.id() + " envelope", call.envelope()));
            call.calendar().windows().forEach((step, window) -> {
                facts.addAll(facts(call.id() + " " + CanonicalForm.nameOf(step) + " opens", window.opens()));
                facts.addAll(facts(call.id() + " " + CanonicalForm.nameOf(step) + " closes", window.closes()));
            });
        }
        assertEquals(
                List.of(
                        "care-d1-2024 envelope 60000000.00 by 2023-12-31 official",
                        "care-d1-2024 envelope 65000000.00 by 2026-11-23 official",
                        "care-d1-2024 applications opens 2024-03-18 by 2024-03-18 press",
                        "care-d1-2024 applications closes 2024-04-19 by 2024-04-19 press",
                        "care-d1-2024 application-review closes 2024-05-21 by 2024-05-21 press",
                        "care-d1-2024 declarations closes 2025-03-28 by 2025-03-28 press",
                        "care-d1-2024 declarations closes 2025-06-30 by 2025-06-30 official",
                        "care-d1-2024 regional-check closes 2025-09-30 by 2025-09-30 official",
                        "care-d1-2024 national-check closes 2025-12-31 by 2025-12-31 official",
                        "care-d1-2024 payments closes 2025-10-25 by 2025-10-25 official",
                        "care-d1-2024 payments closes 2026-06-30 by 2026-06-30 official",
                        "hospiconnect-alpha-2024 envelope 1400000.00 by 2026-11-23 official",
                        "hospiconnect-alpha-2024 applications opens 2024-03-18 by 2024-03-18 press",
                        "care-d2-2025 envelope 45000000.00 by 2026-11-23 official",
                        "care-d2-2025 applications opens 2025-09-02 by 2025-09-02 official",
                        "care-d2-2025 applications closes 2025-10-31 by 2025-10-31 official",
                        "care-d2-2025 declarations opens 2026-01-16 by 2026-01-16 official",
                        "hospiconnect-2026 applications opens 2026-01-20 by 2026-01-20 press",
                        "hospiconnect-2026 applications closes 2026-02-13 by 2026-02-13 press",
                        "care-d1-bis-2026 applications opens 2026-02-13 by 2026-02-13 press"),
                facts);
    }

    @Test
    void theProgrammeHasItsMoneyAxesAndDomains() {
        List<ProgrammeFunding> funding = CATALOG.programme().funding();
        assertEquals(Euros.of("250000000"), funding.get(0).amount());
        assertEquals(ProgrammeFunding.Nature.APPROPRIATION, funding.get(0).nature());
        assertEquals(Euros.of("750000000"), funding.get(1).amount());
        assertEquals(ProgrammeFunding.Nature.AIM, funding.get(1).nature());
        assertEquals(
                List.of(4),
                CATALOG.programme().axes().stream()
                        .filter(ProgrammeAxis::funds)
                        .map(ProgrammeAxis::number)
                        .toList());
        assertEquals(5, CATALOG.programme().domains().size());
    }

    @Test
    void theFirstCallHasItsDatesAndItsRevisions() {
        assertEquals(List.of(Euros.of("60000000"), Euros.of("65000000")), values(D1.envelope()));
        assertEquals(
                List.of(LocalDate.of(2024, 3, 18)),
                values(D1.calendar().window(CallStep.APPLICATIONS).orElseThrow().opens()));
        assertEquals(List.of("2024-04-19"), closes(D1, CallStep.APPLICATIONS));
        assertEquals(List.of("2024-05-21"), closes(D1, CallStep.APPLICATION_REVIEW));
        assertEquals(List.of("2025-03-28", "2025-06-30"), closes(D1, CallStep.DECLARATIONS));
        assertEquals(List.of("2025-09-30"), closes(D1, CallStep.REGIONAL_CHECK));
        assertEquals(List.of("2025-12-31"), closes(D1, CallStep.NATIONAL_CHECK));
        assertEquals(List.of("2025-10-25", "2026-06-30"), closes(D1, CallStep.PAYMENTS));
        assertEquals(
                Confidence.PRESS,
                reference(D1.calendar()
                                .window(CallStep.DECLARATIONS)
                                .orElseThrow()
                                .closes()
                                .versions()
                                .get(0)
                                .content())
                        .confidence());
    }

    @Test
    void theSecondCallHasItsDatesAndItsEnvelope() {
        assertEquals(List.of(Euros.of("45000000")), values(D2.envelope()));
        assertEquals(LocalDate.of(2025, 7, 16), D2.text().published());
        assertEquals(
                List.of(LocalDate.of(2025, 9, 2)),
                values(D2.calendar().window(CallStep.APPLICATIONS).orElseThrow().opens()));
        assertEquals(List.of("2025-10-31"), closes(D2, CallStep.APPLICATIONS));
        assertEquals(
                List.of(LocalDate.of(2026, 1, 16)),
                values(D2.calendar().window(CallStep.DECLARATIONS).orElseThrow().opens()));
        assertEquals(List.of(), closes(D2, CallStep.DECLARATIONS));
        assertEquals(
                LocalDate.of(2025, 7, 16),
                D2.calendar().operationalPhaseStart().value().orElseThrow());
    }

    @Test
    void theSecondCallHasItsPrerequisitesAndObjectives() {
        List<Prerequisite> prerequisites = D2.prerequisites().value().orElseThrow();
        assertEquals(
                List.of("D2.P1", "D2.P2"),
                prerequisites.stream().map(each -> each.id().value()).toList());
        assertEquals(
                new EvidenceWindow.Since(LocalDate.of(2022, 7, 16), FilingStep.APPLICATION),
                prerequisites.get(0).evidence().get(0).window());
        List<Objective> objectives = D2.objectives().value().orElseThrow();
        assertEquals(
                List.of(
                        "D2.O1.A", "D2.O1.B", "D2.O1.C", "D2.O1.D", "D2.O2.A", "D2.O2.B", "D2.O3.A", "D2.O3.B",
                        "D2.O3.C", "D2.O3.D", "D2.O4"),
                objectives.stream().map(each -> each.id().value()).toList());
        assertEquals(
                List.of(
                        "coverage 33/50",
                        "care-service where it exists",
                        "administrative-process where it exists",
                        "technical-platform where it exists"),
                told(objectives.get(2).targets()));
        assertEquals(
                List.of("coverage 33/50", "field-exercise", "schedule-of-other-plans where it exists"),
                told(objectives.get(3).targets()));
        assertEquals(
                List.of(new Target.Score(
                        "ANSSI ADS",
                        3,
                        EvidenceCondition.DEDICATED_DIRECTORY,
                        new EvidenceWindow.WithinDays(60, FilingStep.DECLARATION))),
                objectives.get(6).targets());
        assertEquals(List.of(new Target.Trajectory(3)), objectives.get(7).targets());
        assertEquals(
                List.of("milestones trajectory", "immutable-copy"),
                told(objectives.get(8).targets()));
        assertEquals(
                List.of("centralised-alerts hospital-group", "unresolved-alerts hospital-group"),
                told(objectives.get(9).targets()));
        assertEquals(
                new EvidenceWindow.WithinDays(60, FilingStep.DECLARATION),
                objectives.get(6).evidence().get(2).window());
        assertTrue(objectives.stream().allMatch(each -> each.reference().confidence() == Confidence.REPRODUCED));
    }

    /** What befalls a co-operation group for health care (GCS) is not published; one for social care (GCSMS) is no such group. */
    @Test
    void everyCallHoldsTheSameSpecialCases() {
        for (FundingCall call : CATALOG.calls()) {
            Criterion.SpecialCategories special = criterion(call, Criterion.SpecialCategories.class);
            assertEquals(
                    Stream.of("114", "141", "146", "695", "696", "697")
                            .map(FacilityCategory::of)
                            .collect(Collectors.toSet()),
                    special.categories());
            assertEquals(Set.of(LegalStatus.of("29"), LegalStatus.of("89")), special.statuses());
            assertTrue(special.admitted().value().isEmpty(), call.id().toString());
        }
    }

    @Test
    void theKindsOfApplicantAreKnownFromTheStatisticsOfTheProgramme() {
        for (FundingCall call : CATALOG.calls()) {
            Published<Set<ApplicantKind>> kinds =
                    criterion(call, Criterion.KindIn.class).kinds();
            assertEquals(
                    LegalReference.of(
                            "Statistiques du programme CaRE par nature de candidat, ministère chargé de la santé",
                            Confidence.OFFICIAL),
                    reference(kinds));
            assertEquals(4, kinds.value().orElseThrow().size());
        }
    }

    /** One line for each document: objective, kinds, window and condition. */
    @Test
    void theSecondCallAsksForTheseDocuments() {
        List<String> asked = D2.objectives().value().orElseThrow().stream()
                .flatMap(objective -> objective.evidence().stream()
                        .map(document -> objective.id() + " " + document.anyOf() + told(document.window())
                                + (document.condition() == EvidenceCondition.ALWAYS
                                        ? ""
                                        : " if " + CanonicalForm.nameOf(document.condition()))))
                .toList();
        assertEquals(
                List.of(
                        "D2.O1.A [continuity-governance]",
                        "D2.O1.A [management-body-minutes]",
                        "D2.O1.B [crisis-plan]",
                        "D2.O1.B [reporting-procedure]",
                        "D2.O1.C [business-impact-analysis]",
                        "D2.O1.C [missing-analysis-reason] if justified-absence",
                        "D2.O1.C [critical-activities-list]",
                        "D2.O1.C [continuity-plan]",
                        "D2.O1.C [recovery-plan]",
                        "D2.O1.D [continuity-plan]",
                        "D2.O1.D [exercise-scenario]",
                        "D2.O1.D [exercise-feedback] in the operational phase",
                        "D2.O2.A [backup-policy] from 2022-07-16 to the declaration",
                        "D2.O2.B [backup-plan]",
                        "D2.O2.B [backup-plan-upkeep]",
                        "D2.O3.A [backup-roles]",
                        "D2.O3.A [second-factor-setup, second-factor-justification, product-identification]",
                        "D2.O3.A [directory-score] 60 days before the declaration if dedicated-directory",
                        "D2.O3.B [backup-architecture]",
                        "D2.O3.B [trajectory-schedule] if trajectory",
                        "D2.O3.B [isolation-procedure]",
                        "D2.O3.C [backup-architecture]",
                        "D2.O3.C [trajectory-road-map] if trajectory",
                        "D2.O3.D [backup-dashboards]",
                        "D2.O3.D [backup-incident-procedures]",
                        "D2.O3.D [backup-control-governance] if hospital-group",
                        "D2.O4 [restore-test-scope]",
                        "D2.O4 [restore-log] in the operational phase",
                        "D2.O4 [business-referents]"),
                asked);
    }

    @Test
    void theTextThatSetUpTheContinuityProgrammeStandsWithTheSecondCall() {
        assertEquals(List.of(), D1.relatedTexts());
        assertEquals(
                List.of(LegalReference.of("Arrêté du 10 janvier 2025", Confidence.REPRODUCED)
                        .withPublished(LocalDate.of(2025, 1, 18))),
                D2.relatedTexts());
    }

    @Test
    void whatIsPaidForIsKnownFromThePressForTheFirstCallAlone() {
        assertEquals(
                Published.of(
                        BilingualText.of(
                                "Coûts réellement engagés, dans la limite d’un plafond par candidat fixé par l’arrêté",
                                "Costs really incurred, up to a ceiling per applicant set by the arrêté"),
                        LegalReference.of("Presse spécialisée sur l’appel CaRE domaine 1", Confidence.PRESS)),
                D1.fundingBasis());
        assertEquals(Published.awaited("annexes de l’arrêté du 3 juillet 2025"), D2.fundingBasis());
    }

    @Test
    void whatIsNotPublishedStaysEmpty() {
        for (FundingCall call : CATALOG.calls()) {
            assertTrue(call.ceiling().value().isEmpty());
            assertTrue(call.paymentTerms().value().isEmpty());
            assertTrue(call.eligibleExpenses().value().isEmpty());
            assertTrue(call.excessDemand().value().isEmpty());
        }
        for (String id : List.of("care-d1-2024", "hospiconnect-alpha-2024", "hospiconnect-2026", "care-d1-bis-2026")) {
            FundingCall call = CATALOG.call(CallId.of(id)).orElseThrow();
            assertTrue(call.prerequisites().value().isEmpty(), id);
            assertEquals(
                    !id.equals("hospiconnect-2026"), call.objectives().value().isEmpty(), id);
            assertTrue(call.calendar().operationalPhaseStart().value().isEmpty(), id);
        }
    }

    @Test
    void todayEveryPublishedDateIsKnownAndTheDayOfAnExtensionIsNotOnRecord() {
        for (FundingCall call : CATALOG.calls()) {
            call.calendar().windows().values().forEach(window -> {
                assertTrue(window.opens().versionAt(TODAY).isPresent());
                assertTrue(window.closes().versionAt(TODAY).isPresent());
            });
            assertTrue(call.envelope().versionAt(TODAY).isPresent());
            assertEquals(CATALOG.version(), call.catalogVersion());
        }
        assertTrue(D1.envelope().versionAt(LocalDate.of(2024, 6, 1)).isEmpty());
    }

    @Test
    void aCatalogueNamesEachCallOnce() {
        assertEquals(
                "Call care-d1-2024 is twice in the catalogue: an identifier names one call.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new CallCatalog("2027.1", CATALOG.programme(), List.of(D1, D2, D1)))
                        .getMessage());
    }

    @Test
    void thePlanOfTheDemonstrationCitesRealEntriesOfTheListOfExploitedVulnerabilities() throws IOException {
        Set<String> listed = new TreeSet<>();
        try (InputStream source =
                CallCatalogTest.class.getResourceAsStream("kev/known-exploited-vulnerabilities-2025-08-25.json")) {
            assertNotNull(source);
            for (JsonNode entry : new ObjectMapper().readTree(source).get("vulnerabilities")) {
                listed.add(entry.get("cveID").textValue());
            }
        }
        assertEquals(1_404, listed.size());
        RemediationPlan plan = CareJson.read(
                        DocumentType.PLAN,
                        Files.readAllBytes(Path.of(System.getProperty("care.root"), "care-json/src/demo/plan.json")))
                .value()
                .orElseThrow();
        List<String> cited = plan.weaknesses().stream()
                .flatMap(weakness -> weakness.vulnerabilities().stream())
                .map(Object::toString)
                .toList();
        assertEquals(5, cited.size());
        assertTrue(listed.containsAll(cited), cited.toString());
    }

    private static String told(EvidenceWindow window) {
        return window.fold(
                anytime -> "",
                since -> " from " + since.first() + " to the " + CanonicalForm.nameOf(since.until()),
                within -> " " + within.days() + " days before the " + CanonicalForm.nameOf(within.before()),
                phase -> " in the operational phase");
    }

    private static List<String> told(List<Target> targets) {
        return targets.stream()
                .map(target -> target.<String>fold(
                        coverage -> "coverage " + coverage.atLeast(),
                        score -> score.measure() + " " + score.atLeast(),
                        trajectory -> "under " + trajectory.underYears(),
                        rate -> rate.measure() + " " + rate.atLeast() + " over " + rate.overMonths(),
                        requirement -> requirement.name()
                                + (requirement.whereItExists() ? " where it exists" : "")
                                + (requirement.condition() == EvidenceCondition.ALWAYS
                                        ? ""
                                        : " " + CanonicalForm.nameOf(requirement.condition()))))
                .toList();
    }

    private static List<String> facts(String what, Dated<?> dated) {
        List<String> facts = new ArrayList<>();
        dated.versions()
                .forEach(version -> version.content().value().ifPresent(value -> {
                    Knowledge.NoLaterThan known = (Knowledge.NoLaterThan) version.known();
                    facts.add(what + " " + value + " by " + known.day() + " "
                            + CanonicalForm.nameOf(reference(version.content()).confidence()));
                }));
        return facts;
    }

    private static <T> List<T> values(Dated<T> dated) {
        return dated.versions().stream()
                .flatMap(version -> version.content().value().stream())
                .toList();
    }

    private static List<String> closes(FundingCall call, CallStep step) {
        return values(call.calendar().window(step).orElseThrow().closes()).stream()
                .map(Deadline::toString)
                .toList();
    }

    private static <C extends Criterion> C criterion(FundingCall call, Class<C> kind) {
        return ((Criterion.AllOf) call.eligibility())
                .criteria().stream()
                        .filter(kind::isInstance)
                        .map(kind::cast)
                        .findFirst()
                        .orElseThrow();
    }

    private static LegalReference reference(Published<?> published) {
        return ((Published.Given<?>) published).reference();
    }

    /** Every kind of applicant may apply, as the page of the programme says, and days of knowledge are not all on record. */
    @Test
    void theCallsAreSound() {
        for (FundingCall call : CallCatalog.standard().calls()) {
            Report report = CallCheck.check(call);
            assertEquals(report.count(Severity.INFO), report.violations().size(), report.toString());
            for (Violation remark : report.violations()) {
                assertTrue(
                        Set.of("call.criterion.refuses-nobody", "call.version.hidden")
                                .contains(remark.rule().value()),
                        call.id() + ": " + remark);
            }
        }
    }
}
