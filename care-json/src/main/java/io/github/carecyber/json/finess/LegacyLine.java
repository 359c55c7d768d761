package io.github.carecyber.json.finess;

import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.PublicServiceStatus;
import io.github.carecyber.core.facility.YearlyFigures;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.FinessNumber;
import io.github.carecyber.core.identity.KeyCheck;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.Siret;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Position;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Violation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes a record of the library out of one line of the legacy file, with notes on what was wrong. */
final class LegacyLine {

    private static final int HEADING_DAY = 3;
    private static final int KIND = 0;

    private final CellScan cells;
    private final int line;

    /** Makes the path of the record, which lines without findings do without. */
    private final Supplier<DataPath> path;

    private List<Violation> findings = List.of();

    private LegacyLine(CellScan cells, int line, Supplier<DataPath> path) {
        this.cells = cells;
        this.line = line;
        this.path = path;
    }

    /** Reads the line of a site, whose position among the sites is given. */
    static LegacyRecord site(CellScan cells, LineBuffer lines, int position) {
        LegacyLine reader = new LegacyLine(
                cells, lines.number(), () -> DataPath.of("structureet").index(position));
        return reader.site(lines);
    }

    /** Reads the first line of a file. */
    static LegacyRecord heading(CellScan cells, int line) {
        LegacyLine reader = new LegacyLine(cells, line, () -> DataPath.of("finess"));
        String text = cells.count() > HEADING_DAY ? cells.text(HEADING_DAY) : null;
        LocalDate day = reader.parsed(text, HEADING_DAY, "date", LegacyLine::day, FinessRules.INVALID_VALUE);
        return new LegacyRecord.Heading(line, day, reader.findings);
    }

    /** Says that nothing is known of lines of this kind. */
    static LegacyRecord unknown(CellScan cells, int line) {
        LegacyLine reader = new LegacyLine(cells, line, () -> DataPath.ROOT);
        reader.note(
                FinessRules.LINE_KIND,
                KIND,
                DataPath.ROOT,
                Arguments.none().with("value", Excerpt.of(shown(cells.text(KIND)))));
        return new LegacyRecord.Unread(line, reader.findings);
    }

    private LegacyRecord site(LineBuffer lines) {
        if (cells.count() != CellScan.CELLS) {
            note(FinessRules.CELL_COUNT, KIND, path.get(), Arguments.none().with("count", cells.count()));
            return new LegacyRecord.Unread(line, findings);
        }
        if (cells.strayQuote() >= 0) {
            note(
                    FinessRules.STRAY_QUOTE,
                    cells.strayQuote(),
                    path.get().key(LegacyField.nameAt(cells.strayQuote())),
                    Arguments.none());
        }
        FacilityFinessNumber finess = number(LegacyField.SITE_NUMBER, FacilityFinessNumber::parse);
        if (finess == null) {
            return new LegacyRecord.Unread(line, findings);
        }
        LegalEntityFinessNumber entity = number(LegacyField.ENTITY_NUMBER, LegalEntityFinessNumber::parse);
        Facility facility = new Facility(
                finess,
                name(),
                parsed(LegacyField.SIRET, Siret::parse),
                parsed(LegacyField.CATEGORY, FacilityCategory::parse),
                parsed(LegacyField.PUBLIC_SERVICE, PublicServiceStatus::parse),
                null,
                null,
                YearlyFigures.none(),
                YearlyFigures.none(),
                null,
                null);
        return new LegacyRecord.Site(
                line,
                facility,
                entity,
                parsed(LegacyField.OPENED, LegacyLine::day),
                parsed(LegacyField.AUTHORISED, LegacyLine::day),
                parsed(LegacyField.UPDATED, LegacyLine::day),
                LegacyCells.of(lines.bytes(), lines.from(), lines.to()),
                findings);
    }

    private @Nullable String name() {
        String name = cells.text(LegacyField.LONG_NAME.position());
        name = name == null ? cells.text(LegacyField.SHORT_NAME.position()) : name;
        if (name == null) {
            missing(LegacyField.SHORT_NAME);
        }
        return name;
    }

    private <N extends FinessNumber> @Nullable N number(LegacyField field, Function<String, N> parser) {
        String text = cells.text(field.position());
        if (text == null) {
            missing(field);
            return null;
        }
        N number = parsed(text, field.position(), field.officialName(), parser, FinessRules.INVALID_NUMBER);
        if (number != null && number.checkKey() == KeyCheck.DIFFERS) {
            note(
                    FinessRules.KEY_DIFFERS,
                    field.position(),
                    path.get().key(field.officialName()),
                    RecordFields.valueOf(number.value(), field.officialName()));
        }
        return number;
    }

    private <T> @Nullable T parsed(LegacyField field, Function<String, T> parser) {
        return parsed(
                cells.text(field.position()),
                field.position(),
                field.officialName(),
                parser,
                FinessRules.INVALID_VALUE);
    }

    private <T> @Nullable T parsed(
            @Nullable String text, int cell, String name, Function<String, T> parser, Rule rule) {
        if (text == null) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException exception) {
            note(rule, cell, path.get().key(name), RecordFields.valueOf(text, name));
            return null;
        }
    }

    private void missing(LegacyField field) {
        note(
                FinessRules.MISSING,
                field.position(),
                path.get().key(field.officialName()),
                Arguments.none().with("field", field.officialName()));
    }

    private void note(Rule rule, int cell, DataPath where, Arguments arguments) {
        findings = findings.isEmpty() ? new ArrayList<>() : findings;
        findings.add(rule.violatedAt(where, arguments).withPosition(new Position(line, cells.column(cell))));
    }

    private static String shown(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** A day such as 1979-02-13; quicker than the parser for every form of it. */
    private static LocalDate day(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw new DateTimeException("No day of ten characters");
        }
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    private static int number(String text, int start, int end) {
        int number = 0;
        for (int index = start; index < end; index++) {
            int digit = text.charAt(index) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("No digit");
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
