package io.github.carecyber.rules.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.rules.testkit.AllocationPolicies;
import io.github.carecyber.rules.testkit.AllocationProblems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class UsefulSharingPropertyTest {

    @Property(tries = 3_000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void whoIsDroppedIsWhoeverStartingAnewAfterEachDropWouldDrop(@ForAll("problems") AllocationRequest problem) {
        AllocationPolicy.Useful policy = (AllocationPolicy.Useful) problem.policy();
        List<AllocationCertificate.Drop> drops = Eviction.byShare(
                        policy, problem.envelope().cents(), problem.claims())
                .drops();
        assertEquals(ReferenceEviction.byShare(problem), drops, problem::toString);
        Statistics.label("some are dropped and some remain")
                .collect(!drops.isEmpty() && drops.size() < problem.claims().size() - 1)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
    }

    @Property(tries = 2_000)
    void whoRemainsGetsWhatItWouldGetWithoutTheDropped(@ForAll("problems") AllocationRequest problem) {
        AllocationPolicy.Useful policy = (AllocationPolicy.Useful) problem.policy();
        Allocation allocation = problem.allocate();
        Map<ClaimId, AllocationCertificate.Drop> dropped = new HashMap<>();
        ((AllocationCertificate.Useful) allocation.certificate())
                .dropped()
                .forEach(drop -> dropped.put(drop.claim(), drop));
        List<Claim> remaining = problem.claims().stream()
                .filter(claim -> !dropped.containsKey(claim.id()))
                .toList();
        Outcome shared = Decision.of(policy.sharing(), problem.envelope().cents(), remaining);
        int place = 0;
        for (int position = 0; position < problem.claims().size(); position++) {
            Claim claim = problem.claims().get(position);
            Award award = allocation.awards().get(position);
            AllocationCertificate.Drop drop = dropped.get(claim.id());
            if (drop == null) {
                assertEquals(shared.cents(place), award.amount().cents());
                assertEquals(shared.reason(place), award.reason());
                assertTrue(award.amount().compareTo(claim.leastAward()) >= 0, award::toString);
                place++;
            } else {
                AwardReason.Dropped reason = (AwardReason.Dropped) award.reason();
                assertTrue(award.amount().isZero());
                assertEquals(drop.offered(), reason.offered());
                assertTrue(reason.offered().compareTo(claim.leastAward()) < 0, award::toString);
            }
        }
    }

    @Provide
    Arbitrary<AllocationRequest> problems() {
        return UsefulProblems.of(AllocationProblems.under(AllocationPolicies.useful()));
    }
}
