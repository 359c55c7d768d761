package io.github.carecyber.rules.allocation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a policy needs of claims, and what the policies inside it need. */
final class PolicyNeeds {

    private final Set<ClaimNeed> needs = EnumSet.noneOf(ClaimNeed.class);
    private final List<GroupEnvelope> groups;

    private PolicyNeeds(List<GroupEnvelope> groups) {
        this.groups = groups;
    }

    static PolicyNeeds of(AllocationPolicy policy) {
        return policy.fold(new Cases());
    }

    boolean contains(ClaimNeed need) {
        return needs.contains(need);
    }

    /** Returns the groups that have an envelope; none if the policy knows no groups. */
    List<GroupEnvelope> groups() {
        return groups;
    }

    private static PolicyNeeds none() {
        return new PolicyNeeds(List.of());
    }

    private PolicyNeeds with(ClaimNeed need) {
        needs.add(need);
        return this;
    }

    private PolicyNeeds with(SharingRule rule) {
        return rule == SharingRule.PROPORTIONAL_TO_WEIGHT ? with(ClaimNeed.WEIGHT) : this;
    }

    private static final class Cases implements PolicyCases<PolicyNeeds> {

        @Override
        public PolicyNeeds inFull(AllocationPolicy.InFull policy) {
            return none();
        }

        @Override
        public PolicyNeeds sharing(AllocationPolicy.Sharing policy) {
            return none().with(policy.rule()).with(ClaimNeed.NO_MINIMUM);
        }

        @Override
        public PolicyNeeds useful(AllocationPolicy.Useful policy) {
            PolicyNeeds needs = none().with(policy.sharing().rule());
            return switch (policy.order()) {
                case LAST_PRIORITY -> needs.with(ClaimNeed.PRIORITY);
                case LOWEST_SCORE -> needs.with(ClaimNeed.SCORE);
                case LARGEST_SHORTFALL -> needs;
            };
        }

        @Override
        public PolicyNeeds ranked(AllocationPolicy.Ranked policy) {
            return none().with(policy.by() == RankedBy.PRIORITY ? ClaimNeed.PRIORITY : ClaimNeed.SCORE);
        }

        @Override
        public PolicyNeeds bestPortfolio(AllocationPolicy.BestPortfolio policy) {
            return none().with(ClaimNeed.SCORE).with(ClaimNeed.SUM_OF_SCORES);
        }

        @Override
        public PolicyNeeds grouped(AllocationPolicy.Grouped policy) {
            PolicyNeeds needs = new PolicyNeeds(policy.groups()).with(ClaimNeed.GROUP);
            needs.needs.addAll(of(policy.inside()).needs);
            return needs;
        }
    }
}
