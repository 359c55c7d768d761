package io.github.carecyber.json;

import static io.github.carecyber.json.Findings.place;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Position;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Undecided;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.text.ArgumentText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LocateTest {

    private static final String PLAN = """
            {
              "format": "care.plan.v1",
              "weaknesses": [{"id": "w1"}, {"id": "w2", "title": "𝄞",
                "exploitable": true}],
              "actions": []
            }
            """;

    @Test
    void everyPathGetsThePlaceOfItsValue() {
        assertEquals(
                List.of(
                        "plan.some-rule ''" + " 1:1",
                        "plan.some-rule '/weaknesses'" + place(PLAN, "[{"),
                        "plan.some-rule '/weaknesses/0/id'" + place(PLAN, "\"w1\""),
                        "plan.some-rule '/weaknesses/1'" + place(PLAN, "{\"id\": \"w2\""),
                        "plan.some-rule '/weaknesses/1/exploitable'" + place(PLAN, "true"),
                        "plan.some-rule '/actions'" + place(PLAN, "[]")),
                located(
                        PLAN,
                        "",
                        "/actions",
                        "/weaknesses",
                        "/weaknesses/0/id",
                        "/weaknesses/1",
                        "/weaknesses/1/exploitable"));
    }

    @Test
    void whatIsMissingGetsThePlaceOfWhatItIsMissingFromAndNothingElseDoes() {
        assertEquals(
                List.of(
                        "plan.some-rule '/actions/3/end' nowhere",
                        "plan.some-rule '/call' nowhere",
                        "plan.some-rule '/financing/0' nowhere",
                        "plan.some-rule '/weaknesses/0/title'" + place(PLAN, "{\"id\": \"w1\""),
                        "plan.some-rule '/weaknesses/1/id/deeper'" + place(PLAN, "\"w2\"")),
                located(
                        PLAN,
                        "/actions/3/end",
                        "/call",
                        "/financing/0",
                        "/weaknesses/0/title",
                        "/weaknesses/1/id/deeper"));
    }

    @Test
    void aTextThatBreaksOffPlacesWhatItHolds() {
        assertEquals(
                List.of("plan.some-rule '/actions' nowhere", "plan.some-rule '/weaknesses/0' 2:16"),
                located("{\n\"weaknesses\": [{\"id\" 7", "/actions", "/weaknesses/0"));
        assertEquals(List.of("plan.some-rule '/actions' nowhere"), located("", "/actions"));
    }

    @Test
    void aPlaceInAMessageGetsItsLineIfItIsInTheText() {
        Violation twice = new Violation(
                RuleId.of("plan.some-rule"),
                Severity.ERROR,
                DataPath.parse("/weaknesses/1"),
                Arguments.none()
                        .with("first", DataPath.parse("/weaknesses/0"))
                        .with("other", DataPath.parse("/financing/0")),
                null);
        Report located = read(PLAN).locate(new Report(List.of(twice), List.of(), Provenance.of(null, Map.of())));
        Map<String, Argument> arguments =
                located.violations().get(0).arguments().values();
        assertEquals(new Argument.Place(DataPath.parse("/weaknesses/0"), new Position(3, 18)), arguments.get("first"));
        assertEquals(new Argument.Place(DataPath.parse("/financing/0"), null), arguments.get("other"));
        assertEquals(
                "/weaknesses/0 (ligne 3, colonne 18)",
                ArgumentText.in(Locale.FRENCH).of(arguments.get("first")));
        assertEquals("/financing/0", ArgumentText.in(Locale.ENGLISH).of(arguments.get("other")));
    }

    @Test
    void everythingElseInTheReportStays() {
        Violation placed = violation("/actions").withPosition(new Position(77, 7));
        Undecided undecided = new Undecided(
                RuleId.of("plan.ceiling"), DataPath.ROOT, List.of(new Gap.MissingFact(DataPath.of("title"))));
        Report report = new Report(List.of(placed), List.of(undecided), Provenance.of("2", Map.of()));

        assertEquals(report, read(PLAN).locate(report));
    }

    private static List<String> located(String text, String... paths) {
        Report report = new Report(
                Stream.of(paths).map(LocateTest::violation).toList(), List.of(), Provenance.of(null, Map.of()));
        return Findings.of(read(text).locate(report));
    }

    private static Reading<RemediationPlan> read(String text) {
        return CareJson.read(DocumentType.PLAN, text);
    }

    private static Violation violation(String path) {
        return new Violation(RuleId.of("plan.some-rule"), Severity.ERROR, DataPath.parse(path), Arguments.none(), null);
    }
}
