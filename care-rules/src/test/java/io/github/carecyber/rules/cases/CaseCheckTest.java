package io.github.carecyber.rules.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.application.AuthorityDecision;
import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Derogation;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.PrerequisiteId;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.testkit.Calls;
import io.github.carecyber.rules.testkit.Predicates;
import io.github.carecyber.rules.text.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseCheckTest {

    private static final LegalEntityFinessNumber CLINIC = LegalEntityFinessNumber.parse("010000222");
    private static final Criterion IN_TIME = Criterion.allOf(new Criterion.Open(), new Criterion.FiledInTime());
    private static final DataPath WINDOW =
            DataPath.of("eligibility", "criteria").index(1);

    @Test
    void aCaseThatIsAnsweredAsExpectedIsSaidToBe() {
        CaseResults results = check(
                IN_TIME,
                late(new Expectation(Status.NOT_MET, List.of(condition("eligibility.filed-in-time")), List.of())));
        assertTrue(results.areAsExpected());
        assertEquals(List.of(), results.differing());
        assertEquals("""
                Cas conformes\u00a0: 1 sur 1
                  [conforme] 1. La clinique dépose le 3 novembre. – connaissances au 1er janvier 2026
                """, PlainText.in(Locale.FRENCH).of(results));
    }

    @Test
    void everyDifferenceIsSaidInWords() {
        CaseResults results = check(
                IN_TIME,
                late(new Expectation(
                        Status.UNKNOWN,
                        List.of(
                                new ExpectedCondition(RuleId.of("eligibility.open"), null, null, WINDOW.key("x")),
                                condition("eligibility.open")),
                        List.of(new ExpectedGap(
                                ExpectedGap.Kind.MISSING_EVIDENCE,
                                null,
                                null,
                                EvidenceKind.of("security-policy"),
                                CLINIC)))));
        assertEquals(1, results.report().violations().size());
        results = check(
                IN_TIME,
                late(new Expectation(
                        Status.UNKNOWN,
                        List.of(condition("eligibility.open")),
                        List.of(new ExpectedGap(
                                ExpectedGap.Kind.MISSING_EVIDENCE,
                                null,
                                null,
                                EvidenceKind.of("security-policy"),
                                CLINIC)))));
        assertFalse(results.areAsExpected());
        assertEquals("""
                Cases as expected: 0 of 1
                  [differs] 1. La clinique dépose le 3 novembre. – as known on 1 January 2026
                      answer expected: CANNOT TELL, found: NOT ELIGIBLE
                      expected, not decisive: eligibility.open
                      decisive, not expected: Filed in time – The application filed on 3 November 2025 was filed while the call took no applications (2 September 2025 to 31 October 2025). [eligibility.filed-in-time /eligibility/criteria/1]
                      expected to be missing, is not: document that the file does not hold, kind security-policy, for the entity 010000222
                """, PlainText.in(Locale.ENGLISH).of(results));
        assertEquals("""
                Cas conformes\u00a0: 0 sur 1
                  [différent] 1. La clinique dépose le 3 novembre. – connaissances au 1er janvier 2026
                      réponse attendue\u00a0: INDÉTERMINÉ, obtenue\u00a0: NON RECEVABLE
                      attendu, non décisif\u00a0: eligibility.open
                      décisif, non attendu\u00a0: Dépôt dans les délais – Le dossier déposé le 3 novembre 2025 l’a été hors de la période de dépôt (du 2 septembre 2025 au 31 octobre 2025). [eligibility.filed-in-time /eligibility/criteria/1]
                      manque attendu, non constaté\u00a0: pièce absente du dossier, nature security-policy, pour l’entité 010000222
                """, PlainText.in(Locale.FRENCH).of(results));
    }

    @Test
    void anAnswerThatDiffersIsExplainedByWhatDecidesIt() {
        String english = PlainText.in(Locale.ENGLISH).of(check(IN_TIME, late(Expectation.of(Status.MET))));
        assertTrue(english.contains("      answer expected: ELIGIBLE, found: NOT ELIGIBLE\n"), english);
        assertTrue(
                english.contains(
                        "      decisive: Filed in time – The application filed on 3 November 2025 was filed while"),
                english);
    }

    @Test
    void aConditionThatTheCallDoesNotHaveIsNamedAsTheCaseNamesIt() {
        CaseResults results = check(
                IN_TIME,
                late(new Expectation(
                        Status.NOT_MET,
                        List.of(new ExpectedCondition(
                                RuleId.of("eligibility.evidenced"), PrerequisiteId.of("NOR.P7"), null, null)),
                        null)));
        assertTrue(
                PlainText.in(Locale.FRENCH)
                        .of(results)
                        .contains("n’a pas de condition eligibility.evidenced, prérequis NOR.P7."),
                PlainText.in(Locale.FRENCH).of(results));
    }

    @Test
    void whatIsMissingAndWasNotExpectedIsSaid() {
        CaseResults results = check(
                new Criterion.FiledInTime(),
                of("La clinique n’a pas encore déposé.", null, new Expectation(Status.UNKNOWN, null, List.of())));
        EligibilityCaseResult differing =
                (EligibilityCaseResult) results.differing().get(0);
        assertEquals(1, differing.missingToo().size());
        assertTrue(differing.isStatusAsExpected());
        assertTrue(PlainText.in(Locale.ENGLISH)
                .of(results)
                .contains("missing, not expected to be: the file does not state: day of filing (/filed)"));
    }

    @Test
    void whatIsNotStatedIsNotCompared() {
        assertTrue(check(IN_TIME, late(Expectation.of(Status.NOT_MET))).areAsExpected());
    }

    @Test
    void prerequisiteDerogationAndPlaceTellConditionsOfOneRuleApart() {
        Criterion met = Predicates.of(Status.MET);
        Criterion notMet = Predicates.of(Status.NOT_MET);
        Derogation overseas = new Derogation(BilingualText.of("Outre-mer", "Overseas"), met, notMet, Calls.TEXT);
        Criterion unless = Criterion.unless(met, overseas);
        DataPath then = DataPath.of("eligibility", "derogations").index(0).key("then");
        String custom = "eligibility.custom";
        assertEquals(
                List.of(true, true, true, true, false),
                List.of(
                        decides(unless, new ExpectedCondition(RuleId.of(custom), null, "Overseas", null)),
                        decides(
                                unless,
                                new ExpectedCondition(RuleId.of("eligibility.derogation"), null, "Outre-mer", null)),
                        decides(unless, condition("eligibility.unless")),
                        decides(unless, new ExpectedCondition(RuleId.of(custom), null, null, then)),
                        decides(
                                unless,
                                new ExpectedCondition(
                                        RuleId.of(custom), null, null, DataPath.of("eligibility", "general")))));
    }

    @Test
    void aFileThatNamesWhatItDoesNotDescribeIsReportedAndTheOtherCasesAreAnswered() {
        EvidenceId unknown = EvidenceId.of("E9");
        AuthorityDecision nowhere =
                new AuthorityDecision(DataPath.of("eligibility", "x"), Status.MET, "motif", "ARS", Calls.TODAY);
        EligibilityCase broken = new EligibilityCase(
                "Un cas mal décrit.",
                Calls.TODAY,
                null,
                "l’hôpital",
                FilingMoment.parse("2025-10-15"),
                List.of(EvidenceId.of("E1"), unknown),
                List.of(nowhere),
                Expectation.of(Status.MET));
        EligibilityCase mistyped = late(new Expectation(
                Status.NOT_MET,
                List.of(
                        condition("eligibility.filed-on-time"),
                        new ExpectedCondition(
                                RuleId.of("eligibility.filed-in-time"), PrerequisiteId.of("P1"), null, null)),
                null));
        Evidence document = Evidence.of(EvidenceId.of("E1"), EvidenceKind.of("security-policy"), Calls.TODAY);
        CaseFile file = new CaseFile(
                null,
                Map.of("la clinique", clinic()),
                List.of(document, document),
                Map.of(),
                List.of(broken, mistyped, late(Expectation.of(Status.NOT_MET))));
        CaseResults results = CaseCheck.of(Calls.of(IN_TIME)).check(file);
        assertFalse(results.areAsExpected());
        assertEquals(
                List.of(3), results.results().stream().map(CaseResult::number).toList());
        assertEquals("""
                Cases as expected: 1 of 1
                  [as expected] 3. La clinique dépose le 3 novembre. – as known on 1 January 2026
                What is wrong with the case file:
                REFUSED – 6 errors, 0 warnings, 0 rules undecided
                  error /cases/0/applicant [cases.applicant.unknown]
                      The applicant “l’hôpital” is not described in applicants.
                  error /cases/0/decisions/0/criterion [eligibility.decision.unknown-condition]
                      The decision is on the condition /eligibility/x, which the call made-up-call does not have.
                  error /cases/0/evidence/1 [cases.document.unknown]
                      The document E9 is not described in documents.
                  error /cases/1/expected/decisive/0 [cases.condition.unknown]
                      The call made-up-call has no condition eligibility.filed-on-time.
                  error /cases/1/expected/decisive/1 [cases.condition.unknown]
                      The call made-up-call has no condition eligibility.filed-in-time, prerequisite P1.
                  error /documents/1/id [cases.document.repeated]
                      The identifier E1 already stands for another document.
                """, PlainText.in(Locale.ENGLISH).of(results));
    }

    @Test
    void aDecisionOfTheAuthorityCountsFromItsDayOnAndOnce() {
        AuthorityDecision accepted = new AuthorityDecision(WINDOW, Status.MET, "panne", "ARS", Calls.TODAY);
        EligibilityCase known = decided(Status.MET, accepted);
        CaseResults results = check(IN_TIME, known, decided(Status.MET, accepted, accepted));
        assertEquals(1, results.results().size());
        assertTrue(results.results().get(0).isAsExpected());
        assertEquals(
                "eligibility.decision.repeated",
                results.report().violations().get(0).rule().value());
    }

    @Test
    void aCaseHasASentence() {
        assertThrows(IllegalArgumentException.class, () -> of(" ", null, Expectation.of(Status.MET)));
        assertEquals(
                "file",
                assertThrows(
                                NullPointerException.class,
                                () -> CaseCheck.of(Calls.of(IN_TIME)).check(null))
                        .getMessage());
    }

    private static boolean decides(Criterion criterion, ExpectedCondition expected) {
        EligibilityCaseResult result = (EligibilityCaseResult) CaseCheck.of(Calls.of(criterion), Predicates.ALL)
                .check(file(late(new Expectation(Status.NOT_MET, List.of(expected), null))))
                .results()
                .get(0);
        return result.notDecisive().isEmpty();
    }

    private static CaseResults check(Criterion criterion, EligibilityCase... cases) {
        return CaseCheck.of(Calls.of(criterion)).check(file(cases));
    }

    private static CaseFile file(EligibilityCase... cases) {
        return new CaseFile(null, Map.of("la clinique", clinic()), List.of(), Map.of(), List.of(cases));
    }

    private static LegalEntity clinic() {
        return LegalEntity.of(CLINIC, "Clinique");
    }

    private static EligibilityCase late(Expectation expected) {
        return of("La clinique dépose le 3 novembre.", FilingMoment.parse("2025-11-03"), expected);
    }

    private static EligibilityCase decided(Status expected, AuthorityDecision... decisions) {
        EligibilityCase late = late(Expectation.of(expected));
        return new EligibilityCase(
                late.situation(),
                late.asOf(),
                null,
                late.applicant(),
                late.filed(),
                List.of(),
                List.of(decisions),
                late.expected());
    }

    private static EligibilityCase of(String situation, @Nullable FilingMoment filed, Expectation expected) {
        return new EligibilityCase(situation, Calls.TODAY, null, "la clinique", filed, List.of(), List.of(), expected);
    }

    private static ExpectedCondition condition(String rule) {
        return ExpectedCondition.of(RuleId.of(rule));
    }
}
