package io.github.carecyber.bench;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures the benchmarks of a class against the one marked {@link Baseline} and prints the ratios.
 *
 * <p>Figures in nanoseconds differ from machine to machine and from hour to hour; a ratio to a baseline measured in the same
 * run says more. Every contestant has a process of its own, with a heap of fixed size whose pages were touched before: pages
 * that the system hands out on first use have made such figures wrong by up to ten times. The contestants take turns for some
 * rounds, and the median of the rounds counts, so that a disturbance of the machine does not fall on one of them alone. A class
 * with parameters has a table, and a baseline, for each of their values.
 */
public final class Contest {

    private static final int ROUNDS = 3;

    private static final String[] MACHINE_OPTIONS = {"-Xms3g", "-Xmx3g", "-XX:+AlwaysPreTouch"};

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Contest() {}

    /**
     * Tells on what is measured.
     *
     * @return machine, Java and options, in several lines
     */
    public static String conditions() {
        return Machine.description() + "\nEvery contestant: " + ROUNDS + " fresh processes with "
                + String.join(" ", MACHINE_OPTIONS) + ", in turns; the median counts";
    }

    /**
     * Measures the benchmarks of a class and prints a table.
     *
     * @param benchmarks the class
     */
    public static void run(Class<?> benchmarks) {
        Map<String, Map<String, List<RunResult>>> tables = new LinkedHashMap<>();
        for (int round = 1; round <= ROUNDS; round++) {
            System.out.println(benchmarks.getSimpleName() + ": round " + round + " of " + ROUNDS);
            for (RunResult result : measure(benchmarks)) {
                String benchmark = result.getParams().getBenchmark();
                tables.computeIfAbsent(parameters(result), parameters -> new HashMap<>())
                        .computeIfAbsent(benchmark.substring(benchmark.lastIndexOf('.') + 1), name -> new ArrayList<>())
                        .add(result);
            }
        }
        tables.forEach((parameters, rounds) -> System.out.print(table(benchmarks, parameters, rounds)));
    }

    private static String parameters(RunResult result) {
        BenchmarkParams parameters = result.getParams();
        return parameters.getParamsKeys().stream()
                .map(key -> " " + key + " = " + parameters.getParam(key))
                .collect(Collectors.joining(","));
    }

    private static Iterable<RunResult> measure(Class<?> benchmarks) {
        Options options = new OptionsBuilder()
                .include("^" + benchmarks.getName().replace(".", "\\.") + "\\.")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .forks(1)
                .jvmArgs(MACHINE_OPTIONS)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        try {
            return new Runner(options).run();
        } catch (RunnerException exception) {
            throw new IllegalStateException("The benchmarks of " + benchmarks.getName() + " failed.", exception);
        }
    }

    private static String table(Class<?> benchmarks, String parameters, Map<String, List<RunResult>> rounds) {
        BigDecimal baseline = nanoseconds(rounds.getOrDefault(baseline(benchmarks), List.of()));
        StringBuilder table = new StringBuilder();
        if (!parameters.isEmpty()) {
            table.append(benchmarks.getSimpleName()).append(parameters).append(System.lineSeparator());
        }
        String row = "%-28s %12s %8s %10s %12s%n";
        table.append(String.format(Locale.ROOT, row, benchmarks.getSimpleName(), "ns", "ratio", "goal", "bytes"));
        for (Method method : benchmarks.getMethods()) {
            List<RunResult> results = rounds.get(method.getName());
            if (results != null) {
                BigDecimal time = nanoseconds(results);
                table.append(String.format(
                        Locale.ROOT,
                        row,
                        method.getName(),
                        time.setScale(0, RoundingMode.HALF_UP),
                        time.divide(baseline, 2, RoundingMode.HALF_UP),
                        goal(method),
                        bytes(results)));
            }
        }
        return table.toString();
    }

    private static String goal(Method method) {
        if (method.isAnnotationPresent(Baseline.class)) {
            return "baseline";
        }
        AtMost ratio = method.getAnnotation(AtMost.class);
        if (ratio != null) {
            return "<= "
                    + BigDecimal.valueOf(ratio.value()).stripTrailingZeros().toPlainString();
        }
        Within time = method.getAnnotation(Within.class);
        return time == null ? "" : "<= " + time.value() + " µs";
    }

    private static String baseline(Class<?> benchmarks) {
        return Arrays.stream(benchmarks.getMethods())
                .filter(method -> method.isAnnotationPresent(Baseline.class))
                .map(Method::getName)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(benchmarks.getName() + " has no baseline."));
    }

    private static BigDecimal nanoseconds(List<RunResult> rounds) {
        return median(rounds, result -> result.getPrimaryResult().getScore());
    }

    private static BigDecimal bytes(List<RunResult> rounds) {
        return median(
                        rounds,
                        result -> Objects.requireNonNull(
                                        result.getSecondaryResults().get(ALLOCATED), ALLOCATED)
                                .getScore())
                .setScale(0, RoundingMode.HALF_UP);
    }

    private static BigDecimal median(List<RunResult> rounds, ToDoubleFunction<RunResult> figure) {
        List<BigDecimal> sorted = rounds.stream()
                .map(result -> BigDecimal.valueOf(figure.applyAsDouble(result)))
                .sorted()
                .toList();
        return sorted.get(sorted.size() / 2);
    }
}
