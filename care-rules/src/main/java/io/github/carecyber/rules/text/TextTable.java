package io.github.carecyber.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lines whose cells stand below each other; the last cell is broken into lines of its own where it is long. */
final class TextTable {

    private static final String GAP = "  ";
    private static final int WIDEST_TEXT = 72;

    private final Set<Integer> rightAligned;
    private final List<List<String>> rows = new ArrayList<>();

    /** Begins a table in which some columns, counted from zero, are aligned to the right. */
    TextTable(Set<Integer> rightAligned) {
        this.rightAligned = Set.copyOf(rightAligned);
    }

    /** Adds a line; one of a single cell takes no part in the widths of the columns. */
    void add(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    @Override
    public String toString() {
        int[] widths = widths();
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size() - 1; column++) {
                String cell = row.get(column);
                String padding = " ".repeat(widths[column] - length(cell));
                line.append(rightAligned.contains(column) ? padding + cell : cell + padding)
                        .append(GAP);
            }
            String margin = " ".repeat(length(line));
            for (String part : broken(row.get(row.size() - 1))) {
                text.append((line + part).stripTrailing()).append('\n');
                line.replace(0, line.length(), margin);
            }
        }
        return text.toString();
    }

    private int[] widths() {
        int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
        for (List<String> row : rows) {
            for (int column = 0; column < row.size() - 1; column++) {
                widths[column] = Math.max(widths[column], length(row.get(column)));
            }
        }
        return widths;
    }

    /** Breaks a text at spaces; no-break spaces hold, and a word that is too long stays whole. */
    private static List<String> broken(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && length(line) + 1 + length(word) > WIDEST_TEXT) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
