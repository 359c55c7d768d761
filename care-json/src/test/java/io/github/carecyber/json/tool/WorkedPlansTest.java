package io.github.carecyber.json.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.identity.CveId;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Undecided;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.json.CareJson;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.kev.KevReader;
import io.github.carecyber.rules.plan.ExploitedVulnerabilities;
import io.github.carecyber.rules.plan.ExploitedVulnerability;
import io.github.carecyber.rules.plan.PlanValidator;
import io.github.carecyber.rules.structure.StructuralCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The whole plan of a hospital group, which is accepted, and plans that break every rule, each report as it is on file.
 *
 * <p>Three plans break every rule between them, and fewer cannot: financing does not cover the costs, exceeds them, or is beyond the
 * range of amounts, one at a time, and whether a goal is served is told only where every action states its effects. The critical path is measured in a plan without a cycle only, and a required list is empty only
 * where nothing in it can be wrong; both go with one of the three.
 */
class WorkedPlansTest {

    private static final Path ROOT = Path.of(System.getProperty("care.root"));

    private static final Path DEMO = ROOT.resolve("care-json/src/demo");

    private static final Path RESOURCES = ROOT.resolve("care-json/src/test/resources/io/github/carecyber/json");

    private static final Path PLANS = RESOURCES.resolve("plans");

    private static final Path LIST = RESOURCES.resolve("kev/known-exploited-vulnerabilities-2025-08-25.json");

    /** Only a constraint of an embedder's own breaks it, and a document has none. */
    private static final RuleId OF_OTHER_CONSTRAINTS = RuleId.of("structure.constraint");

    /** A plan with the command that checks it, as the files on it are named. */
    enum Worked {
        HOSPITAL(DEMO.resolve("plan-hospital.json"), DEMO.resolve("application-ght.json"), 0),
        EVERY_FAULT(PLANS.resolve("every-fault.json"), PLANS.resolve("application-association.json"), 1),
        LATE_AND_OVERFUNDED(PLANS.resolve("late-and-overfunded.json"), PLANS.resolve("application-clinic.json"), 1),
        WITHOUT_WEAKNESSES(PLANS.resolve("without-weaknesses.json"), PLANS.resolve("application-clinic.json"), 1);

        private final Path plan;
        private final Path application;
        private final int exit;

        Worked(Path plan, Path application, int exit) {
            this.plan = plan;
            this.application = application;
            this.exit = exit;
        }

        String file() {
            return plan.getFileName().toString().replace(".json", "");
        }

        String answer(String... options) {
            List<String> arguments = new ArrayList<>(List.of(
                    "validate", plan.toString(), "--application", application.toString(), "--list", LIST.toString()));
            arguments.addAll(
                    this == HOSPITAL
                            ? List.of("--as-of", "2026-11-23")
                            : List.of(
                                    "--as-of",
                                    "2026-03-01",
                                    "--call",
                                    PLANS.resolve("call.json").toString()));
            arguments.addAll(List.of(options));
            CareToolTest.Answer answer = CareToolTest.run(arguments.toArray(String[]::new));
            assertEquals("", answer.errors());
            assertEquals(exit, answer.exit());
            return answer.output();
        }

        Report report() {
            return CareJson.read(DocumentType.REPORT, answer("--json")).value().orElseThrow();
        }
    }

    /** The files are what a reader sees; read them after they were made anew with {@code -Dcare.reports=write}. */
    @ParameterizedTest
    @EnumSource
    void aReportReadsAsOnFile(Worked worked) throws IOException {
        assertOnFile(worked.file() + ".report.fr.txt", worked.answer("--lang", "fr"));
        assertOnFile(worked.file() + ".report.en.txt", worked.answer("--lang", "en"));
        assertOnFile(worked.file() + ".report.json", withoutVersions(worked.answer("--json")));
    }

    private static void assertOnFile(String name, String answer) throws IOException {
        if ("write".equals(System.getProperty("care.reports"))) {
            Files.writeString(PLANS.resolve(name), answer);
        }
        assertEquals(onFile(name), answer, "make it anew with -Dcare.reports=write");
    }

    @Test
    void everyReportOnFileIsThatOfAPlan() throws IOException {
        Set<String> expected = Stream.of(Worked.values())
                .flatMap(worked -> Stream.of(".report.fr.txt", ".report.en.txt", ".report.json")
                        .map(ending -> worked.file() + ending))
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(PLANS)) {
            assertEquals(
                    expected,
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.contains(".report."))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void theHospitalsPlanBreaksNoRuleAndOnlyWhatIsNotPublishedIsOpen() {
        Report report = Worked.HOSPITAL.report();

        assertEquals(
                Set.of("plan.weakness.list-due-date"),
                report.violations().stream()
                        .map(violation -> violation.rule().value())
                        .collect(Collectors.toSet()));
        assertEquals(
                List.of(
                        "plan.dependency.critical-path-too-long",
                        "plan.expense.category-not-eligible",
                        "plan.expense.outside-phase",
                        "plan.financing.request-exceeds-ceiling",
                        "plan.schedule.after-declaration-deadline"),
                report.undecided().stream()
                        .map(undecided -> undecided.rule().value())
                        .toList());
        assertTrue(report.undecided().stream()
                .map(Undecided::gaps)
                .flatMap(List::stream)
                .allMatch(gap -> gap instanceof io.github.carecyber.core.report.Gap.NotPublished));
    }

    @Test
    void theHospitalsPlanIsOfTheSizeOfARealOneAndItsVulnerabilitiesAreOnTheList() throws IOException {
        RemediationPlan plan = CareJson.read(DocumentType.PLAN, Files.readString(Worked.HOSPITAL.plan))
                .value()
                .orElseThrow();
        assertEquals(20, plan.weaknesses().size());
        assertEquals(30, plan.actions().size());

        ExploitedVulnerabilities whole = list(LIST);
        ExploitedVulnerabilities extract = list(DEMO.resolve("exploited-vulnerabilities.json"));
        assertEquals(whole.version(), extract.version());
        for (Weakness weakness : plan.weaknesses()) {
            assertTrue(!weakness.vulnerabilities().isEmpty(), weakness.toString());
            for (CveId cve : weakness.vulnerabilities()) {
                ExploitedVulnerability entry = whole.find(cve).orElseThrow();
                assertEquals(entry, extract.find(cve).orElseThrow());
            }
        }
        assertEquals(plan, whole.enrich(plan), "the plan states all that the list knows");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HOSPITAL")
    void exactlyTheFaultsSeededAreFoundAtTheirPlaces(Worked worked) throws IOException {
        assertEquals(
                onFile(worked.file() + ".faults.txt"),
                worked.report().violations().stream()
                        .map(violation -> violation.rule() + " " + violation.path() + "\n")
                        .sorted()
                        .collect(Collectors.joining()));
    }

    @Test
    void theSeededPlansBreakEveryRule() {
        Set<RuleId> broken = new TreeSet<>();
        for (Worked worked : Worked.values()) {
            if (worked != Worked.HOSPITAL) {
                worked.report().violations().stream().map(Violation::rule).forEach(broken::add);
            }
        }

        assertEquals(
                Stream.of(PlanValidator.rules(), StructuralCheck.rules())
                        .flatMap(List::stream)
                        .map(Rule::id)
                        .filter(rule -> !rule.equals(OF_OTHER_CONSTRAINTS))
                        .collect(Collectors.toCollection(TreeSet::new)),
                broken);
    }

    private static ExploitedVulnerabilities list(Path file) throws IOException {
        try (InputStream source = Files.newInputStream(file)) {
            return KevReader.read(source).value().orElseThrow();
        }
    }

    private static String onFile(String name) throws IOException {
        return Files.readString(PLANS.resolve(name), StandardCharsets.UTF_8);
    }

    /** The library's version and the fingerprints of the input change with every release, and say nothing to a reader. */
    private static String withoutVersions(String json) {
        return json.replaceAll("(\"libraryVersion\": )\"[^\"]*\"", "$1\"…\"").replaceAll("\"[0-9a-f]{64}\"", "\"…\"");
    }
}
