package io.github.carecyber.rules.eligibility;

import static io.github.carecyber.rules.eligibility.BatchFixture.PER_GROUP;
import static io.github.carecyber.rules.eligibility.BatchFixture.WITH_GROUPS;
import static io.github.carecyber.rules.eligibility.BatchFixture.application;
import static io.github.carecyber.rules.eligibility.BatchFixture.assess;
import static io.github.carecyber.rules.eligibility.BatchFixture.hospital;
import static io.github.carecyber.rules.eligibility.BatchFixture.named;
import static io.github.carecyber.rules.eligibility.BatchFixture.node;
import static io.github.carecyber.rules.eligibility.BatchFixture.north;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.AuthorityDecision;
import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class BatchAssessmentTest {

    private static final ApplicationId A = ApplicationId.of("A");

    @Test
    void verdictsStandInTheOrderOfTheApplicationsAndUnderTheirIdentifiers() {
        List<Application> all =
                List.of(application("B", hospital(6)), application("A", hospital(7)), application("A", hospital(8)));
        BatchAssessment batch = WITH_GROUPS.assessAll(all, Fixture.TODAY);
        assertEquals(all, batch.applications());
        assertEquals(Fixture.CALL, batch.call());
        assertEquals(Fixture.TODAY, batch.asOf());
        assertEquals(List.of(batch.verdicts().get(1), batch.verdicts().get(2)), batch.verdicts(A));
        assertEquals(List.of(batch.verdicts().get(0)), batch.verdicts(ApplicationId.of("B")));
        assertEquals(List.of(), batch.verdicts(ApplicationId.of("C")));
        assertEquals(1, batch.count(Status.MET));
        assertEquals(2, batch.count(Status.UNKNOWN));
        assertEquals(0, batch.count(Status.NOT_APPLICABLE));
        assertEquals(
                "BatchAssessment[call=test-call, asOf=2026-01-01, counts={MET=1, NOT_MET=0, NOT_APPLICABLE=0, UNKNOWN=2}]",
                batch.toString());
    }

    @Test
    void anEmptyBatchHasNoVerdicts() {
        assertEquals(List.of(), assess().verdicts());
    }

    @Test
    void theAuthorityMaySayWhichOfTwoApplicationsStands() {
        List<Application> all = List.of(application("A", north()), application("B", north()));
        AuthorityDecision stands = decision("/batch/one-application-per-group", LocalDate.of(2025, 12, 1));
        BatchAssessment batch = WITH_GROUPS.assessAll(all, Fixture.TODAY, Map.of(A, List.of(stands)));
        assertEquals(Status.MET, batch.verdicts().get(0).status());
        assertEquals(Status.NOT_MET, batch.verdicts().get(1).status());
        Overruling overruling = node(batch, 0, PER_GROUP).overruling().orElseThrow();
        assertEquals(Status.NOT_MET, overruling.assessed());
        assertEquals(List.of("B"), named(node(batch, 0, PER_GROUP)));
        assertTrue(node(batch, 0, PER_GROUP).sentence(Locale.ENGLISH).contains("the others: B"));
    }

    @Test
    void aLaterDecisionIsNotKnownYet() {
        AuthorityDecision later = decision("/batch/one-application-per-group", Fixture.TODAY.plusDays(1));
        BatchAssessment batch = WITH_GROUPS.assessAll(
                List.of(application("A", north()), application("B", north())),
                Fixture.TODAY,
                Map.of(A, List.of(later)));
        assertEquals(2, batch.count(Status.NOT_MET));
    }

    @Test
    void aDecisionOnAnApplicationOrConditionThatIsNotThereIsRefused() {
        List<Application> all = List.of(application("B", north()));
        Map<ApplicationId, List<AuthorityDecision>> astray =
                Map.of(A, List.of(decision("/batch/one-application-per-group", Fixture.TODAY)));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> WITH_GROUPS.assessAll(all, Fixture.TODAY, astray))
                .getMessage()
                .contains("'A', which is not in the batch"));
        Map<ApplicationId, List<AuthorityDecision>> nowhere =
                Map.of(ApplicationId.of("B"), List.of(decision("/batch/nothing", Fixture.TODAY)));
        assertThrows(IllegalArgumentException.class, () -> WITH_GROUPS.assessAll(all, Fixture.TODAY, nowhere));
    }

    @Test
    void provenanceNamesTheBatchInWhateverOrder() {
        Application first = application("A", north());
        Application second = application("B", hospital(6));
        EligibilityVerdict one = assess(first, second).verdicts().get(0);
        EligibilityVerdict other = assess(second, first).verdicts().get(1);
        assertEquals(
                Set.of("application", "batch", "call"),
                one.provenance().inputs().keySet());
        assertEquals(one.provenance(), other.provenance());
        assertNotEquals(
                one.provenance(),
                assess(first, second, second).verdicts().get(0).provenance());
    }

    @Test
    void nullArgumentsAreNamed() {
        List<Application> none = List.of();
        assertNamed("applications", () -> WITH_GROUPS.assessAll(null, Fixture.TODAY));
        assertNamed("asOf", () -> WITH_GROUPS.assessAll(none, null));
        assertNamed("decisions", () -> WITH_GROUPS.assessAll(none, Fixture.TODAY, null));
        assertNamed(
                "applications[1]",
                () -> WITH_GROUPS.assessAll(Arrays.asList(application("A", north()), null), Fixture.TODAY));
        assertNamed("application", () -> assess().verdicts(null));
        assertNamed("status", () -> assess().count(null));
    }

    /** All are duplicates, and one in five reads what it says of the others: anything quadratic would not come to an end here. */
    @Test
    void aHundredThousandDuplicatesAreDecidedAndExplained() {
        int size = 100_000;
        List<Application> all = new ArrayList<>(size);
        Application ofGroup = application(null, north());
        Application ofEntity = application(null, hospital(2));
        for (int index = 0; index < size; index++) {
            Application one = index % 2 == 0 ? ofGroup : ofEntity;
            all.add(new Application(
                    ApplicationId.of("A" + index), one.call(), one.applicant(), one.filed(), one.evidence()));
        }
        BatchAssessment batch = WITH_GROUPS.assessAll(all, Fixture.TODAY);
        assertEquals(size, batch.count(Status.NOT_MET));
        for (int index = 0; index < size; index += 5) {
            String rule = index % 2 == 0 ? PER_GROUP : BatchFixture.PER_ENTITY;
            assertEquals(
                    new Argument.Count(size / 2 - 1),
                    node(batch, index, rule).arguments().values().get("count"));
        }
    }

    private static AuthorityDecision decision(String criterion, LocalDate day) {
        return new AuthorityDecision(
                DataPath.parse(criterion), Status.MET, "La première candidature est retirée", "ARS", day);
    }

    private static void assertNamed(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }
}
