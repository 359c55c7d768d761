package io.github.carecyber.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.plan.PlanValidator;
import io.github.carecyber.rules.text.PlainText;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of plans at the edge of what can be written down: each gets an answer, at its place and in bounded time. */
class HostilePlanFileTest {

    private static final int MANY = 100_000;

    private static final Duration BOUND = Duration.ofSeconds(60);

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);

    private static final PlanValidator VALIDATOR = PlanValidator.of(
            CallCatalog.standard().call(CallId.of("care-d2-2025")).orElseThrow());

    @Test
    void aFileOfManyActionsInOneCycleIsReadIfTheLimitsAllowAndIsOneViolation() {
        String file = IntStream.range(0, MANY)
                .mapToObj(number -> action(number, (number + 1) % MANY))
                .collect(Collectors.joining(",", "{\"format\":\"care.plan.v1\",\"actions\":[", "]}"));

        Reading<RemediationPlan> refused = CareJson.read(DocumentType.PLAN, file);
        assertEquals(List.of("json.too-large "), found(refused.report()));

        Reading<RemediationPlan> reading =
                CareJson.read(DocumentType.PLAN, file, JsonLimits.standard().withBytes(20_000_000));
        Report report =
                assertTimeout(BOUND, () -> VALIDATOR.validate(reading.value().orElseThrow(), AS_OF));
        List<Violation> cycles = report.violations().stream()
                .filter(violation -> violation.rule().value().equals("plan.dependency.cycle"))
                .toList();
        assertEquals(1, cycles.size());
        assertEquals(
                MANY,
                ((Argument.Codes) cycles.get(0).arguments().values().get("actions"))
                        .value()
                        .size());
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertTrue(PlainText.in(locale).of(cycles.get(0)).length() < 500);
        }
    }

    @Test
    void aFileInWhichNothingIsStatedIsReadAndLacksWhatIsRequired() {
        Reading<RemediationPlan> reading = CareJson.read(
                DocumentType.PLAN,
                "{\"format\":\"care.plan.v1\",\"weaknesses\":[{}],\"actions\":[{\"milestones\":[{}],\"expenses\":[{}],"
                        + "\"evidence\":[{}],\"expectedResult\":{}}],\"financing\":[{}]}");

        assertEquals(List.of(), found(reading.report()));
        Report report = VALIDATOR.validate(reading.value().orElseThrow(), AS_OF);
        assertTrue(found(report).contains("structure.required /actions/0/evidence/0/kind"));
        assertTrue(found(report).contains("structure.blank /actions/0/expectedResult/measure"));
        List<String> lacking = found(report).stream()
                .filter(finding -> finding.startsWith("structure."))
                .toList();
        assertEquals(lacking.size(), Set.copyOf(lacking).size());
    }

    /** The letter composed and decomposed, of another script, of another width, with a mark that cannot be seen, and too long. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A\u00C9",
                "AE\u0301",
                "\u0410-1",
                "\uFF21-1",
                "A\u200B1",
                "\u202EA-1",
                " A-1",
                "",
                "<b>",
                "A\\u0000"
            })
    void anIdentifierOfAnotherFormIsRefusedAtItsPlace(String id) {
        Reading<RemediationPlan> reading = CareJson.read(
                DocumentType.PLAN, "{\"format\":\"care.plan.v1\",\n\"actions\":[{\"id\":\"" + id + "\"}]}");

        assertEquals(1, reading.report().violations().size(), reading.report().toString());
        Violation violation = reading.report().violations().get(0);
        assertEquals("/actions/0/id", violation.path().toString());
        assertEquals(2, violation.position().line());
        String text = PlainText.in(Locale.FRENCH).of(violation);
        assertTrue(text.indexOf('\u202E') < 0 && text.indexOf('\u200B') < 0 && text.indexOf('\u0000') < 0, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "92233720368547758.08",
                "-92233720368547758.09",
                "1e1000000000",
                "0.001",
                "NaN",
                "99999999999999999999999999999999999999.00"
            })
    void anAmountBeyondTheRangeIsRefusedAtItsPlace(String amount) {
        assertEquals(
                List.of("/declaredTotal"),
                read("\"declaredTotal\":\"" + amount + "\"").report().violations().stream()
                        .map(violation -> violation.path().toString())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"92233720368547758.07", "-92233720368547758.08"})
    void anAmountAtTheEdgeOfTheRangeIsReadAndWrittenBack(String amount) {
        Reading<RemediationPlan> reading = read("\"declaredTotal\":\"" + amount + "\"");

        assertEquals(List.of(), found(reading.report()));
        assertEquals(amount, reading.value().orElseThrow().declaredTotal().toString());
        assertTrue(
                CareJson.write(DocumentType.PLAN, reading.value().orElseThrow()).contains(amount));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+999999999-12-31", "-999999999-01-01", "2026-02-30", "2026-13-01", "0000000001-01-01", "demain"
            })
    void aDayOfAnotherFormIsRefusedAtItsPlace(String day) {
        assertEquals(
                List.of("/drawnUp"),
                read("\"drawnUp\":\"" + day + "\"").report().violations().stream()
                        .map(violation -> violation.path().toString())
                        .toList());
    }

    @Test
    void theFirstAndTheLastDayOfFourDigitsAreRead() {
        for (String day : List.of("0001-01-01", "9999-12-31")) {
            assertEquals(List.of(), found(read("\"drawnUp\":\"" + day + "\"").report()));
        }
    }

    private static Reading<RemediationPlan> read(String field) {
        return CareJson.read(DocumentType.PLAN, "{\"format\":\"care.plan.v1\"," + field + "}");
    }

    private static String action(int number, int dependency) {
        return "{\"id\":\"A" + (MANY + number)
                + "\",\"title\":\"a\",\"start\":\"2026-01-01\",\"end\":\"2026-01-01\",\"dependsOn\":[\"A"
                + (MANY + dependency) + "\"]}";
    }

    private static List<String> found(Report report) {
        return report.violations().stream()
                .map(violation -> violation.rule() + " " + violation.path())
                .toList();
    }
}
