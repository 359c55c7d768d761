package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.call.PaymentTerms;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.law.Published.Assumed;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Status;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a payment is asked for with (<em>demande de décompte</em>), beside the call and the declaration: the amounts, what holds of
 * objectives whatever the declaration shows, and terms of one's own where no text gives any.
 *
 * <p>For example a ceiling of 100,000 euros, costs of 55,000 euros and 20,000 euros paid at the start, by terms that the hospital
 * assumes since those of the call are not published.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param ceiling what may at most be paid, in euros, not negative
 * @param costs the eligible costs really incurred so far, in euros, not negative
 * @param paid what has been paid already, in euros, not negative
 * @param settled whether nothing further can come: no objective that is not reached will be, and no costs will be added
 * @param objectives whether objectives are reached whatever the declaration shows, such as by a decision of the authority, in order of
 *     the identifiers; may be empty
 * @param terms the terms of payment that the asker assumes, null for those of the call
 */
public record PaymentRequest(
        Euros ceiling,
        Euros costs,
        Euros paid,
        boolean settled,
        Map<ObjectiveId, Status> objectives,
        @Nullable Assumed<PaymentTerms> terms) {

    /**
     * Copies the objectives and checks the amounts.
     *
     * @param ceiling what may at most be paid, in euros, not negative
     * @param costs the eligible costs really incurred so far, in euros, not negative
     * @param paid what has been paid already, in euros, not negative
     * @param settled whether nothing further can come
     * @param objectives whether objectives are reached whatever the declaration shows
     * @param terms the terms of payment that the asker assumes, null for those of the call
     * @throws IllegalArgumentException if an amount is negative
     */
    public PaymentRequest {
        objectives = new PaymentFacts(objectives, ceiling, costs, paid, settled).objectives();
    }

    /**
     * Returns a request by the terms of the call, while objectives can still be reached and costs incurred.
     *
     * @param ceiling what may at most be paid, in euros, not negative
     * @param costs the eligible costs really incurred so far, in euros, not negative
     * @param paid what has been paid already, in euros, not negative
     * @return the request
     * @throws IllegalArgumentException if an amount is negative
     */
    public static PaymentRequest of(Euros ceiling, Euros costs, Euros paid) {
        return new PaymentRequest(ceiling, costs, paid, false, Map.of(), null);
    }

    /**
     * Returns the same request by terms of one's own.
     *
     * @param newTerms the terms of payment
     * @param author who assumes them and on what ground, not blank
     * @return a copy
     * @throws IllegalArgumentException if the author is blank
     */
    public PaymentRequest withTerms(PaymentTerms newTerms, String author) {
        return new PaymentRequest(
                ceiling,
                costs,
                paid,
                settled,
                objectives,
                new Assumed<>(Objects.requireNonNull(newTerms, "terms"), author));
    }

    /**
     * Returns the same request with another word on objectives.
     *
     * @param newObjectives whether objectives are reached whatever the declaration shows
     * @return a copy
     */
    public PaymentRequest withObjectives(Map<ObjectiveId, Status> newObjectives) {
        return new PaymentRequest(ceiling, costs, paid, settled, newObjectives, terms);
    }

    /**
     * Returns the request of a funding that is wound up, as {@link PaymentFacts#withNothingFurther()} explains.
     *
     * @return a copy
     */
    public PaymentRequest withNothingFurther() {
        return new PaymentRequest(ceiling, costs, paid, true, objectives, terms);
    }

    /**
     * Works out what is due. Terms of one's own take the place of those of the call, and the answer {@linkplain PaymentDue#isAssumed()
     * says so}; an objective that is named here is as stated here.
     *
     * @param termsOfCall how the call is paid, as far as it is published
     * @param reached whether each objective of the call is reached, as {@link AttainmentVerdict#statuses()} says; none if no
     *     declaration was assessed
     * @return the payment
     */
    public PaymentDue due(Published<PaymentTerms> termsOfCall, Map<ObjectiveId, Status> reached) {
        Objects.requireNonNull(termsOfCall, "termsOfCall");
        Map<ObjectiveId, Status> statuses = new TreeMap<>(Objects.requireNonNull(reached, "reached"));
        statuses.putAll(objectives);
        return PaymentDue.of(
                terms == null ? termsOfCall : terms, new PaymentFacts(statuses, ceiling, costs, paid, settled));
    }
}
