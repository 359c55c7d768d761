package io.github.carecyber.core.programme;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;

/**
 * When a piece of evidence must date from (<em>période de validité de la preuve</em>).
 *
 * <p>For example a security policy reviewed between 16 July 2022 and the filing of the application, or a score within the
 * 60 days before the declaration. Both ends count as inside.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface EvidenceWindow {

    /**
     * Returns the result of the function for the kind at hand.
     *
     * @param <R> what the functions return
     * @param anytime applied to a window without bounds
     * @param since applied to a window from a day to a filing
     * @param withinDays applied to a window of days before a filing
     * @param operationalPhase applied to the operational phase
     * @return the result of the one function applied
     */
    default <R> R fold(
            Function<? super Anytime, ? extends R> anytime,
            Function<? super Since, ? extends R> since,
            Function<? super WithinDays, ? extends R> withinDays,
            Function<? super OperationalPhase, ? extends R> operationalPhase) {
        if (this instanceof Anytime kind) {
            return anytime.apply(kind);
        }
        if (this instanceof Since kind) {
            return since.apply(kind);
        }
        if (this instanceof WithinDays kind) {
            return withinDays.apply(kind);
        }
        return operationalPhase.apply((OperationalPhase) this);
    }

    /**
     * Whatever its date.
     */
    record Anytime() implements EvidenceWindow {}

    /**
     * From a day to a filing.
     *
     * @param first the first day that counts
     * @param until the filing on whose day it ends
     */
    record Since(LocalDate first, FilingStep until) implements EvidenceWindow {

        /**
         * Checks that the parts are there.
         *
         * @param first the first day that counts
         * @param until the filing on whose day it ends
         */
        public Since {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(until, "until");
        }
    }

    /**
     * Within some days before a filing.
     *
     * @param days how many days before the filing the first day that counts lies, at least 1
     * @param before the filing on whose day it ends
     */
    record WithinDays(int days, FilingStep before) implements EvidenceWindow {

        /**
         * Checks the parts.
         *
         * @param days how many days before the filing the first day that counts lies, at least 1
         * @param before the filing on whose day it ends
         * @throws IllegalArgumentException if there is less than one day
         */
        public WithinDays {
            Objects.requireNonNull(before, "before");
            if (days < 1) {
                throw new IllegalArgumentException(
                        "A window of " + days + " days before a filing is empty: it has at least 1 day.");
            }
        }
    }

    /**
     * Inside the operational phase (<em>phase opérationnelle</em>) of the call, up to the declaration.
     */
    record OperationalPhase() implements EvidenceWindow {}
}
