package io.github.carecyber.core.report;

/**
 * A place in the text of a document (<em>position</em>), as an editor shows it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param line the line, from 1
 * @param column the column in the line, from 1, counted in UTF-16 units
 */
public record Position(int line, int column) implements Comparable<Position> {

    /**
     * Checks the numbers.
     *
     * @param line the line, from 1
     * @param column the column in the line, from 1, counted in UTF-16 units
     * @throws IllegalArgumentException if a number is below 1
     */
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException(
                    "Position " + line + ":" + column + " is no place in a text: lines and columns count from 1.");
        }
    }

    @Override
    public int compareTo(Position other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
