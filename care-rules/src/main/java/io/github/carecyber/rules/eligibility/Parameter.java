package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.text.BilingualText;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of the call that a condition used (<em>paramètre</em>), with the text that gives it.
 *
 * <p>For example the deadline of the applications, 31 October 2025. A parameter has a text or, if the caller assumed it, an
 * author.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param name what the parameter is
 * @param value its value
 * @param reference the text that gives it, null if the caller assumed it
 * @param assumedBy who assumed it, null if a text gives it
 * @param version which version was used, null if the parameter is not one that moves
 */
public record Parameter(
        BilingualText name,
        Argument value,
        @Nullable LegalReference reference,
        @Nullable String assumedBy,
        @Nullable ParameterVersion version) {

    /**
     * Checks that the parameter has exactly one origin.
     *
     * @param name what the parameter is
     * @param value its value
     * @param reference the text that gives it, null if the caller assumed it
     * @param assumedBy who assumed it, null if a text gives it
     * @param version which version was used, null if the parameter is not one that moves
     * @throws IllegalArgumentException if it has both a text and an author, or neither
     */
    public Parameter {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        if ((reference == null) == (assumedBy == null)) {
            throw new IllegalArgumentException("Parameter '" + name.english()
                    + "' must have either a text that gives it or an author who assumed it.");
        }
    }

    /** The parameter as it was used, null if it is awaited. */
    static <T> @Nullable Parameter of(
            BilingualText name,
            Published<T> published,
            Function<? super T, ? extends Argument> value,
            @Nullable ParameterVersion version) {
        return published.<@Nullable Parameter>fold(
                given -> new Parameter(name, value.apply(given.published()), given.reference(), null, version),
                awaited -> null,
                assumed -> new Parameter(name, value.apply(assumed.assumption()), null, assumed.author(), version));
    }
}
