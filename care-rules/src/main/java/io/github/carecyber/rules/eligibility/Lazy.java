package io.github.carecyber.rules.eligibility;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that only an explanation needs, made when it is first asked for: the first answer of a process does not pay for it,
 * nor for the function that makes it, which comes with the question.
 *
 * <p>What is made must be immutable; two threads that ask at once make two that are alike.
 */
final class Lazy<T> {

    private @Nullable T made;

    /** What was made, or is made now; every question must bring the same maker. */
    T get(Supplier<T> maker) {
        T kept = made;
        if (kept == null) {
            kept = maker.get();
            made = kept;
        }
        return kept;
    }
}
