package io.github.carecyber.rules.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.testkit.Applications;
import io.github.carecyber.rules.testkit.Calls;
import io.github.carecyber.rules.testkit.Criteria;
import io.github.carecyber.rules.testkit.Predicates;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every answer, whatever the call asks and whatever the application states. */
class EligibilityPropertyTest {

    @Property
    void everyNodeFollowsFromItsParts(
            @ForAll("criteria") Criterion criterion, @ForAll("applications") Application application) {
        EligibilityVerdict verdict = assess(criterion, application);
        assertEquals(verdict.status(), verdict.explanation().status());
        verdict.explanation()
                .nodes()
                .forEach(node -> assertEquals(TruthTable.of(node), node.status(), node.criterion()::toString));
    }

    @Property
    void whatIsDecidedTheSameWayTwiceIsTheSame(
            @ForAll("criteria") Criterion criterion, @ForAll("applications") Application application) {
        EligibilityVerdict verdict = assess(criterion, application);
        assertEquals(verdict, assess(criterion, application));
        assertEquals(verdict, assess(criterion, application));
        assertEquals(
                verdict.summary(Locale.FRENCH), assess(criterion, application).summary(Locale.FRENCH));
    }

    @Property
    void onlyAnUnknownAnswerHasGapsAndItsDecisivePartsNameOne(
            @ForAll("criteria") Criterion criterion, @ForAll("applications") Application application) {
        EligibilityVerdict verdict = assess(criterion, application);
        assertEquals(verdict.status() != Status.UNKNOWN, verdict.missing().isEmpty());
        verdict.explanation()
                .leaves()
                .forEach(leaf -> assertEquals(
                        leaf.status() != Status.UNKNOWN, leaf.gaps().isEmpty(), leaf.criterion()::toString));
        checkGaps(verdict.explanation());
    }

    /** Below an answer that is known nothing has to be missing, even if it rests on something unknown that makes no difference. */
    private static void checkGaps(Explanation node) {
        if (node.status() != Status.UNKNOWN) {
            assertEquals(List.of(), node.gaps(), node.criterion()::toString);
        } else if (node.decisive()) {
            Stream<Gap> gaps = node.nodes().filter(Explanation::decisive).flatMap(part -> part.gaps().stream());
            assertTrue(gaps.findAny().isPresent(), node.criterion()::toString);
            node.parts().forEach(EligibilityPropertyTest::checkGaps);
        }
    }

    @Property
    void anAnswerRestsOnSomething(
            @ForAll("criteria") Criterion criterion, @ForAll("applications") Application application) {
        EligibilityVerdict verdict = assess(criterion, application);
        assertFalse(verdict.reasons().isEmpty());
        verdict.explanation()
                .nodes()
                .filter(node -> !node.decisive())
                .forEach(
                        node -> node.parts().forEach(part -> assertFalse(part.decisive(), part.criterion()::toString)));
    }

    @Property
    void everySentenceIsWholeInBothLanguages(
            @ForAll("criteria") Criterion criterion, @ForAll("applications") Application application) {
        EligibilityVerdict verdict = assess(criterion, application);
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertFalse(verdict.summary(locale).contains("{"), verdict.summary(locale));
            verdict.explanation().nodes().forEach(node -> {
                String sentence = node.sentence(locale);
                assertFalse(sentence.contains("{"), sentence);
                assertFalse(sentence.isBlank() && node.parts().isEmpty(), node.criterion()::toString);
            });
        }
    }

    @Provide
    Arbitrary<Criterion> criteria() {
        return Criteria.any();
    }

    @Provide
    Arbitrary<Application> applications() {
        return Applications.any();
    }

    private static EligibilityVerdict assess(Criterion criterion, Application application) {
        return Eligibility.of(Calls.of(criterion), Predicates.ALL).assess(application, Calls.TODAY);
    }
}
