package io.github.carecyber.rules.allocation;

import io.github.carecyber.bench.AtMost;
import io.github.carecyber.bench.Baseline;
import io.github.carecyber.core.money.Euros;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A million claims allocated on and every reason read; the check that no identifier stands twice is a contestant of its own. */
@State(Scope.Benchmark)
public class AllocatorBenchmark {

    private final Demand demand = Demand.of(1_000_000);
    private final SumAndSort sumAndSort = new SumAndSort(demand.rooms());
    private final List<Claim> claims = demand.claims();
    private final Euros envelope = Euros.ofCents(demand.envelope());

    /** Adding up and sorting as many numbers. */
    @Benchmark
    @Baseline
    public long sumAndSort() {
        return sumAndSort.run();
    }

    /** In proportion to the ceilings, all but the identifiers checked. */
    @Benchmark
    @AtMost(4)
    public void toCeiling(Blackhole consumer) {
        SharedOut.read(
                SharedOut.of(policy(SharingRule.PROPORTIONAL_TO_CEILING, Rounding.QUOTA), envelope, claims), consumer);
    }

    /** In proportion to the ceilings in line, all but the identifiers checked. */
    @Benchmark
    @AtMost(4)
    public void toCeilingInLine(Blackhole consumer) {
        SharedOut.read(
                SharedOut.of(policy(SharingRule.PROPORTIONAL_TO_CEILING, Rounding.MONOTONE), envelope, claims),
                consumer);
    }

    /** Equal awards, all but the identifiers checked. */
    @Benchmark
    @AtMost(4)
    public void equalAwards(Blackhole consumer) {
        SharedOut.read(SharedOut.of(policy(SharingRule.EQUAL_AWARDS, Rounding.QUOTA), envelope, claims), consumer);
    }

    /** Equal losses, all but the identifiers checked. */
    @Benchmark
    @AtMost(4)
    public void equalLosses(Blackhole consumer) {
        SharedOut.read(SharedOut.of(policy(SharingRule.EQUAL_LOSSES, Rounding.QUOTA), envelope, claims), consumer);
    }

    /** The check that no identifier stands twice, alone. */
    @Benchmark
    public void identifiers(Blackhole consumer) {
        AllocationRequest request =
                new AllocationRequest(envelope, policy(SharingRule.EQUAL_AWARDS, Rounding.QUOTA), claims);
        UniqueClaimRule.check(request, consumer::consume);
    }

    /** Equal awards as a user calls it, identifiers checked. */
    @Benchmark
    public void equalAwardsWithAllChecks(Blackhole consumer) {
        SharedOut.read(
                Allocator.of(policy(SharingRule.EQUAL_AWARDS, Rounding.QUOTA)).allocate(envelope, claims), consumer);
    }

    /** The same where a public draw breaks the ties: a digest for each of several hundred thousand claims that share the last cents. */
    @Benchmark
    public void equalAwardsByDrawWithAllChecks(Blackhole consumer) {
        AllocationPolicy policy =
                AllocationPolicy.sharing(SharingRule.EQUAL_AWARDS, Rounding.QUOTA, TieBreak.bySeed("D2-2026"));
        SharedOut.read(Allocator.of(policy).allocate(envelope, claims), consumer);
    }

    private static AllocationPolicy policy(SharingRule rule, Rounding rounding) {
        return AllocationPolicy.sharing(rule, rounding, TieBreak.byIdentifier());
    }
}
