package io.github.carecyber.json.finess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.PublicServiceStatus;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.Siret;
import io.github.carecyber.core.report.Position;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.json.JsonRules;
import io.github.carecyber.rules.text.PlainText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The legacy file of the register. All lines but {@link #REAL} are made up. */
class LegacyFinessReaderTest {

    /** A line of the published file, as public test code quotes it. */
    private static final String REAL =
            "structureet;010000024;010780054;CH DE FLEYRIAT;CENTRE HOSPITALIER DE BOURG-EN-BRESSE FLEYRIAT;;;"
                    + "900;RTE;DE PARIS;;;451;01;AIN;01440 VIRIAT;0474454647;0474454114;355;Centre Hospitalier (C.H.);1102;"
                    + "Centres Hospitaliers;26010004500012;8610Z;03;ARS établissements Publics de santé dotation globale;1;"
                    + "Etablissement public de santé;1979-02-13;1979-02-13;2020-02-04;";

    private static final Charset LATIN_9 = Charset.forName("ISO-8859-15");

    @Test
    void aRealLineReadsAsTheRegisterHoldsIt() throws IOException {
        LegacyRecord.Site site = site(REAL);
        assertEquals(List.of(), site.findings());
        assertEquals(1, site.line());
        assertEquals(FacilityFinessNumber.of("010000024"), site.facility().finess());
        assertEquals(LegalEntityFinessNumber.of("010780054"), site.entity());
        assertEquals(
                "CENTRE HOSPITALIER DE BOURG-EN-BRESSE FLEYRIAT",
                site.facility().name());
        assertEquals(Siret.of("26010004500012"), site.facility().siret());
        assertEquals(FacilityCategory.of("355"), site.facility().category());
        assertEquals(PublicServiceStatus.of("1"), site.facility().publicService());
        assertEquals(LocalDate.of(1979, 2, 13), site.opened());
        assertEquals(LocalDate.of(1979, 2, 13), site.authorised());
        assertEquals(LocalDate.of(2020, 2, 4), site.updated());
        assertNull(site.facility().state(), "the file does not state it");
        assertEquals(Optional.of("01440 VIRIAT"), site.cell(LegacyField.POSTAL_LINE));
        assertEquals(
                Optional.of("ARS établissements Publics de santé dotation globale"),
                site.cell(LegacyField.TARIFF_NAME));
        assertEquals(Optional.empty(), site.cell(LegacyField.SCHOOL_NUMBER));
        assertEquals(Optional.empty(), site.cell(LegacyField.NAME_SUPPLEMENT));
    }

    @Test
    void everyCellIsFoundUnderItsName() throws IOException {
        StringBuilder line = new StringBuilder("structureet");
        for (LegacyField field : LegacyField.values()) {
            line.append(';').append(field == LegacyField.SITE_NUMBER ? "010000024" : field.officialName());
        }
        LegacyRecord.Site site = site(line.toString());
        for (LegacyField field : LegacyField.values()) {
            assertEquals(
                    Optional.of(field == LegacyField.SITE_NUMBER ? "010000024" : field.officialName()),
                    site.cell(field));
        }
        assertEquals(31, LegacyField.values().length);
    }

    @Test
    void theHeadingSaysOfWhichDayTheFileIs() throws IOException {
        List<LegacyRecord> records = read("finess;etalab;94;2020-03-04\n" + REAL);
        assertEquals(new LegacyRecord.Heading(1, LocalDate.of(2020, 3, 4), List.of()), records.get(0));
        assertEquals(2, records.get(1).line());
        assertEquals(
                new LegacyRecord.Heading(1, null, List.of()), read("finess").get(0));
        LegacyRecord strange = read("finess;etalab;94;4 mars").get(0);
        assertFinding("finess.invalid-value", "/finess/date", new Position(1, 18), strange);
        LegacyRecord later = read(REAL + "\nfiness;etalab;94;2020-03-04").get(1);
        assertFinding("finess.line-kind", "", new Position(2, 1), later);
    }

    @Test
    void bothCharsetsAreReadLineByLine() throws IOException {
        String name = REAL.replace("CENTRE HOSPITALIER DE BOURG-EN-BRESSE FLEYRIAT", "L’HÔPITAL DU CŒUR €");
        String ligature = REAL.replace("CENTRE HOSPITALIER DE BOURG-EN-BRESSE FLEYRIAT", "HÔPITAL DU CŒUR Š Ž Ÿ €");
        for (Charset charset : List.of(StandardCharsets.UTF_8, LATIN_9)) {
            LegacyRecord.Site site =
                    (LegacyRecord.Site) read(ligature.getBytes(charset)).get(0);
            assertEquals("HÔPITAL DU CŒUR Š Ž Ÿ €", site.facility().name(), charset.name());
            assertEquals(Optional.of("Etablissement public de santé"), site.cell(LegacyField.PUBLIC_SERVICE_NAME));
        }
        assertEquals("L’HÔPITAL DU CŒUR €", site(name).facility().name());
        byte[] both = concat((REAL + "\n").getBytes(StandardCharsets.UTF_8), ligature.getBytes(LATIN_9));
        assertEquals(
                "HÔPITAL DU CŒUR Š Ž Ÿ €",
                ((LegacyRecord.Site) read(both).get(1)).facility().name());
        assertEquals(
                Optional.of("Etablissement public de santé"),
                ((LegacyRecord.Site) read(both).get(0)).cell(LegacyField.PUBLIC_SERVICE_NAME));
    }

    @Test
    void latin9IsReadAsTheStandardHasIt() throws IOException {
        for (int code = 0xA0; code <= 0xFF; code++) {
            byte[] line =
                    REAL.replace("CH DE FLEYRIAT", "x#x").replace("é", "e").getBytes(StandardCharsets.US_ASCII);
            for (int index = 0; index < line.length; index++) {
                if (line[index] == '#') {
                    line[index] = (byte) code;
                }
            }
            LegacyRecord.Site site = (LegacyRecord.Site) read(line).get(0);
            assertEquals(
                    Optional.of("x" + new String(new byte[] {(byte) code}, LATIN_9) + "x"),
                    site.cell(LegacyField.SHORT_NAME));
        }
    }

    @Test
    void cellsInQuotesMayHoldSemicolonsAndQuotes() throws IOException {
        LegacyRecord.Site site = site(REAL.replace("CH DE FLEYRIAT", "\" CH; DE \"\"FLEYRIAT\"\" \"")
                .replace(";010780054;", ";\"010780054\";"));
        assertEquals(List.of(), site.findings());
        assertEquals(Optional.of("CH; DE \"FLEYRIAT\""), site.cell(LegacyField.SHORT_NAME));
        assertEquals(LegalEntityFinessNumber.of("010780054"), site.entity());
        String quoted = "\"" + REAL.replace(";", "\";\"") + "\"";
        assertEquals(site(REAL).facility(), site(quoted).facility());
    }

    @Test
    void aQuoteThatIsNotClosedIsACharacter() throws IOException {
        LegacyRecord.Site site = site(REAL.replace("CH DE FLEYRIAT", "\"CH\" DE FLEYRIAT"));
        assertEquals(Optional.of("\"CH\" DE FLEYRIAT"), site.cell(LegacyField.SHORT_NAME));
        assertFinding("finess.stray-quote", "/structureet/0/rs", new Position(1, 33), site);
        LegacyRecord.Site open = site(REAL.replace("2020-02-04;", "2020-02-04;\"x"));
        assertEquals(Optional.of("\"x"), open.cell(LegacyField.SCHOOL_NUMBER));
        assertEquals(1, open.findings().size());
        LegacyRecord.Site inside = site(REAL.replace("CH DE FLEYRIAT", "CH \"DE\" FLEYRIAT"));
        assertEquals(List.of(), inside.findings());
    }

    @Test
    void linesEndAsTheyMay() throws IOException {
        String text = "\uFEFFfiness;etalab;94;2020-03-04\r\n\r\n" + REAL + "\r\n  \n" + REAL + "\n\n";
        List<LegacyRecord> records = read(text);
        assertEquals(3, records.size());
        assertEquals(LegacyRecord.Heading.class, records.get(0).getClass());
        assertEquals(List.of(1, 3, 5), records.stream().map(LegacyRecord::line).toList());
        assertEquals(List.of(), ((LegacyRecord.Site) records.get(1)).findings());
    }

    @Test
    void aLineThatCannotBeReadSpoilsNoOther() throws IOException {
        List<LegacyRecord> records = read(String.join(
                "\n",
                REAL,
                REAL + ";more",
                "structureet;010000024",
                "geolocalisation;010000024;1;2;3;4",
                REAL.replace("010000024", ""),
                REAL.replace("010000024", "ABC"),
                "structureet;" + "x".repeat(20_000),
                REAL));
        assertEquals(8, records.size());
        assertEquals(LegacyRecord.Site.class, records.get(0).getClass());
        assertEquals(LegacyRecord.Site.class, records.get(7).getClass());
        assertFinding("finess.cell-count", "/structureet/1", new Position(2, 1), records.get(1));
        assertFinding("finess.cell-count", "/structureet/2", new Position(3, 1), records.get(2));
        assertFinding("finess.line-kind", "", new Position(4, 1), records.get(3));
        assertFinding("finess.missing", "/structureet/3/nofinesset", new Position(5, 13), records.get(4));
        assertFinding("finess.invalid-number", "/structureet/4/nofinesset", new Position(6, 13), records.get(5));
        assertFinding("finess.line-too-long", "", new Position(7, 1), records.get(6));
    }

    @Test
    void cellsOfAWrongFormAreLeftOutEachAtItsPlace() throws IOException {
        LegacyRecord.Site site = site(REAL.replace("010780054", "1")
                .replace("26010004500012", "26010004500013")
                .replace(";355;", ";CH;")
                .replace(";1;Etab", ";10;Etab")
                .replaceFirst("1979-02-13", "1979-02-30")
                .replace("2020-02-04", "04/02/2020"));
        assertNull(site.entity());
        assertNull(site.facility().siret());
        assertNull(site.facility().category());
        assertNull(site.facility().publicService());
        assertNull(site.opened());
        assertEquals(LocalDate.of(1979, 2, 13), site.authorised());
        assertNull(site.updated());
        assertEquals(
                List.of("nofinessej", "siret", "categetab", "codesph", "dateouv", "datemaj"),
                site.findings().stream()
                        .map(finding -> finding.path().toString().substring("/structureet/0/".length()))
                        .toList());
        for (Violation finding : site.findings()) {
            Position position = finding.position();
            assertEquals(1, position == null ? 0 : position.line());
        }
        assertEquals(
                "The value '04/02/2020' of the field datemaj is not of the expected form; it is left out.",
                PlainText.of(JsonRules.catalog(), Locale.ENGLISH)
                        .of(site.findings().get(5)));
    }

    @Test
    void columnsCountCharacters() throws IOException {
        String line = REAL.replace("CH DE FLEYRIAT", "é\uD83D\uDE00").replace(";355;", ";CH;");
        int column = line.indexOf(";CH;") + 2;
        assertEquals(new Position(1, column), site(line).findings().get(0).position());
        String accent = REAL.replace("CH DE FLEYRIAT", "éé").replace(";355;", ";CH;");
        LegacyRecord latin = read(accent.getBytes(LATIN_9)).get(0);
        assertEquals(
                new Position(1, accent.indexOf(";CH;") + 2),
                latin.findings().get(0).position());
    }

    @Test
    void aWrongKeyIsAWarningAndTheNumberIsKept() throws IOException {
        LegacyRecord.Site site = site(REAL.replace("010000024", "010000025"));
        assertEquals(FacilityFinessNumber.of("010000025"), site.facility().finess());
        assertFinding("finess.key-differs", "/structureet/0/nofinesset", new Position(1, 13), site);
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() throws IOException {
        for (String text : List.of("", "\n", " \r\n\n", "\uFEFF")) {
            List<LegacyRecord> records = read(text);
            assertEquals(1, records.size());
            assertEquals("finess.empty", records.get(0).findings().get(0).rule().value());
        }
    }

    @Test
    void everyFindingHasASentenceInBothLanguages() throws IOException {
        String stray = REAL.replace("CH DE FLEYRIAT", "\"CH");
        String text = String.join("\n", stray, "x", "structureet", "y".repeat(20_000));
        List<String> sentences = new ArrayList<>();
        for (LegacyRecord record : read(text)) {
            for (Violation finding : record.findings()) {
                for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                    sentences.add(PlainText.of(JsonRules.catalog(), locale).of(finding));
                }
            }
        }
        assertEquals(8, sentences.size());
        assertTrue(
                sentences.contains(
                        "The line begins with 'x'; a line of a site begins with “structureet”, the first of the file with “finess”."));
        assertTrue(sentences.contains(
                "La ligne a 1 cellule(s)\u00a0; une ligne d’établissement en a 32, séparées par des points-virgules."));
        assertTrue(sentences.stream().noneMatch(sentence -> sentence.contains("{")), sentences::toString);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100, 16_383, 16_384, 16_385, 65_536, 65_537})
    void itMakesNoDifferenceInWhichPiecesTheFileArrives(int size) throws IOException {
        StringBuilder text = new StringBuilder("finess;etalab;94;2020-03-04\r\n");
        for (int index = 0; index < 300; index++) {
            text.append(REAL).append(index % 3 == 0 ? "\r\n" : "\n");
            if (index % 50 == 7) {
                text.append("z".repeat(16_380 + index % 10)).append("\n");
                text.append("z".repeat(100_000)).append("\n");
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        List<LegacyRecord> records = new ArrayList<>();
        LegacyFinessReader.read(
                new ByteArrayInputStream(bytes) {
                    @Override
                    public int read(byte[] target, int offset, int length) {
                        return super.read(target, offset, Math.min(size, length));
                    }
                },
                records::add);
        assertEquals(read(bytes), records);
        assertEquals(313, records.size());
    }

    @Test
    void linesOfTheLongestLengthAreReadAndOneByteMoreIsNot() throws IOException {
        String line = REAL + "x".repeat(LineBuffer.LONGEST - REAL.getBytes(StandardCharsets.UTF_8).length);
        assertEquals(LegacyRecord.Site.class, read(line + "\n" + REAL).get(0).getClass());
        assertFinding(
                "finess.line-too-long",
                "",
                new Position(1, 1),
                read(line + "x\n" + REAL).get(0));
        assertFinding(
                "finess.line-too-long", "", new Position(1, 1), read(line + "x").get(0));
        assertEquals(LegacyRecord.Site.class, read(line + "x\n" + REAL).get(1).getClass());
    }

    @Test
    void aFileOfOneEndlessLineTakesNoMoreMemoryThanAnyOther() throws IOException {
        com.sun.management.ThreadMXBean memory = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = memory.getCurrentThreadAllocatedBytes();
        List<LegacyRecord> records = new ArrayList<>();
        LegacyFinessReader.read(new Endless(50_000_000), records::add);
        long taken = memory.getCurrentThreadAllocatedBytes() - before;
        assertEquals(1, records.size());
        assertTrue(taken < 1_000_000, () -> taken + " bytes for a file of 50,000,000");
    }

    /** So many bytes without a line end. */
    private static final class Endless extends InputStream {

        private int left;

        Endless(int bytes) {
            left = bytes;
        }

        @Override
        public int read() {
            left--;
            return left < 0 ? -1 : ';';
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int count = Math.min(length, left);
            Arrays.fill(target, offset, offset + count, (byte) ';');
            left -= count;
            return count == 0 ? -1 : count;
        }
    }

    @Test
    void onlyTheSourceCausesAnException() {
        IOException broken = new IOException("broken");
        InputStream source = new InputStream() {
            @Override
            public int read() throws IOException {
                throw broken;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                throw broken;
            }
        };
        assertSame(broken, assertThrows(IOException.class, () -> LegacyFinessReader.read(source, record -> {})));
    }

    @Test
    void recordsOfOneLineAreEqualAndReadable() throws IOException {
        assertEquals(site(REAL), site(REAL));
        assertEquals(site(REAL).hashCode(), site(REAL).hashCode());
        assertTrue(
                site(REAL).toString().contains("rs=CH DE FLEYRIAT"), site(REAL).toString());
        assertEquals("site", site(REAL).<String>fold(heading -> "heading", site -> "site", unread -> "unread"));
        assertEquals("unread", read("x").get(0).<String>fold(heading -> "heading", site -> "site", unread -> "unread"));
    }

    private static void assertFinding(String rule, String path, Position position, LegacyRecord record) {
        Violation finding = record.findings().get(0);
        assertEquals(rule, finding.rule().value());
        assertEquals(path, finding.path().toString());
        assertEquals(position, finding.position());
    }

    private static LegacyRecord.Site site(String line) throws IOException {
        List<LegacyRecord> records = read(line);
        assertEquals(1, records.size());
        return (LegacyRecord.Site) records.get(0);
    }

    private static List<LegacyRecord> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<LegacyRecord> read(byte[] bytes) throws IOException {
        List<LegacyRecord> records = new ArrayList<>();
        LegacyFinessReader.read(new ByteArrayInputStream(bytes), records::add);
        return records;
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = new byte[one.length + other.length];
        System.arraycopy(one, 0, both, 0, one.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
