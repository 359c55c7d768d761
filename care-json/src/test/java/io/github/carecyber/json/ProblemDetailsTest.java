package io.github.carecyber.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.carecyber.core.report.Adjustment;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Undecided;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.ReadingRules;
import io.github.carecyber.rules.catalog.RuleCatalog;
import io.github.carecyber.rules.plan.PlanValidator;
import io.github.carecyber.rules.text.PlainText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reports as problem details, held against RFC 9457. */
class ProblemDetailsTest {

    private static final Path PLAN = Path.of(System.getProperty("care.root"), "care-json/src/demo/plan.json");

    @Test
    void aRefusedPlanIsAnsweredWithEveryFindingAtItsPlace() throws IOException {
        Report report = reportOnPlan();
        JsonNode body = body(problem(report));
        assertEquals(report.violations().size(), body.get("findings").size());
        assertEquals(report.undecided().size(), body.get("undecided").size());
        for (int index = 0; index < report.violations().size(); index++) {
            Violation violation = report.violations().get(index);
            JsonNode finding = body.get("findings").get(index);
            assertEquals(violation.rule().value(), finding.get("rule").textValue());
            assertEquals(
                    violation.severity().name().toLowerCase(Locale.ROOT),
                    finding.get("severity").textValue());
            assertEquals("#" + violation.path(), finding.get("pointer").textValue());
            assertNotNull(violation.position());
            assertEquals(violation.position().line(), finding.get("line").intValue());
            assertEquals(violation.position().column(), finding.get("column").intValue());
            assertEquals(
                    PlainText.of(JsonRules.catalog(), Locale.ENGLISH).of(violation),
                    finding.get("detail").textValue());
        }
    }

    @Test
    void theMembersOfTheStandardHaveTheTypesThatItAsksFor() throws IOException {
        JsonNode body = body(problem(reportOnPlan()).withInstance(URI.create("/plans/7")));
        assertTrue(URI.create(body.get("type").textValue()).isAbsolute());
        assertTrue(body.get("title").isTextual());
        assertTrue(body.get("status").isInt());
        assertTrue(body.get("detail").isTextual());
        assertEquals("/plans/7", body.get("instance").textValue());
        // Section 3.2: names of extension members begin with a letter, have letters, digits and _ only, and three of
        // them at least.
        body.fieldNames().forEachRemaining(name -> assertTrue(name.matches("[A-Za-z][A-Za-z0-9_]{2,}"), name));
        assertEquals("application/problem+json", ProblemDetails.MEDIA_TYPE);
    }

    @Test
    void theTitleDependsOnTheTypeAloneAndTheDetailOnTheOccurrence() throws IOException {
        JsonNode plan = body(problem(reportOnPlan()));
        JsonNode other = body(problem(CareJson.read(DocumentType.PLAN, "{}").report()));
        assertEquals(plan.get("type"), other.get("type"));
        assertEquals(plan.get("title"), other.get("title"));
        assertFalse(plan.get("detail").equals(other.get("detail")));
    }

    @Test
    void theStatusTellsWhatIsNoJsonFromWhatIsTooLargeAndWhatIsRefused() {
        assertStatus(422, ProblemDetails.REFUSED, CareJson.read(DocumentType.PLAN, "{}"));
        assertStatus(400, ProblemDetails.MALFORMED, CareJson.read(DocumentType.PLAN, "{"));
        assertStatus(400, ProblemDetails.MALFORMED, CareJson.read(DocumentType.PLAN, new byte[] {(byte) 0xFF}));
        assertStatus(413, ProblemDetails.TOO_LARGE, CareJson.read(DocumentType.PLAN, "[".repeat(1_000)));
        assertStatus(
                413,
                ProblemDetails.TOO_LARGE,
                CareJson.read(DocumentType.PLAN, "{\"note\": \"" + "x".repeat(6_000_000) + "\"}"));
    }

    @Test
    void anAcceptedReportIsNoProblem() {
        assertEquals(Optional.empty(), ProblemDetails.of(report()));
        Violation warning =
                new Violation(RuleId.of("some.rule"), Severity.WARNING, DataPath.ROOT, Arguments.none(), null);
        assertEquals(Optional.empty(), ProblemDetails.of(report(warning)));
    }

    @Test
    void textsAreInTheLanguagesAskedFor() throws IOException {
        ProblemDetails problem = problem(reportOnPlan());
        JsonNode english = body(problem);
        JsonNode french = body(problem.in(Locale.FRANCE));
        JsonNode both = body(problem.in(Locale.FRENCH, Locale.ENGLISH, Locale.CANADA_FRENCH));
        assertEquals("The document is refused", english.get("title").textValue());
        assertEquals("Le document est refusé", french.get("title").textValue());
        assertFalse(english.has("translations"));
        assertEquals(french.get("title"), both.get("title"));
        assertEquals(1, both.get("translations").size());
        assertEquals(english.get("title"), both.get("translations").get("en").get("title"));
        assertEquals(english.get("detail"), both.get("translations").get("en").get("detail"));
        for (String list : List.of("findings", "undecided")) {
            for (int index = 0; index < both.get(list).size(); index++) {
                JsonNode finding = both.get(list).get(index);
                assertEquals(french.get(list).get(index).get("detail"), finding.get("detail"));
                assertEquals(
                        english.get(list).get(index).get("detail"),
                        finding.get("translations").get("en").get("detail"));
            }
        }
        assertEquals("fr", problem.in(Locale.CANADA_FRENCH).language());
        assertEquals("en", problem.in(Locale.JAPANESE).language());
    }

    @Test
    void aPointerIsTheFragmentOfAUri() throws IOException {
        List<String> names = List.of("a/b~c", "é", "\"\\", "%41 x", "#", "\uD83D\uDE00", "\uD83D");
        List<Violation> violations = new ArrayList<>();
        names.forEach(name -> violations.add(ReadingRules.UNKNOWN_KEY.violatedAt(
                DataPath.of(name), Arguments.none().with("name", "x").with("advice", "x"))));
        violations.add(ReadingRules.NULL.violatedAt(DataPath.ROOT, Arguments.none()));
        JsonNode findings =
                body(problem(report(violations.toArray(Violation[]::new)))).get("findings");
        List<String> pointers = new ArrayList<>();
        for (JsonNode finding : findings) {
            String pointer = finding.get("pointer").textValue();
            assertTrue(pointer.matches("#[!-~&&[^#\"\\\\<>\\[\\]^`{|}]]*"), pointer);
            pointers.add(URI.create(pointer).getFragment());
        }
        // Half a character has no form in a URI.
        assertTrue(
                pointers.containsAll(List.of("", "/a~1b~0c", "/é", "/\"\\", "/%41 x", "/#", "/\uD83D\uDE00", "/?")),
                pointers::toString);
    }

    @Test
    void whatWasSetAsideOrLeftUndecidedIsSaid() throws IOException {
        Report report = new Report(
                List.of(ReadingRules.NULL.violatedAt(DataPath.of("x"), Arguments.none())),
                List.of(Undecided.of(ReadingRules.MISSING, DataPath.of("y"), new Gap.MissingFact(DataPath.of("z")))),
                Provenance.of(null, Map.of()),
                List.of(new Adjustment(RuleId.of("some.rule"), null, "because", 2)));
        JsonNode body = body(problem(report));
        assertEquals("#/y", body.get("undecided").get(0).get("pointer").textValue());
        assertTrue(body.get("undecided").get(0).get("detail").textValue().contains("z"));
        assertEquals("because", body.get("adjustments").get(0).get("reason").textValue());
        assertEquals(
                report.provenance().libraryVersion(),
                body.get("provenance").get("libraryVersion").textValue());
        assertFalse(body(problem(report(report.violations().get(0)))).has("adjustments"));
    }

    @Test
    void everyFindingOfTheHostileFilesHasAProblem() throws IOException {
        Path folder = Path.of(
                System.getProperty("care.root"), "care-json/src/test/resources/io/github/carecyber/json/hostile");
        int problems = 0;
        try (var files = Files.newDirectoryStream(folder, "*.json")) {
            for (Path file : files) {
                Report report = CareJson.read(DocumentType.PLAN, Files.readAllBytes(file))
                        .report();
                JsonNode body = body(problem(report).in(Locale.FRENCH, Locale.ENGLISH));
                assertEquals(report.violations().size(), body.get("findings").size(), file.toString());
                problems++;
            }
        }
        assertTrue(problems > 50, () -> "too few files");
    }

    @Test
    void ofAMillionFindingsTheErrorsAreWrittenAndTheRestIsCounted() throws IOException {
        List<Violation> violations = new ArrayList<>();
        for (int index = 0; index < 3_000; index++) {
            violations.add(new Violation(
                    RuleId.of("some.rule"),
                    index % 3 == 2 ? Severity.ERROR : Severity.WARNING,
                    DataPath.of("list").index(index),
                    Arguments.none(),
                    null));
        }
        JsonNode body = body(problem(report(violations.toArray(Violation[]::new))));
        assertEquals(1_000, body.get("findings").size());
        body.get("findings")
                .forEach(
                        finding -> assertEquals("error", finding.get("severity").textValue()));
        assertEquals(2_000, body.get("findingsLeftOut").intValue());
        assertFalse(body.has("undecidedLeftOut"));
    }

    @Test
    void statusTypeAndRulesCanBeTheCallersOwn() throws IOException {
        Report report = report(ReadingRules.NULL.violatedAt(DataPath.ROOT, Arguments.none()));
        JsonNode body = body(problem(report)
                .withStatus(400)
                .withType(URI.create("https://example.org/refused"), BilingualText.of("Refusé", "Refused"))
                .withCatalog(RuleCatalog.of(List.of())));
        assertEquals(400, body.get("status").intValue());
        assertEquals("https://example.org/refused", body.get("type").textValue());
        assertEquals("Refused", body.get("title").textValue());
        assertTrue(body.get("findings").get(0).get("detail").textValue().contains("json.null"));
        for (int status : List.of(0, 200, 399, 600)) {
            assertThrows(IllegalArgumentException.class, () -> problem(report).withStatus(status));
        }
    }

    @Test
    void textBytesAndStreamAreTheSame() throws IOException {
        ProblemDetails problem = problem(reportOnPlan()).in(Locale.FRENCH);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        problem.write(stream);
        assertArrayEquals(problem.bytes(), stream.toByteArray());
        assertEquals(problem.text(), new String(problem.bytes(), StandardCharsets.UTF_8));
        assertEquals(problem.text(), problem.toString());
    }

    private static void assertStatus(int status, URI type, Reading<?> reading) {
        ProblemDetails problem = problem(reading.report());
        assertEquals(status, problem.status());
        assertEquals(type, problem.type());
    }

    private static Report report(Violation... violations) {
        return new Report(List.of(violations), List.of(), Provenance.of(null, Map.of()));
    }

    private static Report reportOnPlan() throws IOException {
        var reading = CareJson.read(DocumentType.PLAN, Files.readString(PLAN));
        var plan = reading.value().orElseThrow();
        Report report = PlanValidator.of(
                        CallCatalog.standard().call(plan.call()).orElseThrow())
                .validate(plan, LocalDate.of(2026, 11, 23));
        return reading.locate(report);
    }

    private static ProblemDetails problem(Report report) {
        return ProblemDetails.of(report).orElseThrow();
    }

    private static JsonNode body(ProblemDetails problem) throws IOException {
        return new ObjectMapper().readTree(problem.bytes());
    }
}
