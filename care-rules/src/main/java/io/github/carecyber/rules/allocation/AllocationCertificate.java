package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimGroupId;
import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.rules.portfolio.BoundBasis;
import io.github.carecyber.rules.portfolio.Relaxation;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The few figures from which anybody can recompute any award of an allocation alone (<em>clé de vérification</em>).
 *
 * <p>An applicant needs the certificate, the envelope and its own claim, and no other applicant's figures. For example "factor
 * 1/3, the last odd cent went to a part of 2/3 cent cut off from {@code claim-2}". {@link AllocationAudit#policy} checks that the
 * figures themselves are right, which takes everybody's.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface AllocationCertificate {

    /**
     * How deep certificates may be nested, one alone being at depth 1. Groups do not nest, so the deepest that an allocation gives is that
     * of groups, of what is left when some were dropped, and of a sharing.
     */
    int DEEPEST = 3;

    /**
     * Returns the award of a claim, recomputed.
     *
     * @param claim the claim
     * @param envelope what was shared out, in euros
     * @return the award, in euros
     * @throws IllegalArgumentException if the claim is one that an allocation would have refused, such as one whose ceiling is
     *     negative or whose weight is missing where the weight counts
     */
    Euros awardOf(Claim claim, Euros envelope);

    /**
     * Returns the result of the case for the kind at hand.
     *
     * @param <R> what the cases return
     * @param cases one case per kind
     * @return the result of the one case that applies
     */
    default <R> R fold(CertificateCases<R> cases) {
        if (this instanceof Whole kind) {
            return cases.whole(kind);
        }
        if (this instanceof CutOff kind) {
            return cases.cutOff(kind);
        }
        if (this instanceof Line kind) {
            return cases.line(kind);
        }
        if (this instanceof Useful kind) {
            return cases.useful(kind);
        }
        if (this instanceof Ranking kind) {
            return cases.ranking(kind);
        }
        if (this instanceof Bound kind) {
            return cases.bound(kind);
        }
        return cases.tree((Tree) this);
    }

    /**
     * The certificate of a funding in full (<em>demande totale</em>): everybody is funded if the envelope covers it, and nobody
     * if not.
     *
     * @param demanded the sum of all that may still be granted, in euros
     */
    record Whole(Euros demanded) implements AllocationCertificate {

        /**
         * Checks the sum.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Whole {
            Figures.requireNotNegative("Sum demanded", Objects.requireNonNull(demanded, "demanded"));
        }

        @Override
        public Euros awardOf(Claim claim, Euros envelope) {
            return CertifiedAwards.of(this, envelope).apply(claim);
        }
    }

    /**
     * The certificate of exact shares cut to the cent (<em>seuil de répartition</em>), under {@link Rounding#QUOTA}: the level, and
     * the last claim in line that received an odd cent.
     *
     * <p>The line is that of the parts cut off, the largest first, and of the tie keys within equal parts. Every claim that
     * stands in it at or before the last cent received one; a claim that has lost no part never stands in it.
     *
     * @param rule how the share of a claim follows from the level
     * @param level the level: the least factor, award or loss with which the exact shares come to the envelope, or to all that can be
     *     given if that is less
     * @param lastCent the last claim in line that received an odd cent, null if none was left over
     * @param ties who comes first among equal parts
     */
    record CutOff(SharingRule rule, Level level, @Nullable Mark lastCent, TieBreak ties)
            implements AllocationCertificate {

        /** Checks that all but the last cent are there. */
        public CutOff {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(ties, "ties");
        }

        /**
         * Returns the award of a claim, recomputed in constant time from the claim and this certificate alone.
         *
         * @param claim the claim
         * @return the award, in euros
         * @throws IllegalArgumentException if the claim is one that an allocation would have refused
         */
        public Euros awardOf(Claim claim) {
            return CertifiedShare.awardOf(this, claim);
        }

        /** Returns the award of a claim; the envelope is not needed, since the level follows from it. */
        @Override
        public Euros awardOf(Claim claim, Euros envelope) {
            Objects.requireNonNull(envelope, "envelope");
            return awardOf(claim);
        }
    }

    /**
     * The certificate of cents handed out in line (<em>dernier centime distribué</em>), under {@link Rounding#MONOTONE}.
     *
     * @param rule what the line is ordered by
     * @param last the last cent handed out, null if none was
     * @param ties who comes first among equals
     */
    record Line(SharingRule rule, @Nullable Place last, TieBreak ties) implements AllocationCertificate {

        /** Checks that all but the last cent are there. */
        public Line {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(ties, "ties");
        }

        /**
         * Returns the award of a claim, recomputed in constant time from the claim and this certificate alone.
         *
         * @param claim the claim
         * @return the award, in euros
         * @throws IllegalArgumentException if the claim is one that an allocation would have refused
         */
        public Euros awardOf(Claim claim) {
            return CertifiedLine.awardOf(this, claim);
        }

        /** Returns the award of a claim; the envelope is not needed, since the last cent follows from it. */
        @Override
        public Euros awardOf(Claim claim, Euros envelope) {
            Objects.requireNonNull(envelope, "envelope");
            return awardOf(claim);
        }
    }

    /**
     * The certificate of a sharing after which some were dropped (<em>demandes évincées</em>).
     *
     * <p>Whoever is on the list gets nothing; the award of the others follows from the certificate of the sharing and their own claim. That
     * the list is right takes everybody's claims: {@link AllocationAudit#policy} asks each in the order of dropping whether its exact
     * share reaches its minimum, given who was dropped before.
     *
     * @param dropped who was dropped, in the order in which it happened
     * @param sharing the certificate of the sharing among those who remained
     */
    record Useful(List<Drop> dropped, AllocationCertificate sharing) implements AllocationCertificate {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if certificates are nested deeper than {@value AllocationCertificate#DEEPEST}
         */
        public Useful {
            dropped = Elements.copyOf(dropped, "dropped");
            CertificateDepth.requireWithin(List.of(Objects.requireNonNull(sharing, "sharing")));
        }

        @Override
        public Euros awardOf(Claim claim, Euros envelope) {
            return CertifiedAwards.of(this, envelope).apply(claim);
        }
    }

    /**
     * One claim that was dropped (<em>demande évincée</em>).
     *
     * @param claim the claim
     * @param offered its exact share then, cut to the cent; or, if its share was enough and cents in line were not, the award that it
     *     would have got
     * @param least the least award that is of use to it, in euros
     */
    record Drop(ClaimId claim, Euros offered, Euros least) {

        /**
         * Checks the amounts.
         *
         * @throws IllegalArgumentException if one is negative
         */
        public Drop {
            Objects.requireNonNull(claim, "claim");
            Figures.requireNotNegative("Amount offered", Objects.requireNonNull(offered, "offered"));
            Figures.requireNotNegative("Least award", Objects.requireNonNull(least, "least"));
        }
    }

    /**
     * The certificate of a ranking (<em>ordre de priorité</em>): the claims at which what was left did not suffice.
     *
     * <p>Where the order stops, there is at most one of them: whoever comes before it is served in full, and whoever comes after it gets
     * nothing. Where it goes on, whoever is not on the list is served in full. That the list is right takes everybody's claims, sorted
     * by rank and added up.
     *
     * @param by what claims are ranked by
     * @param whenTooLarge what happens at a claim that exceeds what is left
     * @param ties who comes first among claims of equal rank
     * @param tooLarge the claims that exceeded what was left, in order of rank; at most one if the order stops there
     */
    record Ranking(RankedBy by, WhenTooLarge whenTooLarge, TieBreak ties, List<Misfit> tooLarge)
            implements AllocationCertificate {

        /** Copies the list. */
        public Ranking {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(whenTooLarge, "whenTooLarge");
            Objects.requireNonNull(ties, "ties");
            tooLarge = Elements.copyOf(tooLarge, "tooLarge");
        }

        @Override
        public Euros awardOf(Claim claim, Euros envelope) {
            return CertifiedAwards.of(this, envelope).apply(claim);
        }
    }

    /**
     * A claim that exceeded what was left when its turn came (<em>demande dépassant le solde</em>).
     *
     * @param claim the claim
     * @param standing its priority or score, whichever claims are ranked by
     * @param left what was left, in euros
     */
    record Misfit(ClaimId claim, long standing, Euros left) {

        /**
         * Checks the amount.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Misfit {
            Objects.requireNonNull(claim, "claim");
            Figures.requireNotNegative("Amount left", Objects.requireNonNull(left, "left"));
        }
    }

    /**
     * The certificate of a best portfolio (<em>borne supérieure</em>): who is selected, and how far from the best it may be.
     *
     * @param selected the claims that are funded in full
     * @param score what their scores come to, at least zero
     * @param upperBound what no selection exceeds, at least the score
     * @param basis what that rests on
     * @param relaxation the figures of the best bound that can be recomputed without the search; the items are the claims, and the cost
     *     of each is what may still be granted
     */
    record Bound(Set<ClaimId> selected, long score, long upperBound, BoundBasis basis, Relaxation relaxation)
            implements AllocationCertificate {

        /**
         * Copies the set.
         *
         * @throws IllegalArgumentException if the score is negative, or the bound is below it
         */
        public Bound {
            selected = Elements.copyOf(selected, "selected");
            Objects.requireNonNull(basis, "basis");
            Objects.requireNonNull(relaxation, "relaxation");
            Figures.requireNotNegative("Score", score);
            if (upperBound < score) {
                throw new IllegalArgumentException("Upper bound " + upperBound + " is below the score " + score
                        + ": no selection exceeds the bound, and this one has the score.");
            }
        }

        /**
         * Tells whether no selection scores more.
         *
         * @return whether the bound is the score
         */
        public boolean isProven() {
            return upperBound == score;
        }

        @Override
        public Euros awardOf(Claim claim, Euros envelope) {
            return CertifiedAwards.of(this, envelope).apply(claim);
        }
    }

    /**
     * The certificate of envelopes of groups (<em>arbre des sous-enveloppes</em>).
     *
     * <p>The award of a claim follows from the branch of its group, and from what flowed back to all claims, if anything did. The envelopes
     * of the groups follow from the policy and the envelope, and under {@link FlowBack#TO_OTHER_GROUPS} from what each group asks for.
     *
     * @param branches the groups with their envelopes and certificates, in the order of the policy
     * @param flowedBack what was shared out among all claims at last, null if nothing was
     */
    record Tree(List<Branch> branches, @Nullable FlowedBack flowedBack) implements AllocationCertificate {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if certificates are nested deeper than {@value AllocationCertificate#DEEPEST}
         */
        public Tree {
            branches = Elements.copyOf(branches, "branches");
            CertificateDepth.requireWithin(CertificateDepth.parts(branches, flowedBack));
        }

        @Override
        public Euros awardOf(Claim claim, Euros envelope) {
            return CertifiedAwards.of(this, envelope).apply(claim);
        }
    }

    /**
     * The envelope of one group (<em>sous-enveloppe</em>).
     *
     * @param group the group
     * @param envelope its envelope, in euros, with what flowed back from other groups
     * @param certificate how it was shared out
     */
    record Branch(ClaimGroupId group, Euros envelope, AllocationCertificate certificate) {

        /**
         * Checks the amount.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Branch {
            Objects.requireNonNull(group, "group");
            Figures.requireNotNegative("Envelope of a group", Objects.requireNonNull(envelope, "envelope"));
            Objects.requireNonNull(certificate, "certificate");
        }
    }

    /**
     * What the groups left, shared out among all claims (<em>reversement</em>).
     *
     * @param envelope what they left, in euros
     * @param certificate how it was shared out; what a claim has from its group counts as granted elsewhere
     */
    record FlowedBack(Euros envelope, AllocationCertificate certificate) {

        /**
         * Checks the amount.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public FlowedBack {
            Figures.requireNotNegative("Amount that flowed back", Objects.requireNonNull(envelope, "envelope"));
            Objects.requireNonNull(certificate, "certificate");
        }
    }
}
