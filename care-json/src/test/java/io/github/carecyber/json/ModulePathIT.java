package io.github.carecyber.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged jars in plain Java processes: on the module path, where a missing {@code opens} or {@code exports} shows (the
 * test runner adds them by itself), and as the one runnable file.
 */
class ModulePathIT {

    private static final Path ROOT = Path.of(System.getProperty("care.root"));
    private static final Path DEMO = ROOT.resolve("care-json/src/demo");
    private static final String MODULES =
            System.getProperty("care.modules") + File.pathSeparator + System.getProperty("care.jar");

    private record Run(int exit, String output) {}

    @Test
    void theCommandLineRunsOnTheModulePath() throws Exception {
        Run run = java(
                "-p",
                MODULES,
                "-m",
                "io.github.carecyber.json/io.github.carecyber.json.tool.CareTool",
                "validate",
                DEMO.resolve("plan.json").toString(),
                "--as-of",
                "2026-11-23");
        assertEquals(1, run.exit(), run.output());
        assertTrue(run.output().contains("[plan.weakness.not-addressed]"), run.output());
    }

    @Test
    void theStructuralCheckReadsRecordsOnTheModulePath(@TempDir Path folder) throws Exception {
        Path plan = Files.writeString(
                folder.resolve("plan.json"),
                "{\"format\": \"care.plan.v1\", \"call\": \"care-d2-2025\", \"actions\": [{\"id\": \"A1\"}]}");
        Run run = java(
                "-p",
                MODULES,
                "-m",
                "io.github.carecyber.json/io.github.carecyber.json.tool.CareTool",
                "validate",
                plan.toString(),
                "--as-of",
                "2026-11-23");
        assertEquals(1, run.exit(), run.output());
        assertTrue(run.output().contains("error /applicant"), run.output());
        assertTrue(run.output().contains("error /actions/0/start"), run.output());
    }

    @Test
    void aModuleOfSomebodyElseUsesTheLibrary(@TempDir Path folder) throws Exception {
        Path sources = Files.createDirectories(folder.resolve("src"));
        Files.writeString(
                sources.resolve("module-info.java"),
                "module consumer { requires io.github.carecyber.json; opens consumer; }");
        Files.writeString(Files.createDirectories(sources.resolve("consumer")).resolve("Main.java"), """
                package consumer;

                import com.fasterxml.jackson.databind.json.JsonMapper;
                import io.github.carecyber.core.money.Euros;
                import io.github.carecyber.core.plan.RemediationPlan;
                import io.github.carecyber.json.CallCatalog;
                import io.github.carecyber.json.CareJson;
                import io.github.carecyber.json.DocumentType;
                import io.github.carecyber.rules.plan.PlanValidator;
                import java.time.LocalDate;

                public class Main {
                    record Request(Euros amount, RemediationPlan plan) {}

                    public static void main(String[] arguments) throws Exception {
                        System.out.println(JsonMapper.builder().findAndAddModules().build()
                                .writeValueAsString(new Request(Euros.of("1.50"), RemediationPlan.empty())));
                        RemediationPlan plan = CareJson.read(DocumentType.PLAN, "{\\"format\\": \\"care.plan.v1\\"}")
                                .value()
                                .orElseThrow();
                        System.out.println(PlanValidator.of(CallCatalog.standard().calls().get(0))
                                .validate(plan, LocalDate.of(2026, 11, 23))
                                .isAccepted());
                    }
                }
                """);
        Path classes = folder.resolve("classes");
        Run compilation = process(
                tool("javac"),
                "-p",
                MODULES,
                "-d",
                classes.toString(),
                sources.resolve("module-info.java").toString(),
                sources.resolve("consumer/Main.java").toString());
        assertEquals(0, compilation.exit(), compilation.output());
        Run run = java("-p", MODULES + File.pathSeparator + classes, "-m", "consumer/consumer.Main");
        assertEquals(0, run.exit(), run.output());
        assertTrue(run.output().contains("{\"amount\":\"1.50\",\"plan\":{\"format\":\"care.plan.v1\"}}"), run.output());
        assertTrue(run.output().endsWith("false" + System.lineSeparator()), run.output());
    }

    @Test
    void theRunnableFileAnswersLikeTheModules() throws Exception {
        Run run = java("-jar", System.getProperty("care.tool.jar"), "catalog", "care-d2-2025", "--lang", "fr");
        assertEquals(0, run.exit(), run.output());
        assertTrue(run.output().contains("45\u202f000\u202f000,00\u00a0€"), run.output());
        assertTrue(run.output().contains("non publié, texte attendu"), run.output());
    }

    @Test
    void eachJarHoldsTheLicence() throws IOException {
        List<Path> jars = new ArrayList<>();
        for (String module : List.of("care-core", "care-rules", "care-json")) {
            try (var files = Files.list(ROOT.resolve(module).resolve("target"))) {
                files.filter(file -> file.toString().endsWith(".jar")).forEach(jars::add);
            }
        }
        assertTrue(jars.size() >= 10, "jars, sources, Javadoc of three modules and the tool: " + jars);
        for (Path jar : jars) {
            try (ZipFile archive = new ZipFile(jar.toFile())) {
                assertTrue(archive.getEntry("META-INF/LICENSE") != null, jar + " holds no licence");
            }
        }
    }

    private static Run java(String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = tool("java");
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return process(command);
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private static Run process(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output;
        try (InputStream stream = process.getInputStream()) {
            output = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the process ends");
        return new Run(process.exitValue(), output);
    }
}
