package io.github.carecyber.rules.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Derogation;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.testkit.Applications;
import io.github.carecyber.rules.testkit.Calls;
import io.github.carecyber.rules.testkit.Criteria;
import io.github.carecyber.rules.testkit.Predicates;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A general rule with derogations; the whole table stands in {@link TruthTableTest}. */
class UnlessTest {

    private static final Criterion MET = Predicates.of(Status.MET);
    private static final Criterion NOT_MET = Predicates.of(Status.NOT_MET);
    private static final Criterion UNKNOWN = Predicates.of(Status.UNKNOWN);

    @Test
    void theGeneralRuleDecidesWhereNoDerogationApplies() {
        EligibilityVerdict verdict = assess(Criterion.unless(MET, derogation(1, NOT_MET, UNKNOWN)));
        assertEquals(Status.MET, verdict.status());
        assertTrue(at(verdict, "/eligibility/general").decisive());
        assertTrue(at(verdict, "/eligibility/derogations/0/when").decisive());
        assertFalse(at(verdict, "/eligibility/derogations/0/then").decisive());
        assertEquals(
                Status.NOT_APPLICABLE, at(verdict, "/eligibility/derogations/0").status());
    }

    @Test
    void theOneDerogationThatAppliesTakesThePlaceOfTheRule() {
        EligibilityVerdict verdict =
                assess(Criterion.unless(NOT_MET, derogation(1, MET, MET), derogation(2, NOT_MET, NOT_MET)));
        assertEquals(Status.MET, verdict.status());
        assertFalse(at(verdict, "/eligibility/general").decisive());
        Explanation granted = at(verdict, "/eligibility/derogations/0");
        assertTrue(granted.decisive());
        assertEquals("Derogation 1", granted.title().english());
        assertEquals(Calls.TEXT, granted.parameters().get(0).reference());
    }

    @Test
    void twoThatApplyAtOnceAreAConflictThatNamesBothInBothLanguages() {
        EligibilityVerdict verdict = assess(
                Criterion.unless(MET, derogation(1, MET, MET), derogation(2, MET, MET), derogation(3, NOT_MET, MET)));
        assertEquals(Status.UNKNOWN, verdict.status());
        assertEquals(
                List.of(new Gap.Conflict(List.of(
                        BilingualText.of("Dérogation 1", "Derogation 1"),
                        BilingualText.of("Dérogation 2", "Derogation 2")))),
                verdict.missing());
        assertEquals(
                "Several derogations apply at once and conflict: Derogation 1; Derogation 2.",
                at(verdict, "/eligibility").sentence(Locale.ENGLISH));
        assertTrue(verdict.summary(Locale.FRENCH).contains("Dérogation 1\u00a0; Dérogation 2"));
    }

    @Test
    void whatCannotBeToldDoesNotMatterWhereTheAnswerIsTheSameEitherWay() {
        EligibilityVerdict verdict = assess(Criterion.unless(MET, derogation(1, UNKNOWN, MET)));
        assertEquals(Status.MET, verdict.status());
        assertTrue(at(verdict, "/eligibility/general").decisive());
        assertTrue(at(verdict, "/eligibility/derogations/0/then").decisive());
        assertFalse(at(verdict, "/eligibility/derogations/0/when").decisive());
        assertTrue(verdict.missing().isEmpty());
        assertTrue(verdict.reasons().stream().allMatch(reason -> reason.status() == Status.MET));
    }

    @Test
    void whatCannotBeToldIsMissingWhereTheAnswerDependsOnIt() {
        EligibilityVerdict verdict = assess(Criterion.unless(NOT_MET, derogation(1, UNKNOWN, MET)));
        assertEquals(Status.UNKNOWN, verdict.status());
        assertEquals(List.of(new Gap.MissingFact(DataPath.of("elsewhere"))), verdict.missing());
        assertEquals(
                List.of("/eligibility/derogations/0/when"),
                verdict.reasons().stream()
                        .map(reason -> reason.criterion().toString())
                        .toList());
    }

    @Test
    void twoThatMayApplyMayConflictSoNothingIsSettledEvenIfAllSayTheSame() {
        assertEquals(
                Status.UNKNOWN,
                assess(Criterion.unless(MET, derogation(1, UNKNOWN, MET), derogation(2, UNKNOWN, MET)))
                        .status());
        assertEquals(
                Status.UNKNOWN,
                assess(Criterion.unless(MET, derogation(1, MET, MET), derogation(2, UNKNOWN, MET)))
                        .status());
    }

    @Test
    void aDerogationCanHaveDerogationsOfItsOwn() {
        Criterion inner = Criterion.unless(NOT_MET, derogation(1, MET, MET));
        assertEquals(
                Status.MET,
                assess(Criterion.unless(NOT_MET, derogation(1, MET, inner))).status());
        assertEquals(
                Status.NOT_MET,
                assess(Criterion.unless(inner, derogation(1, inner, NOT_MET))).status());
        Criterion conflict = Criterion.unless(MET, derogation(1, MET, MET), derogation(2, MET, MET));
        EligibilityVerdict nested = assess(Criterion.unless(MET, derogation(1, conflict, NOT_MET)));
        assertEquals(Status.UNKNOWN, nested.status());
        assertEquals(Gap.Conflict.class, nested.missing().get(0).getClass());
    }

    private static Derogation derogation(int number, Criterion when, Criterion then) {
        return Criteria.derogation(number, when, then);
    }

    private static Explanation at(EligibilityVerdict verdict, String criterion) {
        return verdict.explanation()
                .nodes()
                .filter(node -> node.criterion().toString().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    private static EligibilityVerdict assess(Criterion criterion) {
        return Eligibility.of(Calls.of(criterion), Predicates.ALL).assess(Applications.forTheCall(), Calls.TODAY);
    }
}
