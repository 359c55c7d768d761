package io.github.carecyber.rules.call;

import static io.github.carecyber.rules.call.CallDraft.atLeast;
import static io.github.carecyber.rules.call.CallDraft.atMost;
import static io.github.carecyber.rules.call.CallDraft.kinds;
import static io.github.carecyber.rules.call.CallDraft.seats;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.facility.ApplicantKind;
import io.github.carecyber.core.identity.Region;
import io.github.carecyber.rules.text.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
