package io.github.carecyber.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lines whose cells stand below each other; the last cell of a line may have any length. */
final class TextTable {

    private static final String GAP = "  ";

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
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                boolean last = column == row.size() - 1;
                String padding = " ".repeat(Math.max(0, widths[column] - length(cell)));
                if (rightAligned.contains(column)) {
                    line.append(padding).append(cell);
                } else {
                    line.append(cell).append(last ? "" : padding);
                }
                line.append(last ? "" : GAP);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private int[] widths() {
        int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
        for (List<String> row : rows) {
            for (int column = 0; row.size() > 1 && column < row.size() - 1; column++) {
                widths[column] = Math.max(widths[column], length(row.get(column)));
            }
        }
        return widths;
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
