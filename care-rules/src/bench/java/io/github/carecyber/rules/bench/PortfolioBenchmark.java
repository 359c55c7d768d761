package io.github.carecyber.rules.bench;

import io.github.carecyber.rules.portfolio.Portfolio;
import io.github.carecyber.rules.portfolio.PortfolioSolver;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/**
 * The best portfolio of 200 and of 1,200 items within 30 % of what they cost, in all classes of problems, proven or not. The
 * figures are of {@value #INSTANCES} instances in turns: the slowest one tells as much as the median.
 */
@State(Scope.Benchmark)
public class PortfolioBenchmark {

    static final int INSTANCES = 25;

    private static final long WORK = 20_000_000;

    /** One in twenty-five calls solves the slowest instance; this is about the median of those. */
    private static final int SLOWEST_PERCENTILE = 98;

    private static final String ROW = "%-28s %6s %12s %12s %8s %12s %14s%n";

    /** The class of problems. */
    @Param
    public PortfolioClass kind = PortfolioClass.UNCORRELATED;

    /** The number of items. */
    @Param({"200", "1200"})
    public int items = 200;

    private final List<Instance> instances = new ArrayList<>();
    private int next;

    /** Draws the instances. */
    @Setup
    public void draw() {
        instances.addAll(instances(kind, items));
    }

    /** Solves one instance after the other. */
    @Benchmark
    public Portfolio solve() {
        next = (next + 1) % INSTANCES;
        return instances.get(next).solve();
    }

    /** Prints the times, and what was proven. */
    static void print() {
        System.out.printf(
                Locale.ROOT, ROW, "Portfolio", "items", "median ms", "slowest ms", "proven", "gap %", "most steps");
        try {
            for (RunResult result : new Runner(new OptionsBuilder()
                            .include("^" + PortfolioBenchmark.class.getName().replace(".", "\\.") + "\\.")
                            .mode(Mode.SampleTime)
                            .timeUnit(TimeUnit.NANOSECONDS)
                            .warmupIterations(4)
                            .warmupTime(TimeValue.seconds(1))
                            .measurementIterations(4)
                            .measurementTime(TimeValue.seconds(1))
                            .forks(1)
                            .jvmArgs("-Xms3g", "-Xmx3g", "-XX:+AlwaysPreTouch")
                            .shouldFailOnError(true)
                            .verbosity(VerboseMode.SILENT)
                            .build())
                    .run()) {
                print(
                        PortfolioClass.valueOf(result.getParams().getParam("kind")),
                        Integer.parseInt(result.getParams().getParam("items")),
                        result.getPrimaryResult().getStatistics());
            }
        } catch (RunnerException exception) {
            throw new IllegalStateException("The benchmark of the portfolio failed.", exception);
        }
    }

    private static void print(PortfolioClass kind, int items, Statistics times) {
        int proven = 0;
        long steps = 0;
        BigDecimal gap = BigDecimal.ZERO;
        for (Instance instance : instances(kind, items)) {
            Portfolio portfolio = instance.solve();
            proven += portfolio.isProven() ? 1 : 0;
            steps = Math.max(steps, portfolio.work());
            gap = gap.max(BigDecimal.valueOf(portfolio.gap())
                    .movePointRight(2)
                    .divide(BigDecimal.valueOf(portfolio.score()), 6, RoundingMode.UP));
        }
        System.out.printf(
                Locale.ROOT,
                ROW,
                kind,
                items,
                milliseconds(times.getPercentile(50)),
                milliseconds(times.getPercentile(SLOWEST_PERCENTILE)),
                proven + "/" + INSTANCES,
                gap,
                steps);
    }

    private static BigDecimal milliseconds(double nanoseconds) {
        return BigDecimal.valueOf(nanoseconds).movePointLeft(6).setScale(2, RoundingMode.HALF_UP);
    }

    private static List<Instance> instances(PortfolioClass kind, int items) {
        List<Instance> instances = new ArrayList<>();
        for (int seed = 1; seed <= INSTANCES; seed++) {
            instances.add(Instance.of(kind, items, new Random(seed)));
        }
        return instances;
    }

    private static final class Instance {

        private final long[] costs;
        private final long[] scores;
        private final long budget;

        private Instance(long[] costs, long[] scores, long budget) {
            this.costs = costs;
            this.scores = scores;
            this.budget = budget;
        }

        static Instance of(PortfolioClass kind, int items, Random random) {
            long[] costs = new long[items];
            long[] scores = new long[items];
            long sum = 0;
            for (int item = 0; item < items; item++) {
                long[] drawn = kind.draw(random);
                costs[item] = drawn[0];
                scores[item] = drawn[1];
                sum += drawn[0];
            }
            return new Instance(costs, scores, sum * 3 / 10);
        }

        Portfolio solve() {
            return PortfolioSolver.solve(costs, scores, budget, WORK);
        }
    }
}
