package io.github.carecyber.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.rules.cases.CaseCheck;
import io.github.carecyber.rules.cases.CaseFile;
import io.github.carecyber.rules.cases.CaseResults;
import io.github.carecyber.rules.cases.EligibilityCaseResult;
import io.github.carecyber.rules.eligibility.EligibilityVerdict;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is said of case files and decisions that their author got wrong. */
class CaseFileProblemTest {

    private static final Duration AT_MOST = Duration.ofSeconds(5);

    private static final String BEGINNING = "{\"format\": \"care.cases.v1\", \"cases\": [";

    @Test
    void allThatIsWrongWithACaseIsSaidAtOnce() {
        assertEquals(
                List.of(
                        "json.missing /cases/0/asOf",
                        "json.invalid-value /cases/0/situation",
                        "json.unknown-key /cases/0/expect",
                        "json.unknown-value /cases/1/expected/status",
                        "json.missing /cases/1/expected/decisive/0/rule",
                        "json.unknown-value /cases/1/expected/missing/0/kind"),
                problems(BEGINNING + """
                        {"situation": " ", "expect": {"status": "met"}},
                        {"situation": "s", "asOf": "2026-01-01", "expected": {"status": "eligible",
                         "decisive": [{"prerequisite": "P1"}], "missing": [{"kind": "missing"}]}}]}"""));
    }

    @Test
    void aMistypedMemberIsToldTheNearestOne() {
        Report report = read(BEGINNING + "{\"situaton\": \"s\", \"asOf\": \"2026-01-01\","
                        + " \"expected\": {\"status\": \"met\"}}]}")
                .report();
        assertTrue(
                report.violations().stream()
                        .anyMatch(violation ->
                                Findings.sentence(violation, Locale.FRENCH).contains("situation")),
                report.toString());
    }

    @Test
    void oneNameIsOneApplicant() {
        assertEquals(List.of("json.duplicate-key /applicants/a"), problems("""
                        {"format": "care.cases.v1", "cases": [], "applicants": {
                          "a": {"kind": "legal-entity"}, "a": {"kind": "legal-entity"}}}"""));
    }

    @Test
    void aDecisionThatDecidesNothingIsRefused() {
        Reading<?> reading = CareJson.read(DocumentType.DECISIONS, """
                {"format": "care.decisions.v1", "call": "c", "application": "a", "decisions": [
                  {"criterion": "/eligibility", "status": "unknown", "reason": "r", "role": "ARS", "decided": "2026-01-01"},
                  {"criterion": "eligibility", "status": "met", "reason": " ", "role": "ARS", "decided": "2026-02-30"}]}
                """);
        assertEquals(
                List.of(
                        "json.invalid-object /decisions/0",
                        "json.invalid-value /decisions/1/criterion",
                        "json.invalid-value /decisions/1/reason",
                        "json.invalid-value /decisions/1/decided"),
                problems(reading));
    }

    @Test
    void manyCasesAreReadAndCheckedInNoTime() {
        String one = "{\"situation\": \"s\", \"asOf\": \"2026-01-01\", \"expected\": {\"status\": \"unknown\"}}";
        String many = BEGINNING + (one + ",").repeat(9_999) + one + "]}";
        FundingCall call =
                CallCatalog.standard().call(CallId.of("care-d2-2025")).orElseThrow();
        CaseResults results = assertTimeoutPreemptively(
                AT_MOST, () -> CaseCheck.of(call).check(read(many).value().orElseThrow()));
        assertEquals(10_000, results.results().size());
        assertTrue(results.areAsExpected());
    }

    @Test
    void aVerdictFromAnArchiveDoesNotDifferFromTheOneGiven() {
        FundingCall call =
                CallCatalog.standard().call(CallId.of("care-d2-2025")).orElseThrow();
        CaseFile file = CaseSamples.cases();
        CaseResults results = CaseCheck.of(call)
                .check(new CaseFile(
                        null,
                        file.applicants(),
                        file.documents(),
                        file.declarations(),
                        List.of(file.cases().get(1))));
        EligibilityVerdict given = ((EligibilityCaseResult) results.results().get(0)).verdict();
        EligibilityVerdict archived = CareJson.read(DocumentType.VERDICT, CareJson.write(DocumentType.VERDICT, given))
                .value()
                .orElseThrow();
        assertEquals(given, archived);
        assertTrue(given.diff(archived).isEmpty());
        assertTrue(archived.diff(given).isEmpty());
    }

    private static Reading<CaseFile> read(String document) {
        return CareJson.read(DocumentType.CASES, document);
    }

    private static List<String> problems(String document) {
        return problems(read(document));
    }

    private static List<String> problems(Reading<?> reading) {
        return reading.report().violations().stream()
                .map(violation -> violation.rule() + " " + violation.path())
                .toList();
    }
}
