package io.github.carecyber.json.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.json.CareJson;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.rules.allocation.Allocation;
import io.github.carecyber.rules.allocation.AllocationRequest;
import io.github.carecyber.rules.allocation.Award;
import io.github.carecyber.rules.allocation.Claim;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Allocations as tables for spreadsheets. */
class AllocationCsvTest {

    private static final Path DEMO = Path.of(System.getProperty("care.root"), "care-json/src/demo");

    private static final int CLAIM = 0;
    private static final int GROUP = 1;
    private static final int CEILING = 2;
    private static final int ELSEWHERE = 3;
    private static final int AWARD = 4;
    private static final int REASON = 5;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claims.json",
                "claims-by-fixed-groups.json",
                "claims-by-region.json",
                "claims-by-weight.json",
                "claims-equal-awards.json",
                "claims-equal-losses.json",
                "claims-portfolio.json",
                "claims-ranked.json",
                "claims-talmud.json",
                "claims-useful.json"
            })
    void everyAwardStandsThereExactlyAndTheTotalsAddUp(String example) throws IOException {
        AllocationRequest request = request(example);
        Allocation allocation = request.allocate();
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            boolean french = locale.equals(Locale.FRENCH);
            List<List<String>> rows = CsvRows.of(text(allocation, request.claims(), locale), french ? ';' : ',');
            assertEquals(allocation.awards().size() + 4, rows.size());
            rows.forEach(row -> assertEquals(REASON + 1, row.size(), row::toString));
            BigDecimal sum = BigDecimal.ZERO;
            for (int index = 0; index < allocation.awards().size(); index++) {
                Award award = allocation.awards().get(index);
                List<String> row = rows.get(index + 1);
                assertEquals(award.claim().value(), identifier(row.get(CLAIM)));
                assertEquals(award.amount().toBigDecimal(), amount(row.get(AWARD), french));
                assertFalse(row.get(REASON).isBlank());
                sum = sum.add(amount(row.get(AWARD), french));
            }
            int last = rows.size() - 1;
            assertEquals(sum, amount(rows.get(last - 2).get(AWARD), french));
            assertEquals(
                    allocation.unallocated().toBigDecimal(),
                    amount(rows.get(last - 1).get(AWARD), french));
            assertEquals(
                    allocation.envelope().toBigDecimal(), amount(rows.get(last).get(AWARD), french));
            assertEquals(
                    allocation.envelope().toBigDecimal(),
                    sum.add(amount(rows.get(last - 1).get(AWARD), french)));
        }
    }

    @Test
    void aFrenchTableReadsAsAFrenchSpreadsheetWantsIt() throws IOException {
        AllocationRequest request = request("claims-ranked.json");
        String text = text(request.allocate(), request.claims(), Locale.FRANCE);
        List<String> lines = List.of(text.split("\r\n", -1));
        assertEquals(
                "Demande;Groupe;\"Plafond (EUR)\";\"Accordé par ailleurs (EUR)\";\"Attribué (EUR)\";Motif",
                lines.get(0));
        assertTrue(
                lines.get(1).startsWith("CH-VALFICTIF;;250000,00;0,00;250000,00;\"rang 1, intégralement"),
                lines.get(1));
        assertEquals("\"Total attribué\";;1212000,00;0,00;690000,00;", lines.get(lines.size() - 4));
        assertEquals("\"Non attribué\";;;;10000,00;", lines.get(lines.size() - 3));
        assertEquals("Enveloppe;;;;700000,00;", lines.get(lines.size() - 2));
        assertEquals("", lines.get(lines.size() - 1));
    }

    @Test
    void anEnglishTableHasCommasBetweenCellsAndPointsInAmounts() throws IOException {
        AllocationRequest request = request("claims-ranked.json");
        String text = text(request.allocate(), request.claims(), Locale.UK);
        assertTrue(
                text.startsWith("Claim,Group,\"Ceiling (EUR)\",\"Granted elsewhere (EUR)\",\"Award (EUR)\",Reason\r\n"
                        + "CH-VALFICTIF,,250000.00,0.00,250000.00,\"rank 1, in full"),
                text);
    }

    @Test
    void groupsStandInTheirColumn() throws IOException {
        AllocationRequest request = request("claims-by-region.json");
        List<List<String>> rows = CsvRows.of(text(request.allocate(), request.claims(), Locale.ENGLISH), ',');
        for (int index = 0; index < request.claims().size(); index++) {
            Claim claim = request.claims().get(index);
            assertEquals(
                    String.valueOf(claim.group()),
                    identifier(rows.get(index + 1).get(GROUP)));
            assertEquals(
                    claim.ceiling().toBigDecimal(), amount(rows.get(index + 1).get(CEILING), false));
            assertEquals(
                    claim.grantedElsewhere().toBigDecimal(),
                    amount(rows.get(index + 1).get(ELSEWHERE), false));
        }
    }

    @Test
    void anIdentifierThatBeginsWithADigitKeepsItsZero() throws IOException {
        AllocationRequest request = request("claims.json");
        List<List<String>> rows = CsvRows.of(text(request.allocate(), request.claims(), Locale.ENGLISH), ',');
        assertTrue(rows.get(1).get(CLAIM).startsWith("'0"), rows.get(1)::toString);
    }

    @Test
    void aStreamOfBytesIsUtf8WithAByteOrderMarkAndStaysOpen() throws IOException {
        AllocationRequest request = request("claims-ranked.json");
        Allocation allocation = request.allocate();
        ByteArrayOutputStream stream = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        AllocationCsv.in(Locale.FRENCH).write(allocation, request.claims(), stream);
        assertEquals(
                "\uFEFF" + text(allocation, request.claims(), Locale.FRENCH), stream.toString(StandardCharsets.UTF_8));
        assertEquals((byte) 0xEF, stream.toByteArray()[0]);
    }

    @Test
    void amountsAtTheEdgeAreWrittenAsTheyAre() throws IOException {
        AllocationRequest request = request("claims-ranked.json");
        Allocation allocation = request.allocate();
        Allocation edge = new Allocation(
                Euros.ofCents(Long.MIN_VALUE),
                allocation.policy(),
                allocation.awards(),
                Euros.ofCents(Long.MAX_VALUE),
                allocation.certificate(),
                Provenance.of(null, Map.of()));
        List<Claim> claims = request.claims().stream()
                .map(claim -> new Claim(
                        claim.id(),
                        Euros.ofCents(Long.MAX_VALUE),
                        Euros.ofCents(Long.MAX_VALUE),
                        null,
                        null,
                        null,
                        claim.score(),
                        null))
                .toList();
        List<List<String>> rows = CsvRows.of(text(edge, claims, Locale.FRENCH), ';');
        assertEquals("-92233720368547758,08", rows.get(rows.size() - 1).get(AWARD));
        assertEquals("92233720368547758,07", rows.get(rows.size() - 2).get(AWARD));
        assertEquals(
                new BigDecimal("92233720368547758.07").multiply(BigDecimal.valueOf(claims.size())),
                amount(rows.get(rows.size() - 3).get(CEILING), true));
    }

    @Test
    void claimsThatAreNotThoseOfTheAllocationAreRefused() throws IOException {
        AllocationRequest request = request("claims-ranked.json");
        Allocation allocation = request.allocate();
        List<Claim> repeated = new ArrayList<>(request.claims());
        repeated.add(request.claims().get(0));
        List<Claim> missing = request.claims().subList(1, request.claims().size());
        for (List<Claim> claims : List.of(repeated, missing)) {
            assertThrows(IllegalArgumentException.class, () -> text(allocation, claims, Locale.FRENCH));
        }
        List<Claim> more = new ArrayList<>(request.claims());
        more.add(Claim.of(ClaimId.of("OTHER"), Euros.ZERO));
        assertEquals(text(allocation, request.claims(), Locale.FRENCH), text(allocation, more, Locale.FRENCH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\0=1",
                " =1",
                "\u00A0=1",
                "\uFF1D1",
                "=cmd|' /C calc'!A0",
                "a;=1",
                "a,=1",
                "a, =1",
                "a\t=1",
                "a\"=1",
                "a\r\n=1",
                "a;\"=1\"",
                ";;;=1",
                "=",
                "'=1",
                "a=1",
                "\"",
                ""
            })
    void noTextIsAFormulaUnderAnySeparator(String text) throws IOException {
        for (char separator : new char[] {',', ';'}) {
            StringBuilder written = new StringBuilder();
            CsvRow row = new CsvRow(written, separator);
            row.text("first");
            row.text(text);
            row.identifier(text);
            row.end();
            List<List<String>> rows = CsvRows.of(written.toString(), separator);
            assertEquals(1, rows.size());
            assertEquals(text.replace("'", ""), rows.get(0).get(1).replace("'", ""));
            assertFalse(rows.get(0).get(1).matches("(?s)[=+\\-@\\t\\r\uFF1D].*"), rows.toString());
            for (String piece : written.toString().split("[,;\t|\"\r\n]", -1)) {
                assertFalse(piece.matches("(?s)[\\s\\u00A0\\x00]*[=+\\-@\uFF1D].*"), () -> "a cell of " + written);
            }
        }
    }

    private static AllocationRequest request(String example) throws IOException {
        return CareJson.read(DocumentType.CLAIMS, Files.readString(DEMO.resolve(example)))
                .value()
                .orElseThrow();
    }

    private static String text(Allocation allocation, List<Claim> claims, Locale locale) throws IOException {
        StringBuilder text = new StringBuilder();
        AllocationCsv.in(locale).append(allocation, claims, text);
        return text.toString();
    }

    private static String identifier(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    private static BigDecimal amount(String cell, boolean french) {
        assertTrue(cell.matches(french ? "-?[0-9]+,[0-9]{2}" : "-?[0-9]+\\.[0-9]{2}"), cell);
        return new BigDecimal(cell.replace(',', '.'));
    }
}
