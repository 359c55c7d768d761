package io.github.carecyber.rules.testkit;

import io.github.carecyber.core.identity.ClaimGroupId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.rules.allocation.AllocationPolicy;
import io.github.carecyber.rules.allocation.DropOrder;
import io.github.carecyber.rules.allocation.FlowBack;
import io.github.carecyber.rules.allocation.GroupEnvelope;
import io.github.carecyber.rules.allocation.RankedBy;
import io.github.carecyber.rules.allocation.Rounding;
import io.github.carecyber.rules.allocation.SharingRule;
import io.github.carecyber.rules.allocation.TieBreak;
import io.github.carecyber.rules.allocation.WhenTooLarge;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generated policies of every kind; those by groups know the groups of {@link ClaimLists}. */
public final class AllocationPolicies {

    private static final long WORK = 100_000;

    private AllocationPolicies() {}

    /**
     * Returns policies of every kind.
     *
     * @return the policies
     */
    public static Arbitrary<AllocationPolicy> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, single()),
                Tuple.of(1, grouped(single().list().ofSize(1).map(list -> list.get(0)))));
    }

    /**
     * Returns policies that know no groups.
     *
     * @return the policies
     */
    public static Arbitrary<AllocationPolicy> single() {
        return Arbitraries.oneOf(
                Arbitraries.just(AllocationPolicy.inFull()), sharing(), useful(), ranked(), bestPortfolio());
    }

    /**
     * Returns policies that share out, under each rule, rounding and tie-break.
     *
     * @return the policies
     */
    public static Arbitrary<AllocationPolicy.Sharing> sharing() {
        return Combinators.combine(Arbitraries.of(SharingRule.class), Arbitraries.of(Rounding.class), ties())
                .as(AllocationPolicy::sharing);
    }

    /**
     * Returns policies that share out by a rule and a rounding, under each tie-break.
     *
     * @param rule the rule
     * @param rounding the rounding
     * @return the policies
     */
    public static Arbitrary<AllocationPolicy.Sharing> sharing(SharingRule rule, Rounding rounding) {
        return ties().map(ties -> AllocationPolicy.sharing(rule, rounding, ties));
    }

    /**
     * Returns policies that keep useful minimums.
     *
     * @return the policies
     */
    public static Arbitrary<AllocationPolicy> useful() {
        return Combinators.combine(sharing(), Arbitraries.of(DropOrder.class)).as(AllocationPolicy::useful);
    }

    /**
     * Returns policies that serve one claim after another.
     *
     * @return the policies
     */
    public static Arbitrary<AllocationPolicy> ranked() {
        return Combinators.combine(Arbitraries.of(RankedBy.class), Arbitraries.of(WhenTooLarge.class), ties())
                .as(AllocationPolicy::ranked);
    }

    /**
     * Returns policies that look for the best portfolio, with work enough for small problems.
     *
     * @return the policies
     */
    public static Arbitrary<AllocationPolicy> bestPortfolio() {
        return ties().map(ties -> AllocationPolicy.bestPortfolio(WORK, ties));
    }

    /**
     * Returns policies by groups.
     *
     * @param inside the policies inside the groups
     * @return the policies
     */
    public static Arbitrary<AllocationPolicy> grouped(Arbitrary<AllocationPolicy> inside) {
        return Combinators.combine(envelopes(), Arbitraries.of(FlowBack.class), inside)
                .as(AllocationPolicy::grouped);
    }

    /**
     * Returns tie-breaks: by identifier, and by two seeds.
     *
     * @return the tie-breaks
     */
    public static Arbitrary<TieBreak> ties() {
        return Arbitraries.of(
                TieBreak.byIdentifier(), TieBreak.bySeed("D2-2026"), TieBreak.bySeed("graine publiée à l’été"));
    }

    /** Small fixed amounts and minimums, so that most envelopes cover them, and shares that leave some, all or nothing. */
    private static Arbitrary<List<GroupEnvelope>> envelopes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3).list().ofSize(ClaimLists.GROUPS.size()),
                        Arbitraries.integers().between(0, 4).list().ofSize(ClaimLists.GROUPS.size()))
                .as(AllocationPolicies::envelopes);
    }

    private static List<GroupEnvelope> envelopes(List<Integer> parts, List<Integer> cents) {
        int whole = 1 + parts.stream().mapToInt(Integer::intValue).sum();
        List<GroupEnvelope> envelopes = new ArrayList<>();
        for (int index = 0; index < parts.size(); index++) {
            ClaimGroupId group = ClaimLists.GROUPS.get(index);
            Euros amount = Euros.ofCents(cents.get(index));
            envelopes.add(
                    index == 0
                            ? GroupEnvelope.fixed(group, amount)
                            : GroupEnvelope.part(group, Share.of(parts.get(index), whole), amount));
        }
        return envelopes;
    }
}
