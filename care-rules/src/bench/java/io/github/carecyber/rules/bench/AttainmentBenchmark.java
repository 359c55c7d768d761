package io.github.carecyber.rules.bench;

import io.github.carecyber.bench.AtMost;
import io.github.carecyber.bench.Baseline;
import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.attainment.Attainment;
import io.github.carecyber.rules.attainment.AttainmentVerdict;
import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The whole declaration of a GHT of thirty members for a call like the second: eleven objectives, 28 kinds of document. */
@State(Scope.Benchmark)
public class AttainmentBenchmark {

    private static final int MEMBERS = 30;

    private static final LocalDate FILED = LocalDate.of(2026, 3, 20);

    private final GroupDeclaration declared = GroupDeclaration.of(MEMBERS, FILED);
    private final Declaration together = declared.together();
    private final Declaration apart = declared.apart();
    private final Attainment attainment = Attainment.of(declared.call());
    private final ByHand byHand = new ByHand(declared.call(), declared.group(), FILED);

    /** A list of the members that lack a document, by hand, where each has documents of its own. */
    @Benchmark
    @Baseline
    public void byHand(Blackhole consumer) {
        consumer.consume(byHand.lacking(apart));
    }

    /** The complete verdict, where each document speaks for all members. */
    @Benchmark
    @AtMost(2)
    public void together(Blackhole consumer) {
        consumer.consume(attainment.assess(together, FILED));
    }

    /** The complete verdict, where each member has documents of its own. */
    @Benchmark
    @AtMost(4)
    public void apart(Blackhole consumer) {
        consumer.consume(attainment.assess(apart, FILED));
    }

    /** Refuses to compare two answers that differ. */
    static void check() {
        AttainmentBenchmark benchmark = new AttainmentBenchmark();
        AttainmentVerdict verdict = benchmark.attainment.assess(benchmark.apart, FILED);
        if (verdict.status() != Status.MET
                || !benchmark.byHand.lacking(benchmark.apart).isEmpty()) {
            throw new IllegalStateException("The declaration is " + verdict.status() + ", and not reached.");
        }
    }
}
