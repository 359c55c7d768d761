package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.text.BilingualText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of the call that two verdicts used differently (<em>paramètre modifié</em>).
 *
 * <p>For example a deadline: 31 October 2025 by the first version before, 15 November 2025 by the second one after.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param name what the parameter is
 * @param before the parameter as it was used, null if it was not
 * @param after the parameter as it is used now, null if it is not any more
 */
public record ChangedParameter(
        BilingualText name,
        @Nullable Parameter before,
        @Nullable Parameter after) {

    /**
     * Checks that the name is there.
     *
     * @param name what the parameter is
     * @param before the parameter as it was used, null if it was not
     * @param after the parameter as it is used now, null if it is not any more
     */
    public ChangedParameter {
        Objects.requireNonNull(name, "name");
    }
}
