package io.github.carecyber.rules.bench;

import io.github.carecyber.bench.Contest;
import io.github.carecyber.rules.allocation.AllocatorBenchmark;
import io.github.carecyber.rules.allocation.AllocatorGrowthBenchmark;
import io.github.carecyber.rules.allocation.LineByCeilingBenchmark;
import io.github.carecyber.rules.allocation.LineByWeightBenchmark;
import io.github.carecyber.rules.allocation.SharingBenchmark;
import io.github.carecyber.rules.plan.PlanBenchmark;
import io.github.carecyber.rules.plan.PlanGrowthBenchmark;
import java.util.List;
import java.util.regex.Pattern;

/** Runs the benchmarks of this module whose name has a match for the one argument, a regular expression. */
public final class RulesBenchmarks {

    private static final List<Measure> MEASURES = List.of(
            new Measure("EligibilityBenchmark", () -> {
                EligibilityBenchmark.check();
                Contest.run(EligibilityBenchmark.class);
            }),
            new Measure("AttainmentBenchmark", () -> {
                AttainmentBenchmark.check();
                Contest.run(AttainmentBenchmark.class);
            }),
            new Measure("EligibilityMemory", EligibilityMemory::print),
            new Measure("EligibilityFirstVerdict", FirstVerdict::printMedian),
            new Measure("PortfolioBenchmark", PortfolioBenchmark::print),
            new Measure("CompletionBenchmark", CompletionBenchmark::print),
            contest(SharingBenchmark.class),
            contest(LineByCeilingBenchmark.class),
            contest(LineByWeightBenchmark.class),
            contest(AllocatorBenchmark.class),
            contest(AllocatorGrowthBenchmark.class),
            contest(PlanBenchmark.class),
            contest(PlanGrowthBenchmark.class));

    private RulesBenchmarks() {}

    /**
     * Runs the benchmarks.
     *
     * @param arguments a regular expression
     */
    public static void main(String[] arguments) {
        Pattern wanted = Pattern.compile(arguments[0]);
        System.out.println(Contest.conditions());
        for (Measure measure : MEASURES) {
            if (wanted.matcher(measure.name()).find()) {
                System.out.println();
                measure.run().run();
            }
        }
    }

    private static Measure contest(Class<?> benchmarks) {
        return new Measure(benchmarks.getSimpleName(), () -> Contest.run(benchmarks));
    }

    private record Measure(String name, Runnable run) {}
}
