package io.github.carecyber.rules.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Position;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Undecided;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.allocation.Allocation;
import io.github.carecyber.rules.allocation.AllocationPolicy;
import io.github.carecyber.rules.allocation.Allocator;
import io.github.carecyber.rules.allocation.Claim;
import io.github.carecyber.rules.allocation.Rounding;
import io.github.carecyber.rules.allocation.SharingRule;
import io.github.carecyber.rules.allocation.TieBreak;
import io.github.carecyber.rules.catalog.RuleCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    private static final Rule TOTAL = Rule.of(
            "test.total-differs",
            Severity.ERROR,
            BilingualText.of("Total juste", "Right total"),
            BilingualText.of(
                    "Total déclaré {declared}, calculé {computed}.", "Declared {declared}, computed {computed}."));

    private static final Rule CEILING = Rule.of(
            "test.ceiling",
            Severity.ERROR,
            BilingualText.of("Plafond respecté", "Ceiling kept"),
            BilingualText.of("Plafond dépassé.", "Ceiling exceeded."));

    private static final RuleCatalog CATALOG = RuleCatalog.of(List.of(TOTAL, CEILING));

    private static final Provenance PROVENANCE = new Provenance("0", null, Map.of());

    @Test
    void ofMoreThanAThousandFindingsTheRestIsCounted() {
        List<Violation> violations = new ArrayList<>();
        List<Undecided> undecided = new ArrayList<>();
        for (int index = 0; index < 1_002; index++) {
            DataPath path = DataPath.of("actions").index(index);
            violations.add(CEILING.violatedAt(path, Arguments.none()));
            undecided.add(Undecided.of(CEILING, path, new Gap.MissingFact(path)));
        }
        List<String> lines = PlainText.of(CATALOG, Locale.FRENCH)
                .of(new Report(violations, undecided.subList(0, 1_001), PROVENANCE))
                .lines()
                .toList();

        assertEquals(1 + 2 * 1_000 + 1 + 1 + 1_000 + 1, lines.size());
        assertEquals("REFUSÉ – 1002 erreurs, 0 avertissement, 1001 règles non tranchées", lines.get(0));
        assertEquals("  … et 2 autres", lines.get(2_001));
        assertEquals("  … et 1 autre", lines.get(lines.size() - 1));
    }

    @Test
    void aReportSaysWhatIsBrokenWhereAndWhatIsUndecided() {
        Violation violation = TOTAL.violatedAt(
                        DataPath.of("declaredTotal"),
                        Arguments.none().with("declared", Euros.of("12")).with("computed", Euros.of("1300.5")))
                .withPosition(new Position(4, 20));
        Undecided undecided =
                Undecided.of(CEILING, DataPath.ROOT, new Gap.MissingFact(DataPath.parse("/actions/0/start")));
        Report report = new Report(List.of(violation), List.of(undecided), PROVENANCE);
        assertEquals("""
                REFUSED – 1 error, 0 warnings, 1 rule undecided
                  error /declaredTotal (line 4, column 20) [test.total-differs]
                      Declared €12.00, computed €1,300.50.
                Rules that could not be decided:
                  - Ceiling kept: the file does not state: first day (/actions/0/start) [test.ceiling]
                """, PlainText.of(CATALOG, Locale.ENGLISH).of(report));
        assertEquals("""
                REFUSÉ – 1 erreur, 0 avertissement, 1 règle non tranchée
                  erreur /declaredTotal (ligne 4, colonne 20) [test.total-differs]
                      Total déclaré 12,00\u00a0€, calculé 1\u202f300,50\u00a0€.
                Règles non tranchées\u00a0:
                  - Plafond respecté\u00a0: le dossier n’indique pas\u00a0: date de début (/actions/0/start) [test.ceiling]
                """, PlainText.of(CATALOG, Locale.FRENCH).of(report));
    }

    @Test
    void anAcceptedReportSaysHowManyRulesWereUndecided() {
        Report report = new Report(List.of(), List.of(), PROVENANCE);
        assertEquals(
                "ACCEPTED – 0 errors, 0 warnings, 0 rules undecided\n",
                PlainText.of(CATALOG, Locale.ENGLISH).of(report));
    }

    @Test
    void aRuleThatTheCatalogueDoesNotKnowIsShownByItsId() {
        Violation violation = new Violation(
                RuleId.of("other.rule"),
                Severity.INFO,
                DataPath.ROOT,
                Arguments.none().with("count", 3),
                null);
        assertEquals("other.rule count=3", PlainText.of(CATALOG, Locale.ENGLISH).of(violation));
    }

    @Test
    void aNameWithoutAnArgumentStaysAsItIs() {
        Violation violation = TOTAL.violatedAt(DataPath.ROOT, Arguments.none().with("declared", Euros.of("12")));
        assertEquals(
                "Declared €12.00, computed {computed}.",
                PlainText.of(CATALOG, Locale.ENGLISH).of(violation));
    }

    @Test
    void anAllocationIsATableThatAddsUpToTheEnvelope() {
        AllocationPolicy policy = AllocationPolicy.sharing(
                SharingRule.PROPORTIONAL_TO_CEILING, Rounding.QUOTA, new TieBreak.ByIdentifier());
        Allocation allocation = Allocator.of(policy)
                .allocate(
                        Euros.of("100"),
                        List.of(
                                Claim.of(ClaimId.of("A"), Euros.of("100")),
                                Claim.of(ClaimId.of("B"), Euros.of("100")),
                                Claim.of(ClaimId.of("C"), Euros.of("100"))));
        assertEquals("""
                Policy: shared out in proportion to the ceilings
                  Rounding: down to the cent; the cents left over go one by one to the largest parts cut off
                  Ties: in the alphabetical order of identifiers

                Claim            Award  Reason
                A               €33.34  33.333333…% (1/3) of the ceiling, and one odd cent (handed out down to
                                        1/3 cent cut off from A)
                B               €33.33  33.333333…% (1/3) of the ceiling
                C               €33.33  33.333333…% (1/3) of the ceiling
                Total awarded  €100.00
                Unallocated      €0.00
                Envelope       €100.00

                To check an award: take 33.333333…% (1/3) of the ceiling (less what was granted elsewhere), and cut it to the cent. The parts cut off stand in line, the largest first, and equal ones in the alphabetical order of identifiers: one cent more for each, up to and including that of 1/3 cent of A.
                """, PlainText.in(Locale.ENGLISH).of(allocation));
    }

    @Test
    void inFullOrFailSaysWhyNobodyIsFunded() {
        Allocation allocation = Allocator.of(AllocationPolicy.inFull())
                .allocate(Euros.of("50"), List.of(Claim.of(ClaimId.of("A"), Euros.of("100"))));
        String text = PlainText.in(Locale.FRENCH).of(allocation);
        assertTrue(text.contains("non financée\u00a0: les demandes, 100,00\u00a0€, dépassent l’enveloppe"), text);
    }
}
