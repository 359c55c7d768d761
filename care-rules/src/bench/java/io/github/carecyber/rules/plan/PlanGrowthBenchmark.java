package io.github.carecyber.rules.plan;

import io.github.carecyber.bench.AtMost;
import io.github.carecyber.bench.Baseline;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.report.Report;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What one action costs in plans of different sizes: the same in all of them where the cost is linear.
 *
 * <p>Ten thousand actions are checked in each case, as a hundred plans, as ten or as one. So each case reads as much memory, as a
 * service does that checks one plan after another; the same small plan again and again would be read from the processor's cache, and
 * the ratio would tell of the cache and not of the rules.
 */
@State(Scope.Benchmark)
public class PlanGrowthBenchmark {

    private static final int ACTIONS = 10_000;

    private final PlanValidator validator = MadeUpCall.validator();

    /** Whether the structural check is part of it. */
    @Param({"false", "true"})
    public boolean structure;

    private List<RemediationPlan> ofHundred = List.of();
    private List<RemediationPlan> ofThousand = List.of();
    private List<RemediationPlan> ofTenThousand = List.of();

    /** Makes the plans. */
    @Setup
    public void make() {
        ofHundred = plansOf(100);
        ofThousand = plansOf(1_000);
        ofTenThousand = plansOf(ACTIONS);
    }

    private static List<RemediationPlan> plansOf(int actions) {
        return IntStream.range(0, ACTIONS / actions)
                .mapToObj(number -> MadeUpPlan.of(actions))
                .toList();
    }

    /** One of a hundred actions. */
    @Benchmark
    @Baseline
    @OperationsPerInvocation(ACTIONS)
    public void hundred(Blackhole reports) {
        validate(ofHundred, reports);
    }

    /** One of a thousand. */
    @Benchmark
    @AtMost(1.5)
    @OperationsPerInvocation(ACTIONS)
    public void thousand(Blackhole reports) {
        validate(ofThousand, reports);
    }

    /** One of ten thousand. */
    @Benchmark
    @AtMost(1.5)
    @OperationsPerInvocation(ACTIONS)
    public void tenThousand(Blackhole reports) {
        validate(ofTenThousand, reports);
    }

    private void validate(List<RemediationPlan> plans, Blackhole reports) {
        for (RemediationPlan plan : plans) {
            reports.consume(validate(plan));
        }
    }

    private Report validate(RemediationPlan plan) {
        return structure
                ? validator.validate(plan, MadeUpPlan.AS_OF)
                : validator.validate(plan, MadeUpPlan.AS_OF, List.of(), PlanRules.ALL);
    }
}
