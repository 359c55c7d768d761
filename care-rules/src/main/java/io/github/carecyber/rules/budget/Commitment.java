package io.github.carecyber.rules.budget;

import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.money.Euros;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * Money that a call commits on a day (<em>engagement</em>).
 *
 * <p>For example 65 million euros of the call {@code care-d1-2024} on 18 March 2024. A call whose envelope grows later commits again.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param call the call
 * @param amount how much, in euros, not negative
 * @param day the day on which it is committed
 */
public record Commitment(CallId call, Euros amount, LocalDate day) {

    /** The order in which commitments draw on an appropriation; the identifier of the call breaks ties. */
    static final Comparator<Commitment> BY_DAY = Comparator.comparing(Commitment::day)
            .thenComparing(Commitment::call)
            .thenComparing(Commitment::amount);

    /**
     * Checks the amount.
     *
     * @param call the call
     * @param amount how much, in euros, not negative
     * @param day the day on which it is committed
     * @throws IllegalArgumentException if the amount is negative
     */
    public Commitment {
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(day, "day");
        if (Objects.requireNonNull(amount, "amount").isNegative()) {
            throw new IllegalArgumentException("Commitment " + amount + " is negative: a commitment is at least zero.");
        }
    }
}
