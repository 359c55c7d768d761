package io.github.carecyber.rules.allocation;

import io.github.carecyber.bench.AtMost;
import io.github.carecyber.bench.Baseline;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Sharing out among a million positions, without claims around it. */
@State(Scope.Benchmark)
public class SharingBenchmark {

    private final Demand demand = Demand.of(1_000_000);
    private final SumAndSort sumAndSort = new SumAndSort(demand.rooms());

    /** Adding up and sorting as many numbers. */
    @Benchmark
    @Baseline
    public long sumAndSort() {
        return sumAndSort.run();
    }

    /** In proportion to the ceilings, largest remainders. */
    @Benchmark
    @AtMost(2)
    public Object toCeiling() {
        return demand.quota(SharingRule.PROPORTIONAL_TO_CEILING);
    }

    /** In proportion to the weights, largest remainders. */
    @Benchmark
    @AtMost(2)
    public Object toWeight() {
        return demand.quota(SharingRule.PROPORTIONAL_TO_WEIGHT);
    }

    /** Equal awards, under either rounding. */
    @Benchmark
    @AtMost(2)
    public Object equalAwards() {
        return demand.quota(SharingRule.EQUAL_AWARDS);
    }

    /** Equal losses, under either rounding. */
    @Benchmark
    @AtMost(2)
    public Object equalLosses() {
        return demand.quota(SharingRule.EQUAL_LOSSES);
    }

    /** The rule of the Talmud, largest remainders. */
    @Benchmark
    @AtMost(2)
    public Object talmud() {
        return demand.quota(SharingRule.TALMUD);
    }
}
