package io.github.carecyber.rules.eligibility;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that only an explanation needs, made when it is first asked for: the first answer of a process does not pay for it.
 *
 * <p>What is made must be immutable; two threads that ask at once make two that are alike.
 */
final class Lazy<T> {

    private final Supplier<T> maker;
    private @Nullable T made;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        T kept = made;
        if (kept == null) {
            kept = maker.get();
            made = kept;
        }
        return kept;
    }
}
