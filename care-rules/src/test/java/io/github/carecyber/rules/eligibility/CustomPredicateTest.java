package io.github.carecyber.rules.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.testkit.Applications;
import io.github.carecyber.rules.testkit.Calls;
import io.github.carecyber.rules.testkit.Predicates;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The caller's own conditions: what they say counts, and whatever goes wrong in them spoils nothing else. */
class CustomPredicateTest {

    private static final RuleId NAME = RuleId.of("region.own-condition");
    private static final Criterion OWN = Predicates.named(NAME);

    @Test
    void eachAnswerCounts() {
        assertEquals(Status.MET, own(question -> CustomAnswer.met()).status());
        assertEquals(Status.NOT_MET, own(question -> CustomAnswer.notMet()).status());
        assertEquals(
                Status.NOT_APPLICABLE,
                own(question -> CustomAnswer.notApplicable()).status());
        assertEquals(
                "The particular condition “Condition region.own-condition” is not met.",
                own(question -> CustomAnswer.notMet()).sentence(Locale.ENGLISH));
    }

    @Test
    void whatItReadAndWhatItMissesIsPartOfTheExplanation() {
        Gap gap = new Gap.CannotTell(DataPath.of("applicant"), BilingualText.of("à voir", "to be seen"));
        Fact fact = new Fact(DataPath.of("filed"), new Argument.Count(3));
        Explanation unknown = own(question -> CustomAnswer.unknown(gap).withFact(fact.path(), fact.value()));
        assertEquals(List.of(gap), unknown.gaps());
        assertEquals(List.of(fact), unknown.facts());
    }

    @Test
    void itIsToldTheCallTheApplicationTheDayAndItsParameters() {
        List<CustomQuestion> asked = new ArrayList<>();
        Arguments parameters = Arguments.none().with("most", 3);
        FundingCall call = Calls.of(new Criterion.Custom(NAME, BilingualText.of("Condition", "Condition"), parameters));
        Application application = Applications.forTheCall();
        Eligibility.of(call, Map.of(NAME, question -> {
                    asked.add(question);
                    return CustomAnswer.met();
                }))
                .assess(application, Calls.TODAY);
        assertEquals(List.of(new CustomQuestion(call, application, Calls.TODAY, parameters)), asked);
    }

    @Test
    void oneThatIsNotSuppliedIsNamed() {
        EligibilityVerdict verdict = Eligibility.of(Calls.of(OWN)).assess(Applications.forTheCall(), Calls.TODAY);
        assertEquals(List.of(new Gap.PredicateNotSupplied(NAME)), verdict.missing());
    }

    @Test
    void whateverItThrowsLeavesTheOtherConditionsDecided() {
        assertFails("java.lang.IllegalStateException: 'broken'", question -> {
            throw new IllegalStateException("broken");
        });
        assertFails("java.lang.StackOverflowError: 'null'", question -> endless(question, 0));
        assertFails("java.lang.AssertionError: 'no'", question -> {
            throw new AssertionError("no");
        });
        assertFails("java.io.IOException: 'disk'", question -> {
            throw CustomPredicateTest.<RuntimeException>sneaky(new IOException("disk"));
        });
        assertFails("java.lang.Throwable: 'odd'", question -> {
            throw CustomPredicateTest.<RuntimeException>sneaky(new Throwable("odd"));
        });
        assertFails("no answer", question -> null);
    }

    @Test
    void anUnknownAnswerThatNamesNothingIsAFailure() {
        Explanation own = own(question -> CustomAnswer.unknown());
        assertEquals(Gap.PredicateFailed.class, own.gaps().get(0).getClass());
    }

    @Test
    void evenTheMessageOfItsExceptionMayFail() {
        assertFails(Mute.class.getName() + ": without a message", question -> {
            throw new Mute();
        });
    }

    @Test
    void theMachinesOwnFailureIsNotHidden() {
        Eligibility eligibility = Eligibility.of(Calls.of(OWN), Map.of(NAME, question -> {
            throw new OutOfMemoryError("made up");
        }));
        assertThrows(OutOfMemoryError.class, () -> eligibility.assess(Applications.forTheCall(), Calls.TODAY));
    }

    @Test
    void itIsAskedOnceForEachVerdictAndItsAnswerIsKept() {
        AtomicInteger asked = new AtomicInteger();
        Eligibility eligibility = Eligibility.of(
                Calls.of(OWN),
                Map.of(
                        NAME,
                        question -> asked.incrementAndGet() % 2 == 1
                                ? CustomAnswer.unknown(new Gap.MissingFact(DataPath.of("first")))
                                : CustomAnswer.met()));
        EligibilityVerdict first = eligibility.assess(Applications.forTheCall(), Calls.TODAY);
        EligibilityVerdict second = eligibility.assess(Applications.forTheCall(), Calls.TODAY);
        for (int reading = 0; reading < 3; reading++) {
            assertEquals(Status.UNKNOWN, first.status());
            assertEquals(List.of(new Gap.MissingFact(DataPath.of("first"))), first.missing());
            assertEquals(first.status(), first.explanation().status());
            assertTrue(first.summary(Locale.ENGLISH).contains("/first"));
            assertEquals(Status.MET, second.explanation().status());
        }
        assertEquals(2, asked.get());
    }

    private static void assertFails(String problem, CustomPredicate predicate) {
        EligibilityVerdict verdict = Eligibility.of(
                        Calls.of(Criterion.allOf(Predicates.of(Status.NOT_MET), OWN, Predicates.of(Status.MET))),
                        Map.of(
                                NAME,
                                predicate,
                                RuleId.of("test.met"),
                                question -> CustomAnswer.met(),
                                RuleId.of("test.not-met"),
                                question -> CustomAnswer.notMet()))
                .assess(Applications.forTheCall(), Calls.TODAY);
        assertEquals(Status.NOT_MET, verdict.status());
        List<Explanation> parts = verdict.explanation().parts().get(1).parts();
        assertEquals(
                List.of(Status.NOT_MET, Status.UNKNOWN, Status.MET),
                parts.stream().map(Explanation::status).toList());
        assertEquals(
                List.of(new Gap.PredicateFailed(NAME, problem)), parts.get(1).gaps());
    }

    /** The explanation of the one condition. */
    private static Explanation own(CustomPredicate predicate) {
        return Eligibility.of(Calls.of(OWN), Map.of(NAME, predicate))
                .assess(Applications.forTheCall(), Calls.TODAY)
                .explanation()
                .parts()
                .get(1);
    }

    private static CustomAnswer endless(CustomQuestion question, int depth) {
        return depth < 0 ? CustomAnswer.met() : endless(question, (depth + 1) % Integer.MAX_VALUE);
    }

    /** Throws what the compiler would not let through. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> T sneaky(Throwable problem) throws T {
        throw (T) problem;
    }

    private static final class Mute extends RuntimeException {

        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new IllegalStateException("no message either");
        }
    }
}
