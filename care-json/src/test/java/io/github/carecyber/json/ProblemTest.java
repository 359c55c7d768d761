package io.github.carecyber.json;

import static io.github.carecyber.json.Findings.place;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProblemTest {

    /** Where the brackets of the sample scale begin. */
    private static final String TIERED = "{\n              \"kind\": \"tiered\"";

    private static final String AWARDS = """
            {
              "format": "care.awards.v1",
              "envelope": "100.00",
              "awards": [],
              "unallocated": "100.00"
            }
            """;

    @Test
    void allProblemsComeBackAtOnce() {
        String plan = """
                {
                  "format": "care.plan.v1",
                  "id": "no spaces allowed",
                  "titel": "x",
                  "applicant": "75",
                  "weaknesses": [
                    {"id": "w1", "exploitable": "yes", "exposure": "moon"},
                    {"id": "w1", "id": "w2", "vulnerabilities": ["CVE-1", "CVE-2021-44228", 7]}
                  ],
                  "actions": [{"start": "2025-02-30", "end": "31/10/2025", "title": null}],
                  "financing": [
                    {"amount": 12.5, "source": {"kind": "own-found"}},
                    {"amount": "12.505", "source": {}},
                    {"source": "own-funds"}
                  ]
                }
                """;

        assertEquals(
                List.of(
                        "json.invalid-value '/id'" + place(plan, "\"no spaces allowed\""),
                        "json.unknown-key '/titel'" + place(plan, "\"titel\""),
                        "json.invalid-value '/applicant'" + place(plan, "\"75\""),
                        "json.wrong-type '/weaknesses/0/exploitable'" + place(plan, "\"yes\""),
                        "json.unknown-value '/weaknesses/0/exposure'" + place(plan, "\"moon\""),
                        "json.duplicate-key '/weaknesses/1/id'" + place(plan, "\"id\": \"w2\""),
                        "json.invalid-value '/weaknesses/1/vulnerabilities/0'" + place(plan, "\"CVE-1\""),
                        "json.wrong-type '/weaknesses/1/vulnerabilities/2'" + place(plan, "7]"),
                        "json.invalid-value '/actions/0/start'" + place(plan, "\"2025-02-30\""),
                        "json.invalid-value '/actions/0/end'" + place(plan, "\"31/10/2025\""),
                        "json.null '/actions/0/title'" + place(plan, "null"),
                        "json.wrong-type '/financing/0/amount'" + place(plan, "12.5,"),
                        "json.unknown-kind '/financing/0/source/kind'" + place(plan, "\"own-found\""),
                        "json.invalid-value '/financing/1/amount'" + place(plan, "\"12.505\""),
                        "json.missing '/financing/1/source/kind'" + place(plan, "{}"),
                        "json.wrong-type '/financing/2/source'" + place(plan, "\"own-funds\"")),
                Findings.of(read(DocumentType.PLAN, plan)));
    }

    @Test
    void aMissingMemberIsReportedWhereItShouldBe() {
        String awards = AWARDS.replace("[]", "[\n    {\"claim\": \"c1\"}]").replace("\"envelope\": \"100.00\",", "");

        assertEquals(
                List.of("json.missing '/envelope' 1:1", "json.missing '/awards/0/amount' 5:5"),
                Findings.of(read(DocumentType.AWARDS, awards)));
    }

    @Test
    void aValueThatCannotBeReadIsNotAlsoMissing() {
        String awards =
                AWARDS.replace("[]", "[{\"claim\": \"c1\", \"amount\": 5}, {\"claim\": \"c 1\", \"amount\": \"5\"}]");

        assertEquals(
                List.of(
                        "json.wrong-type '/awards/0/amount'" + place(awards, "5}"),
                        "json.invalid-value '/awards/1/claim'" + place(awards, "\"c 1\"")),
                Findings.of(read(DocumentType.AWARDS, awards)));
    }

    @Test
    void anObjectThatItsTypeRefusesIsReportedAtTheObject() {
        String call = CareJson.write(DocumentType.CALL, CallSamples.call()).replace("\"upTo\": 1000", "\"upTo\": 298");

        assertEquals(
                List.of("json.invalid-object '/ceiling/assumption/scale/parts/1/limit'" + place(call, TIERED)),
                Findings.of(read(DocumentType.CALL, call)));
    }

    @Test
    void aSyntaxErrorEndsTheReadingAndKeepsWhatWasFoundBefore() {
        String plan =
                "{\"format\": \"care.plan.v1\", \"id\": 7,\n \"call\": \"c\",\n \"title\": \"x\"; \"applicant\": 8}";

        Report report = read(DocumentType.PLAN, plan);

        assertEquals(List.of("json.wrong-type '/id' 1:34", "json.syntax '/title' 3:14"), sortedByPlace(report));
        assertEquals(
                "The text is not JSON here: a comma or a closing brace is needed, not ';'.",
                sentence(report, "json.syntax", Locale.ENGLISH));
    }

    @Test
    void anUnknownMemberNamesTheNearestKnownOne() {
        Report report = read(DocumentType.PLAN, "{\"format\": \"care.plan.v1\", \"finnancing\": []}");

        assertEquals(
                "There is no member 'finnancing' here. Did you mean 'financing'?", sentence(report, Locale.ENGLISH));
        assertEquals(
                "Le champ 'finnancing' n’existe pas ici. Vouliez-vous dire 'financing'\u00a0?",
                sentence(report, Locale.FRENCH));
        assertTrue(report.violations().get(0).arguments().values().containsKey("suggestion"));
    }

    @Test
    void aMemberUnlikeAnyOtherListsTheKnownOnes() {
        Report report = read(DocumentType.AWARDS, AWARDS.replace("{\n", "{\"zzzzzzzz\": {\"a\": [1, {}]},\n"));

        assertEquals(
                "There is no member 'zzzzzzzz' here. Members allowed: format, note, envelope, awards, unallocated.",
                sentence(report, Locale.ENGLISH));
    }

    @Test
    void anUnknownConstantNamesTheNearestAllowedOne() {
        String plan = "{\"format\": \"care.plan.v1\", \"weaknesses\": [{\"exposure\": \"INTERNET\"}]}";

        assertEquals(
                "There is no value 'INTERNET' here. Did you mean 'internet'?",
                sentence(read(DocumentType.PLAN, plan), Locale.ENGLISH));
    }

    @Test
    void aConstantUnlikeAnyOtherListsAllAllowedOnes() {
        String plan = "{\"format\": \"care.plan.v1\", \"weaknesses\": [{\"exposure\": \"moon\"}]}";

        assertEquals(
                "There is no value 'moon' here. Values allowed: internet, internal.",
                sentence(read(DocumentType.PLAN, plan), Locale.ENGLISH));
    }

    @Test
    void anAmountThatIsANumberIsToldWhatToWrite() {
        Report report = read(DocumentType.AWARDS, AWARDS.replace("\"envelope\": \"100.00\"", "\"envelope\": 100.00"));

        assertEquals(List.of("json.wrong-type '/envelope' 3:15"), Findings.of(report));
        assertEquals(
                "Expected: a text in double quotes, an amount in euros with at most two decimals after a point, such as"
                        + " \"1234.50\", and of at most 92233720368547758.07. Found: a number.",
                sentence(report, Locale.ENGLISH));
    }

    @Test
    void anAmountBeyondTheRangeIsToldTheLargest() {
        Report report = read(
                DocumentType.AWARDS,
                AWARDS.replace("\"envelope\": \"100.00\"", "\"envelope\": \"92233720368547758.08\""));

        assertEquals(
                "The value '92233720368547758.08' is not allowed. Expected: an amount in euros with at most two decimals after"
                        + " a point, such as \"1234.50\", and of at most 92233720368547758.07.",
                sentence(report, Locale.ENGLISH));
        assertTrue(
                sentence(report, Locale.FRENCH).endsWith("par exemple \"1234.50\", et d’au plus 92233720368547758.07."),
                () -> sentence(report, Locale.FRENCH));
    }

    @Test
    void aMissingKindListsTheAllowedOnes() {
        String plan = "{\"format\": \"care.plan.v1\", \"financing\": [{\"amount\": \"1\", \"source\": {}}]}";
        Report report = read(DocumentType.PLAN, plan);

        assertEquals(List.of("json.missing '/financing/0/source/kind'" + place(plan, "{}}]")), Findings.of(report));
        assertEquals(
                "The member kind is missing. Kinds allowed: requested-from-call, own-funds, other-scheme.",
                sentence(report, Locale.ENGLISH));
    }

    @Test
    void aMissingMemberIsSaidToBeRequired() {
        Report report = read(DocumentType.AWARDS, AWARDS.replace("\"envelope\": \"100.00\",", ""));

        assertEquals("The member envelope is missing. It is required here.", sentence(report, Locale.ENGLISH));
        assertEquals("Le champ envelope manque. Il est obligatoire ici.", sentence(report, Locale.FRENCH));
    }

    @Test
    void aNullIsRefusedEvenWhereNothingIsRequired() {
        assertEquals(
                List.of("json.null '/title' 1:37"),
                Findings.of(read(DocumentType.PLAN, "{\"format\": \"care.plan.v1\", \"title\": null}")));
    }

    @Test
    void anElementOfASetStandsOnce() {
        String plan =
                "{\"format\": \"care.plan.v1\", \"actions\": [{\"effects\": [\"limits-spread\", \"limits-spread\"]}]}";

        assertEquals(
                List.of("json.duplicate-element '/actions/0/effects/1'" + place(plan, "\"limits-spread\"]")),
                Findings.of(read(DocumentType.PLAN, plan)));
    }

    @Test
    void namesOfMapsAreReadAsStrictlyAsValues() {
        String application =
                "{\"format\": \"care.application.v1\", \"applicant\": {\"kind\": \"legal-entity\", \"facilities\":\n"
                        + "[{\"staff\": {\"24\": 1, \"2023\": -1, \"2024\": 1.0, \"2025\": 2, \"2025\": 3}}]}}";

        assertEquals(
                List.of(
                        "json.invalid-value '/applicant/facilities/0/staff/24' 2:13",
                        "json.invalid-value '/applicant/facilities/0/staff/2023' 2:30",
                        "json.invalid-value '/applicant/facilities/0/staff/2024' 2:42",
                        "json.duplicate-key '/applicant/facilities/0/staff/2025' 2:58"),
                Findings.of(read(DocumentType.APPLICATION, application)));
    }

    @Test
    void anEmptyListOfASiteStatesThatThereAreNone() {
        String sites = "[{}, {\"careActivities\": [], \"authorisations\": []}]";
        String application = "{\"format\": \"care.application.v1\", \"applicant\": {\"kind\": \"legal-entity\","
                + " \"facilities\": " + sites + "}}";
        List<Facility> facilities = CareJson.read(
                        DocumentType.APPLICATION, application.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow()
                .applicant()
                .legalEntities()
                .get(0)
                .facilities();
        assertNull(facilities.get(0).careActivities());
        assertNull(facilities.get(0).authorisations());
        assertEquals(Set.of(), facilities.get(1).careActivities());
        assertEquals(List.of(), facilities.get(1).authorisations());
    }

    @Test
    void authorisationsAreReadAsStrictlyAsTheRestOfASite() {
        String application =
                "{\"format\": \"care.application.v1\", \"applicant\": {\"kind\": \"legal-entity\", \"facilities\":\n"
                        + "[{\"authorisations\": [{}, {\"activity\": \"SURGERY\", \"from\": \"2021-02-29\", \"to\": 1},"
                        + " \"surgery\"]}]}}";

        assertEquals(
                List.of(
                        "json.unknown-value '/applicant/facilities/0/authorisations/1/activity'"
                                + place(application, "\"SURGERY\""),
                        "json.invalid-value '/applicant/facilities/0/authorisations/1/from'"
                                + place(application, "\"2021-02-29\""),
                        "json.unknown-key '/applicant/facilities/0/authorisations/1/to'" + place(application, "\"to\""),
                        "json.wrong-type '/applicant/facilities/0/authorisations/2'"
                                + place(application, "\"surgery\"")),
                Findings.of(read(DocumentType.APPLICATION, application)));
    }

    @Test
    void aConflictOfOneDerogationIsNone() {
        String report = CareJson.write(DocumentType.REPORT, ResultSamples.report());
        int second = report.indexOf(",", report.indexOf("\"Overseas\""));
        String one = report.substring(0, second) + report.substring(report.indexOf("]", second));

        Report problems = read(DocumentType.REPORT, one);

        assertEquals(
                List.of("json.invalid-object /undecided/0/gaps/6"),
                problems.violations().stream()
                        .map(violation -> violation.rule() + " " + violation.path())
                        .toList());
        assertEquals(
                "Parts of the document do not fit together here. Expected: at least two derogations in derogations.",
                sentence(problems, Locale.ENGLISH));
    }

    @Test
    void theKindMayStandAnywhere() {
        String plan = "{\"format\": \"care.plan.v1\", \"financing\": [{\"source\": {\"call\": \"d2\", \"kind\":"
                + " \"requested-from-call\"}}, {\"source\": {\"x\": [1], \"kind\": 3}}, {\"source\": {\"call\": \"d2\","
                + " \"kind\": \"requested-from-call\", \"kind\": \"own-funds\"}}]}";

        assertEquals(
                List.of(
                        "json.wrong-type '/financing/1/source/kind'" + place(plan, "3}"),
                        "json.duplicate-key '/financing/2/source/kind'" + place(plan, "\"kind\": \"own-funds\"")),
                Findings.of(read(DocumentType.PLAN, plan)));
    }

    @Test
    void theFormatMustBeThere() {
        Report report = read(DocumentType.PLAN, "\n {\"id\": \"p\", \"call\": 3}");

        assertEquals(List.of("json.format '/format' 2:2", "json.wrong-type '/call' 2:22"), Findings.of(report));
        assertEquals(
                "The document does not name its format. The member \"format\" expected is care.plan.v1.",
                sentence(report, "json.format", Locale.ENGLISH));
    }

    @Test
    void anotherFormatIsTheOnlyThingSaid() {
        Report other = read(DocumentType.PLAN, "{\"envelope\": 3, \"format\": \"care.awards.v1\"}");
        Report later = read(DocumentType.PLAN, "{\"envelope\": 3, \"format\": \"care.plan.v2\"}");
        Report none = read(DocumentType.PLAN, "{\"envelope\": 3, \"format\": 2}");

        assertEquals(List.of("json.format '/format' 1:27"), Findings.of(other));
        assertTrue(sentence(other, Locale.ENGLISH).startsWith("This document is of another type, 'care.awards.v1'."));
        assertTrue(sentence(later, Locale.ENGLISH)
                .startsWith("The version 'care.plan.v2' of this format is newer than the one that this library reads"));
        assertEquals(List.of("json.wrong-type '/format' 1:27"), Findings.of(none));
    }

    @Test
    void columnsCountInUtf16UnitsAndEveryLineEndCounts() {
        String plan = "{\r\n\"format\":\r\"care.plan.v1\",\n\"note\": \"𝄞é\", \"id\": 1}";

        assertEquals(List.of("json.wrong-type '/id' 4:22"), Findings.of(read(DocumentType.PLAN, plan)));
    }

    @Test
    void namesWithSlashesAndTildesAreEscapedInPaths() {
        assertEquals(
                List.of("json.unknown-key '/a~1b~0c' 1:28"),
                Findings.of(read(DocumentType.PLAN, "{\"format\": \"care.plan.v1\", \"a/b~c\": 1}")));
    }

    @Test
    void aHalfCharacterIsRefused() {
        String plan = "{\"format\": \"care.plan.v1\", \"title\": \"\\uD834!\",\n\"\uDD1E\": 1,\n\"a\\uDD1E\": 1}";

        assertEquals(
                List.of("json.unknown-key '' 2:1", "json.syntax '' 3:3", "json.half-character '/title' 1:37").stream()
                        .sorted()
                        .toList(),
                Findings.of(read(DocumentType.PLAN, plan)).stream().sorted().toList());
    }

    @Test
    void hostileTextIsQuotedHarmlessly() {
        String title = "x\\n\\u202E\\u0000" + "9".repeat(100);
        Report report = read(DocumentType.PLAN, "{\"format\": \"care.plan.v1\", \"id\": \"" + title + "\"}");

        String sentence = sentence(report, Locale.ENGLISH);

        assertTrue(sentence.startsWith("The value 'x\\u000A\\u202E\\u000099999"), sentence);
        assertFalse(sentence.contains("\n"), sentence);
        assertTrue(sentence.length() < 400, sentence);
    }

    @Test
    void aReportOfProblemsIsADocumentItself() {
        Report report = read(DocumentType.PLAN, "{\"\\uDD1E\": 1, \"a\": \"\\u0000\", \"id\": \"\\n\", \"call\": nul");

        assertEquals(
                report,
                CareJson.read(DocumentType.REPORT, CareJson.write(DocumentType.REPORT, report))
                        .value()
                        .orElseThrow());
    }

    private static Report read(DocumentType<?> type, String text) {
        Reading<?> reading = CareJson.read(type, text);
        assertFalse(reading.isReadable());
        assertTrue(reading.value().isEmpty());
        return reading.report();
    }

    private static List<String> sortedByPlace(Report report) {
        return Findings.of(report).stream()
                .sorted((one, other) ->
                        one.substring(one.lastIndexOf(' ')).compareTo(other.substring(other.lastIndexOf(' '))))
                .toList();
    }

    private static String sentence(Report report, Locale locale) {
        assertEquals(1, report.violations().size(), report::toString);
        return Findings.sentence(report.violations().get(0), locale);
    }

    private static String sentence(Report report, String rule, Locale locale) {
        Violation violation = report.violations().stream()
                .filter(each -> each.rule().value().equals(rule))
                .findFirst()
                .orElseThrow();
        return Findings.sentence(violation, locale);
    }
}
