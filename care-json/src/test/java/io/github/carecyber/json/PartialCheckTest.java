package io.github.carecyber.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Undecided;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.plan.PlanValidator;
import io.github.carecyber.rules.text.PlainText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * What cannot be read, what is missing and what breaks a rule, in one report.
 *
 * <p>The files of the folder {@code partial} are made anew with {@code -Dcare.reports=write}; they are then to be read.
 */
class PartialCheckTest {

    private static final Path FOLDER = Path.of(System.getProperty("care.root"))
            .resolve("care-json/src/test/resources/io/github/carecyber/json/partial");

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);

    private static final PlanValidator VALIDATOR = PlanValidator.of(CallCatalog.standard().calls().stream()
            .filter(call -> call.id().equals(CallId.of("care-d2-2025")))
            .findFirst()
            .orElseThrow());

    @Test
    void everyKindOfProblemComesWithWhatElseIsWrong() throws IOException {
        Report report = check(Files.readString(FOLDER.resolve("plan.json")));

        assertOnFile(
                "plan.report.fr.txt",
                PlainText.of(JsonRules.catalog(), Locale.FRENCH).of(report));
        assertOnFile(
                "plan.report.en.txt",
                PlainText.of(JsonRules.catalog(), Locale.ENGLISH).of(report));
    }

    @Test
    void whatCouldNotBeReadIsNotAlsoMissing() throws IOException {
        String plan = Files.readString(FOLDER.resolve("plan.json"));
        Reading<RemediationPlan> reading = CareJson.read(DocumentType.PLAN, plan);
        Report report = check(plan);

        assertEquals(
                List.of(
                        "/actions/0/expenses/0/amount",
                        "/actions/0/expenses/0/category",
                        "/actions/0/title",
                        "/actions/1",
                        "/applicant",
                        "/drawnUp",
                        "/financing/0/source",
                        "/weaknesses/0/exploitable",
                        "/weaknesses/1/exposure",
                        "/weaknesses/1/title"),
                reading.unreadable().stream().map(DataPath::toString).toList());
        assertFalse(reading.value().isPresent());
        for (DataPath place : reading.unreadable()) {
            assertTrue(
                    report.violations().stream()
                            .filter(violation -> violation.path().isWithin(place))
                            .allMatch(violation -> violation.rule().value().startsWith("json.")),
                    place::toString);
            assertTrue(
                    report.undecided().stream()
                            .flatMap(undecided -> undecided.gaps().stream())
                            .noneMatch(gap -> gap instanceof Gap.MissingFact missing
                                    && missing.path().isWithin(place)),
                    place::toString);
        }
    }

    @Test
    void aRuleIsUndecidedWhereItReadsWhatCouldNotBeRead() {
        Report report = check("""
                {"format": "care.plan.v1", "actions": [
                  {"id": "A1", "start": "soon", "end": "2026-01-01"},
                  {"id": "A2", "start": "2026-02-02", "end": "2026-01-01"}]}
                """);

        assertEquals(List.of("'/actions/1/end' 3:46"), at(report, "plan.schedule.dates-out-of-order"));
        assertEquals(
                List.of(new Undecided(
                        RuleId.of("plan.schedule.dates-out-of-order"),
                        DataPath.parse("/actions/0/start"),
                        List.of(new Gap.Unreadable(DataPath.parse("/actions/0/start"))))),
                undecided(report, "plan.schedule.dates-out-of-order"));
        assertTrue(undecided(report, "plan.expense.amount-not-positive").isEmpty(), "no amount could not be read");
    }

    @Test
    void aMistypedNameIsNotAlsoMissing() {
        Report report = check("{\"format\": \"care.plan.v1\", \"actions\": [{\"titel\": \"x\"}]}");

        assertEquals(List.of("'/actions/0/titel' 1:41"), at(report, "json.unknown-key"));
        assertFalse(Findings.of(report).stream().anyMatch(finding -> finding.contains("/actions/0/title'")));
        assertTrue(at(report, "structure.required").contains("'/actions/0/start' 1:40"), report::toString);
    }

    @Test
    void aNameUnlikeAnyOtherLeavesTheOthersMissing() {
        Report report = check("{\"format\": \"care.plan.v1\", \"actions\": [{\"libellé\": \"x\"}]}");

        assertTrue(at(report, "structure.blank").contains("'/actions/0/title' 1:40"), report::toString);
    }

    @Test
    void ofTwoValuesOfOneMemberNeitherCounts() {
        Report report = check("{\"format\": \"care.plan.v1\", \"declaredTotal\": \"5\", \"actions\": [{}],\n"
                + " \"declaredTotal\": \"0\"}");

        assertEquals(List.of(), at(report, "plan.expense.plan-total-differs"));
        assertEquals(1, undecided(report, "plan.expense.plan-total-differs").size());
    }

    @Test
    void theUnreadableElementKeepsThePlacesOfTheOthers() {
        Report report = check("{\"format\": \"care.plan.v1\", \"financing\": [7, {\"amount\": \"-1\"}]}");

        assertEquals(List.of("'/financing/1/amount' 1:56"), at(report, "plan.financing.amount-negative"));
        assertEquals(
                DataPath.parse("/financing/0"),
                undecided(report, "plan.financing.amount-negative").get(0).path());
    }

    @Test
    void aListOfTextsWithOneThatCannotBeReadIsUnreadable() {
        Reading<RemediationPlan> reading = CareJson.read(
                DocumentType.PLAN, "{\"format\": \"care.plan.v1\", \"actions\": [{\"dependsOn\": [\"A1\", 3]}]}");

        assertEquals(List.of(DataPath.parse("/actions/0/dependsOn")), reading.unreadable());
    }

    @Test
    void anObjectOfTwoKindsIsOfNone() {
        Reading<RemediationPlan> reading = CareJson.read(
                DocumentType.PLAN,
                "{\"format\": \"care.plan.v1\", \"note\": \"x\", \"note\": \"y\", \"financing\": [{\"source\":"
                        + " {\"kind\": \"own-funds\", \"kind\": \"other-scheme\"}}]}");

        assertEquals(List.of(DataPath.parse("/financing/0/source")), reading.unreadable());
    }

    @Test
    void aSyntaxErrorAsksNoEngine() {
        AtomicInteger asked = new AtomicInteger();
        Report report = CareJson.read(DocumentType.PLAN, "{\"format\": \"care.plan.v1\", \"id\": 7, \"title\"")
                .check(PlanValidator.rules(), plan -> {
                    asked.incrementAndGet();
                    return VALIDATOR.validate(plan, AS_OF);
                });

        assertEquals(0, asked.get());
        assertEquals(
                List.of("json.syntax", "json.wrong-type"),
                report.violations().stream()
                        .map(violation -> violation.rule().value())
                        .sorted()
                        .toList());
        assertEquals(List.of(), report.undecided());
    }

    @Test
    void tooManyProblemsAskNoEngine() {
        Reading<RemediationPlan> reading = CareJson.read(
                DocumentType.PLAN,
                "{\"format\": \"care.plan.v1\", \"actions\": [1, 2, 3]}",
                JsonLimits.standard().withProblems(2));

        assertEquals(reading.report(), reading.check(PlanValidator.rules(), plan -> VALIDATOR.validate(plan, AS_OF)));
    }

    @Test
    void aRequiredMemberLeavesNothingToCheck() {
        Reading<?> reading = CareJson.read(DocumentType.AWARDS, "{\"format\": \"care.awards.v1\", \"envelope\": 5}");

        assertEquals(List.of(), reading.unreadable());
    }

    @Test
    void whatIsReadableIsCheckedAsEver() {
        String text = "{\"format\": \"care.plan.v1\", \"actions\": [{}]}";
        Reading<RemediationPlan> reading = CareJson.read(DocumentType.PLAN, text);

        assertEquals(
                reading.locate(VALIDATOR.validate(reading.value().orElseThrow(), AS_OF)),
                reading.check(PlanValidator.rules(), plan -> VALIDATOR.validate(plan, AS_OF)));
    }

    @Test
    void aRuleOfOnesOwnThatStatesNothingIsUndecidedAltogether() {
        BilingualText text = BilingualText.of("x", "x");
        Rule silent = Rule.of("own.silent", Severity.ERROR, text, text);
        Rule stating = Rule.of("own.stating", Severity.ERROR, text, text).withReads("/title");
        Reading<RemediationPlan> reading =
                CareJson.read(DocumentType.PLAN, "{\"format\": \"care.plan.v1\", \"version\": true}");
        Report report = reading.check(
                List.of(silent, stating),
                plan -> new Report(
                        List.of(
                                silent.violatedAt(DataPath.of("title"), Arguments.none()),
                                stating.violatedAt(DataPath.of("title"), Arguments.none())),
                        List.of(),
                        VALIDATOR.validate(plan, AS_OF).provenance()));

        assertEquals(List.of(), at(report, "own.silent"));
        assertEquals(1, undecided(report, "own.silent").size());
        assertEquals(1, at(report, "own.stating").size());
        assertEquals(List.of(), undecided(report, "own.stating"));
    }

    @Test
    void aRuleThatIsSetAsideIsNotUndecidedEither() {
        PlanValidator lenient =
                VALIDATOR.without(RuleId.of("plan.schedule.dates-out-of-order"), "décidé par la direction");
        Report report = CareJson.read(
                        DocumentType.PLAN, "{\"format\": \"care.plan.v1\", \"actions\": [{\"start\": \"soon\"}]}")
                .check(PlanValidator.rules(), plan -> lenient.validate(plan, AS_OF));

        assertEquals(List.of(), undecided(report, "plan.schedule.dates-out-of-order"));
        assertEquals(1, report.adjustments().size());
    }

    @Test
    void theProvenanceCitesTheTextAndNotWhatIsLeftOfThePlan() {
        Report report = check("{\"format\": \"care.plan.v1\", \"version\": true}");

        assertEquals(
                List.of("call", "document"),
                List.copyOf(report.provenance().inputs().keySet()));
    }

    @Test
    void fiftyProblemsComeBackWithWhatElseIsWrong() {
        StringBuilder actions = new StringBuilder();
        for (int number = 0; number < 50; number++) {
            actions.append(number == 0 ? "" : ",\n")
                    .append("{\"id\": \"A")
                    .append(number)
                    .append("\", \"status\": ")
                    .append(number)
                    .append(", \"start\": \"2026-02-02\", \"end\": \"2026-01-01\"}");
        }
        Report report = check("{\"format\": \"care.plan.v1\", \"actions\": [\n" + actions + "]}");

        assertEquals(50, at(report, "json.wrong-type").size());
        assertEquals(50, at(report, "plan.schedule.dates-out-of-order").size());
        assertEquals(50, undecided(report, "plan.action.overdue").get(0).gaps().size());
        assertEquals(
                DataPath.of("actions"),
                undecided(report, "plan.action.overdue").get(0).path());
    }

    private static Report check(String text) {
        return CareJson.read(DocumentType.PLAN, text)
                .check(PlanValidator.rules(), plan -> VALIDATOR.validate(plan, AS_OF));
    }

    private static List<String> at(Report report, String rule) {
        List<String> places = new ArrayList<>();
        for (String finding : Findings.of(report)) {
            if (finding.startsWith(rule + " ")) {
                places.add(finding.substring(rule.length() + 1));
            }
        }
        return places;
    }

    private static List<Undecided> undecided(Report report, String rule) {
        return report.undecided().stream()
                .filter(undecided -> undecided.rule().value().equals(rule))
                .toList();
    }

    private static void assertOnFile(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name);
        if ("write".equals(System.getProperty("care.reports"))) {
            Files.writeString(file, text);
        }
        assertEquals(Files.readString(file), text);
    }
}
