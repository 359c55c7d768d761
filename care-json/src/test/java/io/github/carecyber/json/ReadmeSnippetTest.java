package io.github.carecyber.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.identity.CallId;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snippet in the README compiles, runs and prints what the README says. */
class ReadmeSnippetTest {

    private static final String FROM_ROOT = "Path.of(\"care-json/src/demo\")";

    @Test
    void theSnippetOfTheReadmeDoesWhatTheReadmeSays(@TempDir Path folder) throws Exception {
        String readme = Files.readString(Path.of(System.getProperty("care.root"), "README.md"));
        String snippet = block(readme, "java");
        assertTrue(
                snippet.lines().count() <= 15,
                "the snippet has " + snippet.lines().count() + " lines");
        assertEquals(block(readme, "text"), Snippets.printedBy("", snippet, folder));
    }

    @Test
    void theRegionalCallIsUsedAsItsPageSays(@TempDir Path folder) throws Exception {
        Path module = Path.of(System.getProperty("care.root"), "care-json");
        String page = Files.readString(module.resolve("README.md"));
        String call = Files.readString(module.resolve("src/demo/call-regional.json"));
        assertTrue(withoutSpace(call).contains(withoutSpace(block(page, "json"))), "the excerpt is in the file");
        String snippet = block(page, "java");
        assertTrue(snippet.contains(FROM_ROOT), "the files are found from the folder of the repository");
        String answer = Snippets.printedBy(
                "Path root",
                snippet.replace(FROM_ROOT, "root.resolve(\"care-json/src/demo\")"),
                folder,
                module.getParent());
        assertEquals(block(page.substring(page.indexOf("```java")), "text"), answer);
    }

    @Test
    void theSnippetOnCasesChecksTheExample(@TempDir Path folder) throws Exception {
        Path root = Path.of(System.getProperty("care.root"));
        String page = Files.readString(root.resolve("care-json/README.md"));
        try (InputStream file = Files.newInputStream(root.resolve("care-json/src/demo/cases.json"))) {
            String printed = Snippets.printedBy(
                    "FundingCall call, InputStream file",
                    block(page.substring(page.indexOf("## Case files")), "java"),
                    folder,
                    CallCatalog.standard().call(CallId.of("care-d2-2025")).orElseThrow(),
                    file);
            assertEquals("", printed);
        }
    }

    @Test
    void theSnippetOnSharingOutAnswersAsItsPageSays(@TempDir Path folder) throws Exception {
        Path root = Path.of(System.getProperty("care.root"));
        String page = Files.readString(root.resolve("care-json/README.md"));
        String section = page.substring(page.indexOf("## Sharing out an envelope"));
        try (InputStream file = Files.newInputStream(root.resolve("care-json/src/demo/claims-ranked.json"))) {
            String printed = Snippets.printedBy("InputStream file", block(section, "java"), folder, file);
            assertEquals(block(section.substring(section.indexOf("```java")), "text"), printed);
        }
    }

    @Test
    void theSnippetOnAllocationAnswersAsItsPageSays(@TempDir Path folder) throws Exception {
        String page = Files.readString(Path.of(System.getProperty("care.root"), "care-rules/README.md"));
        String section = page.substring(page.indexOf("## Who gets how much"));
        assertEquals(block(section, "text"), Snippets.printedBy("", block(section, "java"), folder));
    }

    @Test
    void theSnippetsOnReadingAnswerAsTheirPageSays(@TempDir Path folder, @TempDir Path other) throws Exception {
        Path root = Path.of(System.getProperty("care.root"));
        String page = Files.readString(root.resolve("care-json/README.md"));
        String section = page.substring(page.indexOf("## All problems at once"));
        String snippet = block(section, "java");
        assertTrue(snippet.contains(FROM_ROOT), "the files are found from the folder of the repository");
        assertEquals(
                block(section.substring(section.indexOf("```java")), "text"),
                Snippets.printedBy(
                        "Path root", snippet.replace(FROM_ROOT, "root.resolve(\"care-json/src/demo\")"), folder, root));

        String migration = section.substring(section.indexOf("Documents of an older version"));
        assertEquals(block(migration, "text"), Snippets.printedBy("", block(migration, "java"), other));
    }

    @Test
    void theSnippetOnMappersAnswersAsItsPageSays(@TempDir Path folder) throws Exception {
        String page = Files.readString(Path.of(System.getProperty("care.root"), "care-json/README.md"));
        String section = page.substring(page.indexOf("## A mapper of your own"));

        assertEquals(block(section, "text"), Snippets.printedBy("", block(section, "java"), folder));
    }

    @Test
    void theSnippetOnPlansAnswersAsItsPageSays(@TempDir Path folder) throws Exception {
        Path root = Path.of(System.getProperty("care.root"));
        String page = Files.readString(root.resolve("care-json/README.md"));
        String section = page.substring(page.indexOf("## Checking a remediation plan"));
        String snippet = block(section, "java");
        assertTrue(snippet.contains(FROM_ROOT), "the files are found from the folder of the repository");
        assertEquals(
                block(section.substring(section.indexOf("```java")), "text"),
                Snippets.printedBy(
                        "Path root", snippet.replace(FROM_ROOT, "root.resolve(\"care-json/src/demo\")"), folder, root));
    }

    @Test
    void theSnippetOnPaymentsAnswersAsItsPageSays(@TempDir Path folder) throws Exception {
        Path root = Path.of(System.getProperty("care.root"));
        String page = Files.readString(root.resolve("care-json/README.md"));
        String section = page.substring(page.indexOf("## Objectives reached, and what is due"));
        String snippet = block(section, "java");
        assertTrue(snippet.contains(FROM_ROOT), "the files are found from the folder of the repository");
        assertEquals(
                block(section.substring(section.indexOf("```java")), "text"),
                Snippets.printedBy(
                        "Path root, String file",
                        snippet.replace(FROM_ROOT, "root.resolve(\"care-json/src/demo\")"),
                        folder,
                        root,
                        block(section, "json")));
    }

    @Test
    void theSnippetOnObjectivesAnswersAsItsPageSays(@TempDir Path folder) throws Exception {
        Path root = Path.of(System.getProperty("care.root"));
        String page = Files.readString(root.resolve("care-json/README.md"));
        String section = page.substring(page.indexOf("## Have the objectives been reached?"));
        String snippet = block(section, "java");
        assertTrue(snippet.contains(FROM_ROOT), "the files are found from the folder of the repository");
        assertEquals(
                block(section.substring(section.indexOf("```java")), "text"),
                Snippets.printedBy(
                        "Path root", snippet.replace(FROM_ROOT, "root.resolve(\"care-json/src/demo\")"), folder, root));
    }

    @Test
    void theSnippetOnProblemDetailsAnswersAsItsPageSays(@TempDir Path folder) throws Exception {
        String page = Files.readString(Path.of(System.getProperty("care.root"), "care-json/README.md"));
        String section = page.substring(page.indexOf("## Formats of others"));
        assertEquals(block(section, "text"), Snippets.printedBy("", block(section, "java"), folder));
    }

    @Test
    void theSnippetOnTheLegacyFileAnswersAsItsPageSays(@TempDir Path folder) throws Exception {
        String page = Files.readString(Path.of(System.getProperty("care.root"), "care-json/README.md"));
        String section = page.substring(page.indexOf("**The national register.**"));
        assertEquals(block(section, "text"), Snippets.printedBy("", block(section, "java"), folder));
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String block(String readme, String language) {
        Matcher matcher =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(readme);
        assertTrue(matcher.find(), "the README has a block of " + language);
        return matcher.group(1);
    }
}
