package io.github.carecyber.core.report;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;

/**
 * What stood in the way of a decision (<em>élément manquant</em>).
 *
 * <p>For example a figure that the file does not state, or a ceiling that is not published. A gap always names what would
 * close it.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface Gap {

    /**
     * Returns the result of the function for the kind at hand.
     *
     * @param <R> what the functions return
     * @param missingFact applied to a fact that the file does not state
     * @param notPublished applied to a parameter that no text gives
     * @param notOnRecord applied to a parameter not known on a date
     * @param cannotTell applied to a fact that does not settle the question
     * @param unreadable applied to a value that could not be read
     * @return the result of the one function applied
     */
    <R> R fold(
            Function<? super MissingFact, ? extends R> missingFact,
            Function<? super NotPublished, ? extends R> notPublished,
            Function<? super NotOnRecord, ? extends R> notOnRecord,
            Function<? super CannotTell, ? extends R> cannotTell,
            Function<? super Unreadable, ? extends R> unreadable);

    /**
     * A fact that the file does not state.
     *
     * @param path where the fact would stand
     */
    record MissingFact(DataPath path) implements Gap {

        /**
         * Checks that the parts are there.
         *
         * @param path where the fact would stand
         */
        public MissingFact {
            Objects.requireNonNull(path, "path");
        }

        @Override
        public <R> R fold(
                Function<? super MissingFact, ? extends R> missingFact,
                Function<? super NotPublished, ? extends R> notPublished,
                Function<? super NotOnRecord, ? extends R> notOnRecord,
                Function<? super CannotTell, ? extends R> cannotTell,
                Function<? super Unreadable, ? extends R> unreadable) {
            return missingFact.apply(this);
        }
    }

    /**
     * A parameter that no text gives yet.
     *
     * @param parameter the parameter of the call
     * @param text the text awaited, not blank
     */
    record NotPublished(BilingualText parameter, String text) implements Gap {

        /**
         * Checks the parts.
         *
         * @param parameter the parameter of the call
         * @param text the text awaited, not blank
         * @throws IllegalArgumentException if a text is blank
         */
        public NotPublished {
            Objects.requireNonNull(parameter, "parameter");
            requireText(text, "text");
        }

        @Override
        public <R> R fold(
                Function<? super MissingFact, ? extends R> missingFact,
                Function<? super NotPublished, ? extends R> notPublished,
                Function<? super NotOnRecord, ? extends R> notOnRecord,
                Function<? super CannotTell, ? extends R> cannotTell,
                Function<? super Unreadable, ? extends R> unreadable) {
            return notPublished.apply(this);
        }
    }

    /**
     * A parameter of which the record does not tell what was known on a date.
     *
     * @param parameter the parameter of the call
     * @param date the date for which the record does not tell
     */
    record NotOnRecord(BilingualText parameter, LocalDate date) implements Gap {

        /**
         * Checks the parts.
         *
         * @param parameter the parameter of the call
         * @param date the date for which the record does not tell
         */
        public NotOnRecord {
            Objects.requireNonNull(parameter, "parameter");
            Objects.requireNonNull(date, "date");
        }

        @Override
        public <R> R fold(
                Function<? super MissingFact, ? extends R> missingFact,
                Function<? super NotPublished, ? extends R> notPublished,
                Function<? super NotOnRecord, ? extends R> notOnRecord,
                Function<? super CannotTell, ? extends R> cannotTell,
                Function<? super Unreadable, ? extends R> unreadable) {
            return notOnRecord.apply(this);
        }
    }

    /**
     * A fact that is stated and does not settle the question.
     *
     * @param path where the fact stands
     * @param reason why the fact does not settle the question
     */
    record CannotTell(DataPath path, BilingualText reason) implements Gap {

        /**
         * Checks that the parts are there.
         *
         * @param path where the fact stands
         * @param reason why the fact does not settle the question
         */
        public CannotTell {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public <R> R fold(
                Function<? super MissingFact, ? extends R> missingFact,
                Function<? super NotPublished, ? extends R> notPublished,
                Function<? super NotOnRecord, ? extends R> notOnRecord,
                Function<? super CannotTell, ? extends R> cannotTell,
                Function<? super Unreadable, ? extends R> unreadable) {
            return cannotTell.apply(this);
        }
    }

    /**
     * A value that could not be read.
     *
     * @param path where the value stands
     */
    record Unreadable(DataPath path) implements Gap {

        /**
         * Checks that the parts are there.
         *
         * @param path where the value stands
         */
        public Unreadable {
            Objects.requireNonNull(path, "path");
        }

        @Override
        public <R> R fold(
                Function<? super MissingFact, ? extends R> missingFact,
                Function<? super NotPublished, ? extends R> notPublished,
                Function<? super NotOnRecord, ? extends R> notOnRecord,
                Function<? super CannotTell, ? extends R> cannotTell,
                Function<? super Unreadable, ? extends R> unreadable) {
            return unreadable.apply(this);
        }
    }

    private static void requireText(String text, String what) {
        if (Objects.requireNonNull(text, what).isBlank()) {
            throw new IllegalArgumentException(
                    "The " + what + " " + Excerpt.of(text) + " of a gap is blank: it must be named.");
        }
    }
}
