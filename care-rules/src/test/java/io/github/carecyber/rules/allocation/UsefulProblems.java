package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.money.Euros;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Problems in which most claims state a useful minimum, from a cent to the whole ceiling. */
final class UsefulProblems {

    private UsefulProblems() {}

    /** Returns a problem like each of those given, with useful minimums where its policy keeps them. */
    static Arbitrary<AllocationRequest> of(Arbitrary<AllocationRequest> problems) {
        Arbitrary<Integer> tenths = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.integers().between(1, 10)), Tuple.of(1, Arbitraries.just(0)));
        return Combinators.combine(
                        problems,
                        tenths.list().ofMinSize(1).ofMaxSize(40),
                        Arbitraries.integers().between(0, 1))
                .as(UsefulProblems::withMinimums);
    }

    /** Returns the problem with minimums, or as it is if its policy keeps none. */
    private static AllocationRequest withMinimums(AllocationRequest problem, List<Integer> tenths, int oddCent) {
        AllocationRequest changed = new AllocationRequest(
                problem.envelope(), problem.policy(), withMinimums(problem.claims(), tenths, oddCent));
        return changed.check().isAccepted() ? changed : problem;
    }

    private static List<Claim> withMinimums(List<Claim> claims, List<Integer> tenths, int oddCent) {
        List<Claim> changed = new ArrayList<>();
        for (int index = 0; index < claims.size(); index++) {
            Claim claim = claims.get(index);
            int part = tenths.get(index % tenths.size());
            long ceiling = claim.ceiling().cents();
            long minimum = Math.min(ceiling, ceiling / 10 * part + ceiling % 10 * part / 10 + oddCent);
            changed.add(part == 0 ? claim : claim.withMinimum(Euros.ofCents(minimum)));
        }
        return changed;
    }
}
