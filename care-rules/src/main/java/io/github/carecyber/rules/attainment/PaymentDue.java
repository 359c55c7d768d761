package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.call.PaymentTerms;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.scale.AmountRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * What is to be paid (<em>décompte des sommes dues</em>), step by step: the {@linkplain #shares() shares} and whether each is earned,
 * what they {@linkplain #earned() earn} of the ceiling, what that {@linkplain #entitled() entitles} to within the costs, and what is
 * {@linkplain #due() due} beyond what has been paid.
 *
 * <p>For example 20 % at the start and 40 % for each of two objectives, of which one is reached, under a ceiling of 100,000 euros: 60,000
 * euros are earned, the costs of 55,000 euros entitle to as much, and with 20,000 euros paid 35,000 are due. As long as it cannot be told
 * whether the other objective is reached, an amount is a range; so it is, between nothing and what the costs and the ceiling allow, as
 * long as the terms are not published.
 *
 * <p>Shares are added up exactly, and the amount is rounded down to the cent once. There is a right to no more than the ceiling and to no
 * more than the costs, and payments that follow what is due never add up to more, however many there are.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param terms how the funding is paid, and where that comes from: a text, or who assumes it
 * @param facts what is reached, incurred and paid
 */
public record PaymentDue(Published<PaymentTerms> terms, PaymentFacts facts) {

    /**
     * Checks that both are there.
     *
     * @param terms how the funding is paid
     * @param facts what is reached, incurred and paid
     */
    public PaymentDue {
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(facts, "facts");
    }

    /**
     * Works out what is due.
     *
     * @param terms how the funding is paid, as a call says or as the caller {@linkplain Published#assumed assumes}
     * @param facts what is reached, incurred and paid
     * @return the payment
     */
    public static PaymentDue of(Published<PaymentTerms> terms, PaymentFacts facts) {
        return new PaymentDue(terms, facts);
    }

    /**
     * Tells whether the amounts rest on terms that the caller assumes.
     *
     * @return whether no text gives the terms, and the caller does
     */
    public boolean isAssumed() {
        return terms.fold(given -> false, awaited -> false, assumed -> true);
    }

    /**
     * Returns the shares that the terms name, that at the start first and those of objectives in order of their identifiers. An objective
     * that the facts do not name is one of which it cannot be told whether it is reached.
     *
     * @return the shares, without those of nothing; none if the terms are not published
     */
    public List<PaymentShare> shares() {
        List<PaymentShare> shares = new ArrayList<>();
        terms.value().ifPresent(known -> {
            if (known.atStart().numerator() > 0) {
                shares.add(new PaymentShare(PaymentShare.Basis.START, null, known.atStart(), Status.MET));
            }
            known.onObjectives()
                    .fold(all -> addAll(shares, known.atStart().complement()), each -> addEach(shares, each));
        });
        return Collections.unmodifiableList(shares);
    }

    /**
     * Returns what the earned shares are of the ceiling.
     *
     * @return the amount, rounded down to the cent; between nothing and the ceiling if the terms are not published
     */
    public AmountRange earned() {
        if (terms.value().isEmpty()) {
            return new AmountRange(Euros.ZERO, facts.ceiling());
        }
        List<PaymentShare> shares = shares();
        return new AmountRange(
                EarnedPart.of(shares, PaymentShare::isEarned).of(facts.ceiling()),
                EarnedPart.of(shares, PaymentShare::mayBeEarned).of(facts.ceiling()));
    }

    /**
     * Returns what there is a right to by now, whether it has been paid or not.
     *
     * @return what is earned, as far as costs were incurred
     */
    public AmountRange entitled() {
        return withinCosts(earned());
    }

    /**
     * Returns what is due now.
     *
     * @return what there is a right to beyond what has been paid
     */
    public AmountRange due() {
        AmountRange entitled = entitled();
        return new AmountRange(beyond(entitled.least(), facts.paid()), beyond(most(entitled), facts.paid()));
    }

    /**
     * Returns what can at most come beyond what is surely due now: if every objective is reached and the costs are incurred or, once the
     * funding is wound up, if every objective turns out to be reached of which it cannot be told.
     *
     * @return the amount in euros, not negative
     */
    public Euros atMostStillToCome() {
        return beyond(everEntitled(), facts.paid().max(entitled().least()));
    }

    /**
     * Returns what has been paid and must be given back: at the least what nothing that can still come gives a right to, at the most what
     * is paid beyond the right that there surely is by now.
     *
     * @return the amount; known once the funding is wound up and it can be told of every objective whether it is reached
     */
    public AmountRange toBeReturned() {
        return new AmountRange(
                beyond(facts.paid(), everEntitled()),
                beyond(facts.paid(), entitled().least()));
    }

    private Euros everEntitled() {
        if (facts.settled()) {
            return most(entitled());
        }
        EarnedPart whole = terms.value().isEmpty() ? EarnedPart.EVERYTHING : EarnedPart.of(shares(), share -> true);
        return whole.of(facts.ceiling());
    }

    private AmountRange withinCosts(AmountRange amount) {
        return new AmountRange(amount.least().min(facts.costs()), most(amount).min(facts.costs()));
    }

    private List<PaymentShare> addAll(List<PaymentShare> shares, Share rest) {
        if (rest.numerator() > 0) {
            // Without any objective nothing says that all are reached.
            Status all =
                    facts.objectives().values().stream().reduce(Status::and).orElse(Status.UNKNOWN);
            shares.add(new PaymentShare(PaymentShare.Basis.ALL_OBJECTIVES, null, rest, all));
        }
        return shares;
    }

    private List<PaymentShare> addEach(List<PaymentShare> shares, PaymentTerms.ByObjective terms) {
        terms.shares().forEach((objective, share) -> {
            if (share.numerator() > 0) {
                Status status = facts.objectives().getOrDefault(objective, Status.UNKNOWN);
                shares.add(new PaymentShare(PaymentShare.Basis.OBJECTIVE, objective, share, status));
            }
        });
        return shares;
    }

    private static Euros beyond(Euros amount, Euros other) {
        return amount.compareTo(other) > 0 ? amount.minus(other) : Euros.ZERO;
    }

    private static Euros most(AmountRange amount) {
        return Objects.requireNonNullElse(amount.most(), amount.least());
    }
}
