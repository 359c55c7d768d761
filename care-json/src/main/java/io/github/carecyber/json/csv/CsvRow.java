package io.github.carecyber.json.csv;

import java.io.IOException;

/**
 * The rows of a table in the making (RFC 4180), whose texts no spreadsheet takes for formulas.
 *
 * <p>This class is mutable and for one thread.
 */
final class CsvRow {

    private static final String FORMULA = "=+-@\t\r\n\0";

    /** The full-width forms, which some spreadsheets read as the narrow ones. */
    private static final String WIDE_FORMULA = "\uFF1D\uFF0B\uFF0D\uFF20";

    /** What a spreadsheet set up otherwise may take for the end of a cell. */
    private static final String SEPARATORS = ",;\t|\n\r\"";

    private final Appendable target;
    private final char separator;
    private boolean empty = true;

    CsvRow(Appendable target, char separator) {
        this.target = target;
        this.separator = separator;
    }

    /** Writes a cell that is a text. */
    void text(String text) throws IOException {
        cell(harmless(text));
    }

    /** Writes a cell that is an identifier, which must not become a number or a date. */
    void identifier(String identifier) throws IOException {
        boolean isLikeNumber = !identifier.isEmpty() && identifier.charAt(0) >= '0' && identifier.charAt(0) <= '9';
        cell(isLikeNumber ? "'" + harmless(identifier) : harmless(identifier));
    }

    /** Writes a cell that is a number of our own making, or nothing; it holds no separator. */
    void number(String number) throws IOException {
        begin();
        target.append(number);
    }

    /** Ends the row. */
    void end() throws IOException {
        target.append("\r\n");
        empty = true;
    }

    private void begin() throws IOException {
        if (!empty) {
            target.append(separator);
        }
        empty = false;
    }

    private void cell(String content) throws IOException {
        begin();
        if (needsQuotes(content)) {
            target.append('"').append(content.replace("\"", "\"\"")).append('"');
        } else {
            target.append(content);
        }
    }

    private static boolean needsQuotes(String content) {
        for (int index = 0; index < content.length(); index++) {
            char unit = content.charAt(index);
            if (SEPARATORS.indexOf(unit) >= 0 || unit == ' ' || unit == '\'') {
                return true;
            }
        }
        return false;
    }

    /** Puts an apostrophe before whatever would begin a formula, at the beginning or behind what may count as a separator. */
    private static String harmless(String text) {
        StringBuilder harmless = new StringBuilder(text.length() + 1);
        boolean atBeginning = true;
        int spaces = 0;
        for (int index = 0; index < text.length(); index++) {
            char unit = text.charAt(index);
            if (atBeginning && isFormula(unit)) {
                harmless.insert(harmless.length() - spaces, '\'');
                atBeginning = false;
            }
            if (SEPARATORS.indexOf(unit) >= 0) {
                atBeginning = true;
                spaces = 0;
            } else if (atBeginning && isSpace(unit)) {
                spaces++;
            } else {
                atBeginning = false;
            }
            harmless.append(unit);
        }
        return harmless.toString();
    }

    private static boolean isFormula(char unit) {
        return FORMULA.indexOf(unit) >= 0 || WIDE_FORMULA.indexOf(unit) >= 0;
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || Character.isISOControl(unit);
    }
}
