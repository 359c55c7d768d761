package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Status;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a payment is worked out from (<em>éléments du décompte</em>), beside the terms of payment.
 *
 * <p>For example one of two objectives reached, a ceiling of 100,000 euros, costs of 55,000 euros and 20,000 euros paid at the start.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param objectives whether each objective of the call is reached, in order of the identifiers; where the terms ask for all of them,
 *     these are all
 * @param ceiling what may at most be paid, in euros, not negative
 * @param costs the eligible costs really incurred so far, in euros, not negative
 * @param paid what has been paid already, in euros, not negative
 * @param settled whether nothing further can come: no objective that is not reached will be, and no costs will be added
 */
public record PaymentFacts(
        Map<ObjectiveId, Status> objectives, Euros ceiling, Euros costs, Euros paid, boolean settled) {

    /**
     * Copies the objectives and checks the amounts.
     *
     * @param objectives whether each objective is reached
     * @param ceiling what may at most be paid, in euros, not negative
     * @param costs the eligible costs really incurred so far, in euros, not negative
     * @param paid what has been paid already, in euros, not negative
     * @param settled whether nothing further can come
     * @throws IllegalArgumentException if an amount is negative
     */
    public PaymentFacts {
        objectives = Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNull(objectives, "objectives")));
        objectives.values().forEach(status -> Objects.requireNonNull(status, "objectives"));
        requireNotNegative(ceiling, "ceiling");
        requireNotNegative(costs, "costs");
        requireNotNegative(paid, "paid");
    }

    /**
     * Returns the facts while objectives can still be reached and costs incurred.
     *
     * @param objectives whether each objective is reached, as {@link AttainmentVerdict#statuses()} says
     * @param ceiling what may at most be paid, in euros, not negative
     * @param costs the eligible costs really incurred so far, in euros, not negative
     * @param paid what has been paid already, in euros, not negative
     * @return the facts
     * @throws IllegalArgumentException if an amount is negative
     */
    public static PaymentFacts of(Map<ObjectiveId, Status> objectives, Euros ceiling, Euros costs, Euros paid) {
        return new PaymentFacts(objectives, ceiling, costs, paid, false);
    }

    /**
     * Returns the facts of a funding that is wound up: an objective that is not reached will not be, and no costs will be added. One of
     * which it cannot be told may still turn out to be reached.
     *
     * @return a copy
     */
    public PaymentFacts withNothingFurther() {
        return new PaymentFacts(objectives, ceiling, costs, paid, true);
    }

    /**
     * Returns the same facts after other payments.
     *
     * @param newPaid what has been paid altogether, in euros, not negative
     * @return a copy
     * @throws IllegalArgumentException if the amount is negative
     */
    public PaymentFacts withPaid(Euros newPaid) {
        return new PaymentFacts(objectives, ceiling, costs, newPaid, settled);
    }

    private static void requireNotNegative(Euros amount, String name) {
        if (Objects.requireNonNull(amount, name).isNegative()) {
            throw new IllegalArgumentException("Amount " + Excerpt.of(amount.toString()) + " of \"" + name
                    + "\" is not of the allowed form: it is not negative.");
        }
    }
}
