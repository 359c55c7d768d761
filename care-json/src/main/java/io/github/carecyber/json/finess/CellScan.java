package io.github.carecyber.json.finess;

import org.jspecify.annotations.Nullable;

/**
 * One line taken apart into cells, where they are in its bytes; the next line is scanned into the same places.
 *
 * <p>A cell may stand in quotes, and then hold semicolons, and quotes written twice. A quote at the beginning that is not closed at the end
 * of the cell is a character like any other.
 *
 * <p>This class is mutable and for one thread.
 */
final class CellScan {

    /** How many cells a line of a site has, with the kind of the line. */
    static final int CELLS = 32;

    private static final byte SEPARATOR = ';';
    private static final byte QUOTE = '"';

    private final int[] starts = new int[CELLS];
    private final int[] ends = new int[CELLS];
    private byte[] bytes = new byte[0];
    private int from;
    private int count;
    private int strayQuote;
    private Letters letters = Letters.ASCII;

    /** Finds the cells of a line. */
    void scan(byte[] newBytes, int newFrom, int to) {
        bytes = newBytes;
        from = newFrom;
        count = 0;
        strayQuote = -1;
        int start = newFrom;
        int end;
        do {
            boolean quoted = start < to && newBytes[start] == QUOTE;
            int quote = quoted ? quotedEnd(start, to) : -1;
            if (quote >= 0) {
                keep(start + 1, quote);
                end = quote + 1;
            } else {
                strayQuote = quoted && strayQuote < 0 ? count : strayQuote;
                end = plainEnd(start, to);
                keep(start, end);
            }
            start = end + 1;
        } while (end < to);
        letters = Letters.of(newBytes, newFrom, to);
    }

    /** Tells how many cells the line has. */
    int count() {
        return count;
    }

    /** The first cell that begins with a quote of no meaning, negative if there is none. */
    int strayQuote() {
        return strayQuote;
    }

    /** The text of a cell without spaces at its ends, null if nothing is left of it. */
    @Nullable
    String text(int cell) {
        int start = starts[cell];
        int end = ends[cell];
        while (start < end && bytes[start] == ' ') {
            start++;
        }
        while (end > start && bytes[end - 1] == ' ') {
            end--;
        }
        if (start == end) {
            return null;
        }
        String text = letters.decode(bytes, start, end).strip();
        if (isQuoted(cell)) {
            text = text.replace("\"\"", "\"").strip();
        }
        return text.isEmpty() ? null : text;
    }

    /** Tells whether the line begins with a word and a separator. */
    boolean isKind(byte[] word) {
        if (ends[0] - starts[0] != word.length) {
            return false;
        }
        for (int index = 0; index < word.length; index++) {
            if (bytes[starts[0] + index] != word[index]) {
                return false;
            }
        }
        return true;
    }

    /** The column at which a cell begins, counted in characters from 1. */
    int column(int cell) {
        return letters.decode(bytes, from, starts[cell]).length() + 1;
    }

    private boolean isQuoted(int cell) {
        return starts[cell] > from && bytes[starts[cell] - 1] == QUOTE;
    }

    private void keep(int start, int end) {
        if (count < CELLS) {
            starts[count] = start;
            ends[count] = end;
        }
        count++;
    }

    private int plainEnd(int start, int to) {
        int end = start;
        while (end < to && bytes[end] != SEPARATOR) {
            end++;
        }
        return end;
    }

    /** Where the quote that ends a quoted cell is, negative if none does. */
    private int quotedEnd(int start, int to) {
        int index = start + 1;
        while (index < to) {
            if (bytes[index] == QUOTE) {
                boolean twice = index + 1 < to && bytes[index + 1] == QUOTE;
                if (!twice) {
                    return index + 1 == to || bytes[index + 1] == SEPARATOR ? index : -1;
                }
                index++;
            }
            index++;
        }
        return -1;
    }
}
