package io.github.carecyber.json.binding;

import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Violation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came out of reading a document.
 *
 * @param <T> what the document holds
 * @param found what could be read of the value, null if that is too little to make one
 * @param unreadable where values stand that could not be read and were left out, in order; none inside another
 * @param note the document's note, null if it has none
 * @param problems the problems, with their positions
 * @param source the text that was read
 */
public record DocumentReading<T>(
        @Nullable T found,
        List<DataPath> unreadable,
        @Nullable String note,
        List<Violation> problems,
        SourceText source) {

    /** Copies the lists. */
    public DocumentReading {
        unreadable = List.copyOf(unreadable);
        problems = List.copyOf(problems);
        Objects.requireNonNull(source, "source");
    }

    /**
     * Returns the value of a document without any problem.
     *
     * @return the value, null if there is any problem
     */
    public @Nullable T value() {
        return problems.isEmpty() ? found : null;
    }
}
