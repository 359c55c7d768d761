package io.github.carecyber.rules.call;

import static io.github.carecyber.rules.call.CallDraft.atLeast;
import static io.github.carecyber.rules.call.CallDraft.atMost;
import static io.github.carecyber.rules.call.CallDraft.kinds;
import static io.github.carecyber.rules.call.CallDraft.seats;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.facility.ApplicantKind;
import io.github.carecyber.core.identity.PrerequisiteId;
import io.github.carecyber.core.identity.Region;
import io.github.carecyber.rules.text.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What the check says names what it is about, so that an author finds it in the call. */
class CallCheckTextTest {

    @Test
    void thresholdsThatExcludeEachOtherAreNamed() {
        String french = said(Locale.FRENCH, Criterion.allOf(atLeast(10), atMost(5)));
        assertSays(
                french,
                "aucune valeur n’est à la fois d’au moins 10 et d’au plus 5 (grandeur\u00a0: nombre de sites ouverts)");
        assertSays(
                said(Locale.ENGLISH, Criterion.allOf(atLeast(1_000), Criterion.not(atLeast(5)))),
                "no figure is at once at least 1,000 and below 5 (measure: number of open sites)");
    }

    @Test
    void thresholdsThatEveryFigureMeetsAreNotSaidToExcludeEachOther() {
        String french = said(Locale.FRENCH, Criterion.anyOf(atMost(10), atLeast(5)));
        assertSays(french, "toute valeur est d’au plus 10 ou d’au moins 5 (grandeur\u00a0: nombre de sites ouverts)");
        assertTrue(!french.contains("aucune valeur"), french);
        assertSays(
                said(Locale.ENGLISH, Criterion.anyOf(atMost(10), Criterion.not(atMost(4)))),
                "every figure is at most 10 or above 4 (measure: number of open sites)");
    }

    @Test
    void alternativesOneOfWhichIsTheContraryOfAnotherAreSaidToBe() {
        Criterion open = new Criterion.Open();
        assertSays(
                said(Locale.FRENCH, Criterion.anyOf(open, Criterion.not(open))),
                "l’une de ces conditions est le contraire d’une autre");
        assertSays(
                said(
                        Locale.FRENCH,
                        Criterion.anyOf(seats(Region.BRETAGNE, Region.CORSE), Criterion.not(seats(Region.BRETAGNE)))),
                "toute région satisfait à l’une des conditions sur le siège (Bretagne, Corse\u00a0; sauf Bretagne)");
    }

    @Test
    void setsWithoutACommonElementAreNamed() {
        assertSays(
                said(
                        Locale.ENGLISH,
                        Criterion.allOf(kinds(ApplicantKind.HOSPITAL_GROUP), kinds(ApplicantKind.PRIVATE_NON_PROFIT))),
                "no kind of applicant satisfies all conditions on the kind (hospital group (GHT); private non-profit"
                        + " establishment)");
        assertSays(
                said(
                        Locale.FRENCH,
                        Criterion.allOf(seats(Region.BRETAGNE), Criterion.not(seats(Region.BRETAGNE, Region.CORSE)))),
                "(Bretagne\u00a0; sauf Bretagne, Corse)");
    }

    @Test
    void aConditionIsNamedWithWhatTellsItFromOthers() {
        assertSays(
                said(Locale.FRENCH, Criterion.allOf(atLeast(10), atMost(5))),
                "«\u00a0Toutes les conditions suivantes\u00a0: Seuil minimal (nombre de sites ouverts\u00a0: 10)\u00a0;"
                        + " Seuil maximal (nombre de sites ouverts\u00a0: 5)\u00a0» ne peut jamais être remplie");
        assertSays(
                said(Locale.FRENCH, atLeast(0)),
                "«\u00a0Seuil minimal (nombre de sites ouverts\u00a0: 0)\u00a0» n’écarte personne");
        Criterion evidenced = new Criterion.Evidenced(PrerequisiteId.of("P1"));
        assertSays(
                said(Locale.ENGLISH, Criterion.anyOf(evidenced, new Criterion.Open(), evidenced)),
                "“Prerequisite evidenced (P1)” already stands at");
        assertSays(
                said(
                        Locale.ENGLISH,
                        Criterion.sameSite(CallDraft.regions(Region.BRETAGNE), CallDraft.regions(Region.CORSE))),
                "(Bretagne); ");
    }

    @Test
    void aLongConditionIsNamedByItsFirstParts() {
        List<Criterion> many = LongStream.range(0, 2_000)
                .<Criterion>mapToObj(CallDraft::atLeast)
                .toList();
        String said = said(Locale.ENGLISH, Criterion.anyOf(new Criterion.Open(), new Criterion.AnyOf(many)));
        assertSays(said, "; and 1,996 more”");
    }

    private static String said(Locale locale, Criterion further) {
        PlainText text = PlainText.in(locale);
        return CallCheck.check(CallDraft.withCriteria(List.of(new Criterion.Open(), further))).violations().stream()
                .map(text::of)
                .collect(Collectors.joining("\n"));
    }

    private static void assertSays(String said, String expected) {
        assertTrue(said.contains(expected), said);
    }
}
