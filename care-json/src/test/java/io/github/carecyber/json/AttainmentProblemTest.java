package io.github.carecyber.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.call.PaymentTerms;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.attainment.ActivityRange;
import io.github.carecyber.rules.attainment.AttainmentVerdict;
import io.github.carecyber.rules.attainment.CoverageVerdict;
import io.github.carecyber.rules.attainment.PaymentDue;
import io.github.carecyber.rules.attainment.PaymentFacts;
import io.github.carecyber.rules.attainment.PaymentRequest;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer to a declaration, or a payment, that cannot be is refused with the place of each contradiction. */
class AttainmentProblemTest {

    private static final String REQUEST = """
            {"format": "care.payment.v1", "ceiling": "100000.00", "costs": "55000.00", "paid": "20000.00",
              "objectives": {"D2.O1": "met"},
              "terms": {"kind": "assumed", "author": "CH fictif", "assumption": {
                "atStart": "20%", "onObjectives": {"kind": "by-objective", "shares": {"D2.O1": "40%", "D2.O2": "40%"}}}}}
            """;

    @Test
    void aRequestIsReadAsItIsWrittenByHand() {
        PaymentRequest request =
                CareJson.read(DocumentType.PAYMENT, REQUEST).value().orElseThrow();
        PaymentDue due = request.due(Published.awaited("annexe"), Map.of());

        assertEquals(Euros.of("35000"), due.due().known().orElseThrow());
        assertEquals(Map.of(ObjectiveId.of("D2.O1"), Status.MET), request.objectives());
        assertEquals(
                PaymentRequest.of(Euros.of("1"), Euros.ZERO, Euros.ZERO),
                CareJson.read(
                                DocumentType.PAYMENT,
                                "{\"format\": \"care.payment.v1\", \"paid\": \"0\", \"costs\": \"0.00\", \"ceiling\": \"1\"}")
                        .value()
                        .orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '@', textBlock = """
            "100000.00"        ; 100000                 ; json.wrong-type     ; /ceiling
            "100000.00"        ; "-0.01"                ; json.invalid-value  ; /ceiling
            "100000.00"        ; "92233720368547758.08" ; json.invalid-value  ; /ceiling
            "100000.00"        ; "1e99"                 ; json.invalid-value  ; /ceiling
            "100000.00"        ; null                   ; json.null           ; /ceiling
            "55000.00"         ; "0.001"                ; json.invalid-value  ; /costs
            "20000.00"         ; "-20000"               ; json.invalid-value  ; /paid
            "paid"             ; "payed"                ; json.unknown-key    ; /payed
            "met"              ; "reached"              ; json.unknown-value  ; /objectives/D2.O1
            "met"              ; true                   ; json.wrong-type     ; /objectives/D2.O1
            "assumed"          ; "given"                ; json.unknown-kind   ; /terms/kind
            "assumed"          ; "awaited"              ; json.unknown-kind   ; /terms/kind
            "CH fictif"        ; " "                    ; json.invalid-value  ; /terms/author
            "20%"              ; "21%"                  ; json.invalid-object ; /terms/assumption
            "20%"              ; 0.2                    ; json.wrong-type     ; /terms/assumption/atStart
            "20%"              ; "120%"                 ; json.invalid-value  ; /terms/assumption/atStart
            """)
    void aRequestThatCannotBeIsRefusedAtItsPlace(String part, String instead, String rule, String path) {
        assertTrue(REQUEST.contains(part), part);
        List<String> problems = problems(CareJson.read(DocumentType.PAYMENT, REQUEST.replace(part, instead)));

        assertTrue(problems.contains(rule + " " + path), problems::toString);
    }

    @Test
    void everythingThatIsMissingFromARequestIsNamed() {
        assertEquals(
                List.of("json.missing /ceiling", "json.missing /costs", "json.missing /paid"),
                problems(CareJson.read(DocumentType.PAYMENT, "{\"format\": \"care.payment.v1\"}")));
    }

    @ParameterizedTest
    @CsvSource({"earned, 60000.00", "entitled, 55000.00", "due, 35000.00"})
    void anAmountThatDoesNotFollowFromTermsAndFactsIsRefused(String member, String amount) {
        String text = CareJson.write(DocumentType.PAYMENT_DUE, payment());
        String right = "\"" + member + "\": {\n    \"least\": \"" + amount + "\"";
        assertTrue(text.contains(right), text);
        Reading<PaymentDue> reading =
                CareJson.read(DocumentType.PAYMENT_DUE, text.replace(right, right.replace(amount, "0.01")));

        assertEquals(List.of("json.invalid-object /" + member), problems(reading));
        assertTrue(
                sentence(reading).endsWith("Expected: what follows from the other members."), () -> sentence(reading));
    }

    @Test
    void whatIsStillToComeIsComparedToo() {
        String text = CareJson.write(DocumentType.PAYMENT_DUE, payment());
        Reading<PaymentDue> reading = CareJson.read(
                DocumentType.PAYMENT_DUE,
                text.replace("\"atMostStillToCome\": \"45000.00\"", "\"atMostStillToCome\": \"45000.01\""));

        assertEquals(List.of("json.invalid-object /atMostStillToCome"), problems(reading));
        assertTrue(
                sentence(reading).endsWith("Expected: what follows from the other members, \"45000.00\"."),
                () -> sentence(reading));
        assertEquals(
                List.of("json.invalid-object /shares"),
                problems(CareJson.read(
                        DocumentType.PAYMENT_DUE, text.replaceFirst("\"share\": \"2/5\"", "\"share\": \"1/5\""))));
    }

    @Test
    void everyAmountThatContradictsTheRestIsNamed() {
        String text = CareJson.write(DocumentType.PAYMENT_DUE, payment());

        assertEquals(
                List.of(
                        "json.invalid-object /entitled",
                        "json.invalid-object /due",
                        "json.invalid-object /atMostStillToCome",
                        "json.invalid-object /toBeReturned"),
                problems(CareJson.read(
                        DocumentType.PAYMENT_DUE, text.replace("\"costs\": \"55000.00\"", "\"costs\": \"0.00\""))));
    }

    @Test
    void whatFollowsMayBeLeftOut() {
        String bare = """
                {"format": "care.payment-due.v1", "facts": {"ceiling": "1", "costs": "1", "paid": "0"},
                 "terms": {"kind": "awaited", "text": "annexe"}}
                """;
        assertEquals(
                PaymentDue.of(
                        Published.awaited("annexe"),
                        PaymentFacts.of(Map.of(), Euros.of("1"), Euros.of("1"), Euros.ZERO)),
                CareJson.read(DocumentType.PAYMENT_DUE, bare).value().orElseThrow());
    }

    @Test
    void aStatusThatContradictsTheObjectivesIsRefused() {
        String text = CareJson.write(DocumentType.ATTAINMENT, AttainmentSamples.full());
        Reading<AttainmentVerdict> reading = CareJson.read(
                DocumentType.ATTAINMENT, text.replaceFirst("\"status\": \"not-met\"", "\"status\": \"met\""));

        assertEquals(List.of("json.invalid-object /status"), problems(reading));
        assertEquals(
                List.of("json.invalid-object /mandatory"),
                problems(CareJson.read(
                        DocumentType.ATTAINMENT,
                        text.replaceFirst("\"mandatory\": \"not-met\"", "\"mandatory\": \"met\""))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '@', textBlock = """
            "position": 0         ; "position": -1         ; json.invalid-value  ; /objectives/0/evidence/0/documents/0/position
            "outcome": "too-old"  ; "outcome": "old"       ; json.unknown-value  ; /objectives/0/evidence/0/documents/1/outcome
            "complete": true      ; "complete": "yes"      ; json.wrong-type     ; /objectives/0/evidence/0/period/complete
            "kind": "assumed"     ; "kind": "awaited"      ; json.unknown-kind   ; /objectives/0/evidence/0/requirement/kind
            "kind": "trajectory"  ; "kind": "score"        ; json.unknown-key    ; /objectives/0/targets/3/start
            "underYears": 3       ; "underYears": 0        ; json.invalid-value  ; /objectives/0/targets/3/target/underYears
            "status": "unknown"   ; "status": "met"        ; json.invalid-object ; /objectives/0/evidence/0
            "daysLeft": 11        ; "daysLeft": -1         ; json.invalid-value  ; /next/daysLeft
            "daysLeft": 11        ; "days": 11             ; json.unknown-key    ; /next/days
            "deadline": "2026-03-31T17:00", ; @@           ; json.invalid-object ; /next
            "level": "site"       ; "level": "group"       ; json.unknown-value  ; /objectives/0/targets/0/reached/level
            "number": "750100042" ; "number": "75010004"   ; json.invalid-value  ; /objectives/0/targets/0/reached/entities/0/number
            "least": 1            ; "least": -1            ; json.invalid-value  ; /objectives/0/targets/0/reached/entities/1/activity/least
            "least": 1            ; "least": 1e2           ; json.invalid-value  ; /objectives/0/targets/0/reached/entities/1/activity/least
            "least": 1            ; "least": 10000000000000000000000000000000000000000 ; json.too-large ; /objectives/0/targets/0/reached/entities/1/activity/least
            """)
    void aPartOfAVerdictThatCannotBeIsRefusedAtItsPlace(String part, String instead, String rule, String path) {
        String text = CareJson.write(DocumentType.ATTAINMENT, AttainmentSamples.full());
        int start = text.indexOf(part);
        assertTrue(start >= 0, part);
        List<String> problems = problems(CareJson.read(
                DocumentType.ATTAINMENT, text.substring(0, start) + instead + text.substring(start + part.length())));

        assertTrue(problems.contains(rule + " " + path), problems::toString);
    }

    @Test
    void completionsThatDoNotReachTheShareAreRefused() {
        String text = CareJson.write(DocumentType.COVERAGE, AttainmentSamples.ofEntities());

        assertEquals(
                List.of("json.invalid-object /completions"),
                problems(CareJson.read(
                        DocumentType.COVERAGE, text.replace("\"truncated\": false", "\"truncated\": true"))));
        assertEquals(
                List.of("json.invalid-object /needed", "json.invalid-object /completions"),
                problems(CareJson.read(
                        DocumentType.COVERAGE, text.replace("\"atLeast\": \"33/50\"", "\"atLeast\": \"99/100\""))));
        assertEquals(
                List.of("json.invalid-object /needed"),
                problems(CareJson.read(DocumentType.COVERAGE, text.replace("\"needed\": 66", "\"needed\": 65"))));
    }

    @Test
    void aNeedThatCannotBeToldIsNotStated() {
        String text = CareJson.write(DocumentType.COVERAGE, AttainmentSamples.ofSites());
        Reading<CoverageVerdict> reading = CareJson.read(
                DocumentType.COVERAGE, text.replaceFirst("\"entities\":", "\"needed\": 1, \"entities\":"));

        assertEquals(List.of("json.invalid-object /needed"), problems(reading));
        assertTrue(
                sentence(reading).endsWith("Expected: no value, as follows from the other members."),
                () -> sentence(reading));
    }

    @Test
    void numbersReadBackAsThoseOfTheLevel() {
        CoverageVerdict sites = AttainmentSamples.ofSites();
        String text = CareJson.write(DocumentType.COVERAGE, sites);

        assertEquals(sites, CareJson.read(DocumentType.COVERAGE, text).value().orElseThrow());
        assertThrows(
                IllegalArgumentException.class,
                () -> new CoverageVerdict(
                        sites.status(),
                        sites.atLeast(),
                        AttainmentSamples.ofEntities().level(),
                        null,
                        sites.covered(),
                        sites.total(),
                        sites.entities(),
                        sites.gaps(),
                        List.of()));
    }

    @Test
    void anActivityBeyondWhatADocumentHoldsIsNotWritten() {
        CoverageVerdict coverage = AttainmentSamples.ofEntities();
        CoverageVerdict beyond = new CoverageVerdict(
                coverage.status(),
                coverage.atLeast(),
                coverage.level(),
                null,
                coverage.covered(),
                new ActivityRange(BigInteger.TEN.pow(40), null),
                List.of(),
                List.of(),
                List.of());

        assertThrows(IllegalArgumentException.class, () -> CareJson.write(DocumentType.COVERAGE, beyond));
    }

    @Test
    void completionsOfVeryManyEntitiesAreComparedInTime() {
        String entities = IntStream.range(0, 20_000)
                .mapToObj(number -> String.format(
                        Locale.ROOT,
                        "{\"number\": \"01%07d\", \"place\": \"\", \"open\": \"met\", \"activity\": {\"least\": %d, \"most\": %d},"
                                + " \"covered\": \"not-met\"}",
                        number,
                        1_000 + number,
                        1_000 + number))
                .collect(Collectors.joining(","));
        String text =
                "{\"format\": \"care.coverage.v1\", \"status\": \"not-met\", \"atLeast\": \"2/3\", \"level\": \"site\","
                        + " \"covered\": {\"least\": 0, \"most\": 0}, \"total\": {\"least\": 1}, \"entities\": ["
                        + entities
                        + "], \"completions\": {\"smallest\": [], \"truncated\": false}}";

        assertEquals(
                List.of("json.invalid-object /completions"),
                assertTimeoutPreemptively(
                        Duration.ofSeconds(10), () -> problems(CareJson.read(DocumentType.COVERAGE, text))));
    }

    /** Days at the edges of what a declaration can state lead to days that it cannot state. */
    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "9999-12-31"})
    void theAnswerToAnyDayReadsBackEqual(String day) {
        String text = CareJson.write(DocumentType.DECLARATION, AttainmentSamples.declaration());
        String moved = text.replaceAll("\"\\d{4}-\\d{2}-\\d{2}\"", "\"" + day + "\"");
        Declaration declaration =
                CareJson.read(DocumentType.DECLARATION, moved).value().orElseThrow();
        for (Declaration each : List.of(
                declaration,
                declaration.withFiled(FilingMoment.parse(day + "T23:59-12:00")),
                declaration.withFiled(FilingMoment.parse(day + "T00:00+14:00")))) {
            AttainmentVerdict verdict = AttainmentSamples.assessed(each, LocalDate.parse(day));
            Reading<AttainmentVerdict> reading =
                    CareJson.read(DocumentType.ATTAINMENT, CareJson.write(DocumentType.ATTAINMENT, verdict));

            assertEquals(List.of(), problems(reading));
            assertEquals(verdict, reading.value().orElseThrow());
        }
    }

    private static PaymentDue payment() {
        return CareJson.read(DocumentType.PAYMENT, REQUEST)
                .value()
                .orElseThrow()
                .due(Published.<PaymentTerms>awaited("annexe"), Map.of(ObjectiveId.of("D2.O2"), Status.NOT_MET));
    }

    private static String sentence(Reading<?> reading) {
        return Findings.sentence(reading.report().violations().get(0), Locale.ENGLISH);
    }

    private static List<String> problems(Reading<?> reading) {
        return reading.report().violations().stream()
                .map(AttainmentProblemTest::problem)
                .toList();
    }

    private static String problem(Violation violation) {
        return violation.rule() + " " + violation.path();
    }
}
