package io.github.carecyber.rules.cases;

import io.github.carecyber.core.message.Excerpt;
import java.util.Objects;

/** The sentences by which a reader knows cases. */
final class Sentences {

    private Sentences() {}

    static void require(String situation) {
        if (Objects.requireNonNull(situation, "situation").isBlank()) {
            throw new IllegalArgumentException(
                    "Situation " + Excerpt.of(situation) + " is blank: a reader knows a case by its sentence.");
        }
    }
}
