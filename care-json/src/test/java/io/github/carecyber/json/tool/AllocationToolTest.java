package io.github.carecyber.json.tool;

import static io.github.carecyber.json.tool.CareToolTest.demo;
import static io.github.carecyber.json.tool.CareToolTest.piped;
import static io.github.carecyber.json.tool.CareToolTest.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.json.CareJson;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.tool.CareToolTest.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sharing out an envelope and auditing tables on the command line. */
class AllocationToolTest {

    private static final String POLICY_CHECKED = "whether the table follows the policy, through the certificate";

    private static final String ARITHMETIC_ONLY = "Only arithmetic was checked";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claims.json",
                "claims-by-fixed-groups.json",
                "claims-by-region.json",
                "claims-by-weight.json",
                "claims-equal-awards.json",
                "claims-equal-losses.json",
                "claims-portfolio.json",
                "claims-ranked.json",
                "claims-talmud.json",
                "claims-useful.json"
            })
    void everyExampleIsSharedOutInEveryFormAndPassesTheAuditOfItsPolicy(String example) throws IOException {
        for (String language : List.of("fr", "en")) {
            Answer text = run("allocate", demo(example), "--lang", language);
            assertEquals(0, text.exit(), text.output());
            assertTrue(
                    text.output().startsWith(language.equals("fr") ? "Règle de répartition" : "Policy"), text.output());
            Answer chart = run("allocate", demo(example), "--svg", "--lang", language);
            assertTrue(chart.output().startsWith("<svg "), chart.output());
            assertTrue(chart.output().endsWith("</svg>\n"), chart.output());
        }
        Answer audit = run("audit", demo(example), allocation(example).toString());
        assertEquals(0, audit.exit(), audit.output());
        assertTrue(audit.output().contains(POLICY_CHECKED), audit.output());
    }

    @Test
    void theTableForSpreadsheetsIsWrittenBesideTheAnswer() throws IOException {
        for (String language : List.of("fr", "en")) {
            Path table = folder.resolve(language + ".csv");
            String plain =
                    run("allocate", demo("claims.json"), "--lang", language).output();
            Answer answer = run("allocate", demo("claims.json"), "--lang", language, "--csv", table.toString());
            boolean french = language.equals("fr");
            assertEquals(0, answer.exit());
            assertEquals(
                    plain + (french ? "Tableau écrit\u00a0: " : "Table written: ") + table + System.lineSeparator(),
                    answer.output());
            assertTrue(
                    Files.readString(table).startsWith(french ? "\uFEFFDemande;Groupe;" : "\uFEFFClaim,Group,"),
                    Files.readString(table));
        }
    }

    @Test
    void besideADocumentOrAChartTheTableLeavesThemWhole() {
        Path table = folder.resolve("awards.csv");
        for (String form : List.of("--json", "--svg")) {
            Answer answer = run("allocate", demo("claims.json"), form, "--csv", table.toString());
            assertEquals(run("allocate", demo("claims.json"), form).output(), answer.output());
            assertEquals("Table written: " + table + System.lineSeparator(), answer.errors());
        }
    }

    @Test
    void aTableThatCannotBeWrittenIsSaidAndTheAnswerStands() throws IOException {
        String answer = run("allocate", demo("claims.json")).output();
        for (Path table : List.of(folder, folder.resolve("absent").resolve("awards.csv"))) {
            Answer refused = run("allocate", demo("claims.json"), "--csv", table.toString());
            assertEquals(2, refused.exit());
            assertEquals(answer, refused.output());
            assertTrue(refused.errors().contains("could not be written: "), refused.errors());
        }
        Path claims = Files.copy(Path.of(demo("claims.json")), folder.resolve("claims.json"));
        Answer same = run("allocate", claims.toString(), "--csv", claims.toString());
        assertEquals(2, same.exit());
        assertTrue(same.errors().contains("does not replace a file that the command reads"), same.errors());
        assertEquals(Files.readString(Path.of(demo("claims.json"))), Files.readString(claims));
        assertEquals(2, run("allocate", demo("claims.json"), "--csv", "-").exit());
    }

    @Test
    void claimsThatAreRefusedHaveNoTable() throws IOException {
        Path table = folder.resolve("awards.csv");
        Path claims = Files.writeString(folder.resolve("broken.json"), "{");
        Answer unreadable = run("allocate", claims.toString(), "--csv", table.toString());
        assertEquals(2, unreadable.exit());
        assertTrue(unreadable.errors().contains("is not written"), unreadable.errors());
        Files.writeString(
                claims,
                Files.readString(Path.of(demo("claims.json"))).replaceFirst("\"ceiling\": \"", "\"ceiling\": \"-"));
        assertEquals(
                1, run("allocate", claims.toString(), "--csv", table.toString()).exit());
        assertFalse(Files.exists(table));
    }

    @Test
    void aCentMovedInAnAllocationIsFoundThroughItsCertificate() throws IOException {
        String allocation = Files.readString(allocation("claims.json"))
                .replace("\"30621.86\"", "\"30621.85\"")
                .replace("\"23285.70\"", "\"23285.71\"");
        Answer audit = piped(allocation, "audit", demo("claims.json"), "-");
        assertEquals(1, audit.exit(), audit.output());
        assertTrue(audit.output().startsWith("REFUSED – 2 errors"), audit.output());
        assertTrue(audit.output().contains("error /awards/0/amount (line "), audit.output());
    }

    @Test
    void aBareTableIsCheckedThroughTheCertificateOfAnAllocation() throws IOException {
        String allocation = allocation("claims.json").toString();
        String moved = """
                {"format": "care.awards.v1", "envelope": "100000.00", "unallocated": "0.00", "awards": [
                  {"claim": "010000156", "amount": "30621.85"},
                  {"claim": "010000222", "amount": "23285.71"},
                  {"claim": "980600019", "amount": "46092.44"}]}
                """;
        Answer arithmetic = piped(moved, "audit", demo("claims.json"), "-");
        assertEquals(0, arithmetic.exit(), arithmetic.output());
        assertTrue(arithmetic.output().contains(ARITHMETIC_ONLY), arithmetic.output());
        Answer policy = piped(moved, "audit", demo("claims.json"), "-", "--certificate", allocation);
        assertEquals(1, policy.exit(), policy.output());
        assertTrue(policy.output().contains("error /awards/1/amount (line 3, column"), policy.output());
        assertTrue(policy.output().contains(POLICY_CHECKED), policy.output());
    }

    @Test
    void anAllocationHasACertificateOfItsOwn() throws IOException {
        String allocation = allocation("claims.json").toString();
        Answer answer = run("audit", demo("claims.json"), allocation, "--certificate", allocation);
        assertEquals(2, answer.exit(), answer.output());
        assertTrue(answer.errors().contains("certificate of its own"), answer.errors());
    }

    @Test
    void aCertificateOfAnotherPolicyIsSaidToBeOne() throws IOException {
        Path other = allocation("claims-equal-awards.json");
        Answer answer = run("audit", demo("claims.json"), other.toString());
        assertEquals(1, answer.exit(), answer.output());
        assertTrue(answer.output().contains("[audit.certificate."), answer.output());
        assertTrue(answer.output().contains("by another policy than the file of claims states"), answer.output());
        assertTrue(answer.output().contains("the certificate does not hold"), answer.output());
    }

    @Test
    void claimsThatAreRefusedLeaveNothingToAudit() throws IOException {
        String claims = Files.readString(Path.of(demo("claims.json"))).replace("\"48000.00\"", "\"-48000.00\"");
        Answer answer = piped(claims, "audit", "-", allocation("claims.json").toString());
        assertEquals(1, answer.exit(), answer.output());
        assertTrue(answer.output().contains("/claims/0/ceiling (line "), answer.output());
        assertTrue(answer.output().contains("The claims themselves are refused"), answer.output());
    }

    @Test
    void anAuditInJsonIsAReport() throws IOException {
        Answer answer =
                run("audit", demo("claims.json"), allocation("claims.json").toString(), "--json");
        assertTrue(CareJson.read(DocumentType.REPORT, answer.output()).isReadable(), answer.output());
    }

    @Test
    void whatAnAuditCoveredStandsUnderItsVerdictInBothLanguages() throws IOException {
        String bare = """
                {"format": "care.awards.v1", "envelope": "100000.00", "unallocated": "0.00", "awards": [
                  {"claim": "010000156", "amount": "30621.86"},
                  {"claim": "010000222", "amount": "23285.70"},
                  {"claim": "980600019", "amount": "46092.44"}]}
                """;
        String english = piped(bare, "audit", demo("claims.json"), "-").output();
        assertTrue(english.lines().toList().get(1).contains(ARITHMETIC_ONLY), english);
        String french =
                piped(bare, "audit", demo("claims.json"), "-", "--lang", "fr").output();
        assertTrue(french.startsWith("ACCEPTÉ"), french);
        assertTrue(french.lines().toList().get(1).contains("Seule l’arithmétique est contrôlée"), french);
    }

    @Test
    void aCertificateOfAnotherFileHasNoLineInTheTable() throws IOException {
        String certificate = allocation("claims-equal-awards.json").toString();
        Answer answer = piped("""
                {"format": "care.awards.v1", "envelope": "100000.00", "unallocated": "0.00", "awards": [
                  {"claim": "010000156", "amount": "30621.86"},
                  {"claim": "010000222", "amount": "23285.70"},
                  {"claim": "980600019", "amount": "46092.44"}]}
                """, "audit", demo("claims.json"), "-", "--certificate", certificate);
        assertEquals(1, answer.exit(), answer.output());
        assertTrue(answer.output().contains("error /certificate ["), answer.output());
        assertTrue(answer.output().contains("/certificate is in the file of --certificate"), answer.output());
    }

    @Test
    void theFileThatCannotBeReadIsNamedAmongTwo() {
        Answer wrongType = run("audit", demo("claims.json"), demo("claims.json"));
        assertEquals(2, wrongType.exit());
        assertTrue(wrongType.output().startsWith("The file '"), wrongType.output());
        Answer directory = run("audit", demo("claims.json"), folder.toString(), "--lang", "fr");
        assertTrue(directory.errors().contains("c’est un dossier"), directory.errors());
        Answer absent = run("allocate", folder.resolve("absent.json").toString());
        assertTrue(absent.errors().contains("there is no such file"), absent.errors());
    }

    @Test
    void twoEqualIdentifiersAreAnsweredWithBothPlacesInTheOrderOfTheFile() throws IOException {
        Answer answer = piped("""
                {"format": "care.claims.v1", "claims": [
                  {"id": "B", "ceiling": "1.00"},
                  {"id": "A", "ceiling": "-1.00"},
                  {"id": "B", "ceiling": "1.00"}],
                 "envelope": "-5.00", "policy": {"kind": "in-full"}}
                """, "allocate", "-");
        assertEquals(1, answer.exit(), answer.output() + answer.errors());
        assertTrue(answer.output().contains("already that of the claim /claims/0 (line 2, column 3)"), answer.output());
        List<String> places = answer.output()
                .lines()
                .filter(line -> line.startsWith("  error "))
                .map(line -> line.substring(8, line.indexOf(" (")))
                .toList();
        assertEquals(List.of("/claims/1/ceiling", "/claims/2/id", "/envelope"), places);
    }

    @Test
    void aPolicyByGroupsIsRefusedAtThePartAtFaultWithItsOneCause() throws IOException {
        String claims = Files.readString(Path.of(demo("claims-by-region.json")));
        assertRefusal(claims.replace("\"1/3\"", "\"2/3\""), "/policy/groups/2/share", "together are at most 1/1");
        assertRefusal(
                claims.replace("region-fictive-sud\",\n        \"share", "region-fictive-est\",\n        \"share"),
                "/policy/groups/2/group",
                "each group only once");
        assertRefusal(
                claims.replace(
                                "\"kind\": \"useful\",",
                                "\"kind\": \"grouped\", \"flowBack\": \"stays\", \"inside\":"
                                        + " {\"kind\": \"in-full\"}},")
                        .replaceAll(
                                "(?s)\"inside\":\\s*\\{\"kind\": \"in-full\"\\}\\},.*?\"order\": \"lowest-score\"",
                                "\"inside\": {\"kind\": \"in-full\"}"),
                "/policy/inside/kind",
                "a policy without groups");
    }

    @Test
    void aChoiceThatIsMissingIsAnsweredWithWhatMayBeChosen() {
        String claims = """
                {"format": "care.claims.v1", "envelope": "1.00", "claims": [], "policy": %s}
                """;
        String kinds = "Kinds allowed: in-full, sharing, useful, ranked, best-portfolio, grouped.";
        for (String policy : List.of("{}", "{\"kind\": \"proportional\"}")) {
            Answer answer = piped(claims.formatted(policy), "allocate", "-");
            assertEquals(2, answer.exit());
            assertTrue(answer.output().contains(kinds), answer.output());
        }
        Answer sharing = piped(
                claims.formatted("{\"kind\": \"sharing\", \"ties\": {\"kind\": \"by-identifier\"}}"),
                "allocate",
                "-",
                "--lang",
                "fr");
        assertTrue(sharing.output().contains("Valeurs admises\u00a0: quota, monotone."), sharing.output());
        assertTrue(sharing.output().contains("Valeurs admises\u00a0: proportional-to-ceiling,"), sharing.output());
        Answer none =
                piped("{\"format\": \"care.claims.v1\", \"envelope\": \"1.00\", \"claims\": []}", "allocate", "-");
        assertTrue(
                none.output().contains("The member policy is missing. It is required here. " + kinds), none.output());
    }

    @Test
    void hostileCertificatesAreRefusedAndThrowNothing() throws IOException {
        String allocation = Files.readString(allocation("claims.json"));
        String digits = "9".repeat(99);
        List<String> hostile = List.of(
                allocation.replace("400000/627003", digits + "/1"),
                allocation.replace("400000/627003", "1/" + digits),
                allocation.replace("\"kind\": \"factor\"", "\"kind\": \"loss\""),
                allocation.replace("\"100000.00\"", "\"92233720368547758.07\""),
                allocation.replace("\"unallocated\": \"0.00\"", "\"unallocated\": \"-92233720368547758.08\""));
        for (String document : hostile) {
            assertFalse(document.equals(allocation));
            Answer answer = piped(document, "audit", demo("claims.json"), "-");
            assertEquals(1, answer.exit(), answer.output());
        }
        Answer unreadable = piped(
                allocation.replace("\"kind\": \"cut-off\"", "\"kind\": \"cutoff\""), "audit", demo("claims.json"), "-");
        assertEquals(2, unreadable.exit(), unreadable.output());
        assertTrue(unreadable.output().contains("/certificate/kind (line "), unreadable.output());
    }

    @Test
    void aPolicyThatIsMistypedIsAnsweredWithItsPlace() throws IOException {
        String claims = Files.readString(Path.of(demo("claims-by-region.json")));
        for (String flawed : List.of(
                claims.replace("\"to-other-groups\"", "\"to-others\""),
                claims.replace("\"useful\"", "\"usefull\""),
                claims.replace("\"2/3\"", "\"3/2\""),
                claims.replace("\"2/3\"", "\"1/1\""),
                claims.replace("region-fictive-sud\",\n        \"share", "region-fictive-est\",\n        \"share"))) {
            assertFalse(flawed.equals(claims));
            Answer answer = piped(flawed, "allocate", "-");
            assertEquals(2, answer.exit(), answer.output());
            assertTrue(answer.output().contains("error /policy"), answer.output());
        }
    }

    private static void assertRefusal(String claims, String place, String cause) {
        Answer answer = piped(claims, "allocate", "-");
        assertEquals(2, answer.exit(), answer.output());
        assertTrue(answer.output().startsWith("REFUSED – 1 error,"), answer.output());
        assertTrue(answer.output().contains("error " + place + " (line "), answer.output());
        assertTrue(answer.output().contains(cause), answer.output());
    }

    private Path allocation(String example) throws IOException {
        Answer answer = run("allocate", demo(example), "--json");
        assertEquals(0, answer.exit(), answer.output());
        return Files.writeString(folder.resolve("allocation-of-" + example), answer.output());
    }
}
