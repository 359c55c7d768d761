package io.github.carecyber.json.binding;

import io.github.carecyber.core.report.Violation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came out of reading a document.
 *
 * @param <T> what the document holds
 * @param value the value, null if there is any problem
 * @param note the document's note, null if it has none
 * @param problems the problems, with their positions
 * @param source the text that was read
 */
public record DocumentReading<T>(
        @Nullable T value, @Nullable String note, List<Violation> problems, SourceText source) {

    /** Copies the problems. */
    public DocumentReading {
        problems = List.copyOf(problems);
        Objects.requireNonNull(source, "source");
    }
}
