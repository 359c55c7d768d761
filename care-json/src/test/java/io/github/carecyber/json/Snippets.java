package io.github.carecyber.json;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles and runs the examples of the documentation, so that none can go stale. */
final class Snippets {

    private static final String IMPORTS = """
            import static org.junit.jupiter.api.Assertions.*;

            import com.fasterxml.jackson.databind.*;
            import com.fasterxml.jackson.databind.json.*;
            import io.github.carecyber.core.application.*;
            import io.github.carecyber.core.attainment.*;
            import io.github.carecyber.core.call.*;
            import io.github.carecyber.core.facility.*;
            import io.github.carecyber.core.identity.*;
            import io.github.carecyber.core.law.*;
            import io.github.carecyber.core.money.*;
            import io.github.carecyber.core.plan.*;
            import io.github.carecyber.core.programme.*;
            import io.github.carecyber.core.report.*;
            import io.github.carecyber.core.text.*;
            import io.github.carecyber.json.*;
            import io.github.carecyber.json.csv.*;
            import io.github.carecyber.json.finess.*;
            import io.github.carecyber.json.kev.*;
            import io.github.carecyber.json.oscal.*;
            import io.github.carecyber.rules.allocation.*;
            import io.github.carecyber.rules.attainment.*;
            import io.github.carecyber.rules.budget.*;
            import io.github.carecyber.rules.call.*;
            import io.github.carecyber.rules.cases.*;
            import io.github.carecyber.rules.comparison.*;
            import io.github.carecyber.rules.eligibility.*;
            import io.github.carecyber.rules.insight.*;
            import io.github.carecyber.rules.page.*;
            import io.github.carecyber.rules.plan.*;
            import io.github.carecyber.rules.remedy.*;
            import io.github.carecyber.rules.scale.*;
            import io.github.carecyber.rules.text.*;
            import java.io.*;
            import java.net.*;
            import java.nio.charset.*;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import java.util.stream.*;
            """;

    private Snippets() {}

    /**
     * Runs statements and returns what they print.
     *
     * @param parameters the variables that the statements expect, as a method declares them
     * @param snippet the statements
     * @param folder where the compiled class goes
     * @param arguments the values of the variables
     */
    static String printedBy(String parameters, String snippet, Path folder, Object... arguments) throws Exception {
        compile(
                IMPORTS + "public class Snippet { public static void run(" + parameters + ") throws Exception {\n"
                        + snippet + "}}",
                folder);
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Method run = Arrays.stream(loader.loadClass("Snippet").getMethods())
                    .filter(method -> method.getName().equals("run"))
                    .findFirst()
                    .orElseThrow();
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            run.invoke(null, arguments);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static void compile(String source, Path folder) {
        StringWriter messages = new StringWriter();
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        messages,
                        null,
                        null,
                        List.of("-d", folder.toString(), "-classpath", System.getProperty("java.class.path")),
                        null,
                        List.of(inMemory(source)))
                .call();
        assertTrue(compiled, messages.toString());
    }

    private static JavaFileObject inMemory(String source) {
        return new SimpleJavaFileObject(URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }
}
