package io.github.carecyber.rules.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.rules.testkit.AllocationPolicies;
import io.github.carecyber.rules.testkit.AllocationProblems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the policy, its audit accepts what the policy gives, and no table with a cent in another place. */
class PolicyAuditPropertyTest {

    @Property(tries = 1_000)
    void everyAllocationIsAcceptedInAnyOrder(@ForAll("problems") AllocationRequest problem, @ForAll Random random) {
        Allocation allocation = problem.allocate();
        List<AwardedAmount> shuffled = new ArrayList<>(allocation.table().awards());
        Collections.shuffle(shuffled, random);
        AwardTable table = allocation.table().withAwards(shuffled);
        Report report = AllocationAudit.policy(problem, table, allocation.certificate());
        assertEquals(List.of(), report.violations());
    }

    @Property(tries = 1_000)
    void oneCentMovedIsRejected(@ForAll("someClaims") AllocationRequest problem, @ForAll Random random) {
        int from = random.nextInt(problem.claims().size());
        int to = random.nextInt(problem.claims().size());
        Assume.that(from != to);
        Allocation allocation = problem.allocate();
        assertRejected(problem, changed(changed(allocation.table(), from, -1), to, 1), allocation.certificate());
    }

    @Property(tries = 1_000)
    void oneCentAddedOrTakenAwayIsRejectedEvenIfTheRestMakesUpForIt(
            @ForAll("someClaims") AllocationRequest problem, @ForAll Random random) {
        int index = random.nextInt(problem.claims().size());
        Allocation allocation = problem.allocate();
        for (int cents : new int[] {-1, 1}) {
            AwardTable table = changed(allocation.table(), index, cents);
            AwardTable balanced = new AwardTable(
                    table.envelope(), table.awards(), table.unallocated().minus(Euros.ofCents(cents)));
            assertRejected(problem, table, allocation.certificate());
            assertRejected(problem, balanced, allocation.certificate());
        }
    }

    @Provide
    Arbitrary<AllocationRequest> problems() {
        return AllocationProblems.under(AllocationPolicies.any());
    }

    @Provide
    Arbitrary<AllocationRequest> someClaims() {
        return problems().filter(problem -> !problem.claims().isEmpty());
    }

    private static void assertRejected(AllocationRequest problem, AwardTable table, AllocationCertificate certificate) {
        Report report = AllocationAudit.policy(problem, table, certificate);
        assertFalse(report.isAccepted(), () -> table + " is accepted for " + problem);
        RuleTexts.assertComplete(AllocationAudit.rules(), report);
    }

    private static AwardTable changed(AwardTable table, int index, long cents) {
        List<AwardedAmount> awards = new ArrayList<>(table.awards());
        AwardedAmount award = awards.get(index);
        awards.set(index, new AwardedAmount(award.claim(), award.amount().plus(Euros.ofCents(cents))));
        return table.withAwards(awards);
    }
}
