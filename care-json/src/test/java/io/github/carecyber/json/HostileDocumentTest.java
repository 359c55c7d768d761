package io.github.carecyber.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.allocation.AwardTable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileDocumentTest {

    private static final Duration AT_MOST = Duration.ofSeconds(2);

    private static final String BEGINNING =
            "{\"format\": \"care.awards.v1\", \"envelope\": \"1.00\", \"awards\": [], \"unallocated\": \"1.00\", \"note\": ";

    @ParameterizedTest
    @CsvFileSource(resources = "hostile/findings.csv", delimiter = ';', quoteCharacter = '"', numLinesToSkip = 1)
    void eachDefectIsRefusedByItsRuleAtItsPlace(String defect, String findings) throws IOException {
        Reading<AwardTable> reading = refused(resource(defect));

        assertEquals(findings, String.join(" | ", Findings.of(reading.report())));
        assertPlainSentences(reading);
    }

    @Test
    void everyFileIsTried() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(HostileDocumentTest.class.getResource("hostile"))
                .toURI());
        String tried = Files.readString(folder.resolve("findings.csv"), StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of(),
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".json"))
                            .filter(name -> !tried.contains("\n" + name.replace(".json", ";")))
                            .toList());
        }
    }

    @Test
    void tooManyBytesAreNotEvenTaken() {
        InputStream endless = new InputStream() {

            @Override
            public int read() {
                return ' ';
            }
        };

        Reading<AwardTable> reading =
                assertTimeoutPreemptively(AT_MOST, () -> CareJson.read(DocumentType.AWARDS, endless));

        assertEquals(List.of("json.too-large '' 1:1"), Findings.of(reading.report()));
        assertTrue(reading.report().provenance().inputs().isEmpty());
    }

    @Test
    void aTextOfTenMillionCharactersIsTooLarge() {
        String document = BEGINNING + "\"" + "x".repeat(10_000_000) + "\"}";

        assertEquals(List.of("json.too-large '' 1:1"), findings(document.getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                List.of("json.too-large '' 1:1"), Findings.of(read(document).report()));
    }

    @Test
    void aTextBeyondItsLimitIsRefusedAndTheReadingGoesOn() {
        String document = BEGINNING + "\"" + "x".repeat(1_000_000) + "\", \"x\": 1}";

        assertEquals(
                List.of("json.too-large '/note' 1:95", "json.unknown-key '/x' 1:1000099"),
                findings(document.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aNumberOfAMillionDigitsCostsNothing() {
        String document = BEGINNING.replace(
                        "\"1.00\", \"awards\"", "\"1.00\", \"number\": " + "9".repeat(1_000_000) + ", \"awards\"")
                + "\"\"}";
        String claims = "{\"format\": \"care.claims.v1\", \"envelope\": \"1.00\", \"policy\": {\"kind\": \"in-full\"},"
                + " \"claims\": [{\"id\": \"c\", \"ceiling\": \"1.00\", \"weight\": " + "9".repeat(1_000_000) + "}]}";

        assertEquals(List.of("json.unknown-key '/number' 1:50"), findings(document.getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                List.of("json.too-large '/claims/0/weight' 1:133"),
                Findings.of(assertTimeoutPreemptively(AT_MOST, () -> CareJson.read(DocumentType.CLAIMS, claims))
                        .report()));
    }

    @Test
    void aNameOfAMillionCharactersIsRefusedAtItsObject() {
        String document = BEGINNING + "\"\", \"" + "n".repeat(1_000_000) + "\": {\"a\": [}]";

        assertEquals(
                List.of("json.too-large '' 1:99", "json.syntax '' 1:1000110"),
                findings(document.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":", "{\"kind\":[", "{\"x\":1,\"kind\":{\"y\":"})
    void tenThousandLevelsAreRefused(String opening) {
        List<String> findings = findings((BEGINNING + opening.repeat(10_000)).getBytes(StandardCharsets.UTF_8));

        assertEquals(2, findings.size(), findings::toString);
        assertTrue(
                findings.get(1).startsWith("json.wrong-type '/note'")
                        || findings.get(0).startsWith("json.wrong-type '/note'"),
                findings::toString);
        assertTrue(findings.stream().anyMatch(finding -> finding.startsWith("json.too-deep ")), findings::toString);
    }

    @Test
    void conditionsInsideConditionsAreBoundedByTheDepthToo() {
        String call = "{\"format\": \"care.call.v1\", \"eligibility\": "
                + "{\"criterion\": ".repeat(100_000)
                + "}".repeat(100_000)
                + "}";

        List<String> findings =
                Findings.of(assertTimeoutPreemptively(AT_MOST, () -> CareJson.read(DocumentType.CALL, call))
                        .report());

        assertTrue(findings.stream().anyMatch(finding -> finding.startsWith("json.too-deep ")), findings::toString);
    }

    @Test
    void aDocumentFullOfProblemsReportsAHundredAndThatThereAreMore() {
        String document = "{\"format\": \"care.awards.v1\"" + ", \"x\": 1".repeat(500_000) + "}";

        List<String> findings = findings(document.getBytes(StandardCharsets.UTF_8));

        assertEquals(101, findings.size());
        assertEquals("json.too-many-problems '' 1:830", findings.get(100));
    }

    @Test
    void aHundredThousandNamesThatCollideAreReadInTime() {
        StringBuilder document = new StringBuilder(BEGINNING).append("\"\", \"x\": {");
        String separator = "";
        for (int number = 0; number < 1 << 16; number++) {
            document.append(separator).append('"');
            for (int bit = 0; bit < 16; bit++) {
                document.append((number >> bit & 1) == 0 ? "Aa" : "BB");
            }
            document.append("\":0");
            separator = ",";
        }

        assertEquals(
                List.of("json.unknown-key '/x' 1:99"),
                findings(document.append("}}").toString().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void limitsCanBeSet() {
        UnaryOperator<JsonLimits> unchanged = limits -> limits;
        String document = BEGINNING + "\"a note\"}";

        assertEquals(List.of(), limited(document, unchanged));
        assertEquals(List.of("json.too-large '' 1:1"), limited(document, limits -> limits.withBytes(50)));
        assertEquals(List.of("json.too-deep '/awards' 1:60"), limited(document, limits -> limits.withDepth(1)));
        assertEquals(List.of("json.too-large '/note' 1:95"), limited(document, limits -> limits.withTextLength(5)));
    }

    private static List<String> limited(String document, UnaryOperator<JsonLimits> change) {
        return Findings.of(CareJson.read(DocumentType.AWARDS, document, change.apply(JsonLimits.standard()))
                .report());
    }

    private static List<String> findings(byte[] document) {
        return Findings.of(refused(document).report());
    }

    private static Reading<AwardTable> refused(byte[] document) {
        Reading<AwardTable> reading =
                assertTimeoutPreemptively(AT_MOST, () -> CareJson.read(DocumentType.AWARDS, document));
        assertFalse(reading.isReadable());
        return reading;
    }

    private static Reading<AwardTable> read(String document) {
        return assertTimeoutPreemptively(AT_MOST, () -> CareJson.read(DocumentType.AWARDS, document));
    }

    /** All names in braces are filled in, and neither the parser nor a class speaks. */
    private static void assertPlainSentences(Reading<?> reading) {
        for (Violation violation : reading.report().violations()) {
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                String sentence = Findings.sentence(violation, locale);
                assertTrue(sentence.endsWith(".") || sentence.endsWith("?"), sentence);
                assertFalse(sentence.contains("{") && sentence.contains("reason"), sentence);
                assertFalse(sentence.contains("java.") || sentence.contains("JsonParse"), sentence);
                assertFalse(sentence.contains("Source:") || sentence.contains("Unexpected"), sentence);
            }
        }
    }

    private static byte[] resource(String defect) throws IOException {
        try (InputStream stream = HostileDocumentTest.class.getResourceAsStream("hostile/" + defect + ".json")) {
            return Objects.requireNonNull(stream, defect).readAllBytes();
        }
    }
}
