package io.github.carecyber.rules.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.AuthorityDecision;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.call.CallWindow;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.call.Derogation;
import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.facility.Sector;
import io.github.carecyber.core.law.Dated;
import io.github.carecyber.core.law.Knowledge;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a hospital's management reads first: golden texts in both languages. */
class VerdictSummaryTest {

    private static final Application LATE = Fixture.complete().withFiled(FilingMoment.parse("2025-11-03"));

    @Test
    void aYesSaysWhatWasChecked() {
        EligibilityVerdict verdict =
                verdict(Criterion.allOf(Fixture.health(), new Criterion.FiledInTime()), Fixture.complete());
        assertEquals("""
                The application A1 is eligible for the call test-call.
                Points checked: Application for this call; Sector; Filed in time.
                """, VerdictSummary.of(verdict, Locale.ENGLISH));
    }

    @Test
    void theDateOfKnowledgeIsSaidWhereItChoseAmongVersions() {
        LocalDate extension = Fixture.TODAY.minusDays(7);
        BilingualText closing = BilingualText.of("closing", "closing");
        CallWindow extended = new CallWindow(
                Dated.of(closing, Published.of(LocalDate.of(2025, 9, 2), Fixture.TEXT), Knowledge.ALWAYS),
                new Dated<>(
                        closing,
                        List.of(
                                new Dated.Version<>(
                                        Published.of(Deadline.parse("2025-10-31"), Fixture.TEXT), Knowledge.ALWAYS),
                                new Dated.Version<>(
                                        Published.of(Deadline.parse("2025-11-14"), Fixture.TEXT),
                                        new Knowledge.From(extension)))));
        Eligibility eligibility = Eligibility.of(Fixture.call(new Criterion.FiledInTime(), extended));
        assertEquals("""
                The application A1 is not eligible for the call test-call, by the dates of filing known on 24 December 2025.
                - Filed in time – The application filed on 3 November 2025 was filed while the call took no applications (2 September 2025 to 31 October 2025).
                """, eligibility.assess(LATE, extension.minusDays(1)).summary(Locale.ENGLISH));
        assertEquals("""
                Le dossier A1 est recevable pour l’appel test-call, d’après les dates de dépôt connues au 25 décembre 2025.
                Points vérifiés\u00a0: Dossier déposé pour cet appel\u00a0; Dépôt dans les délais.
                """, eligibility.assess(LATE, extension).summary(Locale.FRENCH));
    }

    @Test
    void aNoSaysWhyAndLeavesOutWhatIsMet() {
        EligibilityVerdict verdict = verdict(Criterion.allOf(Fixture.health(), new Criterion.FiledInTime()), LATE);
        assertEquals("""
                Le dossier A1 n’est pas recevable pour l’appel test-call.
                - Dépôt dans les délais – Le dossier déposé le 3 novembre 2025 l’a été hors de la période de dépôt (du 2 septembre 2025 au 31 octobre 2025).
                """, VerdictSummary.of(verdict, Locale.FRENCH));
    }

    @Test
    void whatMustNotHoldReadsAsAnExclusion() {
        EligibilityVerdict refused = verdict(new Criterion.Not(Fixture.health()), Fixture.complete());
        assertEquals("""
                The application A1 is not eligible for the call test-call.
                - Excluded situation: Sector – The applicant has at least one open site of a sector concerned: health.
                """, VerdictSummary.of(refused, Locale.ENGLISH));
        EligibilityVerdict twice = verdict(new Criterion.Not(new Criterion.Not(Fixture.health())), Fixture.complete());
        assertEquals("""
                The application A1 is eligible for the call test-call.
                Points checked: Application for this call; Sector.
                """, VerdictSummary.of(twice, Locale.ENGLISH));
    }

    @Test
    void cannotTellListsWhatIsMissing() {
        Application unfinished =
                new Application(null, Fixture.CALL, Fixture.clinic(), null, List.of(Fixture.policy("2024-01-01")));
        Criterion call = Criterion.allOf(
                new SiteCriterion.SectorIn(Published.awaited("annexe")), new Criterion.Evidenced(Fixture.POLICY));
        assertEquals("""
                On ne peut pas encore dire si le dossier sans identifiant est recevable pour l’appel test-call.
                Points en suspens\u00a0: Secteur d’activité\u00a0; PSSI.
                Il manque\u00a0:
                - secteurs visés\u00a0: non publié, texte attendu\u00a0: annexe
                - le dossier n’indique pas\u00a0: date de dépôt (/filed)
                """, VerdictSummary.of(verdict(call, unfinished), Locale.FRENCH));
    }

    @Test
    void anAssumptionOfTheCallerIsSaidWhereTheAnswerRestsOnIt() {
        Criterion assumed = new SiteCriterion.SectorIn(Published.assumed(Set.of(Sector.HEALTH), "ARS\nBretagne"));
        assertEquals("""
                Le dossier A1 est recevable pour l’appel test-call.
                Points vérifiés\u00a0: Dossier déposé pour cet appel\u00a0; Secteur d’activité.
                Faute de texte, la réponse repose sur une hypothèse de ARS\\u000ABretagne (secteurs visés\u00a0: sanitaire).
                """, VerdictSummary.of(verdict(assumed, Fixture.complete()), Locale.FRENCH));
        assertEquals(
                """
                The application A1 is not eligible for the call test-call.
                - Filed in time – The application filed on 3 November 2025 was filed while the call took no applications (2 September 2025 to 31 October 2025).
                """,
                VerdictSummary.of(
                        verdict(Criterion.allOf(assumed, new Criterion.FiledInTime()), LATE), Locale.ENGLISH));
    }

    @Test
    void aLongListEndsWithTheNumberOfThoseNotShown() {
        assertEquals("""
                It cannot be told yet whether the application A1 is eligible for the call test-call.
                Points left open: Point 1; Point 2; Point 3; and 2 more.
                What is missing:
                - Point 1: not published, text awaited: annexe 1
                - Point 2: not published, text awaited: annexe 2
                - Point 3: not published, text awaited: annexe 3
                - and 2 more
                """, VerdictSummary.of(verdict(awaited(5), Fixture.complete()), Locale.ENGLISH));
        assertEquals("""
                It cannot be told yet whether the application A1 is eligible for the call test-call.
                Points left open: Point 1; Point 2; Point 3; Point 4.
                What is missing:
                - Point 1: not published, text awaited: annexe 1
                - Point 2: not published, text awaited: annexe 2
                - Point 3: not published, text awaited: annexe 3
                - Point 4: not published, text awaited: annexe 4
                """, VerdictSummary.of(verdict(awaited(4), Fixture.complete()), Locale.ENGLISH));
    }

    @Test
    void whatIsSettledIsNotLeftOpen() {
        Criterion awaitedInPlace =
                Criterion.unless(new Criterion.FiledInTime(), derogation("délai privé", Fixture.anyKind(), point(1)));
        assertEquals("""
                On ne peut pas encore dire si le dossier A1 est recevable pour l’appel test-call.
                Points en suspens\u00a0: Point 1.
                Il manque\u00a0:
                - Point 1\u00a0: non publié, texte attendu\u00a0: annexe 1
                """, verdict(awaitedInPlace, LATE).summary(Locale.FRENCH));
        assertEquals(
                "Point 1 – Point 1: not published, text awaited: annexe 1.",
                verdict(awaitedInPlace, LATE).firstReason(Locale.ENGLISH));
    }

    @Test
    void aConflictIsLeftOpenAndNotItsConditions() {
        Criterion conflict = Criterion.unless(
                new Criterion.FiledInTime(),
                derogation("délai privé", Fixture.anyKind(), new Criterion.Open()),
                derogation("délai sanitaire", Fixture.health(), new Criterion.Open()));
        assertEquals("""
                It cannot be told yet whether the application A1 is eligible for the call test-call.
                Points left open: General rule, subject to derogations.
                What is missing:
                - several derogations apply at once and conflict: délai privé; délai sanitaire
                """, verdict(conflict, LATE).summary(Locale.ENGLISH));
    }

    @Test
    void aDerogationThatDoesNotApplyIsNoReason() {
        Criterion medicoSocial = new SiteCriterion.SectorIn(Published.of(Set.of(Sector.MEDICO_SOCIAL), Fixture.TEXT));
        Criterion rule = Criterion.unless(
                new Criterion.FiledInTime(), derogation("délai médico-social", medicoSocial, point(1)));
        assertEquals("""
                The application A1 is not eligible for the call test-call.
                - Filed in time – The application filed on 3 November 2025 was filed while the call took no applications (2 September 2025 to 31 October 2025).
                """, verdict(rule, LATE).summary(Locale.ENGLISH));
        assertEquals("""
                The application A1 is eligible for the call test-call.
                Points checked: Application for this call; Filed in time.
                """, verdict(rule, Fixture.complete()).summary(Locale.ENGLISH));
    }

    @Test
    void whetherADerogationAppliesIsLeftOpenWhereNobodyCanTell() {
        Criterion rule = Criterion.unless(
                new Criterion.FiledInTime(), derogation("délai", point(1), new Criterion.Not(Fixture.health())));
        assertEquals("""
                It cannot be told yet whether the application A1 is eligible for the call test-call.
                Points left open: Point 1.
                What is missing:
                - Point 1: not published, text awaited: annexe 1
                """, verdict(rule, Fixture.complete()).summary(Locale.ENGLISH));
    }

    @Test
    void aDecisionOnACombinationIsItsReason() {
        Criterion both = Criterion.allOf(Fixture.health(), new Criterion.FiledInTime());
        EligibilityVerdict refused = Eligibility.of(Fixture.call(both))
                .assess(Fixture.complete(), Fixture.TODAY, List.of(decision("/eligibility", Status.NOT_MET)));
        assertEquals(
                "All of the following conditions – Decision of the authority (ARS, 31 December 2025): not met. Reason:"
                        + " doublon. By the rules: All conditions are met.",
                refused.firstReason(Locale.ENGLISH));
        assertEquals("""
                The application A1 is not eligible for the call test-call.
                - All of the following conditions – Decision of the authority (ARS, 31 December 2025): not met. Reason: doublon. By the rules: All conditions are met.
                """, refused.summary(Locale.ENGLISH));
    }

    @Test
    void aDecisionOnACombinationThatNobodyCouldDecideSaysSo() {
        EligibilityVerdict granted = Eligibility.of(Fixture.call(Criterion.allOf(Fixture.health(), point(1))))
                .assess(Fixture.complete(), Fixture.TODAY, List.of(decision("/eligibility", Status.MET)));
        assertEquals("""
                The application A1 is eligible for the call test-call.
                Points checked: Application for this call; All of the following conditions.
                - All of the following conditions – Decision of the authority (ARS, 31 December 2025): met. Reason: doublon. By the rules: The condition cannot be decided, for want of an answer to at least one of those that it is made of.
                """, granted.summary(Locale.ENGLISH));
    }

    @Test
    void aDecisionThatADerogationAppliesIsAPointThatWasChecked() {
        Criterion rule = Criterion.unless(new Criterion.FiledInTime(), derogation("délai", point(1), point(1)));
        EligibilityVerdict granted = Eligibility.of(Fixture.call(rule))
                .assess(LATE, Fixture.TODAY, List.of(decision("/eligibility/derogations/0", Status.MET)));
        assertEquals("""
                The application A1 is eligible for the call test-call.
                Points checked: Application for this call; délai.
                - délai – Decision of the authority (ARS, 31 December 2025): met. Reason: doublon. By the rules: The condition cannot be decided, for want of an answer to at least one of those that it is made of.
                """, granted.summary(Locale.ENGLISH));
    }

    @Test
    void everyConditionHasASentenceEvenWhereAPartIsUndecided() {
        Criterion rule = Criterion.allOf(
                Criterion.anyOf(point(1), new Criterion.Not(point(2))),
                Criterion.unless(point(3), derogation("délai", point(4), point(5))));
        EligibilityVerdict verdict = verdict(rule, Fixture.complete());
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertEquals(
                    List.of(),
                    verdict.explanation()
                            .nodes()
                            .filter(node -> node.sentence(locale).isEmpty())
                            .toList());
        }
        assertEquals(
                "La condition ne peut pas être tranchée, faute de réponse à l’une au moins de celles qui la composent.",
                verdict.explanation().sentence(Locale.FRENCH));
        Explanation simple = verdict.explanation().leaves().skip(1).findFirst().orElseThrow();
        Explanation silent = Explanation.archived(
                simple.rule(),
                simple.criterion(),
                simple.title(),
                Status.UNKNOWN,
                null,
                true,
                simple.arguments(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertEquals("The condition cannot be decided.", silent.sentence(Locale.ENGLISH));
    }

    @Test
    void theReaderMustBeNamed() {
        EligibilityVerdict verdict = verdict(Fixture.health(), LATE);
        assertEquals(
                "locale",
                assertThrows(NullPointerException.class, () -> VerdictSummary.of(verdict, null))
                        .getMessage());
    }

    private static Derogation derogation(String label, Criterion when, Criterion then) {
        return new Derogation(BilingualText.of(label, label), when, then, Fixture.TEXT);
    }

    private static AuthorityDecision decision(String criterion, Status status) {
        return new AuthorityDecision(DataPath.parse(criterion), status, "doublon", "ARS", Fixture.TODAY.minusDays(1));
    }

    private static Criterion awaited(int conditions) {
        return Criterion.allOf(IntStream.rangeClosed(1, conditions)
                .mapToObj(VerdictSummaryTest::point)
                .toArray(Criterion[]::new));
    }

    private static Criterion point(int number) {
        return new Criterion.AwaitedCondition(
                BilingualText.of("Point " + number, "Point " + number), "annexe " + number);
    }

    private static EligibilityVerdict verdict(Criterion call, Application application) {
        return Eligibility.of(Fixture.call(call)).assess(application, Fixture.TODAY);
    }
}
