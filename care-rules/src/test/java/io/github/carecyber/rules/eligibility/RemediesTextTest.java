package io.github.carecyber.rules.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.facility.ReferenceYears;
import io.github.carecyber.core.facility.Sector;
import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.rules.remedy.Remedies;
import io.github.carecyber.rules.text.PlainText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Golden texts in both languages. */
class RemediesTextTest {

    private static final Application UNFILED = new Application(null, Fixture.CALL, Fixture.clinic(), null, List.of());

    private static final LocalDate BEFORE_CLOSING = LocalDate.of(2025, 10, 1);

    @Test
    void oneWayWithItsChanges() {
        Remedies remedies = remedies(Fixture.whole(), UNFILED, BEFORE_CLOSING);
        assertEquals("""
                Pour être recevable\u00a0:
                  [à fournir] Déposer le dossier entre le 1er octobre 2025 et le 31 octobre 2025
                  [à fournir] Fournir la pièce «\u00a0La PSSI\u00a0», révisée entre le 16 juillet 2022 et la date de dépôt
                """, PlainText.in(Locale.FRENCH).of(remedies));
        assertEquals("""
                To become eligible:
                  [to supply] File the application between 1 October 2025 and 31 October 2025
                  [to supply] Supply the document “The policy”, reviewed between 16 July 2022 and the filing date
                """, PlainText.in(Locale.ENGLISH).of(remedies));
    }

    @Test
    void severalWaysAreNumbered() {
        Measure staff = new Measure.Staff(ReferenceYears.only(2024));
        Criterion either = Criterion.allOf(
                new Criterion.FiledInTime(),
                Criterion.anyOf(
                        new Criterion.Evidenced(Fixture.POLICY),
                        Criterion.atLeast(staff, Published.of(1500L, Fixture.TEXT))));
        Remedies remedies = remedies(either, UNFILED, BEFORE_CLOSING);
        assertEquals("""
                Pour être recevable, l’une de ces voies suffit\u00a0:
                  1. [à fournir] Déposer le dossier entre le 1er octobre 2025 et le 31 octobre 2025
                     [à fournir] Fournir la pièce «\u00a0La PSSI\u00a0», révisée entre le 16 juillet 2022 et la date de dépôt
                  2. [à fournir] Déposer le dossier entre le 1er octobre 2025 et le 31 octobre 2025
                     [à fournir] Déclarer l’effectif 2024 du site 010011641\u00a0: au moins 1\u202f500
                """, PlainText.in(Locale.FRENCH).of(remedies));
        assertEquals("""
                To become eligible, any of these is enough:
                  1. [to supply] File the application between 1 October 2025 and 31 October 2025
                     [to supply] Supply the document “The policy”, reviewed between 16 July 2022 and the filing date
                  2. [to supply] File the application between 1 October 2025 and 31 October 2025
                     [to supply] Declare the staff for 2024 of the site 010011641: at least 1,500
                """, PlainText.in(Locale.ENGLISH).of(remedies));
    }

    @Test
    void obstaclesAreNamedWithTheirReasons() {
        Criterion medicoSocial = new SiteCriterion.SectorIn(Published.of(Set.of(Sector.MEDICO_SOCIAL), Fixture.TEXT));
        Remedies remedies = remedies(
                Criterion.allOf(medicoSocial, new Criterion.FiledInTime(), new Criterion.Evidenced(Fixture.POLICY)),
                Fixture.application(Fixture.clinic()).withFiled(FilingMoment.parse("2025-11-03")),
                Fixture.TODAY);
        assertEquals("""
                Aucune pièce ni modification ne rendrait le dossier recevable\u00a0:
                  - Secteur d’activité (fait qui ne peut pas être modifié)
                      Le candidat n’a aucun site ouvert d’un secteur visé\u00a0: médico-social (secteurs de ses sites ouverts\u00a0: sanitaire).
                  - Dépôt dans les délais (date passée)
                      Le dossier déposé le 3 novembre 2025 l’a été hors de la période de dépôt (du 2 septembre 2025 au 31 octobre 2025).
                """, PlainText.in(Locale.FRENCH).of(remedies));
        assertEquals("""
                No document or change would make the application eligible:
                  - Sector (a fact that cannot be changed)
                      The applicant has no open site of a sector concerned: medico-social (sectors of its open sites: health).
                  - Filed in time (a date that has passed)
                      The application filed on 3 November 2025 was filed while the call took no applications (2 September 2025 to 31 October 2025).
                """, PlainText.in(Locale.ENGLISH).of(remedies));
    }

    @Test
    void factsThatAreOnlyToBeStatedAreNotSaidToBeHopelessAndAlternativesStandTogether() {
        Criterion health = new SiteCriterion.SectorIn(Published.of(Set.of(Sector.HEALTH), Fixture.TEXT));
        Criterion either = Criterion.allOf(
                new Criterion.FiledInTime(), health, Criterion.anyOf(health, new Criterion.Open()), health);
        Application nothing = new Application(ApplicationId.of("A-1"), null, null, null, List.of());
        Remedies remedies = remedies(either, nothing, BEFORE_CLOSING);
        assertEquals("""
                Ces faits sont à indiquer d’abord\u00a0; on pourra ensuite dire ce qui rendrait le dossier recevable\u00a0:
                  - Secteur d’activité (fait à indiquer d’abord)
                      Le dossier n’indique pas\u00a0: candidat (/applicant).
                  - L’une au moins des conditions suivantes (fait à indiquer d’abord)
                      Secteur d’activité\u00a0: Le dossier n’indique pas\u00a0: candidat (/applicant). Ou bien\u00a0: Candidat ouvert au registre\u00a0: Le dossier n’indique pas\u00a0: candidat (/applicant).
                """, PlainText.in(Locale.FRENCH).of(remedies));
        assertEquals("""
                These facts must be stated first; then it can be told what would make the application eligible:
                  - Sector (a fact to be stated first)
                      The file does not state: applicant (/applicant).
                  - At least one of the following conditions (a fact to be stated first)
                      Sector: The file does not state: applicant (/applicant). Or else: Applicant open in the register: The file does not state: applicant (/applicant).
                """, PlainText.in(Locale.ENGLISH).of(remedies));
    }

    @Test
    void whatIsAwaitedIsNotSettled() {
        Criterion awaited = new SiteCriterion.SectorIn(Published.awaited("annexe"));
        Remedies remedies = remedies(awaited, Fixture.complete(), Fixture.TODAY);
        assertTrue(PlainText.in(Locale.ENGLISH)
                .of(remedies)
                .startsWith("It cannot be told yet what would make the application eligible:\n"));
    }

    @Test
    void nothingToChangeAndNothingFoundReadDifferently() {
        PlainText french = PlainText.in(Locale.FRENCH);
        PlainText english = PlainText.in(Locale.ENGLISH);
        assertEquals("Rien à changer\u00a0: le dossier est recevable.\n", french.of(Remedies.none()));
        assertEquals("Nothing to change: the application is eligible.\n", english.of(Remedies.none()));
        Remedies bounded = new Remedies(List.of(), List.of(), true);
        assertEquals("""
                Aucune voie n’a été trouvée parmi celles qui ont été essayées.
                D’autres voies peuvent exister\u00a0: la recherche a atteint ses limites.
                """, french.of(bounded));
        assertEquals("""
                No way was found among those that were tried.
                There may be other ways: the search reached its bounds.
                """, english.of(bounded));
    }

    private static Remedies remedies(Criterion criterion, Application application, LocalDate asOf) {
        return Eligibility.of(Fixture.call(criterion)).assess(application, asOf).remedies();
    }
}
