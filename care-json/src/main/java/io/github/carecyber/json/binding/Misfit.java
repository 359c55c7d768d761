package io.github.carecyber.json.binding;

import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.text.BilingualText;
import java.util.Objects;

/**
 * The part of an object that does not fit the others.
 *
 * @param path where the part is, from the object on
 * @param expected what is expected of it, as the end of a sentence
 */
public record Misfit(DataPath path, BilingualText expected) {

    /**
     * Checks that both are there.
     *
     * @param path where the part is, from the object on
     * @param expected what is expected of it, as the end of a sentence
     */
    public Misfit {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(expected, "expected");
    }
}
