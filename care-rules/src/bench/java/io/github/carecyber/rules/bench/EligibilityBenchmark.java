package io.github.carecyber.rules.bench;

import io.github.carecyber.bench.AtMost;
import io.github.carecyber.bench.Baseline;
import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.eligibility.Eligibility;
import io.github.carecyber.rules.eligibility.EligibilityVerdict;
import io.github.carecyber.rules.eligibility.Explanation;
import io.github.carecyber.rules.eligibility.Fact;
import io.github.carecyber.rules.eligibility.Parameter;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** One pass over more applications than the processor's cache holds, visited in an order unlike that of the memory. */
@State(Scope.Benchmark)
public class EligibilityBenchmark {

    static final int APPLICATIONS = 100_000;

    private final Eligibility eligibility = Eligibility.of(TwentyConditions.call());
    private final List<Application> applications = List.copyOf(Applications.shuffled(APPLICATIONS));

    /** A list of the failed conditions, by hand. */
    @Benchmark
    @Baseline
    @OperationsPerInvocation(APPLICATIONS)
    public void ifChain(Blackhole consumer) {
        for (Application application : applications) {
            consumer.consume(IfChain.failed(application));
        }
    }

    /** The complete verdict. */
    @Benchmark
    @AtMost(3)
    @OperationsPerInvocation(APPLICATIONS)
    public void verdict(Blackhole consumer) {
        for (Application application : applications) {
            EligibilityVerdict verdict = eligibility.assess(application, TwentyConditions.TODAY);
            consumer.consume(verdict.status());
            consumer.consume(verdict);
        }
    }

    /** The complete verdict, and every node of its explanation read. */
    @Benchmark
    @AtMost(10)
    @OperationsPerInvocation(APPLICATIONS)
    public void explanation(Blackhole consumer) {
        for (Application application : applications) {
            EligibilityVerdict verdict = eligibility.assess(application, TwentyConditions.TODAY);
            consumer.consume(verdict.status());
            read(verdict.explanation(), consumer);
        }
    }

    /** Refuses to compare two answers that differ. */
    static void check() {
        Eligibility eligibility = Eligibility.of(TwentyConditions.call());
        int definite = 0;
        for (Application application : Applications.shuffled(APPLICATIONS)) {
            Status status =
                    eligibility.assess(application, TwentyConditions.TODAY).status();
            List<String> failed = IfChain.failed(application);
            if (status != Status.UNKNOWN) {
                definite++;
                if ((status == Status.MET) != failed.isEmpty()) {
                    throw new IllegalStateException(
                            application.id() + " is " + status + ", but by hand these failed: " + failed);
                }
            }
        }
        if (definite < APPLICATIONS / 2) {
            throw new IllegalStateException("Only " + definite + " answers were compared.");
        }
    }

    private static void read(Explanation node, Blackhole consumer) {
        consumer.consume(node.rule());
        consumer.consume(node.title());
        consumer.consume(node.status());
        consumer.consume(node.decisive());
        for (Fact fact : node.facts()) {
            consumer.consume(fact.path());
            consumer.consume(fact.value());
        }
        for (Parameter parameter : node.parameters()) {
            consumer.consume(parameter.name());
            consumer.consume(parameter.value());
            consumer.consume(parameter.reference());
        }
        node.gaps().forEach(consumer::consume);
        for (Explanation part : node.parts()) {
            read(part, consumer);
        }
    }
}
