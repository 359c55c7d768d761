package io.github.carecyber.json.tool;

import static io.github.carecyber.json.tool.CareToolTest.demo;
import static io.github.carecyber.json.tool.CareToolTest.piped;
import static io.github.carecyber.json.tool.CareToolTest.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.report.Status;
import io.github.carecyber.json.CareJson;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.tool.CareToolTest.Answer;
import io.github.carecyber.rules.attainment.AttainmentVerdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Declarations on the command line. */
class AttainToolTest {

    private static final String DAY = "2026-03-20";

    @Test
    void theCheckListSaysWhatIsDoneAndWhatIsMissing() {
        Answer answer = run("attain", demo("declaration-ght.json"), "--as-of", DAY);
        assertEquals(1, answer.exit(), answer.errors());
        assertTrue(
                answer.output().startsWith("OBJECTIVES NOT REACHED – declaration DECLARATION-FICTIVE-1"),
                answer.output());
        for (String line : List.of(
                "Not filed yet: windows count as if it were filed on 20 March 2026\n",
                "Objectives: reached 8, not reached 1, to complete 2, not applicable 0\n",
                "Next deadline: declarations, date not known: ",
                "[to complete] D2.O1.B ",
                "    [to complete] Reporting procedure\n        missing for (legal entities): 690781810, 750712184\n",
                " – 16 July 2025 to 20 March 2026 (operational phase), by Arrêté du 3 juillet 2025, annexe [",
                "RETEX (feedback report of the exercise) of 15 July 2025: too old\n",
                "reached – 6,600 of 10,000 (66%); it takes at least 66%, that is 6,600\n",
                "not reached – 3,400 of 10,000 (34%); it takes at least 66%, that is 6,600: 3,200 more\n",
                "        To reach the threshold, it is enough to cover also:\n          - 750712184 l'établissement support\n",
                "Left to do: D2.O1.B, D2.O1.D, D2.O4\n",
                "File by 20 March 2026 for these to count still: SCORE-ADS (D2.O3.A), ANSSI ADS (D2.O3.A)\n",
                "JOURNAL (restore log) of 12 January 2026: accepted\n        missing for (legal entities): 690781810\n")) {
            assertTrue(answer.output().contains(line), () -> line + answer.output());
        }
    }

    @Test
    void theCheckListIsWrittenInFrench() {
        String french = run("attain", demo("declaration-ght.json"), "--as-of", DAY, "--lang", "fr")
                .output();
        for (String line : List.of(
                "OBJECTIFS NON ATTEINTS – déclaration DECLARATION-FICTIVE-1",
                "Objectifs\u00a0: atteints 8, non atteints 1, à compléter 2, sans objet 0\n",
                "[atteint] D2.O3.A ",
                "(dans les 60 jours avant le dépôt de la déclaration)\n        3, mesuré le 19 janvier 2026, à condition de déposer au plus tard le 20 mars 2026\n",
                "    [non conforme] Retour d’expérience avec plan d’amélioration – du 16 juillet 2025 au 20 mars 2026",
                " du 15 juillet 2025\u00a0: trop ancienne\n",
                "        manque pour (entités juridiques)\u00a0: 690781810\n")) {
            assertTrue(french.contains(line), () -> line + french);
        }
    }

    @Test
    void theScoreIsADayTooOldOnTheNextDay() {
        String next = run("attain", demo("declaration-ght.json"), "--as-of", "2026-03-21")
                .output();
        assertTrue(next.contains("SCORE-ADS (ANSSI ADS score) of 19 January 2026: too old\n"), next);
        assertTrue(next.contains("        3, measured on 19 January 2026, outside the period\n"), next);
    }

    @Test
    void aDeclarationWithoutACallTakesTheOneOfTheCommandLine() {
        String declaration = "{\"format\": \"care.declaration.v1\"}";
        Answer without = piped(declaration, "attain", "-", "--as-of", DAY);
        assertEquals(2, without.exit());
        assertTrue(without.errors().contains("--call"), without.errors());
        Answer with = piped(declaration, "attain", "-", "--as-of", DAY, "--call", "care-d2-2025");
        assertTrue(with.output().contains("D2.O4"), with.output());
        assertFalse(with.output().contains("[reached]"), with.output());
    }

    @Test
    void theVerdictIsWrittenAsADocument() {
        Answer answer = run("attain", demo("declaration-ght.json"), "--as-of", DAY, "--json");
        assertEquals(1, answer.exit(), answer.errors());
        AttainmentVerdict verdict =
                CareJson.read(DocumentType.ATTAINMENT, answer.output()).value().orElseThrow();
        assertEquals(Status.NOT_MET, verdict.status());
        assertEquals(LocalDate.parse(DAY), verdict.asOf());
        assertFalse(verdict.day().filed());
        assertEquals(
                answer.output(),
                run("attain", demo("declaration-ght.json"), "--as-of", DAY, "--json", "--lang", "fr")
                        .output());
    }

    @Test
    void whatCannotBeReadOrIsNotOfferedIsSaid() {
        Answer other = run("attain", demo("plan.json"), "--as-of", DAY);
        assertEquals(2, other.exit());
        assertTrue(other.output().contains("care.declaration.v1"), other.output());
        assertEquals(2, run("attain", demo("declaration-ght.json")).exit());
        assertEquals(2, run("attain", "--as-of", DAY).exit());
    }

    @Test
    void whatIsMissingInTheFileHasItsLineAndColumn() {
        Answer answer = piped("""
                {"format": "care.declaration.v1", "id": "D-1", "call": "care-d2-2025",
                 "applicant": {"kind": "legal-entity", "finess": "010000222", "name": "CH"},
                 "objectives": [
                  {"objective": "D2.O4"}]}
                """, "attain", "-", "--as-of", DAY, "--lang", "fr");
        assertEquals(1, answer.exit(), answer.errors());
        assertTrue(
                answer.output().contains("erreur /objectives/0/mode (ligne 4, colonne 3) [structure.required]"),
                answer.output());
        assertTrue(answer.output().contains("le dossier n’indique pas\u00a0: modalité de preuve"), answer.output());
    }

    @Test
    void aCallThatIsNotKnownIsNamedWithAllThatIsMissingInTheFile() {
        Answer answer = piped(
                "{\"format\": \"care.declaration.v1\", \"call\": \"care-d9-2031\"}", "attain", "-", "--as-of", DAY);
        assertEquals(2, answer.exit());
        assertTrue(answer.errors().contains("has no call 'care-d9-2031'. It knows: "), answer.errors());
        assertTrue(
                answer.errors().contains("Without the call, nothing can be said of its objectives."), answer.errors());
        assertTrue(answer.output().contains("/applicant"), answer.output());
    }

    @Test
    void whatIsDueIsSaidStepByStep() {
        Answer assumed = run("attain", demo("declaration-ght.json"), "--as-of", DAY, "--payment", demo("payment.json"));
        assertEquals(1, assumed.exit(), assumed.errors());
        for (String line : List.of(
                "Due now: cannot tell (between €20,000.00 and €35,000.00)\n",
                "Terms of payment: assumed, not published, by “exemple inventé”\n",
                "  30%  for the objective D2.O1.D, not earned\n",
                "  30%  for the objective D2.O4, cannot tell whether reached\n")) {
            assertTrue(assumed.output().contains(line), () -> line + assumed.output());
        }
        Answer ofCall = piped("""
                {"format": "care.payment.v1", "ceiling": "100000.00", "costs": "55000.00", "paid": "20000.00",
                 "objectives": {"D2.O4": "met"}}
                """, "attain", demo("declaration-ght.json"), "--as-of", DAY, "--payment", "-");
        assertTrue(
                ofCall.output()
                        .contains(
                                "Due now: cannot tell (between €0.00 and €35,000.00)\nTerms of payment: not published"),
                ofCall.output());
        assertTrue(
                ofCall.output()
                        .endsWith("Counted as the request says, whatever the declaration shows: D2.O4 (reached)\n"),
                ofCall.output());
    }

    @Test
    void anObjectiveThatTheCallDoesNotHaveIsNamed() {
        Answer answer = piped("""
                {"format": "care.payment.v1", "ceiling": "1.00", "costs": "1.00", "paid": "0.00",
                 "objectives": {"D2.O4": "met", "D2.04": "met"}}
                """, "attain", demo("declaration-ght.json"), "--as-of", DAY, "--payment", "-");

        assertEquals(2, answer.exit());
        assertTrue(
                answer.errors()
                        .contains("objectives that the call care-d2-2025 does not have: D2.04. It has: D2.O1.A,"),
                answer.errors());
    }

    @Test
    void aPaymentThatCannotBeReadIsSaid() {
        Answer answer = run("attain", demo("declaration-ght.json"), "--as-of", DAY, "--payment", demo("claims.json"));
        assertEquals(2, answer.exit());
        assertTrue(answer.errors().contains("care.payment.v1"), answer.errors());
    }

    @Test
    void thePageIsWrittenBesideTheAnswerInItsLanguage(@TempDir Path folder) throws Exception {
        Path page = folder.resolve("report.html");
        Answer plain = run("attain", demo("declaration-ght.json"), "--as-of", DAY, "--lang", "fr");
        Answer answer =
                run("attain", demo("declaration-ght.json"), "--as-of", DAY, "--lang", "fr", "--html", page.toString());
        assertEquals(plain.exit(), answer.exit());
        assertEquals(plain.output() + "Page écrite\u00a0: " + page + System.lineSeparator(), answer.output());
        String text = Files.readString(page);
        assertTrue(text.startsWith("<!DOCTYPE html>\n<html lang=\"fr\">"), text);
        assertTrue(text.contains("<h1><bdi>GHT fictif</bdi></h1>"), text);
        assertTrue(text.contains("structure.required"), "what is missing in the file is among the findings");
        assertFalse(text.contains("Versement</h2>"), "no payment was asked for");
        run(
                "attain",
                demo("declaration-ght.json"),
                "--as-of",
                DAY,
                "--html",
                page.toString(),
                "--payment",
                demo("payment.json"));
        assertTrue(Files.readString(page).contains("Payment</h2>"));
    }

    @Test
    void withoutAnAnswerThereIsNoPage(@TempDir Path folder) {
        Path page = folder.resolve("report.html");
        Answer answer = run("attain", demo("plan.json"), "--as-of", DAY, "--html", page.toString());
        assertEquals(2, answer.exit());
        assertTrue(answer.errors().contains("is not written"), answer.errors());
        assertFalse(Files.exists(page));
    }

    @Test
    void aFileThatIsReadIsNotReplacedByThePage(@TempDir Path folder) throws Exception {
        Path payment = Files.copy(Path.of(demo("payment.json")), folder.resolve("payment.json"));
        Answer answer = run(
                "attain",
                demo("declaration-ght.json"),
                "--as-of",
                DAY,
                "--payment",
                payment.toString(),
                "--html",
                payment.toString());
        assertEquals(2, answer.exit());
        assertEquals(Files.readString(Path.of(demo("payment.json"))), Files.readString(payment));
    }
}
