package io.github.carecyber.json.tool;

import static io.github.carecyber.json.tool.CareToolTest.demo;
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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code assess} in short, with decisions of the authority, and with what changed since an earlier answer. */
class EarlierAnswerTest {

    private static final String TODAY = "2026-11-23";

    @TempDir
    private Path folder;

    @Test
    void aSummaryIsShort() {
        Answer answer = assess("application-clinic.json", "--summary", "--lang", "fr");
        assertEquals(0, answer.exit(), answer.errors());
        assertTrue(
                answer.output().startsWith("Le dossier CLINIQUE-DU-SOUFFLE-1 est recevable pour l’appel care-d2-2025"),
                answer.output());
        assertTrue(answer.output().lines().count() <= 3, answer.output());
    }

    @Test
    void whatChangedSinceAnEarlierDateFollowsTheAnswer() {
        Answer answer = assess("application-clinic.json", "--since", "2025-10-15");
        assertEquals(0, answer.exit(), answer.errors());
        assertTrue(answer.output().startsWith("ELIGIBLE"), answer.output());
        assertTrue(answer.output().contains("""

                What changed, since what was known on 15 October 2025:
                CANNOT TELL → ELIGIBLE
                  [unknown → met] Filed in time
                """), answer.output());
        assertTrue(
                assess("application-clinic.json", "--since", "2025-10-15", "--lang", "fr")
                        .output()
                        .contains("\nCe qui a changé, depuis les connaissances au 15 octobre 2025\u00a0:\n"),
                "in French");
    }

    @Test
    void anEarlierVersionOfTheFileIsComparedWith() throws IOException {
        Path draft = draft();
        Answer answer = assess("application-clinic.json", "--compare", draft.toString());
        assertTrue(answer.output().contains("CANNOT TELL → ELIGIBLE"), answer.output());
        assertTrue(answer.output().contains("day of filing (/filed): no value → 15 October 2025"), answer.output());
        Answer both = assess("application-clinic.json", "--compare", draft.toString(), "--since", "2025-10-31");
        assertTrue(both.output().contains("draft.json', since what was known on 31 October 2025:"), both.output());
    }

    @Test
    void anAnswerGivenBeforeIsComparedWith() throws IOException {
        String verdict = run(
                        "assess",
                        draft().toString(),
                        "--as-of",
                        TODAY,
                        "--register",
                        demo("finess-sample.json"),
                        "--json")
                .output();
        assertTrue(CareJson.read(DocumentType.VERDICT, verdict).isReadable());
        Path archive = Files.writeString(folder.resolve("verdict.json"), verdict);
        Answer answer = assess("application-clinic.json", "--compare", archive.toString());
        assertEquals(0, answer.exit(), answer.errors());
        assertTrue(answer.output().contains("CANNOT TELL → ELIGIBLE"), answer.output());
        Answer dated = assess("application-clinic.json", "--compare", archive.toString(), "--since", "2025-10-31");
        assertEquals(2, dated.exit());
        assertTrue(dated.errors().contains("--since would be of no use"), dated.errors());
        Path other = Files.writeString(
                folder.resolve("other.json"), verdict.replace("\"call\": \"care-d2-2025\"", "\"call\": \"other\""));
        assertTrue(
                assess("application-clinic.json", "--compare", other.toString())
                        .errors()
                        .contains("The earlier answer is on the call other, not on care-d2-2025."),
                "another call");
    }

    @Test
    void aFileThatIsNeitherIsSaidPlainly() throws IOException {
        Path typo =
                Files.writeString(folder.resolve("typo.json"), "{\"format\": \"care.application.v1\", \"filled\": 1}");
        Answer answer = assess("application-clinic.json", "--compare", typo.toString());
        assertEquals(2, answer.exit());
        assertTrue(answer.errors().contains("json.unknown-key"), answer.errors());
        assertTrue(assess("application-clinic.json", "--compare", demo("plan.json"))
                .errors()
                .contains("json.format"));
    }

    @Test
    void aDecisionOfTheAuthorityIsShownWithWhatTheRulesSay() {
        Answer answer = assess("application-ehpad.json", "--decisions", demo("decisions.json"), "--lang", "fr");
        assertEquals(1, answer.exit(), answer.errors());
        assertTrue(
                answer.output()
                        .contains(
                                "Décision de l’autorité (directeur général de l’ARS, 10 novembre 2025)\u00a0: rempli. Motif\u00a0: La"
                                        + " plateforme de dépôt était indisponible le 31 octobre 2025. Selon les règles\u00a0: Le dossier"
                                        + " déposé le 3 novembre 2025 l’a été hors de la période de dépôt"),
                answer.output());
    }

    @Test
    void decisionsThatDoNotFitAreRefusedInWords() throws IOException {
        Answer other = assess("application-clinic.json", "--decisions", demo("decisions.json"));
        assertEquals(2, other.exit());
        assertTrue(
                other.errors()
                        .contains(
                                "The decisions are on the application RESIDENCE-D-URFE-1, not CLINIQUE-DU-SOUFFLE-1."),
                other.errors());
        String decisions = Files.readString(Path.of(demo("decisions.json")));
        Path nowhere = Files.writeString(
                folder.resolve("nowhere.json"),
                decisions.replace("/eligibility/criteria/5", "/eligibility/criteria/50"));
        Answer unknown = assess("application-ehpad.json", "--decisions", nowhere.toString(), "--lang", "fr");
        assertEquals(2, unknown.exit());
        assertTrue(
                unknown.errors()
                        .contains(
                                "/decisions/0/criterion (ligne 8, colonne 20) [eligibility.decision.unknown-condition]"),
                unknown.errors());
        assertTrue(
                unknown.errors()
                        .contains(
                                "La décision porte sur la condition /eligibility/criteria/50, que l’appel care-d2-2025"
                                        + " n’a pas."),
                unknown.errors());
        Path call = Files.writeString(folder.resolve("call.json"), decisions.replace("care-d2-2025", "care-d1-2024"));
        assertTrue(
                assess("application-ehpad.json", "--decisions", call.toString())
                        .errors()
                        .contains("The decisions are on the call care-d1-2024, not care-d2-2025."),
                "another call");
    }

    @Test
    void casesThatAreCheckedAgainstAnotherCallThanTheirOwnAreSaidToBe() {
        Answer other = run("cases", demo("cases.json"), "--call", "care-d1-2024");
        assertTrue(
                other.errors()
                        .contains("the case file is about the call care-d2-2025; it is checked here against the call"
                                + " care-d1-2024, which --call names"),
                other.errors());
        Answer own = run("cases", demo("cases.json"), "--call", "care-d2-2025");
        assertEquals("", own.errors());
    }

    @Test
    void casesAreCheckedAndWhatDiffersIsSaid() throws IOException {
        Answer good = run("cases", demo("cases.json"));
        assertEquals(0, good.exit(), good.output());
        assertTrue(good.output().startsWith("Cases as expected: 4 of 4\n"), good.output());
        String cases = Files.readString(Path.of(demo("cases.json")));
        Answer differs = CareToolTest.piped(cases.replaceFirst("\"met\"", "\"not-met\""), "cases", "-", "--lang", "fr");
        assertEquals(1, differs.exit(), differs.output());
        assertTrue(
                differs.output().contains("réponse attendue\u00a0: NON RECEVABLE, obtenue\u00a0: RECEVABLE"),
                differs.output());
        Answer unknown = CareToolTest.piped(cases.replace("care-d2-2025", "care-d9"), "cases", "-");
        assertEquals(2, unknown.exit());
        assertTrue(unknown.errors().contains("has no call 'care-d9'. It knows: care-d1-2024"), unknown.errors());
        Answer broken = CareToolTest.piped(cases.replaceFirst("\"une clinique\"", "\"un hôpital\""), "cases", "-");
        assertEquals(2, broken.exit());
        assertTrue(broken.output().contains("/cases/0/applicant (line 9, column 20)"), broken.output());
        assertFalse(broken.output().contains("[differs]"), broken.output());
    }

    @Test
    void casesOfDeclarationsAreCheckedAndWhatDiffersIsSaidInBothLanguages() throws IOException {
        Answer good = run("cases", demo("cases-attainment.json"));
        assertEquals(0, good.exit(), good.output());
        assertTrue(good.output().startsWith("Cases as expected: 4 of 4\n"), good.output());
        String cases = Files.readString(Path.of(demo("cases-attainment.json")));
        String changed = cases.replace("\"dated\": \"2025-07-15\"", "\"dated\": \"2025-07-16\"");
        Answer french = CareToolTest.piped(changed, "cases", "-", "--lang", "fr");
        assertEquals(1, french.exit(), french.output());
        assertTrue(
                french.output().contains("      D2.O4 attendu\u00a0: non atteint, obtenu\u00a0: atteint\n"),
                french.output());
        Answer english = CareToolTest.piped(changed, "cases", "-");
        assertTrue(english.output().contains("      D2.O4 expected: not reached, found: reached\n"), english.output());
        Answer broken =
                CareToolTest.piped(cases.replace("\"score\": \"ANSSI ADS\"}", "\"score\": \"ADS\"}"), "cases", "-");
        assertEquals(2, broken.exit(), broken.output());
        assertTrue(
                broken.output().contains("/cases/3/without/1 (line ")
                        && broken.output().contains("[cases.change.without-effect]"),
                broken.output());
        Answer twofold = CareToolTest.piped(
                cases.replace(
                        "\"document\": \"directory-score\"}, {",
                        "\"document\": \"directory-score\", \"rate\": \"x\"}, {"),
                "cases",
                "-",
                "--lang",
                "fr");
        assertEquals(2, twofold.exit());
        assertTrue(twofold.output().contains("un seul élément"), twofold.output());
    }

    @Test
    void casesRunAgainstACallOfTheUsersOwn() {
        Path cases =
                Path.of(System.getProperty("care.root"), "care-json/src/test/resources/io/github/carecyber/json/cases");
        String file = cases.resolve("appel-prolonge.json").toString();
        assertEquals(
                0,
                run(
                                "cases",
                                file,
                                "--call",
                                cases.resolve("appel-prolonge.call.json").toString())
                        .exit());
        assertTrue(run("cases", file).errors().contains("add --call"), "no call named");
    }

    private Path draft() throws IOException {
        String filed = Files.readString(Path.of(demo("application-clinic.json")));
        return Files.writeString(
                folder.resolve("draft.json"), filed.replace("  \"filed\": \"2025-10-15T09:30+02:00\",\n", ""));
    }

    private static Answer assess(String file, String... options) {
        List<String> arguments = new ArrayList<>(
                List.of("assess", demo(file), "--as-of", TODAY, "--register", demo("finess-sample.json")));
        arguments.addAll(List.of(options));
        return run(arguments.toArray(new String[0]));
    }
}
