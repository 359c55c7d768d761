package io.github.carecyber.json.tool;

import static io.github.carecyber.json.tool.CareToolTest.demo;
import static io.github.carecyber.json.tool.CareToolTest.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.carecyber.json.CareJson;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.tool.CareToolTest.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessSeveralTest {

    private static final String TODAY = "2026-11-23";
    private static final String CLINIC = demo("application-clinic.json");
    private static final String HOME = demo("application-ehpad.json");
    private static final String WALLIS = demo("application-wallis-et-futuna.json");

    @Test
    void severalFilesGiveATableAndThenEachAnswerUnderTheNameOfItsFile() {
        Answer answer = assess(List.of(CLINIC, HOME, WALLIS), "--register", demo("finess-sample.json"));
        assertEquals(1, answer.exit(), answer.errors());
        assertTrue(
                answer.output().startsWith("Call care-d2-2025, as known on 23 November 2026\nApplication"),
                answer.output());
        assertTrue(
                answer.output()
                        .contains("Total: 3 – eligible: 1, not eligible: 1, cannot tell: 1\n\n" + CLINIC
                                + "\nELIGIBLE – application CLINIQUE-DU-SOUFFLE-1"),
                answer.output());
        assertTrue(answer.output().contains("\n\n" + HOME + "\nNOT ELIGIBLE – application"), answer.output());
        assertTrue(answer.output().contains("\n\n" + WALLIS + "\nCANNOT TELL – application"), answer.output());
    }

    @Test
    void anUndecidedFileIsNoRefusal() {
        Answer answer = assess(List.of(CLINIC, WALLIS), "--register", demo("finess-sample.json"), "--lang", "fr");
        assertEquals(0, answer.exit(), answer.errors());
        assertTrue(answer.output().startsWith("Appel care-d2-2025, connaissances au 23"), answer.output());
    }

    @Test
    void eachAnswerIsASummaryIfAskedFor() {
        Answer answer = assess(List.of(CLINIC, HOME), "--summary", "--register", demo("finess-sample.json"));
        assertEquals(1, answer.exit(), answer.errors());
        assertTrue(
                answer.output().contains("\n\n" + CLINIC + "\nThe application CLINIQUE-DU-SOUFFLE-1 is eligible"),
                answer.output());
        assertFalse(answer.output().contains("[met]"), answer.output());
    }

    @Test
    void twoApplicationsOfOneApplicantNameEachOther(@TempDir Path folder) throws IOException {
        String second = Files.writeString(
                        folder.resolve("second.json"),
                        Files.readString(Path.of(CLINIC)).replace("CLINIQUE-DU-SOUFFLE-1", "CLINIQUE-DU-SOUFFLE-2"))
                .toString();
        Answer answer = assess(List.of(CLINIC, second), "--register", demo("finess-sample.json"));
        assertEquals(1, answer.exit(), answer.output());
        assertTrue(answer.output().contains("Total: 2 – eligible: 0, not eligible: 2"), answer.output());
        String first = answer.output()
                .substring(answer.output().indexOf(CLINIC), answer.output().indexOf(second));
        assertTrue(first.contains("CLINIQUE-DU-SOUFFLE-2"), first);
    }

    @Test
    void theAuthorityCanDecideWhichOfTwoApplicationsStands(@TempDir Path folder) throws IOException {
        String second = Files.writeString(
                        folder.resolve("second.json"),
                        Files.readString(Path.of(CLINIC)).replace("CLINIQUE-DU-SOUFFLE-1", "CLINIQUE-DU-SOUFFLE-2"))
                .toString();
        String stands = decisions(folder, "CLINIQUE-DU-SOUFFLE-1", "/batch/one-application-per-entity");
        List<String> both = List.of(CLINIC, second);
        Answer answer = assess(both, "--register", demo("finess-sample.json"), "--decisions", stands, "--lang", "fr");
        assertEquals(1, answer.exit(), answer.errors());
        assertTrue(
                answer.output().contains("Total\u00a0: 2 – recevables\u00a0: 1, non recevables\u00a0: 1"),
                answer.output());
        String first = answer.output()
                .substring(answer.output().indexOf(CLINIC), answer.output().indexOf(second));
        assertTrue(first.contains("Décision de l’autorité (directeur général de l’ARS"), first);
        Answer alone = assess(List.of(CLINIC), "--decisions", stands);
        assertEquals(2, alone.exit());
        assertTrue(
                alone.errors().contains("A condition of /batch compares applications: for a decision on it, name the"),
                alone.errors());
    }

    @Test
    void decisionsThatFitNoneOfTheFilesAreRefused(@TempDir Path folder) throws IOException {
        String lost = decisions(folder, "CLINIQUE-DU-SOUFFLE-9", "/batch/one-application-per-entity");
        Answer other = assess(List.of(CLINIC, HOME), "--decisions", lost);
        assertEquals(2, other.exit());
        assertTrue(
                other.errors()
                        .contains("The decisions are on the application CLINIQUE-DU-SOUFFLE-9 for the call"
                                + " care-d2-2025, which is not among these."),
                other.errors());
        String nowhere = decisions(folder, "CLINIQUE-DU-SOUFFLE-1", "/batch/two-applications");
        Answer unknown = assess(List.of(CLINIC, HOME), "--decisions", nowhere);
        assertEquals(2, unknown.exit());
        assertTrue(
                unknown.errors().contains("The decision is on the condition /batch/two-applications"),
                unknown.errors());
    }

    private static String decisions(Path folder, String application, String criterion) throws IOException {
        return Files.writeString(
                        folder.resolve("decisions.json"),
                        Files.readString(Path.of(demo("decisions.json")))
                                .replace("RESIDENCE-D-URFE-1", application)
                                .replace("/eligibility/criteria/5", criterion))
                .toString();
    }

    @Test
    void applicationsForSeveralCallsHaveATableEachAndKeepTheirOrder(@TempDir Path folder) throws IOException {
        String other = Files.writeString(
                        folder.resolve("other.json"),
                        Files.readString(Path.of(CLINIC)).replace("care-d2-2025", "care-d1-2024"))
                .toString();
        Answer answer = assess(List.of(CLINIC, other, HOME));
        int table = answer.output().indexOf("Call care-d2-2025");
        int otherTable = answer.output().indexOf("\n\nCall care-d1-2024");
        int answers = answer.output().indexOf("\n\n" + CLINIC);
        assertTrue(table == 0 && table < otherTable && otherTable < answers, answer.output());
        assertTrue(answer.output().contains("\n\n" + other), answer.output());
        assertTrue(answer.output().indexOf("\n\n" + other) < answer.output().indexOf("\n\n" + HOME));
        Answer named = assess(List.of(CLINIC, other), "--call", "care-d2-2025");
        assertEquals(1, named.exit(), "one of them is for another call");
        assertFalse(named.output().contains("Call care-d1-2024"), named.output());
    }

    @Test
    void inJsonTheAnswersAreAnArrayOfVerdictsInTheOrderOfTheFiles() throws IOException {
        Answer answer = assess(List.of(HOME, CLINIC), "--json", "--register", demo("finess-sample.json"));
        assertEquals(1, answer.exit(), answer.errors());
        JsonNode array = new ObjectMapper().readTree(answer.output());
        assertEquals(2, array.size());
        List<String> applications = new ArrayList<>();
        for (JsonNode verdict : array) {
            assertTrue(CareJson.read(DocumentType.VERDICT, verdict.toString()).isReadable(), verdict.toPrettyString());
            applications.add(verdict.get("application").textValue());
        }
        assertEquals(List.of("RESIDENCE-D-URFE-1", "CLINIQUE-DU-SOUFFLE-1"), applications);
        assertTrue(answer.output().startsWith("[\n  {\n    \"format\": \"care.verdict.v1\""), answer.output());
        assertTrue(answer.output().endsWith("\n  }\n]\n"), answer.output());
    }

    @Test
    void whatIsWrongWithAnyFileIsSaidAndNoneIsAssessed(@TempDir Path folder) throws IOException {
        String broken = Files.writeString(
                        folder.resolve("broken.json"), "{\"format\": \"care.application.v1\", \"x\": 1}")
                .toString();
        String lost = Files.writeString(
                        folder.resolve("lost.json"),
                        Files.readString(Path.of(CLINIC)).replace("care-d2-2025", "care-d9-2099"))
                .toString();
        List<String> files = List.of("absent.json", broken, CLINIC, lost);
        Answer answer = assess(files);
        assertEquals(2, answer.exit());
        assertTrue(answer.output().startsWith(broken + "\n"), answer.output());
        assertTrue(answer.output().contains("(line 1, column"), answer.output());
        assertFalse(answer.output().contains("ELIGIBLE"), answer.output());
        assertTrue(answer.errors().startsWith("'absent.json': "), answer.errors());
        assertTrue(answer.errors().contains("lost.json': The catalogue"), answer.errors());
        assertTrue(answer.errors().endsWith("none is assessed until all can be read.\n"), answer.errors());
        Answer json = assess(files, "--json");
        assertEquals(2, json.exit());
        JsonNode reports = new ObjectMapper().readTree(json.output());
        assertEquals(1, reports.size());
        assertEquals("care.report.v1", reports.get(0).get("format").textValue());
        assertTrue(json.errors().contains("broken.json': unreadable, see the report."), json.errors());
    }

    @Test
    void whatChangedIsSaidOfEachFile() {
        Answer answer = assess(List.of(CLINIC, HOME), "--since", "2025-10-31");
        assertEquals(2, answer.output().split("What changed, since what was known on 31 October 2025", -1).length - 1);
    }

    private static Answer assess(List<String> files, String... options) {
        List<String> words = new ArrayList<>(List.of("assess"));
        words.addAll(files);
        words.addAll(List.of("--as-of", TODAY));
        words.addAll(List.of(options));
        return run(words.toArray(String[]::new));
    }
}
