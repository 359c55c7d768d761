package io.github.carecyber.json.finess;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one line of the register's legacy file (<em>cellules</em>). They are taken apart when they are asked for, so that a line
 * of which little is wanted costs little.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class LegacyCells {

    private final byte[] line;

    private LegacyCells(byte[] line) {
        this.line = line;
    }

    /** Returns the cells of a line that has as many as it must. */
    static LegacyCells of(byte[] bytes, int from, int to) {
        return new LegacyCells(Arrays.copyOfRange(bytes, from, to));
    }

    /**
     * Returns what a cell holds.
     *
     * @param field the cell
     * @return its text without spaces at the ends, empty if there is none
     */
    public Optional<String> text(LegacyField field) {
        Objects.requireNonNull(field, "field");
        CellScan scan = new CellScan();
        scan.scan(line, 0, line.length);
        return Optional.ofNullable(scan.text(field.position()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LegacyCells cells && Arrays.equals(cells.line, line);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(line);
    }

    /** Returns the cells for the eye, in their order. */
    @Override
    public String toString() {
        CellScan scan = new CellScan();
        scan.scan(line, 0, line.length);
        StringBuilder text = new StringBuilder("[");
        for (LegacyField field : LegacyField.values()) {
            String cell = scan.text(field.position());
            if (cell != null) {
                text.append(text.length() > 1 ? ", " : "")
                        .append(field.officialName())
                        .append('=')
                        .append(cell);
            }
        }
        return text.append(']').toString();
    }
}
