package io.github.carecyber.rules.bench;

import io.github.carecyber.bench.AtMost;
import io.github.carecyber.bench.Baseline;
import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.attainment.Attainment;
import io.github.carecyber.rules.attainment.AttainmentVerdict;
import io.github.carecyber.rules.testkit.Declarations;
import io.github.carecyber.rules.testkit.SecondCall;
import java.time.LocalDate;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The whole declaration of a GHT of thirty members for the second call: eleven objectives, thirty documents. */
@State(Scope.Benchmark)
public class AttainmentBenchmark {

    private static final int MEMBERS = 30;

    private static final LocalDate FILED = LocalDate.of(2026, 3, 20);

    private final FundingCall call = SecondCall.call();
    private final HospitalGroup group = Declarations.group(activities());
    private final Declaration together = Declarations.complete(call, group, FILED);
    private final Declaration apart = Declarations.completeApart(call, group, FILED);
    private final Attainment attainment = Attainment.of(call);
    private final ByHand byHand = new ByHand(call, group, FILED);

    private static long[] activities() {
        long[] activities = new long[MEMBERS];
        Arrays.setAll(activities, member -> 1_000 + 37 * member);
        return activities;
    }

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
