package io.github.carecyber.rules.allocation;

import java.util.List;

/** Shares out among claims that passed the check, by the policy at hand; policies within policies come back here. */
record Decision(long envelope, List<Claim> claims) implements PolicyCases<Outcome> {

    static Outcome of(AllocationPolicy policy, long envelope, List<Claim> claims) {
        return policy.fold(new Decision(envelope, claims));
    }

    @Override
    public Outcome inFull(AllocationPolicy.InFull policy) {
        return InFullFunding.of(envelope, claims);
    }

    @Override
    public Outcome sharing(AllocationPolicy.Sharing policy) {
        return Sharing.of(policy, envelope, claims);
    }

    @Override
    public Outcome useful(AllocationPolicy.Useful policy) {
        return UsefulSharing.of(policy, envelope, claims);
    }

    @Override
    public Outcome ranked(AllocationPolicy.Ranked policy) {
        return RankedFunding.of(policy, envelope, claims);
    }

    @Override
    public Outcome bestPortfolio(AllocationPolicy.BestPortfolio policy) {
        return PortfolioFunding.of(policy, envelope, claims);
    }

    @Override
    public Outcome grouped(AllocationPolicy.Grouped policy) {
        return GroupedAllocation.of(policy, envelope, claims);
    }
}
