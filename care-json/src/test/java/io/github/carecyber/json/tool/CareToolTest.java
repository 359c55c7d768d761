package io.github.carecyber.json.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.json.CareJson;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.rules.budget.BudgetPosition;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CareToolTest {

    private static final Path DEMO = Path.of(System.getProperty("care.root"), "care-json/src/demo");
    private static final String TODAY = "2026-11-23";

    record Answer(int exit, String output, String errors) {}

    @Test
    void anEligibleApplicantIsAccepted() {
        Answer answer = run(
                "assess", demo("application-clinic.json"), "--as-of", TODAY, "--register", demo("finess-sample.json"));
        assertEquals(0, answer.exit(), answer.errors());
        assertTrue(answer.output().startsWith("ELIGIBLE – application CLINIQUE-DU-SOUFFLE-1"), answer.output());
    }

    @Test
    void aRefusedApplicantIsRefusedWithReasons() {
        Answer answer = run(
                "assess",
                demo("application-ehpad.json"),
                "--as-of",
                TODAY,
                "--register",
                demo("finess-sample.json"),
                "--lang",
                "fr");
        assertEquals(1, answer.exit(), answer.errors());
        assertTrue(answer.output().startsWith("NON RECEVABLE"), answer.output());
        assertTrue(answer.output().contains("[non rempli] Secteur d’activité (décisif)"), answer.output());
    }

    @Test
    void aDateOfTheRealCallIsKnownOnTheDayItGoverns() {
        Answer answer = run(
                "assess",
                demo("application-clinic.json"),
                "--as-of",
                "2025-10-31",
                "--register",
                demo("finess-sample.json"));
        assertTrue(answer.output().startsWith("ELIGIBLE"), answer.output());
    }

    @Test
    void anUndeterminedApplicantIsToldWhatIsMissing() {
        Answer answer = run(
                "assess",
                demo("application-wallis-et-futuna.json"),
                "--as-of",
                TODAY,
                "--register",
                demo("finess-sample.json"));
        assertEquals(0, answer.exit(), answer.errors());
        assertTrue(answer.output().startsWith("CANNOT TELL"), answer.output());
        assertTrue(answer.output().contains("date of the document (/evidence/0/dated)"), answer.output());
    }

    @Test
    void aRegisterThatIsNoneIsSaidAndNotTakenForAnEmptyOne(@TempDir Path folder) throws IOException {
        Path cut = Files.writeString(
                folder.resolve("cut.json"),
                Files.readString(DEMO.resolve("finess-sample.json")).substring(0, 50_000));
        Path empty = Files.writeString(folder.resolve("empty.json"), "");
        for (String register : List.of(cut.toString(), empty.toString())) {
            Answer answer = run("assess", demo("application-clinic.json"), "--as-of", TODAY, "--register", register);
            assertEquals(2, answer.exit(), answer.output());
            assertTrue(answer.errors().contains("is no whole FINESS+ file"), answer.errors());
        }
    }

    @Test
    void anApplicantThatTheRegisterDoesNotHoldIsNamed() {
        Answer answer = piped("""
                {"format": "care.application.v1", "call": "care-d2-2025",
                 "applicant": {"kind": "legal-entity", "finess": "010000223"}}
                """, "assess", "-", "--as-of", TODAY, "--register", demo("finess-sample.json"));
        assertTrue(answer.errors().contains("010000223"), answer.errors());
        assertTrue(answer.errors().contains("is it mistyped?"), answer.errors());
    }

    @Test
    void anAuditLooksAtTheEnvelopeAskedForAndSaysWhatItDoesNotCheck() {
        Answer answer = piped("""
                {"format": "care.awards.v1", "envelope": "200000.00", "unallocated": "200000.00", "awards": [
                  {"claim": "010000156", "amount": "0.00"},
                  {"claim": "010000222", "amount": "0.00"},
                  {"claim": "980600019", "amount": "0.00"}]}
                """, "audit", demo("claims.json"), "-");
        assertEquals(1, answer.exit());
        assertTrue(answer.output().contains("[audit.envelope.differs]"), answer.output());
        assertTrue(answer.output().contains("Whether the table follows the policy was not"), answer.output());
    }

    @Test
    void aPlanWithoutACallIsCheckedForCompleteness() {
        Answer answer = piped("{\"format\": \"care.plan.v1\"}", "validate", "-", "--as-of", TODAY);
        assertEquals(1, answer.exit());
        assertTrue(answer.output().contains("/applicant"), answer.output());
        assertTrue(answer.errors().contains("--call"), answer.errors());
    }

    @Test
    void aVerdictInJsonReadsBack() {
        Answer answer = run("assess", demo("application-clinic.json"), "--as-of", TODAY, "--json");
        assertTrue(CareJson.read(DocumentType.VERDICT, answer.output()).isReadable(), answer.output());
    }

    @Test
    void anAllocationAddsUpAndPassesTheAudit(@TempDir Path folder) throws IOException {
        Answer table = run("allocate", demo("claims.json"));
        assertEquals(0, table.exit(), table.errors());
        assertTrue(table.output().contains("Envelope"), table.output());
        Path allocation = Files.writeString(
                folder.resolve("allocation.json"),
                run("allocate", demo("claims.json"), "--json").output());
        Answer audit = run("audit", demo("claims.json"), allocation.toString());
        assertEquals(0, audit.exit(), audit.output());
        Path moved = Files.writeString(folder.resolve("moved.json"), """
                {"format": "care.awards.v1", "envelope": "100000.00", "unallocated": "0.00", "awards": [
                  {"claim": "010000156", "amount": "48000.01"},
                  {"claim": "010000222", "amount": "10000.00"},
                  {"claim": "980600019", "amount": "42000.00"}]}
                """);
        Answer refused = run("audit", demo("claims.json"), moved.toString());
        assertEquals(1, refused.exit(), refused.output());
        assertTrue(refused.output().contains("error /awards/0/amount (line 2, column"), refused.output());
        assertTrue(refused.output().contains("[audit.total.differs]"), refused.output());
    }

    @Test
    void claimsThatCannotBeAllocatedAreRefusedWithAllReasons() {
        Answer answer = piped("""
                {"format": "care.claims.v1", "envelope": "-1.00", "policy": {"kind": "in-full"}, "claims": [
                  {"id": "A", "ceiling": "1.00"}, {"id": "A", "ceiling": "-2.00"}]}
                """, "allocate", "-");
        assertEquals(1, answer.exit(), answer.errors());
        assertTrue(answer.output().contains("3 errors"), answer.output());
    }

    @Test
    void theBudgetIsThatOfTheProgrammeOnTheDate() {
        Answer inTime = run("budget", demo("commitments.json"), "--as-of", "2025-12-31");
        assertEquals(0, inTime.exit());
        assertTrue(
                inTime.output().startsWith("Position on 31 December 2025: €138,600,000.00 left to commit\n"),
                inTime.output());
        assertTrue(inTime.output().contains("Later commitments, not counted: 1\n"), inTime.output());
        Answer late = run("budget", demo("commitments.json"), "--as-of", TODAY, "--lang", "fr");
        assertEquals(0, late.exit());
        assertTrue(late.output().contains("2 règles non tranchées"), late.output());
        assertTrue(
                late.output().contains("appel made-up-call-2026\u00a0: aucun crédit connu ne couvre 2026"),
                late.output());
        assertEquals(2, run("budget", demo("commitments.json")).exit());
        assertEquals(2, run("budget", demo("claims.json"), "--as-of", TODAY).exit());
    }

    @Test
    void aBudgetInJsonReadsBackAndNamesTheLineOfWhatGoesBeyond(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("commitments.json"), """
                {
                  "format": "care.commitments.v1",
                  "commitments": [
                    { "call": "a", "amount": "100.01", "day": "2025-01-01" }
                  ],
                  "funding": [
                    {
                      "amount": "100.00",
                      "until": 2025,
                      "nature": "appropriation",
                      "reference": { "title": "Budget régional", "confidence": "official" }
                    }
                  ]
                }
                """);
        Answer answer = run("budget", file.toString(), "--as-of", TODAY, "--json");
        assertEquals(1, answer.exit());
        BudgetPosition position =
                CareJson.read(DocumentType.BUDGET, answer.output()).value().orElseThrow();
        assertEquals(4, position.report().violations().get(0).position().line());
        assertEquals(
                Euros.of("0.01"),
                position.appropriations().get(0).overCommitted().get(0).excess());
    }

    @Test
    void aPlanIsCheckedWithPlacesInTheFile() {
        Answer answer = run("validate", demo("plan.json"), "--as-of", TODAY);
        assertEquals(1, answer.exit(), answer.errors());
        assertTrue(answer.output().contains("[plan.weakness.not-addressed]"), answer.output());
        assertTrue(answer.output().contains("(line "), answer.output());
        assertTrue(answer.output().contains("rules undecided"), answer.output());
    }

    @Test
    void everyCommandOfThePageAnswersAsThePageSays() throws Exception {
        Path root = Path.of(System.getProperty("care.root"));
        String page = Files.readString(root.resolve("care-json/README.md"));
        Matcher steps = Pattern.compile(
                        "```sh\njava -jar care-json/target/\\S+-tool.jar ([^\n]*)\n```\n+```text\n(.*?)```",
                        Pattern.DOTALL)
                .matcher(page);
        int count = 0;
        for (; steps.find(); count++) {
            Answer answer = run(Stream.of(steps.group(1).split(" ", -1))
                    .map(word -> word.endsWith(".json") ? root.resolve(word).toString() : word)
                    .toArray(String[]::new));
            // The declarations of the demonstration have gaps on purpose.
            assertEquals(steps.group(1).startsWith("attain ") ? 1 : 0, answer.exit(), answer.errors());
            for (String part : steps.group(2).split("…\n", -1)) {
                assertTrue(answer.output().contains(part.stripTrailing()), answer.output());
            }
        }
        assertEquals(6, count, "checked, assessed with, shared out, declared, put together, and worked out");
    }

    @Test
    void aCallThatIsNotSoundIsRefusedWithPlacesInTheFile() throws Exception {
        String sound = Files.readString(DEMO.resolve("call-regional.json"));
        String flawed =
                sound.replace("\"2026-04-30\"", "\"2026-01-31\"").replace("\"id\": \"BRE.P1\"", "\"id\": \"BRE.P2\"");
        Answer answer = piped(flawed, "check", "-", "--lang", "fr");
        assertEquals(1, answer.exit(), answer.errors());
        assertTrue(answer.output().startsWith("REFUSÉ – 2 erreurs"), answer.output());
        long line =
                flawed.substring(0, flawed.indexOf("\"2026-01-31\"")).lines().count();
        assertTrue(
                answer.output()
                        .contains("/calendar/windows/applications/closes/versions/1/content/published (ligne " + line),
                answer.output());
        assertTrue(answer.output().contains("[call.prerequisite.unknown]"), answer.output());
        Answer json = piped(flawed, "check", "-", "--json");
        assertFalse(CareJson.read(DocumentType.REPORT, json.output())
                .value()
                .orElseThrow()
                .isAccepted());
    }

    @Test
    void aCallOfTheCatalogueIsCheckedByItsId() {
        Answer answer = run("check", "care-d2-2025");
        assertEquals(0, answer.exit(), answer.errors());
        assertTrue(answer.output().startsWith("ACCEPTED"), answer.output());
    }

    @Test
    void aNegativeEnvelopeIsRefusedAtItsPlace() throws Exception {
        String call = Files.readString(DEMO.resolve("call-regional.json"));
        int envelope = call.indexOf("\"envelope\"");
        int amount = call.indexOf("\"published\": \"", envelope) + "\"published\": \"".length();
        String negative = call.substring(0, amount) + "-" + call.substring(amount);
        Answer answer = piped(negative, "check", "-", "--lang", "fr");
        assertEquals(2, answer.exit());
        assertTrue(answer.output().contains("/envelope/versions/0/content/published (ligne "), answer.output());
        assertTrue(answer.output().contains("un montant en euros de zéro au moins"), answer.output());
    }

    @Test
    void aDayThatDoesNotExistIsSaidToNotExist() {
        assertTrue(run("assess", demo("application-clinic.json"), "--as-of", "2026-02-30")
                .errors()
                .contains("There is no day '2026-02-30'."));
        assertTrue(run("assess", demo("application-clinic.json"), "--as-of", "30/02/2026")
                .errors()
                .contains("YYYY-MM-DD"));
    }

    @Test
    void aCallThatCannotBeReadIsNotChecked() {
        assertEquals(2, piped("{}", "check", "-").exit());
        assertEquals(2, run("check").exit());
        assertEquals(2, run("check", demo("plan.json")).exit());
        assertEquals(
                2, run("check", demo("call-regional.json"), "--as-of", TODAY).exit());
        assertEquals(
                2,
                run("check", demo("call-regional.json"), demo("call-regional.json"))
                        .exit());
    }

    @Test
    void aReportInJsonReadsBackEqual() {
        Answer answer = run("validate", demo("plan.json"), "--as-of", TODAY, "--json");
        Report report =
                CareJson.read(DocumentType.REPORT, answer.output()).value().orElseThrow();
        assertFalse(report.isAccepted());
        assertEquals(answer.output(), CareJson.write(DocumentType.REPORT, report));
    }

    @Test
    void theCatalogueIsShownAsTextAndAsADocument() {
        assertTrue(run("catalog").output().contains("care-d2-2025"));
        assertTrue(run("catalog", "care-d2-2025").output().contains("- The policy [security-policy]"));
        assertTrue(run("catalog", "care-d1-2024", "--lang", "fr").output().contains("non publié"));
        assertTrue(CareJson.read(DocumentType.CATALOG, run("catalog", "--json").output())
                .isReadable());
        assertTrue(CareJson.read(
                        DocumentType.CALL,
                        run("catalog", "care-d2-2025", "--json").output())
                .isReadable());
    }

    @Test
    void theCatalogueShowsRelatedTextsAndWhatIsPaidFor() {
        String first = run("catalog", "care-d1-2024").output();
        assertTrue(first.contains("  funding basis: Costs really incurred, up to a ceiling"), first);
        assertFalse(first.contains("related text"), first);
        String second = run("catalog", "care-d2-2025", "--lang", "fr").output();
        assertTrue(second.contains("  autre texte\u00a0: Arrêté du 10 janvier 2025"), second);
        assertTrue(
                second.contains(
                        "  assiette du financement\u00a0: non publié, texte attendu\u00a0: annexes de l’arrêté du 3 juillet 2025"),
                second);
    }

    @Test
    void aCallOfTheUsersOwnIsUsed(@TempDir Path folder) throws IOException {
        Path call = Files.writeString(
                folder.resolve("call.json"),
                run("catalog", "care-d2-2025", "--json").output());
        Answer answer = run("validate", demo("plan.json"), "--as-of", TODAY, "--call", call.toString());
        assertEquals(1, answer.exit(), answer.errors());
    }

    @Test
    void theDemonstrationRunsInBothLanguages() {
        for (String language : List.of("fr", "en")) {
            Answer answer = run("demo", DEMO.toString(), "--lang", language);
            assertEquals(0, answer.exit(), answer.errors());
            assertTrue(answer.output().contains("010000222"), answer.output());
            assertFalse(answer.output().contains("{"), answer.output());
        }
    }

    @Test
    void theDemonstrationShowsEachAnswerAndChecksCases() {
        String output = run("demo", DEMO.toString()).output();
        for (String applicant : List.of(
                "ELIGIBLE – application CLINIQUE-DU-SOUFFLE-1",
                "NOT ELIGIBLE – application RESIDENCE-D-URFE-1",
                "CANNOT TELL – application AGENCE-DE-SANTE-1")) {
            assertTrue(output.contains("\n" + applicant + ", call care-d2-2025"), output);
        }
        assertTrue(output.contains("\nGroup region-fictive-est, envelope of "), output);
        assertTrue(output.contains("dropped in step 1"), output);
        assertTrue(output.contains("a difference of €0.01"), output);
        assertTrue(output.contains("Cases as expected: 4 of 4"), output);
        assertTrue(output.contains("\n\nTo become eligible:\n  [to supply] Supply the document “The policy”"), output);
    }

    @Test
    void everyExampleFileDoesWhatItSays() {
        Answer group = run("assess", demo("application-ght.json"), "--as-of", TODAY);
        assertTrue(group.output().startsWith("ELIGIBLE"), group.output());
        Answer audit = run("audit", demo("claims.json"), demo("awards.json"));
        assertEquals(1, audit.exit(), audit.output());
        assertTrue(audit.output().contains("a difference of €0.01"), audit.output());
    }

    @Test
    void unreadableInputIsSaidPlainly() {
        for (String input :
                List.of("", "{", "[]", "{\"format\": \"care.plan.v2\"}", "{\"format\": \"care.plan.v1\", \"x\": 1}")) {
            Answer answer = piped(input, "validate", "-", "--as-of", TODAY);
            assertEquals(2, answer.exit(), input);
            assertTrue(answer.output().contains("(line 1, column"), answer.output());
            assertFalse((answer.output() + answer.errors()).contains("java."), answer.output());
        }
    }

    @Test
    void hostileInputIsRefusedAtOnce() {
        List<String> hostile = List.of(
                "{\"format\": \"care.claims.v1\", \"envelope\": \"1e1000000000\"}",
                "{\"format\": \"care.claims.v1\", \"envelope\": 1e1000000000}",
                "\"" + "x".repeat(10_000_000) + "\"",
                "[".repeat(10_000));
        for (String input : hostile) {
            Answer answer = assertTimeoutPreemptively(Duration.ofSeconds(2), () -> piped(input, "allocate", "-"));
            assertEquals(2, answer.exit(), answer.output());
            assertTrue(answer.output().length() < 5_000, "a bounded answer");
        }
    }

    @Test
    void mistakesOnTheCommandLineAreSaidPlainly() {
        List<String[]> mistakes = new ArrayList<>();
        mistakes.add(new String[] {});
        mistakes.add(new String[] {"unheard-of"});
        mistakes.add(new String[] {"validate"});
        mistakes.add(new String[] {"validate", "absent.json", "--as-of", TODAY});
        mistakes.add(new String[] {"validate", demo("plan.json")});
        mistakes.add(new String[] {"validate", demo("plan.json"), "--as-of", "31/10/2025"});
        mistakes.add(new String[] {"validate", demo("plan.json"), "--as-of", TODAY, "--call", "unheard-of"});
        mistakes.add(new String[] {"validate", demo("plan.json"), "--as-of", TODAY, "--call", demo("plan.json")});
        mistakes.add(
                new String[] {"validate", demo("plan.json"), "--as-of", TODAY, "--call", "a.json", "--catalog", "b.json"
                });
        mistakes.add(new String[] {"allocate", demo("claims.json"), "--catalog", "b.json"});
        mistakes.add(new String[] {"catalog", "--catalog", "absent.json"});
        mistakes.add(new String[] {"validate", demo("plan.json"), "extra", "--as-of", TODAY});
        mistakes.add(new String[] {"validate", "\0", "--as-of", TODAY});
        mistakes.add(new String[] {"audit", "-", "-"});
        mistakes.add(new String[] {"ceiling"});
        mistakes.add(new String[] {"ceiling", "care-d9-2030", demo("figures.json")});
        mistakes.add(new String[] {"ceiling", "absent.json", demo("figures.json")});
        mistakes.add(new String[] {"ceiling", demo("scale.json"), "absent.json"});
        mistakes.add(new String[] {"ceiling", demo("scale.json"), demo("scale.json")});
        mistakes.add(new String[] {"ceiling", demo("claims.json"), demo("figures.json")});
        mistakes.add(new String[] {"ceiling", DEMO.toString(), demo("figures.json")});
        mistakes.add(new String[] {"ceiling", "\0", demo("figures.json")});
        mistakes.add(new String[] {"ceiling", demo("scale.json"), demo("figures.json"), "extra"});
        mistakes.add(new String[] {"ceiling", demo("scale.json"), demo("figures.json"), "--as-of", TODAY});
        mistakes.add(new String[] {"ceiling", demo("scale.json"), "--application", "absent.json"});
        mistakes.add(new String[] {"assess", "-", "-", "--as-of", TODAY});
        mistakes.add(new String[] {"assess", "-", "--as-of", TODAY, "--register", "-"});
        mistakes.add(new String[] {"catalog", "--lang", "de"});
        mistakes.add(new String[] {"catalog", "--lang"});
        mistakes.add(new String[] {"catalog", "--verbose"});
        mistakes.add(new String[] {"catalog", "--as-of", TODAY});
        mistakes.add(new String[] {"catalog", "--json", "--json"});
        mistakes.add(new String[] {"allocate", demo("claims.json"), "--svg", "--json"});
        mistakes.add(new String[] {"allocate", demo("claims.json"), "--certificate", "a.json"});
        mistakes.add(new String[] {"audit", demo("claims.json"), demo("awards.json"), "--svg"});
        mistakes.add(new String[] {"audit", demo("claims.json"), demo("awards.json"), "--certificate", "absent.json"});
        mistakes.add(
                new String[] {"audit", demo("claims.json"), demo("awards.json"), "--certificate", demo("awards.json")});
        mistakes.add(new String[] {"demo", DEMO.toString(), "--json"});
        mistakes.add(new String[] {"assess", "a.json", "b.json", "--as-of", TODAY});
        mistakes.add(new String[] {"assess", "a.json", "b.json", "--json", "--as-of", TODAY});
        mistakes.add(new String[] {"demo", "\0"});
        mistakes.add(new String[] {"cases"});
        mistakes.add(new String[] {"cases", "absent.json"});
        mistakes.add(new String[] {"cases", demo("plan.json")});
        mistakes.add(new String[] {"cases", demo("cases.json"), "--json"});
        mistakes.add(new String[] {"cases", demo("cases.json"), "--as-of", TODAY});
        mistakes.add(new String[] {"assess", "a.json", "b.json", "--as-of", TODAY, "--compare", "c.json"});
        mistakes.add(new String[] {"assess", "a.json", "b.json", "--as-of", TODAY, "--decisions", "c.json"});
        for (String option : List.of("--since", "--compare", "--decisions")) {
            mistakes.add(new String[] {"assess", demo("application-clinic.json"), "--as-of", TODAY, option, TODAY});
        }
        mistakes.add(new String[] {"assess", "a.json", "--as-of", TODAY, "--summary", "--json"});
        mistakes.add(new String[] {"assess", "a.json", "--as-of", TODAY, "--since", "hier"});
        for (String[] arguments : mistakes) {
            Answer answer = piped("", arguments);
            assertEquals(2, answer.exit(), Arrays.toString(arguments));
            String said = answer.output() + answer.errors();
            assertFalse(said.isBlank(), Arrays.toString(arguments));
            assertFalse(said.contains("Exception"), said);
        }
    }

    @Test
    void versionAndHelpAreThere() {
        assertTrue(run("--version").output().contains(System.getProperty("care.version")));
        assertTrue(run("--help", "--lang", "fr").output().contains("Utilisation"));
        assertEquals(0, run("--help").exit());
        assertTrue(run("--lang", "FR", "--verbose").errors().contains("n’existe pas"));
    }

    static String demo(String file) {
        return DEMO.resolve(file).toString();
    }

    static Answer run(String... arguments) {
        return piped("", arguments);
    }

    static Answer piped(String input, String... arguments) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int exit = CareTool.run(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(output, true, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8),
                arguments);
        return new Answer(exit, output.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
    }
}
