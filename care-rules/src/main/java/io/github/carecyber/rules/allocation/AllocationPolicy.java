package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimGroupId;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The rule by which an envelope is shared out (<em>règle de répartition</em>). There is no default: whoever allocates money
 * says how.
 *
 * <p>One example through the policies, with claims A, B and C whose ceilings are 100, 200 and 300 euros, in this order of
 * priority and with the scores 1, 3 and 4:
 *
 * <table>
 *   <caption>Awards in euros</caption>
 *   <tr><th>Envelope</th><th>Policy</th><th>A</th><th>B</th><th>C</th><th>Unallocated</th></tr>
 *   <tr><td>600</td><td>in full</td><td>100.00</td><td>200.00</td><td>300.00</td><td>0.00</td></tr>
 *   <tr><td>200</td><td>in full</td><td>0.00</td><td>0.00</td><td>0.00</td><td>200.00</td></tr>
 *   <tr><td>200</td><td>sharing, proportional to the ceiling</td><td>33.33</td><td>66.67</td><td>100.00</td><td>0.00</td></tr>
 *   <tr><td>200</td><td>sharing, equal awards</td><td>66.67</td><td>66.67</td><td>66.66</td><td>0.00</td></tr>
 *   <tr><td>200</td><td>sharing, equal losses</td><td>0.00</td><td>50.00</td><td>150.00</td><td>0.00</td></tr>
 *   <tr><td>200</td><td>sharing, Talmud</td><td>50.00</td><td>75.00</td><td>75.00</td><td>0.00</td></tr>
 *   <tr><td>400</td><td>ranked, stop</td><td>100.00</td><td>200.00</td><td>0.00</td><td>100.00</td></tr>
 *   <tr><td>400</td><td>ranked, part</td><td>100.00</td><td>200.00</td><td>100.00</td><td>0.00</td></tr>
 *   <tr><td>400</td><td>best portfolio</td><td>100.00</td><td>0.00</td><td>300.00</td><td>0.00</td></tr>
 * </table>
 *
 * <p>No policy has all the properties that one may wish for: <a href="doc-files/axioms.html">a table made by the tests</a> says which
 * has which, with a counter-example for each that fails.
 *
 * <p>Sharing an amount that does not meet all claims is the claims problem of O'Neill (<cite>A problem of rights arbitration
 * from the Talmud</cite>, 1982); Thomson (<cite>Axiomatic and game-theoretic analysis of bankruptcy and taxation
 * problems</cite>, 2003, and <cite>How to Divide When There Isn't Enough</cite>, 2019) surveys the rules.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface AllocationPolicy {

    /**
     * Returns the policy that funds every claim in full or none.
     *
     * @return the policy
     */
    static AllocationPolicy inFull() {
        return new InFull();
    }

    /**
     * Returns the policy that shares the envelope out, to the cent, whatever the amounts become.
     *
     * @param rule how the envelope becomes exact shares
     * @param rounding how exact shares become whole cents
     * @param ties who comes first among claims with equal right to a cent
     * @return the policy
     */
    static Sharing sharing(SharingRule rule, Rounding rounding, TieBreak ties) {
        return new Sharing(rule, rounding, ties);
    }

    /**
     * Returns the policy that shares the envelope out, and drops one after another those whose award would be below their useful
     * minimum.
     *
     * @param sharing how the envelope is shared out among those who remain
     * @param order who is dropped first
     * @return the policy
     */
    static AllocationPolicy useful(Sharing sharing, DropOrder order) {
        return new Useful(sharing, order);
    }

    /**
     * Returns the policy that serves one claim after another.
     *
     * @param by what claims are ranked by
     * @param whenTooLarge what happens at a claim that exceeds what is left
     * @param ties who comes first among claims of equal rank
     * @return the policy
     */
    static AllocationPolicy ranked(RankedBy by, WhenTooLarge whenTooLarge, TieBreak ties) {
        return new Ranked(by, whenTooLarge, ties);
    }

    /**
     * Returns the policy that funds in full the claims whose scores together are highest.
     *
     * @param work how many steps the search may take, at least zero; the same number gives the same answer on every machine
     * @param ties in what order claims of equal score and ceiling are taken
     * @return the policy
     * @throws IllegalArgumentException if the number is negative
     */
    static AllocationPolicy bestPortfolio(long work, TieBreak ties) {
        return new BestPortfolio(work, ties);
    }

    /**
     * Returns the policy that gives each group of claims an envelope of its own.
     *
     * @param groups the groups, each once
     * @param flowBack what becomes of what a group leaves
     * @param inside how a group's envelope is shared out, not itself by groups
     * @return the policy
     * @throws IllegalArgumentException if a group stands twice, there are too many groups, the shares have no common denominator of
     *     1,024 bits or exceed the whole, or the inner policy is one by groups
     */
    static AllocationPolicy grouped(List<GroupEnvelope> groups, FlowBack flowBack, AllocationPolicy inside) {
        return new Grouped(groups, flowBack, inside);
    }

    /**
     * Returns the result of the case for the kind at hand.
     *
     * @param <R> what the cases return
     * @param cases one case per kind
     * @return the result of the one case that applies
     */
    default <R> R fold(PolicyCases<R> cases) {
        if (this instanceof InFull kind) {
            return cases.inFull(kind);
        }
        if (this instanceof Sharing kind) {
            return cases.sharing(kind);
        }
        if (this instanceof Useful kind) {
            return cases.useful(kind);
        }
        if (this instanceof Ranked kind) {
            return cases.ranked(kind);
        }
        if (this instanceof BestPortfolio kind) {
            return cases.bestPortfolio(kind);
        }
        return cases.grouped((Grouped) this);
    }

    /**
     * Every claim in full, or none (<em>intégralement ou pas du tout</em>).
     *
     * <p>An envelope of 600 euros funds ceilings of 100, 200 and 300; an envelope of 599.99 funds nobody. That is the
     * surprising case, and the point: the policy never decides alone who goes without.
     */
    record InFull() implements AllocationPolicy {}

    /**
     * Exact shares, rounded to the cent (<em>partage</em>).
     *
     * <p>By ceiling, an envelope of 200 euros on ceilings of 100, 200 and 300 has the factor 1/3. The exact shares are 33 1/3,
     * 66 2/3 and 100 euros; cut to the cent they leave one cent over, and {@link Rounding#QUOTA} gives it to the largest part cut
     * off: 33.33, 66.67, 100.00.
     *
     * <p>By the weights 3, 2 and 1, an envelope of 300 euros would give 150, 100 and 50; but 100 is the first claim's ceiling,
     * so the other two share 200 in proportion 2 to 1. The factor is 20000/3, that is 6666 2/3 cents per unit of
     * weight, and the awards are 100.00, 133.33 and 66.67.
     *
     * <p>The surprising cases are those of the {@link SharingRule rule} and the {@link Rounding rounding}.
     *
     * @param rule how the envelope becomes exact shares
     * @param rounding how exact shares become whole cents
     * @param ties who comes first among claims with equal right to a cent
     */
    record Sharing(SharingRule rule, Rounding rounding, TieBreak ties) implements AllocationPolicy {

        /** Checks that all is chosen. */
        public Sharing {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(rounding, "rounding");
            Objects.requireNonNull(ties, "ties");
        }
    }

    /**
     * A share that is of use, or nothing (<em>montant utile minimal</em>): as long as somebody's exact share is below its useful
     * minimum, the first of them in the order named is dropped, and the envelope is shared out again among the rest.
     *
     * <p>Equal awards of 300 euros to three claims of 300 that need 120 at least would give 100 each, which is of use to nobody.
     * Dropping the last in the order of priority leaves 150 each for the other two.
     *
     * <p>It is the exact share that counts, before any odd cent: whether a project is funded hangs on no draw. Under {@link
     * Rounding#MONOTONE} whole cents may go elsewhere, so that an award is below the minimum although the share is not; then the first
     * of those is dropped, too, until there is none.
     *
     * <p>The surprising cases: once one is dropped, the share of another may reach its minimum that did not before, so who is
     * dropped depends on the order; that is why it has to be named. Nobody comes back, so that at the end there may be enough left for
     * somebody dropped early. And a larger envelope may bring a claim back and take from others, under either rounding.
     *
     * <p>When one leaves, the exact shares of the others grow or stay, under every rule of sharing. So one pass in the order of dropping is
     * enough, and the cost grows with the number of claims as sorting does, however many are dropped; only under {@code MONOTONE}, each
     * claim dropped for its award and not for its share costs one more sharing.
     *
     * @param sharing how the envelope is shared out among those who remain
     * @param order who is dropped first
     */
    record Useful(Sharing sharing, DropOrder order) implements AllocationPolicy {

        /** Checks that both are chosen. */
        public Useful {
            Objects.requireNonNull(sharing, "sharing");
            Objects.requireNonNull(order, "order");
        }
    }

    /**
     * One claim after another, in full as long as the envelope lasts (<em>ordre de priorité</em>).
     *
     * <p>An envelope of 400 euros on ceilings of 100, 200 and 300, in this order, funds the first two in full; the third exceeds the
     * 100 that are left, and gets nothing or a part of it.
     *
     * <p>The surprising cases are those of {@link WhenTooLarge}.
     *
     * @param by what claims are ranked by
     * @param whenTooLarge what happens at a claim that exceeds what is left
     * @param ties who comes first among claims of equal rank
     */
    record Ranked(RankedBy by, WhenTooLarge whenTooLarge, TieBreak ties) implements AllocationPolicy {

        /** Checks that all is chosen. */
        public Ranked {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(whenTooLarge, "whenTooLarge");
            Objects.requireNonNull(ties, "ties");
        }
    }

    /**
     * The claims funded in full whose scores together are highest (<em>meilleur portefeuille</em>; the 0/1 knapsack problem, Kellerer,
     * Pferschy and Pisinger, <cite>Knapsack Problems</cite>, 2004).
     *
     * <p>An envelope of 400 euros on ceilings of 100, 200 and 300 with scores 1, 3 and 4 funds the first and third, whose scores come
     * to 5. The surprising case: an envelope of 200 funds the second, and one of 400 does not; more money does not mean that whoever
     * was funded stays funded.
     *
     * @param work how many steps the search may take, at least zero; with too few, the answer is the best found, and the
     *     certificate says how far from the best it may be
     * @param ties in what order claims of equal score and ceiling are taken
     */
    record BestPortfolio(long work, TieBreak ties) implements AllocationPolicy {

        /**
         * Checks the number of steps.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public BestPortfolio {
            Objects.requireNonNull(ties, "ties");
            if (work < 0) {
                throw new IllegalArgumentException("Work of " + work + " steps is negative: it is at least zero.");
            }
        }
    }

    /**
     * An envelope for each group of claims, then a policy inside each (<em>enveloppes régionales</em>).
     *
     * <p>Fixed amounts are set aside first; the parts of the other groups are shares of what those leave, see {@link GroupEnvelope}. What
     * no group asks for or uses flows back as {@link FlowBack} says.
     *
     * <p>For example 600 euros, one half for the north, where A asks for 200, and one for the south, where B and C ask for 250 each:
     *
     * <table>
     *   <caption>Awards in euros</caption>
     *   <tr><th>Inside</th><th>Flow back</th><th>A</th><th>B</th><th>C</th><th>Unallocated</th></tr>
     *   <tr><td>equal awards</td><td>stays</td><td>200.00</td><td>150.00</td><td>150.00</td><td>100.00</td></tr>
     *   <tr><td>equal awards</td><td>to other groups</td><td>200.00</td><td>200.00</td><td>200.00</td><td>0.00</td></tr>
     *   <tr><td>in full</td><td>any</td><td>200.00</td><td>0.00</td><td>0.00</td><td>400.00</td></tr>
     *   <tr><td>ranked, stop</td><td>any</td><td>200.00</td><td>250.00</td><td>0.00</td><td>150.00</td></tr>
     *   <tr><td>ranked, part</td><td>stays</td><td>200.00</td><td>250.00</td><td>50.00</td><td>100.00</td></tr>
     *   <tr><td>ranked, part</td><td>to all claims</td><td>200.00</td><td>250.00</td><td>150.00</td><td>0.00</td></tr>
     * </table>
     *
     * <p>The surprising case: two claims alike in all but their region may get different amounts, which is what sub-envelopes are for.
     *
     * @param groups the groups, each once, at most 1,000 of them, with shares whose common denominator has at most 1,024 bits
     * @param flowBack what becomes of what a group leaves
     * @param inside how a group's envelope is shared out, not itself by groups
     */
    record Grouped(List<GroupEnvelope> groups, FlowBack flowBack, AllocationPolicy inside) implements AllocationPolicy {

        /** The largest number of groups. */
        public static final int MOST_GROUPS = 1_000;

        /**
         * Checks what shows without claims.
         *
         * @throws IllegalArgumentException if a group stands twice, there are too many groups, the shares have no common
         *     denominator of 1,024 bits or exceed the whole, or the inner policy is one by groups
         */
        public Grouped {
            groups = Elements.copyOf(groups, "groups");
            Objects.requireNonNull(flowBack, "flowBack");
            if (Objects.requireNonNull(inside, "inside") instanceof Grouped) {
                throw new IllegalArgumentException(
                        "Policy inside a group is itself one by groups: a claim has one group, so groups do not nest.");
            }
            Set<ClaimGroupId> seen = new HashSet<>();
            for (GroupEnvelope group : groups) {
                if (!seen.add(group.group())) {
                    throw new IllegalArgumentException(
                            "Group " + group.group() + " stands twice: each group has one envelope.");
                }
            }
            if (groups.size() > MOST_GROUPS) {
                throw new IllegalArgumentException(
                        "Number of groups " + groups.size() + " is too large: it is at most " + MOST_GROUPS + ".");
            }
            GroupShares shares = GroupShares.of(groups);
            if (shares.sum().compareTo(shares.whole()) > 0) {
                throw new IllegalArgumentException(
                        "Shares of the groups exceed " + Share.WHOLE + ": together they are at most the whole.");
            }
        }

        /**
         * Returns what each group has of an envelope before anything flows back.
         *
         * @param envelope the envelope, in euros
         * @return the parts in the order of the groups; empty if the envelope does not cover the fixed amounts and minimums, or is negative,
         *     which no allocation accepts
         */
        public Optional<List<InitialPart>> initialParts(Euros envelope) {
            Objects.requireNonNull(envelope, "envelope");
            return envelope.isNegative() || GroupRules.arePromisesAbove(groups, envelope)
                    ? Optional.empty()
                    : Optional.of(GroupParts.parts(groups, envelope.cents()));
        }
    }
}
