package io.github.carecyber.rules.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Derogation;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.testkit.Applications;
import io.github.carecyber.rules.testkit.Calls;
import io.github.carecyber.rules.testkit.Criteria;
import io.github.carecyber.rules.testkit.Predicates;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Very little, very much, very deep, and very many at once. */
class LimitsTest {

    /** Far more than it takes, and far less than it would take if each thing were compared with all others. */
    private static final Duration TIME = Duration.ofSeconds(2);

    private static final List<Status> ALL = List.of(Status.values());

    @Test
    void nothingButAnIdentifierIsUnknownAndSaysInWordsWhatIsMissing() {
        EligibilityVerdict verdict =
                Eligibility.of(Fixture.call(Fixture.whole())).assess(Applications.bare(), Fixture.TODAY);
        assertEquals("""
                It cannot be told yet whether the application A1 is eligible for the call test-call.
                Points left open: Application for this call; Kind of applicant; Sector; and 5 more.
                What is missing:
                - the file does not state: call aimed at (/call)
                - the file does not state: applicant (/applicant)
                - the file does not state: day of filing (/filed)
                """, verdict.summary(Locale.ENGLISH));
        assertTrue(verdict.summary(Locale.FRENCH).contains("- le dossier n’indique pas\u00a0: candidat (/applicant)"));
    }

    @Test
    void everyOutcomeOfManyConditionsIsKeptApart() {
        for (int count : List.of(29, 30, 31, 32, 33, 61, 62, 63, 64, 65, 1_000)) {
            List<Status> wanted = IntStream.range(0, count)
                    .mapToObj(number -> ALL.get(number * 7 % 5 % 4))
                    .toList();
            Criterion all =
                    new Criterion.AllOf(wanted.stream().map(Predicates::of).toList());
            EligibilityVerdict verdict = assess(all);
            assertEquals(
                    wanted,
                    verdict.explanation().parts().get(1).parts().stream()
                            .map(Explanation::status)
                            .toList());
            assertEquals(TruthTable.allOf(wanted), verdict.status());
        }
    }

    @Test
    void conditionsMayStandAsDeepInsideOneAnotherAsACallAllows() {
        Criterion condition = Predicates.of(Status.MET);
        for (int level = 1; level < FundingCall.DEEPEST_CRITERION; level++) {
            condition = Criterion.allOf(condition);
        }
        EligibilityVerdict deep = assess(condition);
        assertEquals(Status.MET, deep.status());
        assertEquals(
                FundingCall.DEEPEST_CRITERION + 2, deep.explanation().nodes().count());
    }

    @Test
    void manyThreadsMayShareTheConditionsAndAVerdict() throws Exception {
        Eligibility eligibility = Eligibility.of(Fixture.call(Fixture.whole()));
        Application application = Fixture.complete();
        EligibilityVerdict shared = eligibility.assess(application, Fixture.TODAY);
        Explanation explanation = shared.explanation();
        String summary = shared.summary(Locale.FRENCH);
        Callable<Boolean> reading = () -> {
            boolean same = true;
            for (int time = 0; time < 50; time++) {
                same &= eligibility.assess(application, Fixture.TODAY).equals(shared);
                same &= shared.summary(Locale.FRENCH).equals(summary);
                same &= explanation.equals(shared.explanation());
            }
            return same;
        };
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<Boolean> same : threads.invokeAll(Collections.nCopies(16, reading))) {
                assertTrue(same.get());
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void anExplanationOfVeryManySitesIsReadInTime() {
        List<Facility> sites = Collections.nCopies(20_000, Fixture.facility("500"));
        Application application = Fixture.application(Fixture.clinic().withFacilities(sites));
        Explanation sector = assertTimeout(TIME, () -> {
            Explanation read = Eligibility.of(Fixture.call(Fixture.health()))
                    .assess(application, Fixture.TODAY)
                    .explanation()
                    .parts()
                    .get(1);
            assertEquals(20_000, read.facts().size());
            return read;
        });
        assertEquals(Status.NOT_MET, sector.status());
    }

    @Test
    void anExplanationOfVeryManyDerogationsIsReadInTime() {
        Derogation[] derogations = IntStream.range(0, 3_000)
                .mapToObj(
                        number -> Criteria.derogation(number, Predicates.of(Status.NOT_MET), Predicates.of(Status.MET)))
                .toArray(Derogation[]::new);
        EligibilityVerdict verdict = assess(Criterion.unless(Predicates.of(Status.MET), derogations));
        assertTimeout(
                TIME,
                () -> assertEquals(4 + 3 * 3_000, verdict.explanation().nodes().count()));
    }

    private static EligibilityVerdict assess(Criterion criterion) {
        return Eligibility.of(Calls.of(criterion), Predicates.ALL).assess(Applications.forTheCall(), Calls.TODAY);
    }
}
