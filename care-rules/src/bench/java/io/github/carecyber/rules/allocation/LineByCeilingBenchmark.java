package io.github.carecyber.rules.allocation;

import io.github.carecyber.bench.AtMost;
import io.github.carecyber.bench.Baseline;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What a sharing out that is monotone costs beside one that is not, in proportion to the ceilings of a million positions. */
@State(Scope.Benchmark)
public class LineByCeilingBenchmark {

    private final Demand demand = Demand.of(1_000_000);

    /** Largest remainders. */
    @Benchmark
    @Baseline
    public Object quota() {
        return demand.quota(SharingRule.PROPORTIONAL_TO_CEILING);
    }

    /** Webster's line. */
    @Benchmark
    @AtMost(3)
    public Object monotone() {
        return demand.inLine(SharingRule.PROPORTIONAL_TO_CEILING);
    }
}
