package io.github.carecyber.json.kev;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.identity.CveId;
import io.github.carecyber.rules.plan.ExploitedVulnerabilities;
import io.github.carecyber.rules.plan.ExploitedVulnerability;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The real list of 25 August 2025, and files that are broken in one way each. */
class KevReaderTest {

    private static final String ENTRY =
            "{\"cveID\": \"CVE-2025-48384\", \"dateAdded\": \"2025-08-25\", \"dueDate\": \"2025-09-15\"}";

    @Test
    void theRealListIsReadWhole() throws IOException {
        byte[] file = real();
        KevReading reading = KevReader.read(new ByteArrayInputStream(file));
        assertEquals(List.of(), reading.findings());
        ExploitedVulnerabilities list = reading.value().orElseThrow();

        assertEquals("2025.08.25", list.version());
        assertEquals(LocalDate.of(2025, 8, 25), list.released());
        assertEquals(
                Optional.of(new ExploitedVulnerability(
                        CveId.of("CVE-2021-44228"), LocalDate.of(2021, 12, 10), LocalDate.of(2021, 12, 24), true)),
                list.find(CveId.of("CVE-2021-44228")));
        assertNull(list.find(CveId.of("CVE-2025-48384")).orElseThrow().usedByRansomware());
        assertEquals(Optional.empty(), list.find(CveId.of("CVE-1999-0001")));

        int found = 0;
        int ransomware = 0;
        Matcher ids = Pattern.compile("\"cveID\": *\"([^\"]+)\"").matcher(new String(file, StandardCharsets.UTF_8));
        while (ids.find()) {
            ExploitedVulnerability entry = list.find(CveId.of(ids.group(1))).orElseThrow();
            found++;
            ransomware += Boolean.TRUE.equals(entry.usedByRansomware()) ? 1 : 0;
        }
        assertEquals(1404, found);
        assertEquals(293, ransomware);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceWithItsPlace() throws IOException {
        KevReading reading = read("""
                {"dateReleased": "yesterday",
                 "vulnerabilities": [
                   {"cveID": "cve-2025-1", "dateAdded": 7, "knownRansomwareCampaignUse": "No"},
                   "CVE-2025-48384",
                   {"cveID": "CVE-2025-48384", "cveID": "CVE-2025-48384", "dateAdded": "2025-02-29", "dueDate": "2025-09-15"}]}
                """);

        assertEquals(Optional.empty(), reading.value());
        assertEquals(
                List.of(
                        "kev.invalid-value /dateReleased 1:18",
                        "kev.invalid-value /vulnerabilities/0/cveID 3:14",
                        "kev.structure /vulnerabilities/0/dateAdded 3:41",
                        "kev.invalid-value /vulnerabilities/0/knownRansomwareCampaignUse 3:74",
                        "kev.missing /vulnerabilities/0/dueDate 3:4",
                        "kev.structure /vulnerabilities/1 4:4",
                        "kev.field-twice /vulnerabilities/2/cveID 5:41",
                        "kev.invalid-value /vulnerabilities/2/dateAdded 5:72",
                        "kev.missing /catalogVersion 1:1"),
                places(reading));
    }

    @Test
    void aVulnerabilityHasOneEntry() throws IOException {
        assertEquals(
                List.of("kev.duplicate /vulnerabilities/1/cveID"), rulesAndPaths(read(list(ENTRY + ", " + ENTRY))));
    }

    @Test
    void aListThatHoldsFewerEntriesThanItStatesIsReadWithAWarning() throws IOException {
        KevReading reading = read(list(ENTRY).replace("{\"catalogVersion\"", "{\"count\": 2, \"catalogVersion\""));

        assertEquals(List.of("kev.count-differs /count"), rulesAndPaths(reading));
        assertTrue(reading.value().isPresent());
    }

    @Test
    void fieldsThatTheLibraryHasNoUseForArePassedOver() throws IOException {
        assertEquals(
                List.of(),
                read(list(ENTRY.replace("{", "{\"cwes\": [[{\"cveID\": 1}]], ")))
                        .findings());
    }

    @Test
    void theTitleNamesTheListAndAnUntitledOneIsCalledAfterItsFormat() throws IOException {
        String titled =
                list(ENTRY).replace("{\"catalogVersion\"", "{\"title\": \"Liste régionale\", \"catalogVersion\"");

        assertEquals("Liste régionale", read(titled).value().orElseThrow().name());
        assertEquals(
                "Known Exploited Vulnerabilities",
                read(list(ENTRY)).value().orElseThrow().name());
        assertEquals(
                List.of("kev.invalid-value /title"), rulesAndPaths(read(titled.replace("Liste régionale", "\\u0007"))));
    }

    @Test
    void whatIsNoListEndsTheReading() throws IOException {
        assertEquals(List.of("kev.empty "), rulesAndPaths(read("")));
        assertEquals(List.of("kev.structure "), rulesAndPaths(read("[]")));
        assertEquals(List.of("kev.structure /vulnerabilities"), rulesAndPaths(read(list("").replace("[]", "{}"))));
        assertEquals(List.of("kev.syntax "), rulesAndPaths(read(list(ENTRY + ", {\"cveID\""))));
        assertEquals(List.of("kev.syntax "), rulesAndPaths(read(list(ENTRY) + "{}")));
        assertEquals(
                List.of("kev.too-large "), rulesAndPaths(read("{\"notes\": " + "[".repeat(70) + "]".repeat(70) + "}")));
        assertEquals(List.of("kev.syntax "), rulesAndPaths(KevReader.read(new ByteArrayInputStream(new byte[] {
            '{', '"', (byte) 0xC3, 'a'
        }))));
    }

    @Test
    void moreThanAHundredFindingsEndTheReading() throws IOException {
        KevReading entries = read(list("0" + ", 0".repeat(5_000)));
        KevReading oneEntry = read(list("{" + "\"cveID\": 0, ".repeat(5_000) + "\"dueDate\": 0}"));

        assertEquals(101, entries.findings().size());
        assertEquals("kev.too-many-problems", entries.findings().get(100).rule().value());
        assertEquals(101, oneEntry.findings().size());
    }

    private static String list(String entries) {
        return "{\"catalogVersion\": \"2025.08.25\", \"dateReleased\": \"2025-08-25T17:04:19.9796Z\","
                + " \"vulnerabilities\": [" + entries + "]}";
    }

    private static KevReading read(String text) throws IOException {
        return KevReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] real() throws IOException {
        try (InputStream file =
                KevReaderTest.class.getResourceAsStream("known-exploited-vulnerabilities-2025-08-25.json")) {
            return file.readAllBytes();
        }
    }

    private static List<String> rulesAndPaths(KevReading reading) {
        return reading.findings().stream()
                .map(finding -> finding.rule() + " " + finding.path())
                .toList();
    }

    private static List<String> places(KevReading reading) {
        return reading.findings().stream()
                .map(finding -> finding.rule() + " " + finding.path() + " "
                        + finding.position().line() + ":" + finding.position().column())
                .toList();
    }
}
