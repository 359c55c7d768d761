package io.github.carecyber.core.law;

import java.time.LocalDate;
import java.util.Objects;

/**
 * When a version of a value became known, as far as that is on record (<em>date de connaissance</em>).
 *
 * <p>For example a deadline that an <em>arrêté</em> published on 16 July 2025 sets is known from that day. Of an extension
 * that was announced on a day nobody noted, one can only say that it was known when it was written down, in November 2026:
 * on an earlier day it may or may not have been known.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface Knowledge {

    /** Known on every date: the state of things before the first text. */
    Knowledge ALWAYS = new Always();

    /**
     * Tells whether the version was known on a date.
     *
     * @param date the date
     * @return whether it was known then, or that the record does not tell
     */
    Answer on(LocalDate date);

    /**
     * Returns the earliest day on which the version was surely known.
     *
     * @return the day
     */
    LocalDate day();

    /** Whether something was known on a date. */
    enum Answer {
        /** It was known. */
        KNOWN,
        /** It was not known yet. */
        NOT_YET,
        /** The record does not tell. */
        NOT_ON_RECORD
    }

    /** Known on every date. */
    record Always() implements Knowledge {

        @Override
        public Answer on(LocalDate date) {
            Objects.requireNonNull(date, "date");
            return Answer.KNOWN;
        }

        @Override
        public LocalDate day() {
            return LocalDate.MIN;
        }
    }

    /**
     * Known from a day on that is on record.
     *
     * @param day the first day on which the version was known
     */
    record From(LocalDate day) implements Knowledge {

        /**
         * Checks that the day is there.
         *
         * @param day the first day on which the version was known
         */
        public From {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public Answer on(LocalDate date) {
            return date.isBefore(day) ? Answer.NOT_YET : Answer.KNOWN;
        }
    }

    /**
     * Known on a day at the latest, the first day being not on record.
     *
     * @param day a day on which the version was surely known
     */
    record NoLaterThan(LocalDate day) implements Knowledge {

        /**
         * Checks that the day is there.
         *
         * @param day a day on which the version was surely known
         */
        public NoLaterThan {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public Answer on(LocalDate date) {
            return date.isBefore(day) ? Answer.NOT_ON_RECORD : Answer.KNOWN;
        }
    }
}
