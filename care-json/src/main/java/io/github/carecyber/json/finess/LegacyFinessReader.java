package io.github.carecyber.json.finess;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Position;
import io.github.carecyber.core.report.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The reader of the register's legacy file (<em>extraction FINESS historique</em>, lines {@code structureet} with semicolons), which
 * open-data portals published before FINESS+ and many tools still write.
 *
 * <p>It goes through the file once and keeps one line in memory, so a file of any length can be read. Every line comes out, but for empty
 * ones: the first one that begins with {@code finess} as {@link LegacyRecord.Heading}, sites as {@link LegacyRecord.Site} with findings on
 * cells that were wrong, and any other as {@link LegacyRecord.Unread} with the reason. A line that cannot be read spoils no other one. A
 * file without any line comes out as one {@link LegacyRecord.Unread}.
 *
 * <p>A line of a site has 32 cells and ends with LF or CRLF. It has at most 16,384 bytes. A cell in quotes may hold semicolons, and
 * quotes written twice, but no line end. Each line is read as UTF-8 if it is, and otherwise as ISO-8859-15: a text in the latter with
 * accents is hardly ever right in the former. Columns count characters.
 *
 * <p>Source: ANS, technical description of the standard FINESS flow, version 4.1.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class LegacyFinessReader {

    private static final byte[] SITE = "structureet".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HEADING = "finess".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private LegacyFinessReader() {}

    /**
     * Reads a file line by line.
     *
     * @param source the file; it is not closed
     * @param records takes each record as it is read, in the order of the file
     * @throws IOException if the source itself cannot be read; nothing in the file causes it
     */
    public static void read(InputStream source, Consumer<? super LegacyRecord> records) throws IOException {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(records, "records");
        LineBuffer lines = new LineBuffer(source);
        CellScan cells = new CellScan();
        boolean empty = true;
        int site = 0;
        while (lines.advance()) {
            if (lines.number() == 1 && beginsWithMark(lines)) {
                lines.skip(MARK.length);
            }
            if (isBlank(lines)) {
                continue;
            }
            boolean first = empty;
            empty = false;
            if (lines.isTooLong()) {
                records.accept(tooLong(lines.number()));
                continue;
            }
            cells.scan(lines.bytes(), lines.from(), lines.to());
            if (cells.isKind(SITE)) {
                records.accept(LegacyLine.site(cells, lines, site));
                site = site == Integer.MAX_VALUE ? site : site + 1;
            } else {
                records.accept(
                        first && cells.isKind(HEADING)
                                ? LegacyLine.heading(cells, lines.number())
                                : LegacyLine.unknown(cells, lines.number()));
            }
        }
        if (empty) {
            records.accept(
                    new LegacyRecord.Unread(1, List.of(FinessRules.EMPTY.violatedAt(DataPath.ROOT, Arguments.none()))));
        }
    }

    private static boolean beginsWithMark(LineBuffer lines) {
        for (int index = 0; index < MARK.length; index++) {
            if (lines.from() + index >= lines.to() || lines.bytes()[lines.from() + index] != MARK[index]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(LineBuffer lines) {
        for (int index = lines.from(); index < lines.to(); index++) {
            if (lines.bytes()[index] != ' ' && lines.bytes()[index] != '\t') {
                return false;
            }
        }
        return true;
    }

    private static LegacyRecord tooLong(int line) {
        Violation violation = FinessRules.LINE_TOO_LONG.violatedAt(
                DataPath.ROOT, Arguments.none().with("limit", LineBuffer.LONGEST));
        return new LegacyRecord.Unread(line, List.of(violation.withPosition(new Position(line, 1))));
    }
}
