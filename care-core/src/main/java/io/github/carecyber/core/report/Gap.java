package io.github.carecyber.core.report;

import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import java.util.List;
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
     * @param missingEvidence applied to a document that the file does not hold
     * @param conflict applied to derogations that apply at once
     * @param predicateNotSupplied applied to a predicate that the caller did not supply
     * @param predicateFailed applied to a predicate that failed
     * @return the result of the one function applied
     */
    default <R> R fold(
            Function<? super MissingFact, ? extends R> missingFact,
            Function<? super NotPublished, ? extends R> notPublished,
            Function<? super NotOnRecord, ? extends R> notOnRecord,
            Function<? super CannotTell, ? extends R> cannotTell,
            Function<? super Unreadable, ? extends R> unreadable,
            Function<? super MissingEvidence, ? extends R> missingEvidence,
            Function<? super Conflict, ? extends R> conflict,
            Function<? super PredicateNotSupplied, ? extends R> predicateNotSupplied,
            Function<? super PredicateFailed, ? extends R> predicateFailed) {
        if (this instanceof MissingFact kind) {
            return missingFact.apply(kind);
        }
        if (this instanceof NotPublished kind) {
            return notPublished.apply(kind);
        }
        if (this instanceof NotOnRecord kind) {
            return notOnRecord.apply(kind);
        }
        if (this instanceof CannotTell kind) {
            return cannotTell.apply(kind);
        }
        if (this instanceof Unreadable kind) {
            return unreadable.apply(kind);
        }
        if (this instanceof MissingEvidence kind) {
            return missingEvidence.apply(kind);
        }
        if (this instanceof Conflict kind) {
            return conflict.apply(kind);
        }
        if (this instanceof PredicateNotSupplied kind) {
            return predicateNotSupplied.apply(kind);
        }
        return predicateFailed.apply((PredicateFailed) this);
    }

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
    }

    /**
     * A document that the file does not hold.
     *
     * @param path where documents stand
     * @param title what is asked for
     * @param anyOf the kinds of document, one of which would do; at least one
     * @param entity the legal entity that the document must speak for
     */
    record MissingEvidence(DataPath path, BilingualText title, List<EvidenceKind> anyOf, LegalEntityFinessNumber entity)
            implements Gap {

        /**
         * Copies the kinds.
         *
         * @param path where documents stand
         * @param title what is asked for
         * @param anyOf the kinds of document, one of which would do; at least one
         * @param entity the legal entity that the document must speak for
         * @throws IllegalArgumentException if there is no kind
         */
        public MissingEvidence {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(entity, "entity");
            anyOf = Elements.copyOf(anyOf, "anyOf");
            if (anyOf.isEmpty()) {
                throw new IllegalArgumentException(
                        "A missing document of no kind cannot be supplied: name at least one.");
            }
        }
    }

    /**
     * Derogations of one rule that apply at once, so that none can take the rule's place.
     *
     * @param derogations the labels of all that apply, at least two
     */
    record Conflict(List<BilingualText> derogations) implements Gap {

        /**
         * Copies the labels.
         *
         * @param derogations the labels of all that apply, at least two
         * @throws IllegalArgumentException if there are fewer than two
         */
        public Conflict {
            derogations = Elements.copyOf(derogations, "derogations");
            if (derogations.size() < 2) {
                throw new IllegalArgumentException(
                        "A conflict needs at least two derogations, and " + derogations.size() + " is named.");
            }
        }
    }

    /**
     * A predicate that the call names and the caller did not supply.
     *
     * @param predicate the name of the predicate
     */
    record PredicateNotSupplied(RuleId predicate) implements Gap {

        /**
         * Checks that the name is there.
         *
         * @param predicate the name of the predicate
         */
        public PredicateNotSupplied {
            Objects.requireNonNull(predicate, "predicate");
        }
    }

    /**
     * A predicate of the caller that failed instead of answering.
     *
     * @param predicate the name of the predicate
     * @param problem what it said, for the technical staff; not blank
     */
    record PredicateFailed(RuleId predicate, String problem) implements Gap {

        /**
         * Checks the parts.
         *
         * @param predicate the name of the predicate
         * @param problem what it said, for the technical staff; not blank
         * @throws IllegalArgumentException if the text is blank
         */
        public PredicateFailed {
            Objects.requireNonNull(predicate, "predicate");
            requireText(problem, "problem");
        }
    }

    private static void requireText(String text, String what) {
        if (Objects.requireNonNull(text, what).isBlank()) {
            throw new IllegalArgumentException(
                    "The " + what + " " + Excerpt.of(text) + " of a gap is blank: it must be named.");
        }
    }
}
