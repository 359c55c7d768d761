package io.github.carecyber.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.text.PlainText;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of this library that a foreign mapper could not read (<em>valeur illisible</em>).
 *
 * <p>For example a plan in the body of a request, with an amount written as a number and a day that does not exist: the mapper stops
 * there with this exception, whose report tells both.
 *
 * <p>The {@linkplain #getPath() path} leads from the body of the request to the first problem, the {@linkplain #getLocation() location} is
 * where the value begins.
 *
 * <p>This class is for one thread, as the mapper completes its path; its report is immutable.
 */
public final class UnreadableValueException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    private final transient Report report;

    private UnreadableValueException(
            @Nullable JsonParser parser, String message, @Nullable JsonLocation location, Report report) {
        super(parser, message, location);
        this.report = report;
    }

    /** The first problem in the order of the text leads the way. */
    static UnreadableValueException of(
            @Nullable JsonParser parser, @Nullable JsonLocation start, Class<?> type, List<Violation> problems) {
        Report report = new Report(
                problems.stream().map(UnreadableValueException::unplaced).toList(),
                List.of(),
                Provenance.of(null, Map.of()));
        Violation first = problems.get(0);
        int others = problems.size() - 1;
        String sentence =
                PlainText.of(JsonRules.catalog(), Locale.ENGLISH).of(first).strip();
        UnreadableValueException exception = new UnreadableValueException(
                parser, others == 0 ? sentence : sentence + " (first of " + (others + 1) + " problems)", start, report);
        List<DataPath.Segment> segments = first.path().segments();
        for (int index = segments.size() - 1; index >= 0; index--) {
            exception.prependPath(referenceTo(segments.get(index), type));
        }
        return exception;
    }

    /**
     * Returns all that is wrong with the value.
     *
     * @return the report, whose paths begin at the value; without lines and columns, as the mapper reads on and keeps no text
     */
    public Report report() {
        return report;
    }

    /** The place would be one in our copy of the value. */
    private static Violation unplaced(Violation violation) {
        return new Violation(violation.rule(), violation.severity(), violation.path(), violation.arguments(), null);
    }

    private static Reference referenceTo(DataPath.Segment segment, Class<?> type) {
        return segment instanceof DataPath.Index element
                ? new Reference(type, element.position())
                : new Reference(type, ((DataPath.Key) segment).name());
    }

    private void writeObject(ObjectOutputStream target) throws NotSerializableException {
        throw new NotSerializableException(UnreadableValueException.class.getName());
    }
}
