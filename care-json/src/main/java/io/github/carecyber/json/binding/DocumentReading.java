package io.github.carecyber.json.binding;

import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Violation;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
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

    /** Reads a text as far as it goes: what is wrong with it is noted, and a text that could not be taken or stops being JSON has no value. */
    static <T> DocumentReading<T> of(SourceText source, Limits limits, Function<JsonCursor, @Nullable T> read) {
        Problems problems = new Problems(limits.problems());
        T found = null;
        SourceText.Fault fault = source.fault();
        if (fault != null) {
            problems.add(fault.rule(), DataPath.ROOT, fault.arguments(), fault.offset());
        } else {
            try {
                found = read.apply(new JsonCursor(source.characters(), limits, problems));
            } catch (ReadingEnded ended) {
                found = null;
            }
        }
        return new DocumentReading<>(
                found, found == null ? List.of() : problems.unreadable(), null, problems.in(source), source);
    }

    /** The same reading of a document that has a note. */
    DocumentReading<T> withNote(@Nullable String newNote) {
        return new DocumentReading<>(found, unreadable, newNote, problems, source);
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
