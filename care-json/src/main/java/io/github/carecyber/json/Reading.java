package io.github.carecyber.json;

import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.json.binding.DocumentReading;
import io.github.carecyber.json.binding.PathFinder;
import io.github.carecyber.rules.allocation.Allocation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came out of reading a document (<em>résultat de lecture</em>): its value, or all that is wrong with it.
 *
 * <p>For example a plan with a mistyped member and two impossible dates has no value and a report of three violations.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> what the document holds
 */
public final class Reading<T> {

    private final DocumentReading<T> reading;

    Reading(DocumentReading<T> reading) {
        this.reading = reading;
    }

    /**
     * Tells whether the document could be read.
     *
     * @return whether there is a value and no violation
     */
    public boolean isReadable() {
        return reading.value() != null;
    }

    /**
     * Returns what the document holds.
     *
     * @return the value, empty if there is any violation
     */
    public Optional<T> value() {
        return Optional.ofNullable(reading.value());
    }

    /**
     * Returns the note at the top of the document, such as "fictitious figures".
     *
     * @return the text of the member {@code note}, empty if there is none that could be read
     */
    public Optional<String> note() {
        return Optional.ofNullable(reading.note());
    }

    /**
     * Returns all that is wrong with the document, each with path, line and column.
     *
     * <p>To show it, use {@code PlainText.of(JsonRules.catalog(), locale)}: the texts of reading problems are in that
     * catalogue, and {@code PlainText.in(locale)} would show them by their ids.
     *
     * <p>The provenance cites the input {@code document}: by the value if it could be read, so that white space and the order
     * of members make no difference; by its text if it could not, or if it holds a verdict or an allocation; and not at all if the text itself
     * could not be taken. It is computed when the report is asked for.
     *
     * @return the report, without violations if the document could be read
     */
    public Report report() {
        return new Report(reading.problems(), List.of(), Provenance.of(null, inputs()));
    }

    /**
     * Fills in where in this document a report's violations are.
     *
     * @param report a report on the value of this document, such as that of a rule engine
     * @return the same report, in which each violation without a position has the line and column of its path, or of the object or
     *     list that it is missing from; one that is about another document, or about what would stand at the top of this one, has none
     */
    public Report locate(Report report) {
        return new Report(
                PathFinder.locate(report.violations(), reading.source()),
                report.undecided(),
                report.provenance(),
                report.adjustments());
    }

    /** A verdict is no record and has no canonical form of its own. */
    private Map<String, ?> inputs() {
        // The awards of an allocation are no records, which would be an object more for each of a million.
        if (reading.value() instanceof Record value && !(value instanceof Allocation)) {
            return Map.of("document", value);
        }
        return reading.source().isWhole() ? Map.of("document", reading.source().text()) : Map.of();
    }
}
