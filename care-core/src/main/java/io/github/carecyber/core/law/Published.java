package io.github.carecyber.core.law;

import io.github.carecyber.core.message.Excerpt;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A figure or date of the programme together with where it comes from (<em>valeur publiée</em>): published with its text,
 * awaited from a text, or assumed by the caller.
 *
 * <p>For example the ceiling of a call whose <em>barème</em> is not published is awaited, and every rule that needs it
 * answers that it cannot tell. A hospital that wants to go on may assume a ceiling; results then say that the figure is
 * the hospital's.
 *
 * <p>This class is immutable and thread-safe if the value is.
 *
 * @param <T> what is published
 */
public sealed interface Published<T> {

    /**
     * Returns a published value.
     *
     * @param <T> what is published
     * @param value the value
     * @param reference the text that gives it
     * @return the published value
     */
    static <T> Published<T> of(T value, LegalReference reference) {
        return new Given<>(Objects.requireNonNull(value, "value"), reference);
    }

    /**
     * Returns the statement that a value is not published.
     *
     * @param <T> what would be published
     * @param text the text awaited, such as "annex of the arrêté of 18 March 2024", not blank
     * @return the statement
     * @throws IllegalArgumentException if the text is blank
     */
    static <T> Published<T> awaited(String text) {
        return new Awaited<>(text);
    }

    /**
     * Returns a value that the caller assumes while no text gives it.
     *
     * @param <T> what is assumed
     * @param value the value
     * @param author who assumes it and on what ground, not blank
     * @return the assumption
     * @throws IllegalArgumentException if the author is blank
     */
    static <T> Published<T> assumed(T value, String author) {
        return new Assumed<>(Objects.requireNonNull(value, "value"), author);
    }

    /**
     * Returns the result of the function for the case at hand.
     *
     * @param <R> what the functions return
     * @param given applied to a published value
     * @param awaited applied to a value that is not published
     * @param assumed applied to the caller's own value
     * @return the result of the one function applied
     */
    default <R> R fold(
            Function<? super Given<T>, ? extends R> given,
            Function<? super Awaited<T>, ? extends R> awaited,
            Function<? super Assumed<T>, ? extends R> assumed) {
        if (this instanceof Given<T> kind) {
            return given.apply(kind);
        }
        if (this instanceof Awaited<T> kind) {
            return awaited.apply(kind);
        }
        return assumed.apply((Assumed<T>) this);
    }

    /**
     * Returns the value, be it published or assumed.
     *
     * @return the value, empty if it is awaited
     */
    Optional<T> value();

    /**
     * Returns the same statement about another value; where it comes from, or the text awaited, stays.
     *
     * @param <R> what is published afterwards
     * @param function applied to the value, be it published or assumed
     * @return the statement about the function's result
     */
    <R> Published<R> map(Function<? super T, ? extends R> function);

    /**
     * A value that a text gives.
     *
     * @param <T> what is published
     * @param published the value
     * @param reference the text that gives it
     */
    record Given<T>(T published, LegalReference reference) implements Published<T> {

        /**
         * Checks that both are there.
         *
         * @param published the value
         * @param reference the text that gives it
         */
        public Given {
            Objects.requireNonNull(published, "published");
            Objects.requireNonNull(reference, "reference");
        }

        @Override
        public Optional<T> value() {
            return Optional.of(published);
        }

        @Override
        public <R> Published<R> map(Function<? super T, ? extends R> function) {
            return new Given<>(function.apply(published), reference);
        }
    }

    /**
     * A value that no text gives yet.
     *
     * @param <T> what would be published
     * @param text the text awaited, not blank
     */
    record Awaited<T>(String text) implements Published<T> {

        /**
         * Checks that the text is named.
         *
         * @param text the text awaited, not blank
         * @throws IllegalArgumentException if the text is blank
         */
        public Awaited {
            requireText(Objects.requireNonNull(text, "text"), "The text awaited");
        }

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public <R> Published<R> map(Function<? super T, ? extends R> function) {
            Objects.requireNonNull(function, "function");
            return new Awaited<>(text);
        }
    }

    /**
     * A value that the caller assumes.
     *
     * @param <T> what is assumed
     * @param assumption the value
     * @param author who assumes it and on what ground, not blank
     */
    record Assumed<T>(T assumption, String author) implements Published<T> {

        /**
         * Checks that both are there.
         *
         * @param assumption the value
         * @param author who assumes it and on what ground, not blank
         * @throws IllegalArgumentException if the author is blank
         */
        public Assumed {
            Objects.requireNonNull(assumption, "assumption");
            requireText(Objects.requireNonNull(author, "author"), "The author of an assumption");
        }

        @Override
        public Optional<T> value() {
            return Optional.of(assumption);
        }

        @Override
        public <R> Published<R> map(Function<? super T, ? extends R> function) {
            return new Assumed<>(function.apply(assumption), author);
        }
    }

    private static void requireText(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " " + Excerpt.of(text) + " is blank: it must be named.");
        }
    }
}
