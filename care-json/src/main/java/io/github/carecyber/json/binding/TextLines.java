package io.github.carecyber.json.binding;

import io.github.carecyber.core.report.Position;
import java.util.Arrays;

/**
 * Where the lines of a text begin, to turn an offset into line and column. A line ends with LF, CR or both.
 *
 * <p>This class is immutable and thread-safe.
 */
final class TextLines {

    private final int[] starts;

    private TextLines(int[] starts) {
        this.starts = starts;
    }

    static TextLines of(char[] text) {
        int[] starts = new int[64];
        int count = 1;
        for (int index = 0; index < text.length; index++) {
            char unit = text[index];
            if (unit == '\n' || (unit == '\r' && (index + 1 == text.length || text[index + 1] != '\n'))) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = index + 1;
            }
        }
        return new TextLines(Arrays.copyOf(starts, count));
    }

    /** The place of a character; columns count in UTF-16 units. */
    Position positionOf(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - starts[line] + 1);
    }
}
