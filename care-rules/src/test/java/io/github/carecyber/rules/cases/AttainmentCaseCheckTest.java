package io.github.carecyber.rules.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.attainment.ObjectiveDeclaration;
import io.github.carecyber.core.attainment.ProofMode;
import io.github.carecyber.core.attainment.RequirementAnswer;
import io.github.carecyber.core.attainment.ScoreReached;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.attainment.DocumentOutcome;
import io.github.carecyber.rules.testkit.Declarations;
import io.github.carecyber.rules.testkit.SecondCall;
import io.github.carecyber.rules.text.PlainText;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Cases of applicants who declare: what a case changes, and what is said where the answer differs. */
class AttainmentCaseCheckTest {

    private static final LocalDate FILED = LocalDate.of(2026, 3, 20);
    private static final LocalDate LATER = LocalDate.of(2026, 6, 1);
    private static final ObjectiveId TEST = ObjectiveId.of("D2.O4");
    private static final ObjectiveId DIRECTORY = ObjectiveId.of("D2.O3.A");
    private static final ObjectiveId COPY = ObjectiveId.of("D2.O3.C");
    private static final EvidenceKind LOG = EvidenceKind.of("restore-log");
    private static final Evidence OLD_LOG = Evidence.empty().withKind(LOG).withDated(SecondCall.PUBLISHED.minusDays(1));

    @Test
    void aCaseThatIsAnsweredAsExpectedIsSaidToBe() {
        CaseResults results = check(changing(
                TEST,
                one -> one.withEvidence(List.of(OLD_LOG)),
                expecting(Status.NOT_MET, List.of(ObjectivePart.of(LOG, DocumentOutcome.TOO_OLD)))));
        assertTrue(results.areAsExpected(), () -> french(results));
        assertEquals("""
                Cas conformes\u00a0: 1 sur 1
                  [conforme] 1. Le cas. – connaissances au 1er juin 2026
                """, french(results));
    }

    @Test
    void everyDifferenceIsSaidInWords() {
        AttainmentExpectation expected = new AttainmentExpectation(
                Status.MET,
                Status.MET,
                Map.of(
                        TEST,
                        new ExpectedObjective(
                                Status.UNKNOWN,
                                List.of(ObjectivePart.of(EvidenceKind.of("business-referents"))),
                                List.of(ObjectivePart.of(LOG)),
                                List.of(new ExpectedGap(ExpectedGap.Kind.MISSING_EVIDENCE, null, null, LOG, null))),
                        COPY,
                        new ExpectedObjective(
                                Status.MET,
                                null,
                                List.of(ObjectivePart.of(EvidenceKind.of("trajectory-road-map"))),
                                null)),
                Status.NOT_APPLICABLE,
                List.of(RuleId.of("attainment.evidence.dated-later")));
        CaseResults results = check(changing(TEST, one -> one.withEvidence(List.of(OLD_LOG)), expected));
        assertFalse(results.areAsExpected());
        String english = PlainText.in(Locale.ENGLISH).of(results);
        String french = french(results);
        for (String line : List.of(
                "  [differs] 1. Le cas. – as known on 1 June 2026\n",
                "      whole expected: reached, found: not reached\n",
                "      mandatory objectives expected: reached, found: not applicable\n",
                "      D2.O1.A expected: not applicable, found: reached\n",
                "      D2.O4 expected: to complete, found: not reached\n",
                "      D2.O4 expected, not decisive: document list of business referents [business-referents]\n",
                "      D2.O4 decisive, not expected: document restore log [restore-log], too old\n",
                "      D2.O4 expected not to apply, does: document restore log [restore-log]\n",
                "      D2.O4 expected to be missing, is not: document that the file does not hold, kind restore-log\n",
                "      D2.O3.C does not apply, expected to: target milestones\n",
                "      finding expected, not found: attainment.evidence.dated-later\n")) {
            assertTrue(english.contains(line), () -> line + english);
        }
        for (String line : List.of(
                "  [différent] 1. Le cas. – connaissances au 1er juin 2026\n",
                "      ensemble attendu\u00a0: atteint, obtenu\u00a0: non atteint\n",
                "      objectifs obligatoires attendus\u00a0: atteint, obtenu\u00a0: sans objet\n",
                "      D2.O4 attendu\u00a0: à compléter, obtenu\u00a0: non atteint\n",
                "      D2.O4 décisif, non attendu\u00a0: pièce journal de restauration [restore-log], trop ancienne\n",
                "      D2.O4 attendu sans objet, ne l’est pas\u00a0: pièce journal de restauration [restore-log]\n",
                "      D2.O3.C sans objet, non attendu\u00a0: cible milestones\n",
                "      anomalie attendue, non constatée\u00a0: attainment.evidence.dated-later\n")) {
            assertTrue(french.contains(line), () -> line + french);
        }
    }

    @Test
    void anAnswerThatDiffersIsExplainedByWhatDecidesItAndWhatIsMissing() {
        CaseResults old = check(changing(TEST, one -> one.withEvidence(List.of(OLD_LOG)), expecting(Status.MET, null)));
        assertTrue(
                french(old)
                        .contains("D2.O4 décisif\u00a0: pièce journal de restauration [restore-log], trop ancienne\n"),
                () -> french(old));
        CaseResults missing =
                check(leavingOut(new Omission(TEST, LOG, null, null, null, null), expecting(Status.MET, null)));
        assertTrue(french(missing).contains("D2.O4 manque\u00a0: "), () -> french(missing));
        CaseResults later = check(changing(
                TEST,
                one -> one.withEvidence(List.of(Evidence.empty()
                        .withKind(EvidenceKind.of("restore-test-scope"))
                        .withDated(FILED.plusDays(1)))),
                new AttainmentExpectation(Status.UNKNOWN, null, Map.of(), null, List.of())));
        assertTrue(
                french(later)
                        .contains("      anomalie constatée, non attendue\u00a0: La pièce D2.O4-0 de l’objectif D2.O4"),
                () -> french(later));
        CaseResults declared =
                check(changing(TEST, one -> one.withMode(ProofMode.NOT_REACHED), expecting(Status.MET, List.of())));
        assertTrue(
                french(declared).contains("D2.O4 décisif, non attendu\u00a0: modalité non atteint\n"),
                () -> french(declared));
    }

    @Test
    void whatIsStatedTakesThePlaceOfWhatTheDeclarationSays() {
        Declaration base = declaration();
        Declaration changed = ChangedDeclaration.with(
                base,
                ObjectiveDeclaration.empty()
                        .withObjective(DIRECTORY)
                        .withMode(ProofMode.TRAJECTORY)
                        .withScores(List.of(
                                ScoreReached.empty().withMeasure("ANSSI ADS").withScore(5),
                                ScoreReached.of("other", 1, FILED)))
                        .withRequirements(List.of(RequirementAnswer.of("added", true)))
                        .withEvidence(List.of(
                                Evidence.empty()
                                        .withKind(EvidenceKind.of("backup-roles"))
                                        .withDated(LATER),
                                Evidence.of(EvidenceId.of("NEW"), EvidenceKind.of("backup-roles"), FILED))));
        ObjectiveDeclaration before = objective(base, DIRECTORY);
        ObjectiveDeclaration after = objective(changed, DIRECTORY);
        assertEquals(ProofMode.TRAJECTORY, after.mode());
        assertEquals(
                List.of(ScoreReached.of("ANSSI ADS", 5, FILED), ScoreReached.of("other", 1, FILED)), after.scores());
        assertEquals(List.of(RequirementAnswer.of("added", true)), after.requirements());
        assertEquals(before.evidence().size() + 1, after.evidence().size());
        assertEquals(before.evidence().get(0).withDated(LATER), after.evidence().get(0));
        assertEquals(before.dedicatedDirectory(), after.dedicatedDirectory());
        assertEquals(objective(base, TEST), objective(changed, TEST));
    }

    @Test
    void everyFactCanBeLeftOut() {
        Declaration base = declaration().withYear(Year.of(2027));
        ObjectiveId covered = ObjectiveId.of("D2.O1.C");
        base = ChangedDeclaration.with(
                base,
                ObjectiveDeclaration.empty()
                        .withObjective(covered)
                        .withReason("motif")
                        .withTrajectoryStart(FILED)
                        .withTrajectoryEnd(LATER)
                        .withCoveredSites(List.of(Declarations.site(0, 0))));
        for (Omission.Fact fact : Omission.Fact.values()) {
            boolean whole = List.of(
                            Omission.Fact.APPLICANT, Omission.Fact.YEAR, Omission.Fact.APPLIED, Omission.Fact.FILED)
                    .contains(fact);
            Omission omission = new Omission(whole ? null : covered, null, null, null, null, fact);
            Declaration without = ChangedDeclaration.without(base, omission);
            assertFalse(base.equals(without), fact.name());
            assertEquals(without, ChangedDeclaration.without(without, omission), fact.name());
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new Omission(whole ? covered : null, null, null, null, null, fact));
        }
    }

    @Test
    void whatIsWrongWithACaseIsNamedAndTheOthersAreAnswered() {
        AttainmentExpectation met = expecting(Status.MET, null);
        AttainmentCase good = changing(COPY, one -> one.withReason("Rien."), met);
        CaseFile file = new CaseFile(
                null,
                Map.of(),
                List.of(),
                Map.of("le GHT", declaration()),
                List.of(
                        new AttainmentCase(
                                "Une autre déclaration.",
                                LATER,
                                "la clinique",
                                null,
                                null,
                                null,
                                null,
                                List.of(),
                                List.of(),
                                met),
                        new AttainmentCase(
                                "Un autre déclarant.",
                                LATER,
                                "le GHT",
                                "la clinique",
                                null,
                                null,
                                null,
                                List.of(),
                                List.of(),
                                met),
                        leavingOut(new Omission(TEST, null, "milestones", null, null, null), met),
                        changing(TEST, one -> one.withMode(ProofMode.DONE), met),
                        changing(
                                COPY,
                                one -> one.withReason("Rien."),
                                AttainmentExpectation.of(ObjectiveId.of("D2.O5"), ExpectedObjective.of(Status.MET))),
                        changing(
                                COPY,
                                one -> one.withReason("Rien."),
                                expecting(Status.MET, List.of(ObjectivePart.of("coverage")))),
                        good));
        CaseResults results = CaseCheck.of(SecondCall.call()).check(file);
        assertEquals(
                List.of(
                        "cases.declaration.unknown /cases/0/declaration",
                        "cases.applicant.unknown /cases/1/applicant",
                        "cases.change.without-effect /cases/2/without/0",
                        "cases.change.without-effect /cases/3/changes/0",
                        "cases.objective.unknown /cases/4/expected/objectives/D2.O5",
                        "cases.part.unknown /cases/5/expected/objectives/D2.O4/decisive/0"),
                results.report().violations().stream()
                        .map(violation -> violation.rule() + " " + violation.path())
                        .toList());
        assertEquals(
                List.of(7), results.results().stream().map(CaseResult::number).toList());
        assertTrue(results.results().get(0).isAsExpected());
        for (Violation violation : results.report().violations()) {
            assertTrue(CaseCheck.rules().stream().anyMatch(rule -> rule.id().equals(violation.rule())));
        }
    }

    @Test
    void aCaseExpectsSomethingAndAPartIsOne() {
        assertThrows(IllegalArgumentException.class, () -> new AttainmentExpectation(null, null, Map.of(), null, null));
        assertThrows(IllegalArgumentException.class, () -> new ObjectivePart(LOG, null, "coverage", null));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ObjectivePart(null, DocumentOutcome.TOO_OLD, "coverage", null));
        assertThrows(IllegalArgumentException.class, () -> new Omission(null, LOG, null, null, null, null));
        assertThrows(IllegalArgumentException.class, () -> new Omission(TEST, LOG, "milestones", null, null, null));
    }

    private static AttainmentExpectation expecting(Status status, List<ObjectivePart> decisive) {
        return AttainmentExpectation.of(TEST, new ExpectedObjective(status, decisive, null, null));
    }

    private static AttainmentCase changing(
            ObjectiveId objective, UnaryOperator<ObjectiveDeclaration> change, AttainmentExpectation expected) {
        return new AttainmentCase(
                "Le cas.",
                LATER,
                "le GHT",
                null,
                null,
                null,
                null,
                List.of(),
                List.of(change.apply(ObjectiveDeclaration.empty().withObjective(objective))),
                expected);
    }

    private static AttainmentCase leavingOut(Omission omission, AttainmentExpectation expected) {
        return new AttainmentCase(
                "Le cas.", LATER, "le GHT", null, null, null, null, List.of(omission), List.of(), expected);
    }

    private static CaseResults check(AttainmentCase... cases) {
        return CaseCheck.of(SecondCall.call())
                .check(new CaseFile(null, Map.of(), List.of(), Map.of("le GHT", declaration()), List.of(cases)));
    }

    private static Declaration declaration() {
        return Declarations.complete(SecondCall.call(), Declarations.group(33, 17, 10), FILED)
                .withFiled(FilingMoment.on(FILED));
    }

    private static ObjectiveDeclaration objective(Declaration declaration, ObjectiveId id) {
        return declaration.objectives().stream()
                .filter(one -> id.equals(one.objective()))
                .findFirst()
                .orElseThrow();
    }

    private static String french(CaseResults results) {
        return PlainText.in(Locale.FRENCH).of(results);
    }
}
