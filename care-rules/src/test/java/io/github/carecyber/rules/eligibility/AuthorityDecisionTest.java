package io.github.carecyber.rules.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.application.AuthorityDecision;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.testkit.Applications;
import io.github.carecyber.rules.testkit.Calls;
import io.github.carecyber.rules.testkit.Criteria;
import io.github.carecyber.rules.testkit.Predicates;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Decisions of an authority in the place of the rules' answers. */
class AuthorityDecisionTest {

    private static final Criterion TWO = Criterion.allOf(Predicates.of(Status.NOT_MET), Predicates.of(Status.MET));

    private static final String FIRST = "/eligibility/criteria/0";

    @Test
    void aConditionThatTheAuthorityDecidesShowsBothAnswers() {
        EligibilityVerdict verdict = assess(TWO, decision(FIRST, Status.MET));
        assertEquals(Status.MET, verdict.status());
        Explanation overruled = at(verdict, FIRST);
        assertEquals(Status.MET, overruled.status());
        assertEquals(
                new Overruling(decision(FIRST, Status.MET), Status.NOT_MET),
                overruled.overruling().orElseThrow());
        assertEquals(
                "Decision of the authority (ARS, 31 December 2025): met. Reason: force majeure. By the rules: The particular"
                        + " condition “Condition test.not-met” is not met.",
                overruled.sentence(Locale.ENGLISH));
        assertTrue(verdict.summary(Locale.FRENCH)
                .contains("Décision de l’autorité (ARS, 31 décembre 2025)\u00a0: rempli"));
        assertTrue(verdict.summary(Locale.ENGLISH).contains("Decision of the authority (ARS, 31 December 2025): met"));
    }

    @Test
    void aReasonThatIsASentenceEndsWithOneFullStop() {
        for (String reason : List.of("The platform was down", "The platform was down.")) {
            AuthorityDecision decided =
                    new AuthorityDecision(DataPath.parse(FIRST), Status.MET, reason, "ARS", Fixture.TODAY);
            Explanation overruled = at(assess(TWO, decided), FIRST);
            assertTrue(
                    overruled.sentence(Locale.ENGLISH).contains("Reason: The platform was down. By the rules: "),
                    reason);
            assertTrue(
                    overruled.sentence(Locale.FRENCH).contains("Motif\u00a0: The platform was down. Selon les règles"),
                    reason);
        }
        AuthorityDecision asking = new AuthorityDecision(DataPath.parse(FIRST), Status.MET, "?", "ARS", Fixture.TODAY);
        assertTrue(at(assess(TWO, asking), FIRST).sentence(Locale.ENGLISH).contains("Reason: ? By the rules: "));
    }

    @Test
    void aCombinationCanBeDecidedAsAWholeAndThenDoesNotRestOnItsParts() {
        EligibilityVerdict verdict = assess(TWO, decision("/eligibility", Status.MET));
        assertEquals(Status.MET, verdict.status());
        Explanation overruled = at(verdict, "/eligibility");
        assertTrue(overruled.decisive());
        assertEquals(Status.NOT_MET, overruled.overruling().orElseThrow().assessed());
        assertEquals(Status.NOT_MET, at(verdict, FIRST).status());
        assertFalse(at(verdict, FIRST).decisive());
        assertEquals(Status.MET, assess(TWO, decision("", Status.MET)).status());
    }

    @Test
    void aRefusalOfTheAuthorityCountsToo() {
        assertEquals(
                Status.NOT_MET,
                assess(TWO, decision(FIRST, Status.MET), decision("/eligibility/criteria/1", Status.NOT_MET))
                        .status());
        assertEquals(
                Status.MET, assess(TWO, decision(FIRST, Status.NOT_APPLICABLE)).status());
    }

    @Test
    void whetherADerogationAppliesIsForTheAuthorityToSay() {
        Criterion rule = Criterion.unless(
                Predicates.of(Status.NOT_MET),
                Criteria.derogation(1, Predicates.of(Status.UNKNOWN), Predicates.of(Status.UNKNOWN)));
        String derogation = "/eligibility/derogations/0";
        assertEquals(Status.UNKNOWN, assess(rule).status());
        assertEquals(Status.MET, assess(rule, decision(derogation, Status.MET)).status());
        EligibilityVerdict refused = assess(rule, decision(derogation, Status.NOT_APPLICABLE));
        assertEquals(Status.NOT_MET, refused.status());
        assertTrue(at(refused, "/eligibility/general").decisive());
    }

    @Test
    void aDecisionIsNotKnownBeforeItsDay() {
        AuthorityDecision later = new AuthorityDecision(
                DataPath.parse(FIRST), Status.MET, "force majeure", "ARS", Calls.TODAY.plusDays(1));
        assertEquals(assess(TWO), assess(TWO, later));
        AuthorityDecision onTheDay =
                new AuthorityDecision(DataPath.parse(FIRST), Status.MET, "force majeure", "ARS", Calls.TODAY);
        assertEquals(Status.MET, assess(TWO, onTheDay).status());
    }

    @Test
    void aDecisionOnNothingAndTwoOnOneConditionAreRefused() {
        String nowhere = assertThrows(
                        IllegalArgumentException.class,
                        () -> assess(TWO, decision("/eligibility/criteria/7", Status.MET)))
                .getMessage();
        assertTrue(nowhere.contains("'/eligibility/criteria/7'") && nowhere.contains("made-up-call"), nowhere);
        assertTrue(nowhere.contains("Advice: "), nowhere);
        String twice = assertThrows(
                        IllegalArgumentException.class,
                        () -> assess(TWO, decision(FIRST, Status.MET), decision(FIRST, Status.NOT_MET)))
                .getMessage();
        assertTrue(twice.contains("two decisions"), twice);
    }

    @Test
    void theOriginOfAVerdictNamesItsDecisions() {
        EligibilityVerdict without = assess(TWO);
        EligibilityVerdict with = assess(TWO, decision(FIRST, Status.MET));
        assertEquals(
                Set.of("application", "call"), without.provenance().inputs().keySet());
        assertEquals(
                Set.of("application", "call", "decisions"),
                with.provenance().inputs().keySet());
        EligibilityVerdict other = assess(TWO, decision(FIRST, Status.NOT_APPLICABLE));
        assertNotEquals(with.provenance(), other.provenance());
        AuthorityDecision second = decision("/eligibility/criteria/1", Status.NOT_MET);
        assertEquals(
                assess(TWO, decision(FIRST, Status.MET), second), assess(TWO, second, decision(FIRST, Status.MET)));
    }

    @Test
    void anArchivedVerdictKeepsItsDecisions() {
        EligibilityVerdict verdict = assess(TWO, decision(FIRST, Status.MET));
        EligibilityVerdict archived = EligibilityVerdict.archived(
                verdict.call(),
                verdict.application().orElse(null),
                verdict.asOf(),
                copy(verdict.explanation()),
                verdict.provenance());
        assertEquals(verdict, archived);
        assertEquals(verdict.summary(Locale.FRENCH), archived.summary(Locale.FRENCH));
    }

    @Test
    void whatTheAuthorityDecidedIsNotMissingAnyMore() {
        RuleId when = RuleId.of("my.when");
        RuleId then = RuleId.of("my.then");
        Criterion rule = Criterion.unless(
                Predicates.of(Status.NOT_MET), Criteria.derogation(1, Predicates.named(when), Predicates.named(then)));
        assertEquals(
                List.of(new Gap.PredicateNotSupplied(when), new Gap.PredicateNotSupplied(then)),
                assess(rule).missing());
        EligibilityVerdict decided = assess(rule, decision("/eligibility/derogations/0/when", Status.MET));
        assertEquals(Status.UNKNOWN, decided.status());
        assertEquals(List.of(new Gap.PredicateNotSupplied(then)), decided.missing());
    }

    @Test
    void aCombinationThatTheAuthorityDecidedIsAReason() {
        EligibilityVerdict refused = assess(TWO, decision("/eligibility", Status.NOT_MET));
        assertEquals(List.of(at(refused, "/eligibility")), refused.reasons());
        Criterion rule = Criterion.unless(
                Predicates.of(Status.NOT_MET),
                Criteria.derogation(1, Predicates.of(Status.UNKNOWN), Predicates.of(Status.UNKNOWN)));
        EligibilityVerdict granted = assess(rule, decision("/eligibility/derogations/0", Status.MET));
        assertTrue(granted.reasons().contains(at(granted, "/eligibility/derogations/0")));
    }

    @Test
    void anArchivedDecisionStandsWithItsOwnCondition() {
        Explanation first = at(assess(TWO, decision(FIRST, Status.MET)), FIRST);
        Overruling astray = new Overruling(decision("/eligibility/criteria/1", Status.MET), Status.NOT_MET);
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> Explanation.archived(
                                first.rule(),
                                first.criterion(),
                                first.title(),
                                Status.MET,
                                astray,
                                true,
                                first.arguments(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of()))
                .getMessage();
        assertTrue(message.contains("'/eligibility/criteria/1'") && message.contains("'" + FIRST + "'"), message);
    }

    private static Explanation copy(Explanation node) {
        return Explanation.archived(
                node.rule(),
                node.criterion(),
                node.title(),
                node.status(),
                node.overruling().orElse(null),
                node.decisive(),
                node.arguments(),
                node.facts(),
                node.parameters(),
                node.gaps(),
                node.parts().stream().map(AuthorityDecisionTest::copy).toList());
    }

    private static AuthorityDecision decision(String criterion, Status status) {
        return new AuthorityDecision(
                DataPath.parse(criterion), status, "force majeure", "ARS", Calls.TODAY.minusDays(1));
    }

    private static Explanation at(EligibilityVerdict verdict, String criterion) {
        return verdict.explanation()
                .nodes()
                .filter(node -> node.criterion().toString().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    private static EligibilityVerdict assess(Criterion criterion, AuthorityDecision... decisions) {
        return Eligibility.of(Calls.of(criterion), Predicates.ALL)
                .assess(Applications.forTheCall(), Calls.TODAY, List.of(decisions));
    }
}
