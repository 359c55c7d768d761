package io.github.carecyber.rules.allocation;

import io.github.carecyber.bench.AtMost;
import io.github.carecyber.bench.Baseline;
import io.github.carecyber.core.money.Euros;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How the time grows with the number of claims, from a thousand to a million.
 *
 * <p>Counted in comparisons, sorting grows as n log n, which doubles what one claim costs between the two; what exceeds that is
 * memory that no longer fits the processor's caches, for sorting as for sharing. So each size has its own baseline: the sort of
 * the same ceilings, read from the same claims. A ratio that stays within the goal at every size is the growth of a sort.
 */
@State(Scope.Benchmark)
public class AllocatorGrowthBenchmark {

    private static final AllocationPolicy POLICY =
            AllocationPolicy.sharing(SharingRule.EQUAL_AWARDS, Rounding.QUOTA, TieBreak.byIdentifier());

    /** The number of claims. */
    @Param({"1000", "10000", "100000", "1000000"})
    public int size = 1_000;

    private Euros envelope = Euros.ZERO;
    private List<Claim> claims = List.of();
    private long[] work = {};

    /** Draws the claims. */
    @Setup
    public void draw() {
        Demand demand = Demand.of(size);
        envelope = Euros.ofCents(demand.envelope());
        claims = demand.claims();
        work = new long[size];
    }

    /** Adding up and sorting what the claims ask for. */
    @Benchmark
    @Baseline
    public long sumAndSort() {
        long sum = 0;
        int position = 0;
        for (Claim claim : claims) {
            long room = claim.room().cents();
            work[position++] = room;
            sum += room;
        }
        Arrays.sort(work);
        return sum + work[0];
    }

    /** Equal awards, all but the identifiers checked, and every reason read. */
    @Benchmark
    @AtMost(4)
    public void equalAwards(Blackhole consumer) {
        SharedOut.read(SharedOut.of(POLICY, envelope, claims), consumer);
    }

    /** The same as a user calls it, identifiers checked. */
    @Benchmark
    public void equalAwardsWithAllChecks(Blackhole consumer) {
        SharedOut.read(Allocator.of(POLICY).allocate(envelope, claims), consumer);
    }
}
