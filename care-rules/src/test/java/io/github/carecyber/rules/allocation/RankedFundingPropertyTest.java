package io.github.carecyber.rules.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.rules.testkit.AllocationPolicies;
import io.github.carecyber.rules.testkit.AllocationProblems;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RankedFundingPropertyTest {

    @Property(tries = 3_000)
    void servingWhoeverComesBeforeAllOthersGivesTheSame(@ForAll("problems") AllocationRequest problem) {
        AllocationPolicy.Ranked policy = (AllocationPolicy.Ranked) problem.policy();
        Map<ClaimId, Long> expected =
                ReferenceRanking.awards(policy, problem.envelope().cents(), problem.claims());
        for (Award award : problem.allocate().awards()) {
            assertEquals(expected.get(award.claim()), award.amount().cents(), () -> award + " of " + problem);
        }
    }

    @Property(tries = 2_000)
    void theReasonsTellWhatWasLeftAtEachRank(@ForAll("problems") AllocationRequest problem) {
        AllocationPolicy.Ranked policy = (AllocationPolicy.Ranked) problem.policy();
        Allocation allocation = problem.allocate();
        long left = problem.envelope().cents();
        int rank = 0;
        for (int position : policy.by().order(problem.claims(), policy.ties())) {
            rank++;
            Award award = allocation.awards().get(position);
            AwardReason reason = award.reason();
            if (reason instanceof AwardReason.Served served) {
                assertEquals(new AwardReason.Served(rank, Euros.ofCents(left)), served);
                assertEquals(
                        Math.min(left, problem.claims().get(position).room().cents()),
                        award.amount().cents());
            } else if (reason instanceof AwardReason.TooLarge tooLarge) {
                assertEquals(new AwardReason.TooLarge(rank, Euros.ofCents(left)), tooLarge);
                assertEquals(Euros.ZERO, award.amount());
            } else if (reason instanceof AwardReason.AfterStop afterStop) {
                assertEquals(rank, afterStop.rank());
                assertEquals(Euros.ZERO, award.amount());
            } else {
                assertEquals(new AwardReason.AtCeiling(), reason);
                assertEquals(Euros.ZERO, problem.claims().get(position).room());
            }
            left -= award.amount().cents();
        }
    }

    @Provide
    Arbitrary<AllocationRequest> problems() {
        return UsefulProblems.of(AllocationProblems.under(AllocationPolicies.ranked()));
    }
}
