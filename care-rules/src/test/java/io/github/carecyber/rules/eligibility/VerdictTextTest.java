package io.github.carecyber.rules.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Derogation;
import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.facility.Sector;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.text.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a hospital's management reads: golden texts in both languages. */
class VerdictTextTest {

    @Test
    void aRefusalNamesTheConditionAndTheTextThatDecided() {
        Criterion call = Criterion.allOf(Fixture.health(), new Criterion.FiledInTime());
        Application late = Fixture.complete().withFiled(FilingMoment.parse("2025-11-03"));
        EligibilityVerdict verdict = Eligibility.of(Fixture.call(call)).assess(late, Fixture.TODAY);
        assertEquals("""
                NOT ELIGIBLE – application A1, call test-call, as known on 1 January 2026 – 0 conditions undecided
                  [met] Application for this call
                      The application is for the call test-call.
                  [met] Sector
                      The applicant has at least one open site of a sector concerned: health.
                      by Arrêté d’essai [official source] (sectors concerned: health)
                  [not met] Filed in time (decisive)
                      The application filed on 3 November 2025 was filed while the call took no applications (2 September 2025 to 31 October 2025).
                      by Arrêté d’essai [official source] (opening of applications: 2 September 2025)
                      by Arrêté d’essai [official source] (closing of applications: 31 October 2025)
                """, PlainText.in(Locale.ENGLISH).of(verdict));
    }

    @Test
    void anUnknownAnswerListsWhatIsMissing() {
        Criterion call = Criterion.allOf(
                new SiteCriterion.SectorIn(Published.awaited("annexe")), new Criterion.Evidenced(Fixture.POLICY));
        Application unfinished =
                new Application(null, Fixture.CALL, Fixture.clinic(), null, List.of(Fixture.policy("2024-01-01")));
        EligibilityVerdict verdict = Eligibility.of(Fixture.call(call)).assess(unfinished, Fixture.TODAY);
        assertEquals("""
                INDÉTERMINÉ – dossier ?, appel test-call, connaissances au 1er janvier 2026 – 2 conditions non tranchées
                  [rempli] Dossier déposé pour cet appel
                      Le dossier est déposé pour l’appel test-call.
                  [indéterminé] Secteur d’activité (décisif)
                      Secteurs visés\u00a0: non publié, texte attendu\u00a0: annexe.
                  [indéterminé] PSSI (décisif)
                      Le dossier n’indique pas\u00a0: date de dépôt (/filed).
                      selon Arrêté d’essai [source officielle] (La PSSI\u00a0: à partir du 16 juillet 2022)
                Il manque\u00a0:
                  - secteurs visés\u00a0: non publié, texte attendu\u00a0: annexe
                  - le dossier n’indique pas\u00a0: date de dépôt (/filed)
                """, PlainText.in(Locale.FRENCH).of(verdict));
    }

    @Test
    void alternativesAndExclusionsAreShownAsWhatTheyAre() {
        Criterion call = Criterion.anyOf(new Criterion.Not(Fixture.health()), new Criterion.FiledInTime());
        Application late = Fixture.complete().withFiled(FilingMoment.parse("2025-11-03"));
        EligibilityVerdict verdict = Eligibility.of(Fixture.call(call)).assess(late, Fixture.TODAY);
        assertEquals("""
                NOT ELIGIBLE – application A1, call test-call, as known on 1 January 2026 – 0 conditions undecided
                  [met] Application for this call
                      The application is for the call test-call.
                  [not met] At least one of the following conditions (decisive)
                      [not met] The following condition must not hold (decisive)
                          [met] Sector (decisive)
                              The applicant has at least one open site of a sector concerned: health.
                              by Arrêté d’essai [official source] (sectors concerned: health)
                      [not met] Filed in time (decisive)
                          The application filed on 3 November 2025 was filed while the call took no applications (2 September 2025 to 31 October 2025).
                          by Arrêté d’essai [official source] (opening of applications: 2 September 2025)
                          by Arrêté d’essai [official source] (closing of applications: 31 October 2025)
                """, PlainText.in(Locale.ENGLISH).of(verdict));
    }

    @Test
    void whatADerogationAsksForThatDoesNotApplyIsNotUndecided() {
        Criterion medicoSocial = new SiteCriterion.SectorIn(Published.of(Set.of(Sector.MEDICO_SOCIAL), Fixture.TEXT));
        Criterion awaited = new Criterion.AwaitedCondition(BilingualText.of("seuil", "threshold"), "annexe");
        Derogation derogation =
                new Derogation(BilingualText.of("délai", "later day"), medicoSocial, awaited, Fixture.TEXT);
        assertEquals(
                "ELIGIBLE – application A1, call test-call, as known on 1 January 2026 – 0 conditions undecided",
                firstLine(Criterion.unless(new Criterion.FiledInTime(), derogation)));
        assertEquals(
                "ELIGIBLE – application A1, call test-call, as known on 1 January 2026 – 1 condition undecided",
                firstLine(Criterion.anyOf(new Criterion.FiledInTime(), awaited)));
    }

    private static String firstLine(Criterion criterion) {
        EligibilityVerdict verdict = Eligibility.of(Fixture.call(criterion)).assess(Fixture.complete(), Fixture.TODAY);
        return PlainText.in(Locale.ENGLISH).of(verdict).lines().findFirst().orElseThrow();
    }

    @Test
    void aDocumentOutsideItsWindowIsNamedWithItsEntityAndDate() {
        Application old = Fixture.complete().withEvidence(List.of(Fixture.policy("2021-06-30")));
        EligibilityVerdict verdict = Eligibility.of(Fixture.call(new Criterion.Evidenced(Fixture.POLICY)))
                .assess(old, Fixture.TODAY);
        assertEquals(
                "The prerequisite P1 is not shown, as documents date from outside the period required: The policy, entity"
                        + " 010000222: 30 June 2021 (period required: 16 July 2022 to 15 October 2025).",
                PlainText.in(Locale.ENGLISH).of(verdict.reasons().get(0)));
    }
}
