package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimGroupId;
import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why an award is what it is (<em>motif du montant attribué</em>), with the figures to recompute it by hand.
 *
 * <p>For example "scaled by 1/3, and one odd cent on top".
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface AwardReason {

    /**
     * Returns the result of the case for the kind at hand.
     *
     * @param <R> what the cases return
     * @param cases one case per kind
     * @return the result of the one case that applies
     */
    default <R> R fold(AwardReasonCases<R> cases) {
        if (this instanceof AtCeiling kind) {
            return cases.atCeiling(kind);
        }
        if (this instanceof Shared kind) {
            return cases.shared(kind);
        }
        if (this instanceof InLine kind) {
            return cases.inLine(kind);
        }
        if (this instanceof NoWeight kind) {
            return cases.noWeight(kind);
        }
        if (this instanceof NotFunded kind) {
            return cases.notFunded(kind);
        }
        if (this instanceof Dropped kind) {
            return cases.dropped(kind);
        }
        if (this instanceof Served kind) {
            return cases.served(kind);
        }
        if (this instanceof TooLarge kind) {
            return cases.tooLarge(kind);
        }
        if (this instanceof AfterStop kind) {
            return cases.afterStop(kind);
        }
        if (this instanceof Selected kind) {
            return cases.selected(kind);
        }
        if (this instanceof NotSelected kind) {
            return cases.notSelected(kind);
        }
        return cases.inGroup((InGroup) this);
    }

    /**
     * The claim gets all that may still be granted (<em>plafond atteint</em>), and needs no odd cent for it. That is nothing if its
     * ceiling is zero or was granted elsewhere. A claim of the best portfolio is {@link Selected} instead.
     */
    record AtCeiling() implements AwardReason {}

    /**
     * The claim's exact share lies below its ceiling (<em>montant partagé</em>): it follows from the level, is cut to the cent, and
     * possibly one odd cent is added, under {@link Rounding#QUOTA}.
     *
     * @param rule how the share follows from the level
     * @param level the level
     * @param lastCent the place of the last odd cent in the line of parts cut off, if this claim received one, since it stands at or
     *     before it; null if it did not
     */
    record Shared(SharingRule rule, Level level, @Nullable Mark lastCent) implements AwardReason {

        /** Checks that rule and level are there. */
        public Shared {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(level, "level");
        }

        /**
         * Tells whether the claim received an odd cent.
         *
         * @return whether one was added to the share cut to the cent
         */
        public boolean hasOddCent() {
            return lastCent != null;
        }

        /**
         * Returns what the claim would get if cents could be divided.
         *
         * @param claim the claim that was awarded for this reason
         * @return the exact share, in cents, at least zero and at most what may still be granted
         * @throws IllegalArgumentException if the claim is one that an allocation would have refused, such as one whose
         *     ceiling is negative or whose weight is missing where the weight counts
         */
        public Ratio exactShare(Claim claim) {
            ClaimForm.require(claim);
            return Ratio.of(CertifiedShare.shareInUnits(rule, level, claim), CertifiedShare.unit(level));
        }
    }

    /**
     * The claim gets as many cents as stand in line at or before the last one handed out (<em>rang dans la file</em>), under {@link
     * Rounding#MONOTONE}, and would get more if the line went on.
     *
     * @param rule what the line is ordered by
     * @param last the last cent handed out, null if none was
     */
    record InLine(SharingRule rule, @Nullable Place last) implements AwardReason {

        /** Checks that the rule is there. */
        public InLine {
            Objects.requireNonNull(rule, "rule");
        }
    }

    /** The claim's weight is zero (<em>poids nul</em>), and what is proportional to nothing is nothing. */
    record NoWeight() implements AwardReason {}

    /**
     * Nobody is funded, because the claims cannot all be funded in full (<em>demande supérieure à l’enveloppe</em>).
     *
     * @param demanded the sum of all that may still be granted, which exceeds the envelope
     */
    record NotFunded(Euros demanded) implements AwardReason {

        /**
         * Checks the sum.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public NotFunded {
            Figures.requireNotNegative("Sum demanded", Objects.requireNonNull(demanded, "demanded"));
        }
    }

    /**
     * The claim was dropped, because what it would have got is of no use to it (<em>en deçà du montant utile</em>).
     *
     * @param step in which step it was dropped, counted from one
     * @param offered its exact share then, cut to the cent; or, if its share was enough and cents in line were not, the award that it
     *     would have got
     * @param least the least award that is of use to it, in euros
     */
    record Dropped(int step, Euros offered, Euros least) implements AwardReason {

        /**
         * Checks the figures.
         *
         * @throws IllegalArgumentException if the step is below one, or an amount is negative
         */
        public Dropped {
            Figures.requirePlace("Step", step);
            Figures.requireNotNegative("Amount offered", Objects.requireNonNull(offered, "offered"));
            Figures.requireNotNegative("Least award", Objects.requireNonNull(least, "least"));
        }
    }

    /**
     * The claim's turn came in time (<em>demande servie</em>): it gets all that may still be granted, or what was left.
     *
     * @param rank its place in the order, counted from one
     * @param left what was left when its turn came, in euros
     */
    record Served(int rank, Euros left) implements AwardReason {

        /**
         * Checks the figures.
         *
         * @throws IllegalArgumentException if the rank is below one, or the amount is negative
         */
        public Served {
            Figures.requirePlace("Rank", rank);
            Figures.requireNotNegative("Amount left", Objects.requireNonNull(left, "left"));
        }
    }

    /**
     * The claim exceeds what was left when its turn came (<em>demande dépassant le solde</em>), so it gets nothing.
     *
     * @param rank its place in the order, counted from one
     * @param left what was left when its turn came, in euros, less than it asks for; or, if it might have got a part, nothing or less
     *     than is of use to it
     */
    record TooLarge(int rank, Euros left) implements AwardReason {

        /**
         * Checks the figures.
         *
         * @throws IllegalArgumentException if the rank is below one, or the amount is negative
         */
        public TooLarge {
            Figures.requirePlace("Rank", rank);
            Figures.requireNotNegative("Amount left", Objects.requireNonNull(left, "left"));
        }
    }

    /**
     * The order had stopped before the claim's turn came (<em>demande postérieure à l’arrêt</em>).
     *
     * @param rank its place in the order, counted from one
     * @param stoppedAt the claim that exceeded what was left
     */
    record AfterStop(int rank, ClaimId stoppedAt) implements AwardReason {

        /**
         * Checks the rank.
         *
         * @throws IllegalArgumentException if it is below one
         */
        public AfterStop {
            Figures.requirePlace("Rank", rank);
            Objects.requireNonNull(stoppedAt, "stoppedAt");
        }
    }

    /**
     * The claim is among those whose scores together are highest (<em>meilleur portefeuille</em>), so it gets all that may still be
     * granted.
     */
    record Selected() implements AwardReason {}

    /**
     * The claim is not among those whose scores together are highest (<em>hors du meilleur portefeuille</em>).
     */
    record NotSelected() implements AwardReason {}

    /**
     * The award comes from the envelope of the claim's group, and possibly a part from what flowed back (<em>enveloppe du groupe</em>).
     *
     * @param group the group
     * @param envelope the group's envelope, in euros, with what flowed back from other groups
     * @param amount what the claim gets of it, in euros
     * @param inside why it gets that
     * @param flowedBack why it gets the rest of its award, null if what the groups left was not shared out among all claims
     */
    record InGroup(
            ClaimGroupId group,
            Euros envelope,
            Euros amount,
            AwardReason inside,
            @Nullable AwardReason flowedBack) implements AwardReason {

        /**
         * Checks the amounts, and that groups do not nest.
         *
         * @throws IllegalArgumentException if an amount is negative, or a reason inside is itself one of a group
         */
        public InGroup {
            Objects.requireNonNull(group, "group");
            Figures.requireNotNegative("Envelope of a group", Objects.requireNonNull(envelope, "envelope"));
            Figures.requireNotNegative("Amount of a group", Objects.requireNonNull(amount, "amount"));
            if (Objects.requireNonNull(inside, "inside") instanceof InGroup || flowedBack instanceof InGroup) {
                throw new IllegalArgumentException("Reason inside that of group " + group
                        + " is itself one of a group: a claim has one group, so groups do not nest.");
            }
        }
    }
}
