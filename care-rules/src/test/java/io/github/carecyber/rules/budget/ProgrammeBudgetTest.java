package io.github.carecyber.rules.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.law.Confidence;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.programme.ProgrammeFunding;
import io.github.carecyber.core.programme.ProgrammeFunding.Nature;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.rules.text.PlainText;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProgrammeBudgetTest {

    private static final LegalReference PAGE = LegalReference.of("Page du programme", Confidence.OFFICIAL);

    /** The money of the programme as its page gives it. */
    private static final ProgrammeBudget BUDGET = ProgrammeBudget.of(
            List.of(funding("750000000", 2027, Nature.AIM), funding("250000000", 2025, Nature.APPROPRIATION)));

    private static final Commitment D1 = commitment("care-d1-2024", "65000000", "2024-03-18");
    private static final Commitment ALPHA = commitment("hospiconnect-alpha-2024", "1400000", "2024-03-18");
    private static final Commitment D2 = commitment("care-d2-2025", "45000000", "2025-07-16");
    private static final LocalDate END_OF_2025 = LocalDate.of(2025, 12, 31);

    @Test
    void whatIsLeftOnADate() {
        BudgetPosition position = BUDGET.assess(List.of(D2, D1, ALPHA), END_OF_2025);
        assertEquals(Euros.of("138600000"), position.headroom());
        assertEquals(
                new AppropriationPosition(
                        funding("250000000", 2025, Nature.APPROPRIATION),
                        Euros.of("111400000"),
                        Euros.of("138600000"),
                        List.of()),
                position.appropriations().get(0));
        assertEquals(Euros.of("111400000"), position.aims().get(0).committed());
        assertTrue(position.report().isAccepted());
        assertEquals(List.of(), position.report().undecided());
    }

    @Test
    void whatIsCommittedLaterIsNotCounted() {
        BudgetPosition position = BUDGET.assess(List.of(D2, D1, ALPHA), LocalDate.of(2025, 7, 15));
        assertEquals(Euros.of("183600000"), position.headroom());
        assertEquals(List.of(D2), position.later());
        assertEquals(
                Euros.of("138600000"),
                BUDGET.assess(List.of(D2, D1, ALPHA), LocalDate.of(2025, 7, 16)).headroom());
    }

    @Test
    void theCallsThatGoBeyondAreNamedInTheOrderOfTheirDays() {
        Commitment large = commitment("b-call", "200000000", "2025-07-16");
        Commitment sameDay = commitment("z-call", "10", "2025-07-16");
        BudgetPosition position = BUDGET.assess(List.of(sameDay, D2, large, D1, ALPHA), END_OF_2025);
        assertEquals(
                List.of(
                        new OverCommitment(large, Euros.of("16400000")),
                        new OverCommitment(D2, D2.amount()),
                        new OverCommitment(sameDay, Euros.of("10"))),
                position.appropriations().get(0).overCommitted());
    }

    @Test
    void aCommitmentThatNoAppropriationCoversIsNeitherRefusedNorAccepted() {
        Commitment late = commitment("care-d1-bis-2026", "1", "2026-01-30");
        BudgetPosition position = BUDGET.assess(List.of(D1, late), LocalDate.of(2026, 2, 1));
        assertTrue(position.report().isAccepted());
        assertNull(position.headroom());
        assertEquals(Euros.of("65000000"), position.appropriations().get(0).committed());
        assertEquals(Euros.of("65000001"), position.aims().get(0).committed());
        assertEquals(
                List.of("budget.commitment.no-appropriation /commitments/1", "budget.date.no-appropriation /funding"),
                position.report().undecided().stream()
                        .map(undecided -> undecided.rule() + " " + undecided.path())
                        .toList());
        Gap gap = position.report().undecided().get(0).gaps().get(0);
        assertEquals(
                "call care-d1-bis-2026: no appropriation on record covers 2026, the last one ends with 2025 (/commitments/1)",
                PlainText.in(Locale.ENGLISH).of(gap));
        assertEquals(
                "appel care-d1-bis-2026\u00a0: aucun crédit connu ne couvre 2026, les derniers vont jusqu’à fin 2025 (/commitments/1)",
                PlainText.in(Locale.FRENCH).of(gap));
    }

    @Test
    void anAimNeverBlocks() {
        BudgetPosition position =
                ProgrammeBudget.of(List.of(funding("100", 2027, Nature.AIM))).assess(List.of(D1), END_OF_2025);
        assertTrue(position.report().isAccepted());
        assertEquals(1, position.report().count(Severity.INFO));
        assertEquals(2, position.report().undecided().size());
        assertTrue(
                PlainText.in(Locale.ENGLISH).of(position).contains("call care-d1-2024: no appropriation is on record"));
    }

    @Test
    void severalAppropriationsLimitTogether() {
        ProgrammeBudget budget = ProgrammeBudget.of(
                List.of(funding("150", 2026, Nature.APPROPRIATION), funding("100", 2025, Nature.APPROPRIATION)));
        Commitment early = commitment("a", "90", "2025-03-01");
        assertEquals(Euros.of("10"), budget.assess(List.of(early), END_OF_2025).headroom());
        BudgetPosition later = budget.assess(List.of(early), LocalDate.of(2026, 1, 1));
        assertEquals(Euros.of("60"), later.headroom(), "what was committed until 2025 counts until 2026, too");
        assertEquals(
                List.of("/commitments/0 2025", "/commitments/0 2026"),
                budget.assess(List.of(commitment("a", "151", "2025-03-01")), END_OF_2025).report().violations().stream()
                        .map(violation -> violation.path() + " "
                                + violation.arguments().values().get("year"))
                        .map(text -> text.replaceAll("Code\\[value=(.*)]", "$1"))
                        .toList());
    }

    @Test
    void theLastDayOfItsYearStillDrawsOnAnAppropriation() {
        assertEquals(
                List.of(),
                BUDGET.assess(List.of(commitment("a", "1", "2025-12-31")), END_OF_2025)
                        .report()
                        .undecided());
        assertEquals(
                2,
                BUDGET.assess(List.of(commitment("a", "1", "2026-01-01")), LocalDate.of(2026, 1, 1))
                        .report()
                        .undecided()
                        .size());
    }

    @Test
    void anAppropriationThatIsUsedUpExactlyIsNotExceeded() {
        ProgrammeBudget budget = ProgrammeBudget.of(List.of(funding("65000000", 2025, Nature.APPROPRIATION)));
        BudgetPosition position = budget.assess(List.of(D1), END_OF_2025);
        assertEquals(Euros.ZERO, position.headroom());
        assertTrue(position.report().isAccepted());
        Commitment cent = commitment("a", "0.01", "2025-12-31");
        assertFalse(budget.assess(List.of(D1, cent), END_OF_2025).report().isAccepted());
        assertTrue(budget.assess(List.of(D1, commitment("a", "0", "2025-12-31")), END_OF_2025)
                .report()
                .isAccepted());
    }

    @Test
    void aCommitmentEnteredTwiceIsSaid() {
        BudgetPosition position = BUDGET.assess(List.of(D1, D2, D1), END_OF_2025);
        assertEquals(1, position.report().count(Severity.WARNING));
        assertTrue(position.report().violations().stream()
                .anyMatch(violation -> violation.rule().value().equals("budget.commitment.repeated")
                        && violation.path().toString().equals("/commitments/2")));
        assertEquals(Euros.of("175000000"), position.appropriations().get(0).committed());
    }

    @Test
    void totalsThatNoAmountCanHoldAreSaidAndTheExcessStaysExact() {
        Commitment first = new Commitment(CallId.of("a"), Euros.ofCents(Long.MAX_VALUE), LocalDate.of(2024, 1, 1));
        Commitment second = new Commitment(CallId.of("b"), Euros.ofCents(Long.MAX_VALUE), LocalDate.of(2024, 1, 1));
        Commitment third = commitment("c", "3", "2024-01-02");
        BudgetPosition position = BUDGET.assess(List.of(third, second, first), END_OF_2025);
        AppropriationPosition appropriation = position.appropriations().get(0);
        assertNull(appropriation.committed());
        assertEquals(Euros.ZERO, position.headroom());
        assertEquals(
                List.of(
                        new OverCommitment(first, first.amount().minus(Euros.of("250000000"))),
                        new OverCommitment(second, second.amount()),
                        new OverCommitment(third, Euros.of("3"))),
                appropriation.overCommitted());
        assertTrue(PlainText.in(Locale.FRENCH).of(position).contains("plus que ce qui peut être compté sur 750"));
    }

    @Test
    void aCommitmentIsNotNegative() {
        assertEquals(
                "Commitment -0.01 is negative: a commitment is at least zero.",
                assertThrows(IllegalArgumentException.class, () -> commitment("a", "-0.01", "2024-01-01"))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> new OverCommitment(D1, Euros.ZERO));
        assertThrows(IllegalArgumentException.class, () -> new OverCommitment(ALPHA, Euros.of("1400000.01")));
    }

    @Test
    void nothingCommittedLeavesEverything() {
        assertEquals(
                Euros.of("250000000"),
                BUDGET.assess(List.of(), LocalDate.of(2023, 12, 18)).headroom());
        BudgetPosition nothing = ProgrammeBudget.of(List.of()).assess(List.of(), END_OF_2025);
        assertNull(nothing.headroom());
        assertEquals(1, nothing.report().undecided().size());
    }

    @Test
    void aPositionReadsInBothLanguages() {
        Commitment large = commitment("region", "190000000", "2025-09-01");
        Commitment later = commitment("next", "1", "2026-02-01");
        BudgetPosition position = BUDGET.assess(List.of(D1, large, later), END_OF_2025);
        assertEquals("""
                Situation au 31 décembre 2025\u00a0: marge disponible de 0,00\u00a0€
                Crédits ouverts jusqu’à fin 2025\u00a0: 250\u202f000\u202f000,00\u00a0€, engagés 255\u202f000\u202f000,00\u00a0€, restants 0,00\u00a0€, dépassement 5\u202f000\u202f000,00\u00a0€ (Page du programme [source officielle])
                Montant visé d’ici fin 2027\u00a0: 750\u202f000\u202f000,00\u00a0€, engagés 255\u202f000\u202f000,00\u00a0€ (Page du programme [source officielle])
                Engagements postérieurs, non comptés\u00a0: 1
                REFUSÉ – 1 erreur, 0 avertissement, 0 règle non tranchée
                  erreur /commitments/1 [budget.appropriation.exceeded]
                      L’engagement de 190\u202f000\u202f000,00\u00a0€ de l’appel region, au 1er septembre 2025, dépasse de 5\u202f000\u202f000,00\u00a0€ les crédits de 250\u202f000\u202f000,00\u00a0€ ouverts jusqu’à fin 2025. Déjà engagé auparavant\u00a0: 65\u202f000\u202f000,00\u00a0€ (appels qui ont consommé les crédits\u00a0: care-d1-2024)\u00a0; restait\u00a0: 185\u202f000\u202f000,00\u00a0€. Dépassement total de ces crédits\u00a0: 5\u202f000\u202f000,00\u00a0€. Réduisez ou annulez des engagements, ou faites ouvrir des crédits supplémentaires.
                  information /funding/0 [budget.aim.progress]
                      Engagé sur le montant visé d’ici fin 2027\u00a0: 255\u202f000\u202f000,00\u00a0€ sur 750\u202f000\u202f000,00\u00a0€. Un montant visé ne limite rien.
                """, PlainText.in(Locale.FRENCH).of(position));
        assertEquals("""
                Position on 31 December 2025: €0.00 left to commit
                Appropriation until the end of 2025: €250,000,000.00, committed €255,000,000.00, left €0.00, exceeded by €5,000,000.00 (Page du programme [official source])
                Aim by the end of 2027: €750,000,000.00, committed €255,000,000.00 (Page du programme [official source])
                Later commitments, not counted: 1
                REFUSED – 1 error, 0 warnings, 0 rules undecided
                  error /commitments/1 [budget.appropriation.exceeded]
                      The commitment of €190,000,000.00 by the call region on 1 September 2025 goes €5,000,000.00 beyond the appropriation of €250,000,000.00 until the end of 2025. Committed before it: €65,000,000.00 (calls that used the appropriation: care-d1-2024); left then: €185,000,000.00. Total excess over this appropriation: €5,000,000.00. Reduce or cancel commitments, or have more money appropriated.
                  information /funding/0 [budget.aim.progress]
                      Committed towards the aim by the end of 2027: €255,000,000.00 of €750,000,000.00. An aim limits nothing.
                """, PlainText.in(Locale.ENGLISH).of(position));
    }

    private static ProgrammeFunding funding(String amount, int until, Nature nature) {
        return new ProgrammeFunding(Euros.of(amount), Year.of(until), nature, PAGE);
    }

    private static Commitment commitment(String call, String amount, String day) {
        return new Commitment(CallId.of(call), Euros.of(amount), LocalDate.parse(day));
    }
}
