package io.github.carecyber.rules.allocation;

import io.github.carecyber.bench.AtMost;
import io.github.carecyber.bench.Baseline;
import io.github.carecyber.core.money.Euros;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * What one claim costs among many, all checks included. The logarithm of the number of claims doubles from a thousand to a million; what
 * exceeds that is memory that no longer fits the processor's caches.
 */
@State(Scope.Benchmark)
public class AllocatorGrowthBenchmark {

    private static final Allocator ALLOCATOR =
            Allocator.of(AllocationPolicy.sharing(SharingRule.EQUAL_AWARDS, Rounding.QUOTA, TieBreak.byIdentifier()));

    private final Problem thousand = Problem.of(1_000);
    private final Problem tenThousand = Problem.of(10_000);
    private final Problem hundredThousand = Problem.of(100_000);
    private final Problem million = Problem.of(1_000_000);

    /** One claim of a thousand. */
    @Benchmark
    @Baseline
    @OperationsPerInvocation(1_000)
    public Object ofAThousand() {
        return thousand.allocate();
    }

    /** One claim of ten thousand. */
    @Benchmark
    @OperationsPerInvocation(10_000)
    public Object ofTenThousand() {
        return tenThousand.allocate();
    }

    /** One claim of a hundred thousand. */
    @Benchmark
    @OperationsPerInvocation(100_000)
    public Object ofAHundredThousand() {
        return hundredThousand.allocate();
    }

    /** One claim of a million. */
    @Benchmark
    @AtMost(4)
    @OperationsPerInvocation(1_000_000)
    public Object ofAMillion() {
        return million.allocate();
    }

    private record Problem(Euros envelope, List<Claim> claims) {

        static Problem of(int claims) {
            Demand demand = Demand.of(claims);
            return new Problem(Euros.ofCents(demand.envelope()), demand.claims());
        }

        Allocation allocate() {
            return ALLOCATOR.allocate(envelope, claims);
        }
    }
}
