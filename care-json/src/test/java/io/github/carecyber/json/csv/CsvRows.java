package io.github.carecyber.json.csv;

import java.util.ArrayList;
import java.util.List;

/** A reader of RFC 4180 that takes nothing else, for tests. */
final class CsvRows {

    private CsvRows() {}

    /** Returns the cells of each row; every row must end with CRLF. */
    static List<List<String>> of(String text, char separator) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int index = 0;
        while (index < text.length()) {
            StringBuilder cell = new StringBuilder();
            if (text.charAt(index) == '"') {
                index++;
                while (text.charAt(index) != '"' || text.startsWith("\"\"", index)) {
                    index += text.charAt(index) == '"' ? 1 : 0;
                    cell.append(text.charAt(index));
                    index++;
                }
                index++;
            } else {
                while (text.charAt(index) != separator && text.charAt(index) != '\r') {
                    if (text.charAt(index) == '"' || text.charAt(index) == '\n') {
                        throw new IllegalArgumentException("a quote or line end outside of quotes at " + index);
                    }
                    cell.append(text.charAt(index));
                    index++;
                }
            }
            row.add(cell.toString());
            if (text.charAt(index) == separator) {
                index++;
            } else if (text.startsWith("\r\n", index)) {
                index += 2;
                rows.add(row);
                row = new ArrayList<>();
            } else {
                throw new IllegalArgumentException("neither separator nor line end at " + index);
            }
        }
        if (!row.isEmpty()) {
            throw new IllegalArgumentException("the last row has no end");
        }
        return rows;
    }
}
