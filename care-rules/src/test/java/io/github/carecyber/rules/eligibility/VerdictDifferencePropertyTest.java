package io.github.carecyber.rules.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.AuthorityDecision;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.testkit.Applications;
import io.github.carecyber.rules.testkit.Calls;
import io.github.carecyber.rules.testkit.Criteria;
import io.github.carecyber.rules.testkit.Predicates;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VerdictDifferencePropertyTest {

    @Property
    void aVerdictDoesNotDifferFromItself(
            @ForAll("criteria") Criterion criterion,
            @ForAll("applications") Application application,
            @ForAll("decided") List<AuthorityDecision> decisions) {
        EligibilityVerdict verdict = verdict(criterion, application, decisions);
        assertTrue(verdict.diff(verdict).isEmpty());
        assertTrue(verdict.diff(verdict(criterion, application, decisions)).isEmpty());
        assertTrue(verdict.diff(archived(verdict)).isEmpty());
        assertTrue(archived(verdict).diff(verdict).isEmpty());
    }

    @Property
    void nothingChangedExactlyIfAllButTheMarksOfDecisionIsEqual(
            @ForAll("criteria") Criterion criterion,
            @ForAll("applications") Application before,
            @ForAll("applications") Application after,
            @ForAll("decided") List<AuthorityDecision> decisions) {
        EligibilityVerdict earlier = verdict(criterion, before, List.of());
        EligibilityVerdict later = verdict(criterion, after, decisions);
        assertEquals(
                unmarked(earlier.explanation()).equals(unmarked(later.explanation())),
                earlier.diff(later).isEmpty(),
                () -> nodes(earlier) + "\n" + nodes(later));
        assertEquals(earlier.diff(later), archived(earlier).diff(archived(later)));
    }

    @Property
    void theWayBackSaysTheSameTheOtherWayRound(
            @ForAll("criteria") Criterion criterion,
            @ForAll("applications") Application before,
            @ForAll("applications") Application after) {
        EligibilityVerdict earlier = verdict(criterion, before, List.of());
        EligibilityVerdict later = verdict(criterion, after, List.of());
        VerdictDifference there = earlier.diff(later);
        VerdictDifference back = later.diff(earlier);
        assertEquals(there.before(), back.after());
        assertEquals(there.conditions().size(), back.conditions().size());
        for (int index = 0; index < there.conditions().size(); index++) {
            ConditionChange change = there.conditions().get(index);
            ConditionChange reversed = back.conditions().get(index);
            assertEquals(change.before(), reversed.after());
            assertEquals(change.after(), reversed.before());
            assertEquals(change.closed(), reversed.opened());
            assertEquals(change.facts().size(), reversed.facts().size());
            assertEquals(change.parameters().size(), reversed.parameters().size());
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

    @Provide
    Arbitrary<List<AuthorityDecision>> decided() {
        return Arbitraries.of(Status.MET, Status.NOT_MET, Status.NOT_APPLICABLE)
                .map(status -> new AuthorityDecision(
                        DataPath.of("eligibility"), status, "motif", "ARS", LocalDate.of(2025, 12, 1)))
                .list()
                .ofMaxSize(1);
    }

    private static EligibilityVerdict verdict(
            Criterion criterion, Application application, List<AuthorityDecision> decisions) {
        return Eligibility.of(Calls.of(criterion), Predicates.ALL).assess(application, Calls.TODAY, decisions);
    }

    static EligibilityVerdict archived(EligibilityVerdict verdict) {
        return EligibilityVerdict.archived(
                verdict.call(),
                verdict.application().orElse(null),
                verdict.asOf(),
                copy(verdict.explanation(), true),
                verdict.provenance());
    }

    private static String nodes(EligibilityVerdict verdict) {
        return verdict.explanation()
                .nodes()
                .map(node -> node + " " + node.arguments() + node.facts() + node.gaps() + "\n")
                .toList()
                .toString();
    }

    private static Explanation unmarked(Explanation explanation) {
        return copy(explanation, false);
    }

    private static Explanation copy(Explanation explanation, boolean marked) {
        return Explanation.archived(
                explanation.rule(),
                explanation.criterion(),
                explanation.title(),
                explanation.status(),
                explanation.overruling().orElse(null),
                marked && explanation.decisive(),
                explanation.arguments(),
                explanation.facts(),
                explanation.parameters(),
                explanation.gaps(),
                explanation.parts().stream().map(part -> copy(part, marked)).toList());
    }
}
