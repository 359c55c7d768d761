package io.github.carecyber.rules.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.money.Euros;
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

class AllocationAuditPropertyTest {

    private static final Euros CENT = Euros.ofCents(1);

    @Property
    void everyAllocationIsAcceptedInAnyOrder(@ForAll("problems") AllocationRequest problem, @ForAll Random random) {
        AwardTable table = problem.allocate().table();
        List<AwardedAmount> shuffled = new ArrayList<>(table.awards());
        Collections.shuffle(shuffled, random);
        assertTrue(isAccepted(problem, table));
        assertTrue(isAccepted(problem, table.withAwards(shuffled)));
    }

    @Property
    void aCentFromNowhereOrLostIsRejected(@ForAll("someClaims") AllocationRequest problem, @ForAll Random random) {
        AwardTable table = problem.allocate().table();
        int index = random.nextInt(table.awards().size());
        assertFalse(isAccepted(problem, changed(table, index, CENT)));
        assertFalse(isAccepted(problem, changed(table, index, Euros.ofCents(-1))));
    }

    @Property
    void anAwardDroppedOrDoubledIsRejected(@ForAll("someClaims") AllocationRequest problem, @ForAll Random random) {
        AwardTable table = problem.allocate().table();
        int index = random.nextInt(table.awards().size());
        List<AwardedAmount> dropped = new ArrayList<>(table.awards());
        AwardedAmount award = dropped.remove(index);
        List<AwardedAmount> doubled = new ArrayList<>(table.awards());
        doubled.add(random.nextInt(doubled.size() + 1), award);
        assertFalse(isAccepted(problem, table.withAwards(dropped)));
        assertFalse(isAccepted(problem, table.withAwards(doubled)));
    }

    @Property
    void aCentMovedIsRejectedIfItBreaksABoundAndContradictsTheCertificateInAnyCase(
            @ForAll("someClaims") AllocationRequest problem, @ForAll Random random) {
        Allocation allocation = problem.allocate();
        int from = random.nextInt(problem.claims().size());
        int to = random.nextInt(problem.claims().size());
        Assume.that(from != to);
        boolean breaksABound = allocation.awards().get(from).amount().isZero()
                || allocation
                        .awards()
                        .get(to)
                        .amount()
                        .equals(problem.claims().get(to).room());
        AwardTable moved = changed(changed(allocation.table(), from, Euros.ofCents(-1)), to, CENT);
        assertEquals(breaksABound, !isAccepted(problem, moved));
        assertNotEquals(
                moved.awards().get(from).amount(),
                allocation.certificate().awardOf(problem.claims().get(from), problem.envelope()));
    }

    @Provide
    Arbitrary<AllocationRequest> problems() {
        return AllocationProblems.under(AllocationPolicies.any());
    }

    @Provide
    Arbitrary<AllocationRequest> someClaims() {
        return problems().filter(problem -> !problem.claims().isEmpty());
    }

    private static boolean isAccepted(AllocationRequest problem, AwardTable table) {
        return AllocationAudit.invariants(problem.claims(), table).isAccepted();
    }

    private static AwardTable changed(AwardTable table, int index, Euros difference) {
        List<AwardedAmount> awards = new ArrayList<>(table.awards());
        AwardedAmount award = awards.get(index);
        awards.set(index, new AwardedAmount(award.claim(), award.amount().plus(difference)));
        return table.withAwards(awards);
    }
}
