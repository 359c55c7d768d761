package io.github.carecyber.json.csv;

import io.github.carecyber.core.identity.ClaimGroupId;
import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.JsonRules;
import io.github.carecyber.rules.allocation.Allocation;
import io.github.carecyber.rules.allocation.Award;
import io.github.carecyber.rules.allocation.Claim;
import io.github.carecyber.rules.text.PlainText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * An allocation as a table that opens in a spreadsheet (<em>tableau de répartition</em>): a line for each award in the order of the
 * awards, then what was awarded together, what is left and the envelope.
 *
 * <p>For example, in French, {@code CH-VALFICTIF;;250000,00;0,00;250000,00;"rang 1, …"}: claim, group, ceiling, what was granted
 * elsewhere, award and reason, under a line of headings in the same language.
 *
 * <p>The form is that of RFC 4180, with CRLF at the end of each line. In French the separator is {@code ;} and the decimal mark {@code
 * ,}; in English they are {@code ,} and {@code .}. Amounts are in euros, with two decimals and nothing else, and are exact. What is
 * written to a stream of bytes is UTF-8 and begins with a byte order mark, by which spreadsheets know it.
 *
 * <p>No cell is a formula. A text that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a carriage return, with or without
 * spaces in front, has an apostrophe put before it, and so has whatever follows a separator inside a text and begins like that, since
 * a spreadsheet with another separator would make a cell of it. An identifier that begins with a digit, such as a FINESS number, has an
 * apostrophe put before it too: otherwise a spreadsheet would take it for a number or a date, and drop its leading zero. To read the
 * identifiers back, take away the apostrophe; no identifier begins with one.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class AllocationCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Locale locale;
    private final char separator;
    private final char decimalMark;

    private AllocationCsv(Locale locale, char separator, char decimalMark) {
        this.locale = locale;
        this.separator = separator;
        this.decimalMark = decimalMark;
    }

    /**
     * Returns how tables are written for a reader.
     *
     * @param locale the reader's locale: French for every French one, English for any other
     * @return the way to write tables
     */
    public static AllocationCsv in(Locale locale) {
        return Objects.requireNonNull(locale, "locale").getLanguage().equals("fr")
                ? new AllocationCsv(Locale.FRENCH, ';', ',')
                : new AllocationCsv(Locale.ENGLISH, ',', '.');
    }

    /**
     * Appends a table line by line, without a byte order mark.
     *
     * @param allocation the allocation
     * @param claims the claims that it was made from, in any order
     * @param target where to
     * @throws IOException if the target cannot be written
     * @throws IllegalArgumentException if an award has no claim, or a claim stands twice
     */
    public void append(Allocation allocation, List<Claim> claims, Appendable target) throws IOException {
        Map<ClaimId, Claim> byId = byId(allocation, claims);
        write(allocation, byId, Objects.requireNonNull(target, "target"));
    }

    /**
     * Writes a table line by line in UTF-8, beginning with a byte order mark.
     *
     * @param allocation the allocation
     * @param claims the claims that it was made from, in any order
     * @param target where to; it is flushed and not closed
     * @throws IOException if the target cannot be written
     * @throws IllegalArgumentException if an award has no claim, or a claim stands twice
     */
    public void write(Allocation allocation, List<Claim> claims, OutputStream target) throws IOException {
        Map<ClaimId, Claim> byId = byId(allocation, claims);
        Writer writer = new OutputStreamWriter(Objects.requireNonNull(target, "target"), StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        write(allocation, byId, writer);
        writer.flush();
    }

    private void write(Allocation allocation, Map<ClaimId, Claim> byId, Appendable target) throws IOException {
        CsvRow row = new CsvRow(target, separator);
        heading(row);
        PlainText texts = PlainText.of(JsonRules.catalog(), locale);
        BigDecimal ceilings = BigDecimal.ZERO;
        BigDecimal elsewhere = BigDecimal.ZERO;
        BigDecimal awarded = BigDecimal.ZERO;
        for (Award award : allocation.awards()) {
            Claim claim = Objects.requireNonNull(byId.get(award.claim()));
            ClaimGroupId group = claim.group();
            row.identifier(award.claim().value());
            row.identifier(group == null ? "" : group.value());
            row.number(amount(claim.ceiling()));
            row.number(amount(claim.grantedElsewhere()));
            row.number(amount(award.amount()));
            row.text(texts.of(award, claim, allocation.policy()));
            row.end();
            // No sum of Euros, which could overflow: a table is written of whatever there is.
            ceilings = ceilings.add(claim.ceiling().toBigDecimal());
            elsewhere = elsewhere.add(claim.grantedElsewhere().toBigDecimal());
            awarded = awarded.add(award.amount().toBigDecimal());
        }
        row.text(BilingualText.of("Total attribué", "Total awarded").in(locale));
        row.text("");
        row.number(amount(ceilings));
        row.number(amount(elsewhere));
        row.number(amount(awarded));
        row.text("");
        row.end();
        rest(BilingualText.of("Non attribué", "Unallocated"), allocation.unallocated(), row);
        rest(BilingualText.of("Enveloppe", "Envelope"), allocation.envelope(), row);
    }

    private void heading(CsvRow row) throws IOException {
        List<BilingualText> names = List.of(
                BilingualText.of("Demande", "Claim"),
                BilingualText.of("Groupe", "Group"),
                BilingualText.of("Plafond (EUR)", "Ceiling (EUR)"),
                BilingualText.of("Accordé par ailleurs (EUR)", "Granted elsewhere (EUR)"),
                BilingualText.of("Attribué (EUR)", "Award (EUR)"),
                BilingualText.of("Motif", "Reason"));
        for (BilingualText name : names) {
            row.text(name.in(locale));
        }
        row.end();
    }

    private void rest(BilingualText name, Euros amount, CsvRow row) throws IOException {
        row.text(name.in(locale));
        row.text("");
        row.number("");
        row.number("");
        row.number(amount(amount));
        row.text("");
        row.end();
    }

    private String amount(Euros amount) {
        return amount(amount.toBigDecimal());
    }

    private String amount(BigDecimal amount) {
        return amount.setScale(2).toPlainString().replace('.', decimalMark);
    }

    private static Map<ClaimId, Claim> byId(Allocation allocation, List<Claim> claims) {
        Objects.requireNonNull(allocation, "allocation");
        Objects.requireNonNull(claims, "claims");
        Map<ClaimId, Claim> byId = new HashMap<>();
        for (Claim claim : claims) {
            if (byId.put(claim.id(), claim) != null) {
                throw new IllegalArgumentException("Claim " + claim.id()
                        + " stands twice: they are the claims that the allocation was made from.");
            }
        }
        for (Award award : allocation.awards()) {
            if (!byId.containsKey(award.claim())) {
                throw new IllegalArgumentException("Claim " + award.claim()
                        + " has an award but is missing: they are the claims that the allocation was made from.");
            }
        }
        return byId;
    }
}
