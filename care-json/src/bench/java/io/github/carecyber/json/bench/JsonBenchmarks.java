package io.github.carecyber.json.bench;

import io.github.carecyber.bench.Contest;
import java.util.List;
import java.util.regex.Pattern;

/** Runs the benchmarks of this module whose name has a match for the one argument, a regular expression. */
public final class JsonBenchmarks {

    private static final List<Measure> MEASURES = List.of(new Measure("LegacyFinessBenchmark", () -> {
        LegacyFinessBenchmark.check();
        Contest.run(LegacyFinessBenchmark.class);
    }));

    private JsonBenchmarks() {}

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

    private record Measure(String name, Runnable run) {}
}
