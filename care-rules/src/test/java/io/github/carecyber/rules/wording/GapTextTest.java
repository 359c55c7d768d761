package io.github.carecyber.rules.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GapTextTest {

    private static final Gap FILED = new Gap.MissingFact(DataPath.of("filed"));
    private static final Gap CEILING =
            new Gap.NotPublished(BilingualText.of("plafond", "ceiling"), "annexe de l’arrêté");

    @Test
    void everyKindOfGapIsWordedInBothLanguages() {
        assertWorded(
                FILED,
                "le dossier n’indique pas\u00a0: date de dépôt (/filed)",
                "the file does not state: day of filing (/filed)");
        assertWorded(
                new Gap.MissingFact(DataPath.of("unheard-of")),
                "le dossier n’indique pas\u00a0: /unheard-of",
                "the file does not state: /unheard-of");
        assertWorded(
                CEILING,
                "plafond\u00a0: non publié, texte attendu\u00a0: annexe de l’arrêté",
                "ceiling: not published, text awaited: annexe de l’arrêté");
        assertWorded(
                new Gap.NotOnRecord(BilingualText.of("clôture", "closing"), LocalDate.of(2025, 8, 1)),
                "clôture\u00a0: on ne sait pas ce qui était connu au 1er août 2025",
                "closing: the record does not tell what was known on 1 August 2025");
        assertWorded(
                new Gap.CannotTell(DataPath.of("filed"), BilingualText.of("heure non précisée", "no hour given")),
                "heure non précisée (/filed)",
                "no hour given (/filed)");
        assertWorded(
                new Gap.Unreadable(DataPath.of("filed")),
                "une valeur n’a pas pu être lue\u00a0: /filed",
                "a value could not be read: /filed");
        assertWorded(
                new Gap.MissingEvidence(
                        DataPath.of("evidence"),
                        BilingualText.of("La PSSI", "The policy"),
                        List.of(EvidenceKind.of("security-policy"), EvidenceKind.of("charter")),
                        LegalEntityFinessNumber.parse("010000222")),
                "le dossier ne contient pas la pièce «\u00a0La PSSI\u00a0», à savoir politique de sécurité du système d’information (PSSI) ou charter, pour l’entité 010000222",
                "the file does not hold the document “The policy”, that is information-security policy (PSSI) or charter, for the entity 010000222");
        assertWorded(
                new Gap.Conflict(List.of(BilingualText.of("délai", "period"), BilingualText.of("seuil", "threshold"))),
                "plusieurs dérogations s’appliquent à la fois et se contredisent\u00a0: délai\u00a0; seuil",
                "several derogations apply at once and conflict: period; threshold");
        assertWorded(
                new Gap.PredicateNotSupplied(RuleId.of("region.check")),
                "la vérification particulière «\u00a0region.check\u00a0» n’a pas été fournie",
                "the particular check “region.check” was not supplied");
        assertWorded(
                new Gap.PredicateFailed(RuleId.of("region.check"), "java.lang.IllegalStateException: 'boom'"),
                "la vérification particulière «\u00a0region.check\u00a0» a échoué pour une raison technique",
                "the particular check “region.check” failed for a technical reason");
    }

    @Test
    void severalGapsMakeOneSentence() {
        assertEquals(
                "The file does not state: day of filing (/filed); ceiling: not published, text awaited: annexe de l’arrêté.",
                GapText.sentence(List.of(FILED, CEILING), Locale.ENGLISH));
        assertEquals("", GapText.sentence(List.of(), Locale.ENGLISH));
    }

    @Test
    void whatAFileSaysCannotDisturbTheText() {
        Gap hostile = new Gap.Unreadable(DataPath.of("a\n\u202e{path}"));
        assertEquals("a value could not be read: /a\\u000A\\u202E{path}", GapText.of(hostile, Locale.ENGLISH));
    }

    private static void assertWorded(Gap gap, String french, String english) {
        assertEquals(french, GapText.of(gap, Locale.FRENCH));
        assertEquals(english, GapText.of(gap, Locale.ENGLISH));
    }
}
