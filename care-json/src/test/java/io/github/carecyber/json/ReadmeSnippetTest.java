package io.github.carecyber.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snippet in the README compiles, runs and prints what the README says. */
class ReadmeSnippetTest {

    private static final String IMPORTS = """
            import io.github.carecyber.core.application.*;
            import io.github.carecyber.core.call.*;
            import io.github.carecyber.core.facility.*;
            import io.github.carecyber.core.identity.*;
            import io.github.carecyber.json.*;
            import io.github.carecyber.rules.eligibility.*;
            import io.github.carecyber.rules.text.*;
            import java.time.*;
            import java.util.*;
            """;

    @Test
    void theSnippetOfTheReadmeDoesWhatTheReadmeSays(@TempDir Path folder) throws Exception {
        String readme = Files.readString(Path.of(System.getProperty("care.root"), "README.md"));
        String snippet = block(readme, "java");
        assertTrue(
                snippet.lines().count() <= 15,
                "the snippet has " + snippet.lines().count() + " lines");
        assertEquals(block(readme, "text"), run(snippet, folder));
    }

    private static String block(String readme, String language) {
        Matcher matcher =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(readme);
        assertTrue(matcher.find(), "the README has a block of " + language);
        return matcher.group(1);
    }

    private static String run(String snippet, Path folder) throws Exception {
        String source = IMPORTS + "public class Snippet { public static void run() {\n" + snippet + "}}";
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        boolean compiled = compiler.getTask(
                        messages,
                        null,
                        null,
                        List.of("-d", folder.toString(), "-classpath", System.getProperty("java.class.path")),
                        null,
                        List.of(inMemory(source)))
                .call();
        assertTrue(compiled, messages.toString());
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Snippet").getMethod("run").invoke(null);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static JavaFileObject inMemory(String source) {
        return new SimpleJavaFileObject(URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
                return source;
            }
        };
    }
}
