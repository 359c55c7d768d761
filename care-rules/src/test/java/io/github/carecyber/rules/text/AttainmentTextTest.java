package io.github.carecyber.rules.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.attainment.ObjectiveDeclaration;
import io.github.carecyber.core.attainment.ProofMode;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.rules.attainment.Attainment;
import io.github.carecyber.rules.testkit.Declarations;
import io.github.carecyber.rules.testkit.SecondCall;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AttainmentTextTest {

    private static final LocalDate FILED = LocalDate.of(2026, 3, 20);
    private static final FundingCall CALL = SecondCall.call();

    @Test
    void whatIsCompleteNamesNothingThatIsMissing() {
        Declaration complete = Declarations.complete(CALL, Declarations.group(33, 17, 10), FILED);
        String english = text(complete, Locale.ENGLISH);
        assertTrue(
                english.startsWith(
                        "OBJECTIVES REACHED – declaration D-1, call care-d2-2025, as known on 1 June 2026\nFiled on 20 March 2026\n"),
                english);
        assertFalse(english.contains("missing for"), english);
        assertFalse(english.contains("[to complete]"), english);
        String french = text(complete, Locale.FRENCH);
        assertTrue(french.startsWith("OBJECTIFS ATTEINTS – déclaration D-1"), french);
        assertTrue(french.contains("Déposée le 20 mars 2026\n"), french);
        assertEquals(english.lines().count(), french.lines().count());
    }

    @Test
    void aDeclarationThatSaysNothingIsToldSo() {
        String english = text(Declaration.empty(), Locale.ENGLISH);
        assertTrue(english.startsWith("CANNOT TELL – declaration without identifier, call care-d2-2025"), english);
        assertTrue(english.contains("    nothing is declared of it\n"), english);
        assertTrue(text(Declaration.empty(), Locale.FRENCH).contains("    rien n’en est déclaré\n"), english);
    }

    @Test
    void findingsOnTheDeclarationStandAtItsEnd() {
        Declaration unknown = Declarations.complete(CALL, Declarations.hospital(0, 100), FILED)
                .withObjectives(List.of(ObjectiveDeclaration.of(ObjectiveId.of("D9.O1"), ProofMode.DONE)))
                .withFiled(FilingMoment.on(LocalDate.of(2027, 1, 1)));
        String english = text(unknown, Locale.ENGLISH);
        int check = english.indexOf("Check of the declaration itself:\nREFUSED");
        assertTrue(check > 0, english);
        assertTrue(english.indexOf("D9.O1") > check, english);
    }

    @Test
    void whatAgesSaysByWhenToFileUntilTheDeclarationIsFiled() {
        Declaration open = Declarations.complete(CALL, Declarations.hospital(0, 100), FILED)
                .withFiled(null);
        Declaration ending = open.withObjectives(open.objectives().stream()
                .map(one -> ObjectiveId.of("D2.O2.A").equals(one.objective())
                        ? one.withEvidence(one.evidence().stream()
                                .map(document -> document.withValidUntil(LocalDate.of(2026, 4, 30)))
                                .toList())
                        : one)
                .toList());
        String english = PlainText.in(Locale.ENGLISH).of(Attainment.of(CALL).assess(ending, LocalDate.of(2026, 4, 1)));
        assertTrue(english.contains("""
                File by 30 April 2026 for these to count still: D2.O2.A-0 (D2.O2.A)
                File by 19 May 2026 for these to count still: D2.O3.A-2 (D2.O3.A), ANSSI ADS (D2.O3.A)
                """), english);
        assertTrue(english.contains("accepted, provided that you file by 19 May 2026\n"), english);
        String filed = text(ending.withFiled(FilingMoment.on(LocalDate.of(2026, 4, 1))), Locale.FRENCH);
        assertFalse(filed.contains("au plus tard le"), filed);
        Declaration last = open.withObjectives(open.objectives().stream()
                .map(one -> one.withEvidence(one.evidence().stream()
                        .map(document -> document.withDated(LocalDate.MAX))
                        .toList()))
                .toList());
        assertFalse(
                PlainText.in(Locale.ENGLISH)
                        .of(Attainment.of(CALL).assess(last, LocalDate.MAX))
                        .contains("File by "),
                "no day lies after the last");
    }

    @Test
    void whatIsLeftToDoIsNamedAtTheTop() {
        Declaration complete = Declarations.complete(CALL, Declarations.hospital(0, 100), FILED);
        assertFalse(text(complete, Locale.ENGLISH).contains("Left to do"));
        Declaration part = complete.withObjectives(complete.objectives().subList(2, 11));
        assertTrue(text(part, Locale.ENGLISH).contains("\nLeft to do: D2.O1.A, D2.O1.B\n"));
        assertTrue(text(part, Locale.FRENCH).contains("\nReste à faire\u00a0: D2.O1.A, D2.O1.B\n"));
    }

    private static String text(Declaration declaration, Locale locale) {
        return PlainText.in(locale).of(Attainment.of(CALL).assess(declaration, LocalDate.of(2026, 6, 1)));
    }
}
