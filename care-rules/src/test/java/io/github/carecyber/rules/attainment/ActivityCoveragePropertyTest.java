package io.github.carecyber.rules.attainment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.identity.FinessNumber;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.report.Status;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Coverage against a slow and plain way to decide it, and completions against all sets that there are. */
class ActivityCoveragePropertyTest {

    private static final double SOMETIMES = 0.2;

    @Property
    void theStatusIsWhatEveryPossibleFigureGives(
            @ForAll("uncertain") CoverageProblem problem, @ForAll("places") BitSet places) {
        BitSet covered = within(problem, places);
        CoverageVerdict verdict = problem.verdict(covered);
        assertEquals(problem.status(covered), verdict.status());
        assertEquals(verdict.status() == Status.UNKNOWN, !verdict.gaps().isEmpty());
    }

    @Property
    void moreCoverageNeverLowersTheStatus(
            @ForAll("uncertain") CoverageProblem problem,
            @ForAll("places") BitSet places,
            @ForAll("places") BitSet more) {
        BitSet covered = within(problem, places);
        BitSet all = within(problem, more);
        all.or(covered);
        Status before = problem.verdict(covered).status();
        Status after = problem.verdict(all).status();
        assertTrue(
                before == Status.NOT_APPLICABLE ? after == before : rank(after) >= rank(before),
                () -> before + " became " + after);
    }

    @Property
    void theOrderOfTheFileDoesNotMatter(
            @ForAll("uncertain") CoverageProblem problem,
            @ForAll("places") BitSet places,
            @ForAll("costs") List<@Nullable Long> costs,
            @ForAll long seed) {
        BitSet covered = within(problem, places);
        List<Integer> order = problem.inOrder();
        Collections.shuffle(order, new Random(seed));
        CoverageVerdict verdict = problem.verdict(covered);
        CoverageVerdict shuffled = problem.verdict(covered, order);
        assertEquals(verdict.status(), shuffled.status());
        assertEquals(verdict.covered(), shuffled.covered());
        assertEquals(verdict.total(), shuffled.total());
        assertEquals(
                verdict.entities().stream().map(EntityActivity::number).toList(),
                shuffled.entities().stream().map(EntityActivity::number).toList());
        assertEquals(verdict.completions(), shuffled.completions());
        Map<FinessNumber, Euros> known = costs(problem, costs);
        assertEquals(verdict.cheapest(known), shuffled.cheapest(known));
    }

    @Property(tries = 300)
    void completionsAreTheSmallestOfAllSetsWhateverIsMissing(
            @ForAll("uncertain") CoverageProblem problem,
            @ForAll("places") BitSet places,
            @ForAll("costs") List<@Nullable Long> costs) {
        checkCompletions(problem, within(problem, places), costs);
    }

    @Property(tries = 150)
    void completionsAreTheSmallestOfAllSets(
            @ForAll("declared") CoverageProblem problem,
            @ForAll("fewPlaces") BitSet places,
            @ForAll("costs") List<@Nullable Long> costs) {
        checkCompletions(problem, within(problem, places), costs);
    }

    private static void checkCompletions(CoverageProblem problem, BitSet covered, List<@Nullable Long> costs) {
        CoverageVerdict verdict = problem.verdict(covered);
        List<BitSet> reaching = reaching(problem, covered);
        int fewest = reaching.stream().mapToInt(BitSet::cardinality).min().orElse(0);
        List<List<FinessNumber>> smallest = reaching.stream()
                .filter(set -> set.cardinality() == fewest)
                .sorted(BY_PLACES)
                .map(problem::numbers)
                .toList();
        assertEquals(
                new Completions(
                        smallest.subList(0, Math.min(Completions.MOST_SETS, smallest.size())),
                        smallest.size() > Completions.MOST_SETS),
                verdict.completions());
        Map<FinessNumber, Euros> known = costs(problem, costs);
        Optional<CheapestCompletion> cheapest = reaching.stream()
                .filter(set -> known.keySet().containsAll(problem.numbers(set)))
                .min(Comparator.<BitSet, Euros>comparing(set -> cost(problem, set, known))
                        .thenComparingInt(BitSet::cardinality)
                        .thenComparing(BY_PLACES))
                .map(set -> new CheapestCompletion(
                        problem.numbers(set), cost(problem, set, known), cost(problem, set, known)));
        if (problem.isCountable()) {
            assertEquals(cheapest, verdict.cheapest(known));
        } else {
            Optional<CheapestCompletion> found = verdict.cheapest(known);
            assertEquals(cheapest.isPresent(), found.isPresent());
            cheapest.ifPresent(best -> {
                assertTrue(found.orElseThrow().cost().compareTo(best.cost()) >= 0);
                assertTrue(found.orElseThrow().atLeast().compareTo(best.cost()) <= 0);
                checkMinimal(problem, covered, found.orElseThrow().entities());
            });
        }
    }

    @Property(tries = 100)
    void aCompletionReachesTheThresholdAndNoProperSubsetDoes(
            @ForAll("many") CoverageProblem problem,
            @ForAll("places") BitSet places,
            @ForAll("costs") List<@Nullable Long> costs) {
        BitSet covered = within(problem, places);
        CoverageVerdict verdict = problem.verdict(covered);
        Map<FinessNumber, Euros> known = costs(problem, costs);
        Completions completions = verdict.completions();
        Optional<CheapestCompletion> cheapest = verdict.cheapest(known);
        completions.smallest().forEach(set -> checkMinimal(problem, covered, set));
        assertEquals(completions.smallest().size(), new HashSet<>(completions.smallest()).size());
        cheapest.ifPresent(completion -> {
            checkMinimal(problem, covered, completion.entities());
            assertTrue(completion.entities().size()
                    >= completions.smallest().get(0).size());
            for (List<FinessNumber> set : completions.smallest()) {
                if (known.keySet().containsAll(set)) {
                    assertTrue(completion.atLeast().compareTo(sum(set, known)) <= 0);
                }
            }
        });
    }

    private static void checkMinimal(CoverageProblem problem, BitSet covered, List<FinessNumber> set) {
        BitSet all = (BitSet) covered.clone();
        List<Integer> added = new ArrayList<>();
        for (int place : problem.inOrder()) {
            if (set.contains(problem.number(place))) {
                assertFalse(covered.get(place));
                all.set(place);
                added.add(place);
            }
        }
        assertEquals(set.size(), added.size());
        assertEquals(Status.MET, problem.verdict(all).status());
        for (int place : added) {
            all.clear(place);
            assertFalse(problem.verdict(all).status() == Status.MET);
            all.set(place);
        }
    }

    private static final Comparator<BitSet> BY_PLACES = (one, other) -> {
        BitSet difference = (BitSet) one.clone();
        difference.xor(other);
        int first = difference.nextSetBit(0);
        return first < 0 ? 0 : one.get(first) ? -1 : 1;
    };

    private static List<BitSet> reaching(CoverageProblem problem, BitSet covered) {
        List<Integer> others = problem.inOrder();
        others.removeIf(covered::get);
        List<BitSet> reaching = new ArrayList<>();
        for (int subset = 0; subset < 1 << others.size(); subset++) {
            BitSet added = new BitSet();
            for (int index = 0; index < others.size(); index++) {
                added.set(others.get(index), (subset >> index & 1) == 1);
            }
            BitSet all = (BitSet) added.clone();
            all.or(covered);
            if (problem.status(all) == Status.MET) {
                reaching.add(added);
            }
        }
        return reaching;
    }

    private static Map<FinessNumber, Euros> costs(CoverageProblem problem, List<@Nullable Long> costs) {
        Map<FinessNumber, Euros> known = new HashMap<>();
        for (int place : problem.inOrder()) {
            Long cost = costs.get(place % costs.size());
            if (cost != null) {
                known.put(problem.number(place), Euros.ofCents(cost));
            }
        }
        return known;
    }

    private static Euros cost(CoverageProblem problem, BitSet set, Map<FinessNumber, Euros> costs) {
        return sum(problem.numbers(set), costs);
    }

    private static Euros sum(List<FinessNumber> set, Map<FinessNumber, Euros> costs) {
        return Euros.sum(set.stream().map(costs::get).toList());
    }

    private static int rank(Status status) {
        return List.of(Status.NOT_MET, Status.UNKNOWN, Status.MET).indexOf(status);
    }

    private static BitSet within(CoverageProblem problem, BitSet places) {
        BitSet covered = (BitSet) places.clone();
        covered.clear(problem.entities().size(), Math.max(problem.entities().size(), covered.length()));
        return covered;
    }

    @Provide
    Arbitrary<CoverageProblem> uncertain() {
        Arbitrary<CoverageProblem.Entity> entities = Combinators.combine(
                        Arbitraries.of(0L, 1L, 2L, 3L, 17L, 33L, 34L, 66L).injectNull(SOMETIMES),
                        Arbitraries.integers().between(0, 9).map(drawn -> drawn == 0))
                .as(CoverageProblem.Entity::new);
        return problems(entities.list().ofMaxSize(6));
    }

    @Provide
    Arbitrary<CoverageProblem> declared() {
        Arbitrary<Long> activities = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 5),
                Arbitraries.longs().between(0, 10_000),
                Arbitraries.longs().between(Long.MAX_VALUE - 3, Long.MAX_VALUE));
        return problems(activities
                .map(activity -> new CoverageProblem.Entity(activity, false))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12));
    }

    @Provide
    Arbitrary<CoverageProblem> many() {
        return problems(Combinators.combine(
                        Arbitraries.longs().between(0, 100_000).injectNull(0.02),
                        Arbitraries.integers().between(0, 50).map(drawn -> drawn == 0))
                .as(CoverageProblem.Entity::new)
                .list()
                .ofMinSize(13)
                .ofMaxSize(60));
    }

    @Provide
    Arbitrary<BitSet> places() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 59))
                .set()
                .ofMaxSize(12)
                .map(ActivityCoveragePropertyTest::bits);
    }

    @Provide
    Arbitrary<BitSet> fewPlaces() {
        return Arbitraries.integers().between(0, 11).set().ofMaxSize(3).map(ActivityCoveragePropertyTest::bits);
    }

    private static BitSet bits(Set<Integer> places) {
        BitSet bits = new BitSet();
        places.forEach(bits::set);
        return bits;
    }

    @Provide
    Arbitrary<List<@Nullable Long>> costs() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(0, 3),
                        Arbitraries.longs().between(0, 100_000_000),
                        Arbitraries.just(500_00L))
                .injectNull(0.03)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    private static Arbitrary<CoverageProblem> problems(Arbitrary<List<CoverageProblem.Entity>> entities) {
        return Combinators.combine(
                        Arbitraries.of(CoverageLevel.class),
                        Arbitraries.of(
                                Share.NONE,
                                Share.of(1, 3),
                                Share.of(1, 2),
                                Share.ofPercent(66),
                                Share.of(2, 3),
                                Share.ofPercent(99),
                                Share.WHOLE,
                                Share.of(Long.MAX_VALUE - 1, Long.MAX_VALUE)),
                        entities)
                .as(CoverageProblem::new);
    }
}
