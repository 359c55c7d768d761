package io.github.carecyber.json.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a plan that {@code validate --html} writes. */
class PageFileTest {

    private static final Path DEMO = Path.of(System.getProperty("care.root"), "care-json/src/demo");

    private static final String PLAN = DEMO.resolve("plan.json").toString();

    @TempDir
    private Path folder;

    @Test
    void thePageIsWrittenBesideTheAnswerAndItsPlaceIsSaid() throws Exception {
        Path page = folder.resolve("report.html");
        CareToolTest.Answer plain = validate(PLAN);
        CareToolTest.Answer answer = validate(PLAN, "--html", page.toString());
        assertEquals(plain.exit(), answer.exit());
        assertEquals(plain.output() + "Page written: " + page + System.lineSeparator(), answer.output());
        assertTrue(Files.readString(page).startsWith("<!DOCTYPE html>\n<html lang=\"en\">"));
    }

    @Test
    void thePageIsInTheLanguageAskedForAndReplacesAnEarlierOne() throws Exception {
        Path page = Files.writeString(folder.resolve("report.html"), "x".repeat(100_000));
        CareToolTest.Answer answer = validate(PLAN, "--html", page.toString(), "--lang", "fr");
        assertTrue(answer.output().contains("Page écrite\u00a0: " + page), answer.output());
        String text = Files.readString(page);
        assertTrue(text.startsWith("<!DOCTYPE html>\n<html lang=\"fr\">"), text);
        assertTrue(text.endsWith("</html>\n"), text);
    }

    @Test
    void withJsonBothAreMadeAndTheDocumentStaysWhole() throws Exception {
        Path page = folder.resolve("report.html");
        CareToolTest.Answer answer = validate(PLAN, "--json", "--html", page.toString());
        assertEquals(validate(PLAN, "--json").output(), answer.output());
        assertTrue(answer.errors().contains("Page written: "), answer.errors());
        assertTrue(Files.exists(page));
    }

    @Test
    void aPageThatCannotBeWrittenIsSaidAndTheAnswerStands() {
        String answer = validate(PLAN).output();
        for (Path page : List.of(folder, folder.resolve("absent").resolve("report.html"))) {
            CareToolTest.Answer refused = validate(PLAN, "--html", page.toString());
            assertEquals(2, refused.exit());
            assertEquals(answer, refused.output());
            assertTrue(refused.errors().contains("could not be written: "), refused.errors());
        }
    }

    @Test
    void aFileThatIsReadIsNotReplaced() throws Exception {
        Path plan = Files.copy(DEMO.resolve("plan.json"), folder.resolve("plan.json"));
        CareToolTest.Answer answer = validate(plan.toString(), "--html", plan.toString());
        assertEquals(2, answer.exit());
        assertTrue(answer.errors().contains("does not replace a file that the command reads"), answer.errors());
        assertEquals(Files.readString(DEMO.resolve("plan.json")), Files.readString(plan));
    }

    @Test
    void aDashIsNoNameOfAPage() {
        CareToolTest.Answer answer = validate(PLAN, "--html", "-");
        assertEquals(2, answer.exit());
        assertTrue(answer.errors().contains("wants the name of the file"), answer.errors());
    }

    @Test
    void aPlanThatCannotBeReadHasNoPage() throws Exception {
        Path plan = Files.writeString(folder.resolve("broken.json"), "{");
        Path page = folder.resolve("report.html");
        CareToolTest.Answer answer = validate(plan.toString(), "--html", page.toString());
        assertEquals(2, answer.exit());
        assertTrue(answer.errors().contains("is not written"), answer.errors());
        assertFalse(Files.exists(page));
    }

    private static CareToolTest.Answer validate(String plan, String... options) {
        List<String> arguments = new ArrayList<>(List.of("validate", plan, "--as-of", "2026-11-23"));
        arguments.addAll(List.of(options));
        return CareToolTest.run(arguments.toArray(String[]::new));
    }
}
