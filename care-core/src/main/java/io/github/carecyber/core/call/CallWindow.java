package io.github.carecyber.core.call;

import io.github.carecyber.core.law.Dated;
import java.time.LocalDate;
import java.util.Objects;

/**
 * When a step of a call opens and closes (<em>période</em>). Each end may have moved, and each may be unpublished.
 *
 * <p>For example the declarations of the first call: to 28 March 2025, then extended to 30 June 2025.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param opens the first day, in the call's own zone
 * @param closes the deadline, in the call's own zone
 */
public record CallWindow(Dated<LocalDate> opens, Dated<Deadline> closes) {

    /**
     * Checks that both ends are there.
     *
     * @param opens the first day, in the call's own zone
     * @param closes the deadline, in the call's own zone
     */
    public CallWindow {
        Objects.requireNonNull(opens, "opens");
        Objects.requireNonNull(closes, "closes");
    }
}
