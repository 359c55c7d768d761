package io.github.carecyber.rules.bench;

import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.YearlyFigures;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.FinessNumber;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.rules.arithmetic.WideProduct;
import io.github.carecyber.rules.attainment.ActivityCoverage;
import io.github.carecyber.rules.attainment.CheapestCompletion;
import io.github.carecyber.rules.attainment.Completions;
import io.github.carecyber.rules.attainment.CoverageVerdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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
 * The completions of a coverage of 66 % by 200 sites, of which nine are covered, in all classes of problems: a site's score is its
 * activity. The figures are of {@value #INSTANCES} instances in turns. The baseline is what one would do by hand: take the sites with the
 * most activity per euro until it is enough, which gives a set that is seldom the cheapest.
 */
@State(Scope.Benchmark)
public class CompletionBenchmark {

    static final int INSTANCES = 25;

    private static final int SITES = 200;
    private static final int COVERED = 9;

    /** One in twenty-five calls solves the slowest instance; this is about the median of those. */
    private static final int SLOWEST_PERCENTILE = 98;

    private static final String ROW = "%-28s %-14s %12s %12s %8s %12s%n";

    /** The class of problems. */
    @Param
    public PortfolioClass kind = PortfolioClass.UNCORRELATED;

    private final List<Instance> instances = new ArrayList<>();
    private int next;

    /** Draws the instances. */
    @Setup
    public void draw() {
        instances.addAll(instances(kind));
    }

    /** Adds the sites with the most activity per euro. */
    @Benchmark
    public Object byHand() {
        return instance().byHand();
    }

    /** Finds the cheapest set. */
    @Benchmark
    public CheapestCompletion cheapest() {
        return instance().cheapest();
    }

    /** Finds the smallest sets. */
    @Benchmark
    public Completions smallest() {
        return instance().verdict.completions();
    }

    private Instance instance() {
        next = (next + 1) % INSTANCES;
        return instances.get(next);
    }

    /** Prints the times, and what was proven. */
    static void print() {
        System.out.printf(
                Locale.ROOT, ROW, "Completions of 200 sites", "", "median ms", "slowest ms", "proven", "gap %");
        try {
            for (RunResult result : new Runner(new OptionsBuilder()
                            .include("^" + CompletionBenchmark.class.getName().replace(".", "\\.") + "\\.")
                            .mode(Mode.SampleTime)
                            .timeUnit(TimeUnit.NANOSECONDS)
                            .warmupIterations(2)
                            .warmupTime(TimeValue.seconds(1))
                            .measurementIterations(3)
                            .measurementTime(TimeValue.seconds(1))
                            .forks(1)
                            .jvmArgs("-Xms3g", "-Xmx3g", "-XX:+AlwaysPreTouch")
                            .shouldFailOnError(true)
                            .verbosity(VerboseMode.SILENT)
                            .build())
                    .run()) {
                String benchmark = result.getParams().getBenchmark();
                print(
                        PortfolioClass.valueOf(result.getParams().getParam("kind")),
                        benchmark.substring(benchmark.lastIndexOf('.') + 1),
                        result.getPrimaryResult().getStatistics());
            }
        } catch (RunnerException exception) {
            throw new IllegalStateException("The benchmark of completions failed.", exception);
        }
    }

    private static void print(PortfolioClass kind, String benchmark, Statistics times) {
        int proven = 0;
        BigDecimal gap = BigDecimal.ZERO;
        for (Instance instance : instances(kind)) {
            CheapestCompletion cheapest = instance.cheapest();
            boolean byHand = benchmark.equals("byHand");
            Euros cost = byHand
                    ? Euros.sum(instance.byHand().stream().map(Site::cost).toList())
                    : cheapest.cost();
            proven += cost.equals(cheapest.atLeast()) ? 1 : 0;
            gap = gap.max(cost.minus(cheapest.atLeast())
                    .toBigDecimal()
                    .movePointRight(2)
                    .divide(cost.toBigDecimal(), 6, RoundingMode.UP));
        }
        boolean all = benchmark.equals("smallest");
        System.out.printf(
                Locale.ROOT,
                ROW,
                kind,
                benchmark,
                milliseconds(times.getPercentile(50)),
                milliseconds(times.getPercentile(SLOWEST_PERCENTILE)),
                all ? "" : proven + "/" + INSTANCES,
                all ? "" : gap);
    }

    private static BigDecimal milliseconds(double nanoseconds) {
        return BigDecimal.valueOf(nanoseconds).movePointLeft(6).setScale(3, RoundingMode.HALF_UP);
    }

    private static List<Instance> instances(PortfolioClass kind) {
        List<Instance> instances = new ArrayList<>();
        for (int seed = 1; seed <= INSTANCES; seed++) {
            instances.add(Instance.of(kind, new Random(seed)));
        }
        return instances;
    }

    private record Site(FacilityFinessNumber number, long activity, Euros cost) {

        static int byActivityPerEuro(Site one, Site other) {
            return WideProduct.compare(other.activity, one.cost.cents(), one.activity, other.cost.cents());
        }
    }

    private record Instance(CoverageVerdict verdict, List<Site> others, Map<FinessNumber, Euros> costs) {

        static Instance of(PortfolioClass kind, Random random) {
            List<Facility> facilities = new ArrayList<>();
            Set<FacilityFinessNumber> covered = new HashSet<>();
            List<Site> others = new ArrayList<>();
            Map<FinessNumber, Euros> costs = new HashMap<>();
            for (int index = 0; index < SITES; index++) {
                FacilityFinessNumber number = FacilityFinessNumber.of(String.format(Locale.ROOT, "3500%05d", index));
                long[] drawn = kind.draw(random);
                facilities.add(Facility.of(number, "Site").withCombinedActivity(YearlyFigures.of(2024, drawn[1])));
                if (index < COVERED) {
                    covered.add(number);
                } else {
                    Euros cost = Euros.ofCents(drawn[0]);
                    others.add(new Site(number, drawn[1], cost));
                    costs.put(number, cost);
                }
            }
            LegalEntity entity = LegalEntity.of(LegalEntityFinessNumber.of("350000022"), "Groupe")
                    .withFacilities(facilities);
            CoverageVerdict verdict = ActivityCoverage.of(entity, Year.of(2024), Share.ofPercent(66))
                    .reachedBy(Set.of(), covered);
            return new Instance(verdict, others, costs);
        }

        CheapestCompletion cheapest() {
            return verdict.cheapest(costs).orElseThrow();
        }

        List<Site> byHand() {
            List<Site> sorted = new ArrayList<>(others);
            sorted.sort(Site::byActivityPerEuro);
            long missing = verdict.needed().orElseThrow().longValueExact()
                    - verdict.covered().least().longValueExact();
            int count = 0;
            while (missing > 0) {
                missing -= sorted.get(count).activity();
                count++;
            }
            return sorted.subList(0, count);
        }
    }
}
