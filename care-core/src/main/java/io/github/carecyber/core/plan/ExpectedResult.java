package io.github.carecyber.core.plan;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is to come of an action and how that is measured (<em>résultat attendu et indicateur</em>).
 *
 * <p>For example "every remote access asks for a second factor", measured by "share of accounts enrolled, as the directory
 * shows it".
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param result what is to come of it, null if not stated
 * @param measure how one sees that it has come, null if not stated
 */
public record ExpectedResult(
        @NotBlank @Nullable String result,
        @NotBlank @Nullable String measure) {

    /**
     * Returns an expected result.
     *
     * @param result what is to come of the action
     * @param measure how one sees that it has come
     * @return the expected result
     */
    public static ExpectedResult of(String result, String measure) {
        return new ExpectedResult(Objects.requireNonNull(result, "result"), Objects.requireNonNull(measure, "measure"));
    }
}
