package io.github.carecyber.core.law;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The answer of {@link Dated#at} for a date on which the record does not tell what was known.
 *
 * <p>Engines turn it into an answer "unknown", so one early date never ends the assessment of a batch.
 */
public final class NotOnRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What was asked for. */
    private final transient BilingualText parameter;

    /** The date it was asked for. */
    private final LocalDate date;

    /**
     * Creates the exception.
     *
     * @param parameter what was asked for
     * @param date the date it was asked for
     */
    public NotOnRecordException(BilingualText parameter, LocalDate date) {
        super("The record does not tell what was known on " + Objects.requireNonNull(date, "date") + " of "
                + Excerpt.of(Objects.requireNonNull(parameter, "parameter").english()) + ".\n"
                + "Advice: ask for a later date, or look at the versions themselves.");
        this.parameter = parameter;
        this.date = date;
    }

    /**
     * Returns what was asked for.
     *
     * @return the name of the parameter
     */
    public BilingualText parameter() {
        return parameter;
    }

    /**
     * Returns the date it was asked for.
     *
     * @return the date of knowledge
     */
    public LocalDate date() {
        return date;
    }
}
