package io.github.carecyber.json.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.carecyber.json.tool.CareToolTest.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code validate} with an earlier version, with an application, and for a plan whose call is not known; {@code rules}. */
class ValidateToolTest {

    private static final Path ROOT = Path.of(System.getProperty("care.root"));

    private static final Path PLAN = ROOT.resolve("care-json/src/demo/plan.json");

    @TempDir
    private Path folder;

    @Test
    void theFindingsAreFollowedByWhatChanged() throws IOException {
        Answer answer = validate(PLAN, "--compare", earlier());

        assertEquals(1, answer.exit(), answer.errors());
        assertTrue(answer.output().startsWith(validate(PLAN).output() + "\nWhat changed"), answer.output());
        assertTrue(answer.output().contains("\nWhat changed from '"), answer.output());
        assertTrue(answer.output()
                .contains("  - A1: ends on 15 October 2025 instead of 1 October 2025, 14 day(s) later\n"));
        assertTrue(answer.output().contains("[changed] weakness W4 “Ancien portail de partage de fichiers”\n"));
        assertTrue(answer.output().contains(" 1 gone, "), answer.output());
        assertTrue(answer.output().contains("Gone (places in the earlier version):\n"), answer.output());
        Answer french = validate(PLAN, "--compare", earlier(), "--lang", "fr");
        assertTrue(french.output().contains("soit 14 jour(s) plus tard\n"), french.output());
        assertTrue(french.output().contains("Ce qui a changé par rapport à '"), french.output());
        assertTrue(french.output().contains(" 1 levé, "), french.output());
    }

    @Test
    void inJsonTheReportIsFollowedByBothComparisons() throws IOException {
        Answer answer = validate(PLAN, "--compare", earlier(), "--json");
        JsonNode documents = new ObjectMapper().readTree(answer.output());

        assertEquals(3, documents.size());
        assertEquals("care.report.v1", documents.get(0).path("format").asText());
        assertEquals("care.plan-comparison.v1", documents.get(1).path("format").asText());
        assertEquals(
                "care.report-comparison.v1", documents.get(2).path("format").asText());
        assertEquals(1, documents.get(2).path("gone").size());
    }

    @Test
    void anEarlierVersionThatCannotBeReadIsNamed() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        Answer answer = validate(PLAN, "--compare", broken.toString());

        assertEquals(2, answer.exit());
        assertTrue(answer.errors().contains("broken.json"), answer.errors());
    }

    @Test
    void withTheApplicationTheRulesThatAskForItAreDecided() {
        String application =
                ROOT.resolve("care-json/src/demo/application-clinic.json").toString();

        assertTrue(validate(PLAN).output().contains("The application was not given for this check."));
        assertFalse(validate(PLAN, "--application", application)
                .output()
                .contains("The application was not given for this check."));
    }

    @Test
    void aPlanThatCannotBeReadWholeIsCheckedAllTheSame() throws IOException {
        Path broken = Files.writeString(
                folder.resolve("broken.json"),
                Files.readString(PLAN)
                        .replaceFirst("\"start\": \"[0-9-]+\"", "\"start\": \"2026-02-30\"")
                        .replaceFirst("\"call\": \"[^\"]*\"", "\"call\": \"no call\""));
        Answer answer = validate(broken);

        assertEquals(2, answer.exit());
        assertTrue(answer.output().contains("[json.invalid-value]"), answer.output());
        assertTrue(answer.output().contains("[plan."), answer.output());
        assertTrue(answer.output().contains("could not be read: /call"), answer.output());
        assertFalse(answer.output().contains("names no call"), answer.output());
        assertTrue(answer.errors().startsWith("The call that the plan names could not be read"), answer.errors());
        Answer french = validate(broken, "--lang", "fr");
        assertTrue(french.errors().startsWith("L’appel que nomme le plan n’a pas pu être lu"), french.errors());
        assertTrue(french.output().contains("n’a pas pu être lue\u00a0: /call"), french.output());
    }

    @Test
    void aPlanWhoseCallIsNotKnownIsCheckedAsFarAsItCanBe() throws IOException {
        String suppressed = "plan.action.overdue:déjà signalé";
        Path unknown = Files.writeString(
                folder.resolve("unknown.json"), Files.readString(PLAN).replace("care-d2-2025", "care-d9"));
        Answer answer = validate(unknown, "--suppress", suppressed);
        assertTrue(answer.errors().contains("has no call 'care-d9'. It knows: "), answer.errors());
        assertTrue(answer.errors().contains("What depends on the call is left undecided"), answer.errors());
        assertTrue(answer.output().contains("The call care-d9 is not known."), answer.output());
        assertTrue(answer.output().contains("plan.action.overdue set aside"), answer.output());

        Path none = Files.writeString(
                folder.resolve("none.json"),
                Files.readString(PLAN).replace("\"call\": \"care-d2-2025\",\n  \"applicant\"", "\"applicant\""));
        Answer french = validate(none, "--suppress", suppressed, "--lang", "fr");
        assertEquals(1, french.exit());
        assertTrue(french.errors().contains("Le document ne nomme aucun appel"), french.errors());
        assertTrue(french.errors().contains("le reste est contrôlé"), french.errors());
        assertTrue(french.output().contains("Le plan ne nomme aucun appel."), french.output());
        assertTrue(french.output().contains("plan.action.overdue écartée"), french.output());
    }

    @Test
    void theRulesAreListedAndExplained() throws IOException {
        Answer all = CareToolTest.run("rules");
        assertEquals(0, all.exit(), all.errors());
        assertTrue(all.output().contains("plan.dependency.cycle (error, blocks) – Dependencies without a cycle\n"));
        assertTrue(all.output().contains("json.missing ("), all.output());
        Answer family = CareToolTest.run("rules", "plan.dependency", "--lang", "fr");
        assertTrue(
                family.output().contains("plan.dependency.cycle (erreur, bloque)\n  Règle\u00a0: "), family.output());
        assertTrue(family.output().contains("  Raison\u00a0: Une action commence après"), family.output());
        assertFalse(family.output().contains("plan.weakness"), family.output());
        JsonNode json = new ObjectMapper()
                .readTree(CareToolTest.run("rules", "plan.dependency.cycle", "--json")
                        .output());
        assertEquals("care.rules.v1", json.path("format").asText());
        assertEquals(1, json.path("rules").size());
        Answer unknown = CareToolTest.run("rules", "plan.unheard", "--lang", "fr");
        assertEquals(2, unknown.exit());
        assertTrue(unknown.errors().contains("'plan.unheard'"), unknown.errors());
    }

    /** The plan as it was: an end two weeks sooner, and a weakness that nobody answers. */
    private String earlier() throws IOException {
        String text = Files.readString(PLAN)
                .replace("\"2025-10-15\"", "\"2025-10-01\"")
                .replaceFirst(",\\s*\"acceptance\": \"[^\"]*\"", "");
        return Files.writeString(folder.resolve("earlier.json"), text).toString();
    }

    private static Answer validate(Path plan, String... options) {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "validate";
        arguments[1] = plan.toString();
        arguments[2] = "--as-of";
        arguments[3] = "2026-11-23";
        System.arraycopy(options, 0, arguments, 4, options.length);
        return CareToolTest.run(arguments);
    }
}
