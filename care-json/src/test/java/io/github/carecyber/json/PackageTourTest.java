package io.github.carecyber.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.identity.CallId;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The examples in the guided tours of the packages compile, run and answer. */
class PackageTourTest {

    private static final Path ROOT = Path.of(System.getProperty("care.root"));

    private static final Path DEMO = ROOT.resolve("care-json/src/demo");

    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\n(.*?) \\* }</pre>", Pattern.DOTALL);

    private static final int MOST_LINES = 10;

    /**
     * An example.
     *
     * @param module the module it stands in
     * @param name the package, without the root
     * @param file what its variable {@code file} reads
     * @param answer a part of what it prints
     */
    private record Tour(String module, String name, Path file, String answer) {}

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> theExampleOfATourAnswers() {
        Path plan = DEMO.resolve("plan.json");
        return Stream.of(
                        new Tour("care-rules", "rules.eligibility", plan, "CANNOT TELL"),
                        new Tour("care-rules", "rules.call", plan, "no figure is at once at least 10 and at most 5"),
                        new Tour(
                                "care-rules",
                                "rules.remedy",
                                plan,
                                "reviewed between 16 July 2022 and the filing date"),
                        new Tour(
                                "care-rules",
                                "rules.cases",
                                DEMO.resolve("cases.json"),
                                "Cas conformes\u00a0: 4 sur 4"),
                        new Tour("care-rules", "rules.plan", plan, "The list “actions” is required"),
                        new Tour("care-rules", "rules.comparison", plan, "62 day(s) later"),
                        new Tour("care-rules", "rules.insight", plan, "1 open on 2026-11-23"),
                        new Tour("care-rules", "rules.page", plan, "<bdi>Backups &amp; directory</bdi>"),
                        new Tour("care-rules", "rules.allocation", plan, "133.33"),
                        new Tour("care-rules", "rules.attainment", plan, "D2.O4 NOT_MET"),
                        new Tour("care-rules", "rules.budget", plan, "€20,000.00 beyond the appropriation"),
                        new Tour("care-rules", "rules.scale", plan, "€256,666.67"),
                        new Tour("care-json", "json", plan, "(line "),
                        new Tour("care-json", "json", DEMO.resolve("claims.json"), "care.claims.v1"),
                        new Tour(
                                "care-json", "json.csv", DEMO.resolve("claims-ranked.json"), "CH-VALFICTIF;;250000,00"),
                        new Tour("care-json", "json.finess", DEMO.resolve("finess-sample.json"), "980600019"),
                        new Tour("care-json", "json.oscal", plan, "\"oscal-version\": \"1.1.3\""),
                        new Tour("care-json", "json.kev", plan, "The field catalogVersion is missing."))
                .map(tour ->
                        DynamicTest.dynamicTest(tour.name() + " " + tour.file().getFileName(), () -> run(tour)));
    }

    private void run(Tour tour) throws Exception {
        List<String> examples = examples(Files.readString(ROOT.resolve(tour.module())
                .resolve("src/main/java/io/github/carecyber")
                .resolve(tour.name().replace('.', '/'))
                .resolve("package-info.java")));
        assertEquals(1, examples.size());
        String example = examples.get(0);
        assertTrue(example.lines().count() <= MOST_LINES, example);
        try (InputStream file = Files.newInputStream(tour.file())) {
            String printed = Snippets.printedBy(
                    "FundingCall call, InputStream file",
                    example,
                    Files.createTempDirectory(folder, "tour"),
                    CallCatalog.standard().call(CallId.of("care-d2-2025")).orElseThrow(),
                    file);
            assertTrue(printed.contains(tour.answer()), printed);
        }
    }

    /** The examples of a package's Javadoc, without the stars in front of the lines. */
    private static List<String> examples(String source) {
        return EXAMPLE.matcher(source)
                .results()
                .map((MatchResult found) -> found.group(1)
                        .lines()
                        .map(line -> line.replaceFirst("^ \\* ?", ""))
                        .collect(Collectors.joining("\n")))
                .toList();
    }
}
