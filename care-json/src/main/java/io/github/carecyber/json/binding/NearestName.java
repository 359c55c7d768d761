package io.github.carecyber.json.binding;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known name that a mistyped one was probably meant to be. */
final class NearestName {

    private static final int LONGEST = 40;

    private NearestName() {}

    /**
     * Finds the nearest of the known names by the number of letters to change; the first of several equally near ones.
     *
     * @return the nearest name, empty if none is near enough to be meant
     */
    static Optional<String> of(String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        String nearest = null;
        int fewest = Math.max(1, name.length() / 3) + 1;
        for (String candidate : known) {
            int changes = changes(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (changes < fewest) {
                fewest = changes;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The edit distance of Levenshtein, two swapped neighbours counting as one change. */
    private static int changes(String first, String second) {
        int[][] table = new int[first.length() + 1][second.length() + 1];
        for (int row = 0; row <= first.length(); row++) {
            for (int column = 0; column <= second.length(); column++) {
                table[row][column] = cell(table, first, second, row, column);
            }
        }
        return table[first.length()][second.length()];
    }

    private static int cell(int[][] table, String first, String second, int row, int column) {
        if (row == 0 || column == 0) {
            return row + column;
        }
        int substitution = first.charAt(row - 1) == second.charAt(column - 1) ? 0 : 1;
        int fewest = Math.min(
                table[row - 1][column - 1] + substitution,
                1 + Math.min(table[row - 1][column], table[row][column - 1]));
        boolean swapped = row > 1
                && column > 1
                && first.charAt(row - 1) == second.charAt(column - 2)
                && first.charAt(row - 2) == second.charAt(column - 1);
        return swapped ? Math.min(fewest, table[row - 2][column - 2] + 1) : fewest;
    }
}
