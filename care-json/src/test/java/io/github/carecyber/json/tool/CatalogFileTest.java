package io.github.carecyber.json.tool;

import static io.github.carecyber.json.tool.CareToolTest.demo;
import static io.github.carecyber.json.tool.CareToolTest.piped;
import static io.github.carecyber.json.tool.CareToolTest.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.json.CallCatalog;
import io.github.carecyber.json.CareJson;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.tool.CareToolTest.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A catalogue file newer than the tool takes the place of the tool's own. */
class CatalogFileTest {

    private static final String TODAY = "2026-11-23";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Path newer;
    private Path lateApplication;

    /** A catalogue with one call more, in which the second call's applications close two weeks later than first set. */
    @BeforeEach
    void writeFiles() throws IOException {
        ObjectNode catalog = standard();
        catalog.put("version", "2027.1");
        ObjectNode second = call(catalog, "care-d2-2025");
        ObjectNode third = second.deepCopy();
        third.put("id", "care-d3-2027");
        ((ArrayNode) catalog.get("calls")).add(third);
        ArrayNode versions = (ArrayNode) second.at("/calendar/windows/applications/closes/versions");
        ObjectNode extension = versions.get(0).deepCopy();
        ((ObjectNode) extension.get("content")).put("published", "2025-11-14");
        ((ObjectNode) extension.get("known")).put("kind", "from").put("day", "2025-11-03");
        versions.add(extension);
        newer = write("newer.json", catalog);
        lateApplication = Files.writeString(
                folder.resolve("late.json"),
                Files.readString(Path.of(demo("application-clinic.json"))).replace("2025-10-15", "2025-11-05"));
    }

    @Test
    void aDeadlineMovedInTheFileCounts() {
        assertEquals(1, assess(lateApplication.toString()).exit());
        Answer answer = assess(lateApplication.toString(), "--catalog", newer.toString());
        assertEquals(0, answer.exit(), answer.output() + answer.errors());
        assertTrue(answer.output().startsWith("ELIGIBLE"), answer.output());
    }

    @Test
    void theAnswersNameTheVersionOfTheFile() {
        Answer verdict = assess(lateApplication.toString(), "--catalog", newer.toString(), "--json");
        assertEquals(
                "2027.1",
                CareJson.read(DocumentType.VERDICT, verdict.output())
                        .value()
                        .orElseThrow()
                        .provenance()
                        .catalogVersion());
        Answer report = run("validate", demo("plan.json"), "--as-of", TODAY, "--catalog", newer.toString(), "--json");
        Provenance provenance = CareJson.read(DocumentType.REPORT, report.output())
                .value()
                .orElseThrow()
                .provenance();
        assertEquals("2027.1", provenance.catalogVersion());
    }

    @Test
    void aCallThatTheToolDoesNotKnowIsFoundInTheFile() {
        assertEquals(2, run("catalog", "care-d3-2027").exit());
        Answer shown = run("catalog", "care-d3-2027", "--catalog", newer.toString());
        assertEquals(0, shown.exit(), shown.errors());
        assertTrue(shown.output().startsWith("care-d3-2027: "), shown.output());
        Answer listed = run("catalog", "--catalog", newer.toString());
        assertTrue(listed.output().contains("(catalogue 2027.1)"), listed.output());
        Answer named = assess(demo("application-clinic.json"), "--catalog", newer.toString(), "--call", "care-d3-2027");
        assertTrue(named.output().contains("[not met] Application for this call"), named.output());
    }

    @Test
    void aCallThatTheFileDoesNotHoldIsRefusedWithTheOnesThatItHolds() throws IOException {
        ObjectNode catalog = standard();
        catalog.put("version", "2027\u001b[31m");
        ((ArrayNode) catalog.get("calls")).remove(2);
        Answer answer = assess(
                demo("application-clinic.json"),
                "--catalog",
                write("without.json", catalog).toString());
        assertEquals(2, answer.exit(), answer.output());
        assertTrue(answer.errors().contains("no call 'care-d2-2025'. It knows: care-d1-2024, "), answer.errors());
        assertFalse(answer.errors().contains("\u001b"), answer.errors());
    }

    @Test
    void aBrokenFileIsRefusedWithAllItsProblems() throws IOException {
        ObjectNode catalog = standard();
        catalog.put("editor", "unheard-of");
        ((ObjectNode) call(catalog, "care-d1-2024").at("/eligibility/criteria/0")).put("kind", "kind-unheard-of");
        ((ObjectNode) call(catalog, "care-d2-2025").at("/envelope/versions/0/content")).put("published", 45_000_000);
        String broken = write("broken.json", catalog).toString();
        for (Answer answer : List.of(
                assess(demo("application-clinic.json"), "--catalog", broken),
                run("validate", demo("plan.json"), "--as-of", TODAY, "--catalog", broken),
                run("catalog", "--catalog", broken),
                run("catalog", "care-d2-2025", "--catalog", broken, "--json"))) {
            assertEquals(2, answer.exit(), answer.output());
            assertEquals("", answer.output());
            assertTrue(answer.errors().contains("3 errors"), answer.errors());
            assertTrue(answer.errors().contains("/editor"), answer.errors());
            assertTrue(answer.errors().contains("/calls/0/eligibility/criteria/0/kind"), answer.errors());
            assertTrue(answer.errors().contains("/calls/2/envelope/versions/0/content/published"), answer.errors());
        }
    }

    @Test
    void aCatalogueThatNamesOneCallTwiceIsRefused() throws IOException {
        ObjectNode catalog = standard();
        ((ArrayNode) catalog.get("calls")).add(call(catalog, "care-d2-2025").deepCopy());
        Answer answer = run("catalog", "--catalog", write("twice.json", catalog).toString());
        assertEquals(2, answer.exit(), answer.output());
        assertTrue(answer.errors().contains("identifiers of calls that all differ"), answer.errors());
    }

    @Test
    void aCatalogueFromTheStandardInputServesAllApplications() throws IOException {
        Answer answer = piped(
                Files.readString(newer),
                "assess",
                lateApplication.toString(),
                demo("application-ght.json"),
                "--as-of",
                TODAY,
                "--register",
                demo("finess-sample.json"),
                "--catalog",
                "-");
        assertEquals(0, answer.exit(), answer.errors());
        assertEquals(3, answer.output().split("\nELIGIBLE", -1).length, answer.output());
    }

    @Test
    void whatTheToolWritesIsACatalogueToBeginWith() throws IOException {
        Path own = Files.writeString(
                folder.resolve("own.json"), run("catalog", "--json").output());
        assertEquals(
                CallCatalog.standard(),
                CareJson.read(DocumentType.CATALOG, Files.readAllBytes(own))
                        .value()
                        .orElseThrow());
        assertEquals(
                run("catalog").output(),
                run("catalog", "--catalog", own.toString()).output());
    }

    private static Answer assess(String file, String... options) {
        String[] words = new String[options.length + 6];
        System.arraycopy(
                new String[] {"assess", file, "--as-of", TODAY, "--register", demo("finess-sample.json")},
                0,
                words,
                0,
                6);
        System.arraycopy(options, 0, words, 6, options.length);
        return run(words);
    }

    private static ObjectNode standard() throws IOException {
        return (ObjectNode) JSON.readTree(CareJson.write(DocumentType.CATALOG, CallCatalog.standard()));
    }

    private static ObjectNode call(ObjectNode catalog, String id) {
        for (JsonNode call : catalog.get("calls")) {
            if (call.get("id").textValue().equals(id)) {
                return (ObjectNode) call;
            }
        }
        throw new AssertionError(id);
    }

    private Path write(String name, ObjectNode catalog) throws IOException {
        return Files.writeString(folder.resolve(name), JSON.writeValueAsString(catalog));
    }
}
