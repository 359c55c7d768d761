package io.github.carecyber.rules.eligibility;

import static io.github.carecyber.rules.eligibility.BatchFixture.NORTH;
import static io.github.carecyber.rules.eligibility.BatchFixture.SILENT;
import static io.github.carecyber.rules.eligibility.BatchFixture.application;
import static io.github.carecyber.rules.eligibility.BatchFixture.assess;
import static io.github.carecyber.rules.eligibility.BatchFixture.hospital;
import static io.github.carecyber.rules.eligibility.BatchFixture.north;
import static io.github.carecyber.rules.eligibility.BatchFixture.number;
import static io.github.carecyber.rules.eligibility.BatchFixture.south;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.facility.GroupMembership;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.rules.text.PlainText;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What those who examine a batch read: golden tables in both languages. */
class BatchTextTest {

    private static BatchAssessment batch() {
        return assess(
                application("2025/0001", south()),
                application("2025/0002", north()),
                application("2025/0003", north()),
                application("2025/0004", hospital(2).withMembership(GroupMembership.memberOf(NORTH))),
                application("2025/0005", LegalEntity.of(number(6), "Association hospitalière de la vallée de l’Aulne")),
                application(null, null));
    }

    @Test
    void aBatchIsATableWithTotals() {
        assertEquals("""
                Call test-call, as known on 1 January 2026
                Application  Applicant                                             Answer        First reason
                2025/0001    GHT south (south)                                     ELIGIBLE
                2025/0002    GHT north (north)                                     NOT ELIGIBLE  One application per GHT – The GHT north filed several applications for this call; the others: 2025/0003. Only one is ad…
                2025/0003    GHT north (north)                                     NOT ELIGIBLE  One application per GHT – The GHT north filed several applications for this call; the others: 2025/0002. Only one is ad…
                2025/0004    Centre hospitalier (770000002)                        NOT ELIGIBLE  A GHT applies for all of its establishments – The establishment is party to the GHT north: only the GHT can apply, for… (and 1 more)
                2025/0005    Association hospitalière de la vallée d… (770000006)  CANNOT TELL   A GHT applies for all of its establishments – The file does not state: membership of a GHT (/applicant/membership).
                ?            ?                                                     CANNOT TELL   A GHT applies for all of its establishments – The file does not state: applicant (/applicant). (and 4 more)
                Total: 6 – eligible: 1, not eligible: 3, cannot tell: 2
                """, PlainText.in(Locale.ENGLISH).of(batch()));
    }

    @Test
    void theTableIsFrenchForAFrenchReader() {
        assertEquals("""
                Appel test-call, connaissances au 1er janvier 2026
                Dossier    Candidat                                              Réponse        Premier motif
                2025/0001  GHT south (south)                                     RECEVABLE
                2025/0002  GHT north (north)                                     NON RECEVABLE  Un seul dossier par GHT – Le GHT north a déposé plusieurs dossiers pour cet appel\u00a0; les autres\u00a0: 2025/0003. Un seul est…
                2025/0003  GHT north (north)                                     NON RECEVABLE  Un seul dossier par GHT – Le GHT north a déposé plusieurs dossiers pour cet appel\u00a0; les autres\u00a0: 2025/0002. Un seul est…
                2025/0004  Centre hospitalier (770000002)                        NON RECEVABLE  Candidature portée par le GHT pour ses établissements – L’établissement est partie au GHT north\u00a0: seul le GHT peut dépo… (et 1 de plus)
                2025/0005  Association hospitalière de la vallée d… (770000006)  INDÉTERMINÉ    Candidature portée par le GHT pour ses établissements – Le dossier n’indique pas\u00a0: appartenance à un GHT (/applicant/me…
                ?          ?                                                     INDÉTERMINÉ    Candidature portée par le GHT pour ses établissements – Le dossier n’indique pas\u00a0: candidat (/applicant). (et 4 de plus)
                Total\u00a0: 6 – recevables\u00a0: 1, non recevables\u00a0: 3, indéterminés\u00a0: 2
                """, PlainText.in(Locale.FRANCE).of(batch()));
    }

    @Test
    void anEmptyBatchIsATableWithoutLines() {
        assertEquals("""
                Call test-call, as known on 1 January 2026
                Application  Applicant  Answer  First reason
                Total: 0 – eligible: 0, not eligible: 0, cannot tell: 0
                """, PlainText.in(Locale.ENGLISH).of(assess()));
    }

    @Test
    void namesOfOthersDoNotDisturbTheTable() {
        LegalEntity hostile = LegalEntity.of(number(6), "Clinique\n\u202e" + "é".repeat(100));
        String text =
                PlainText.in(Locale.ENGLISH).of(SILENT.assessAll(List.of(application("A", hostile)), Fixture.TODAY));
        assertEquals(4, text.lines().count());
        assertTrue(text.contains("Clinique\\u000A\\u202E" + "é".repeat(29) + "… (770000006)"), text);
    }

    @Test
    void theVerdictOfABatchShowsItsConditionsBesideThoseOfTheCall() {
        EligibilityVerdict refused = batch().verdicts().get(1);
        assertEquals("""
                NOT ELIGIBLE – application 2025/0002, call test-call, as known on 1 January 2026 – 0 conditions undecided
                  [met] Application for this call
                      The application is for the call test-call.
                  [met] A GHT applies for all of its establishments
                      The applicant is the GHT itself, for all of its establishments.
                      by Arrêté d’essai [official source] (one application per GHT)
                  [met] One file under this identifier
                      No other file of the batch has the identifier 2025/0002.
                  [not met] One application per GHT (decisive)
                      The GHT north filed several applications for this call; the others: 2025/0003. Only one is admitted, for all of its establishments.
                      by Arrêté d’essai [official source] (one application per GHT)
                  [not applicable] One application per legal entity
                      The rule concerns only legal entities that apply to this call.
                  [not applicable] A party to a GHT applies through its support establishment
                      The rule concerns only legal entities that apply to this call.
                  [met] Establishments of the GHT in one GHT’s application only
                      No other GHT of the batch has one of these establishments. Applications that one of them filed by itself: 2025/0004.
                      by Arrêté d’essai [official source] (one application per GHT for all of its establishments)
                """, PlainText.in(Locale.ENGLISH).of(refused));
        assertEquals("""
                Le dossier 2025/0002 n’est pas recevable pour l’appel test-call.
                - Un seul dossier par GHT – Le GHT north a déposé plusieurs dossiers pour cet appel\u00a0; les autres\u00a0: 2025/0003. Un seul est admis, pour tous ses établissements.
                """, refused.summary(Locale.FRENCH));
    }

    @Test
    void nullIsRefusedByName() {
        assertEquals(
                "batch",
                assertThrows(
                                NullPointerException.class,
                                () -> PlainText.in(Locale.FRENCH).of((BatchAssessment) null))
                        .getMessage());
        assertEquals(
                "locale",
                assertThrows(
                                NullPointerException.class,
                                () -> batch().verdicts().get(0).firstReason(null))
                        .getMessage());
    }
}
