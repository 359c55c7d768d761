package io.github.carecyber.rules.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;

/**
 * The search for counter-examples, used only when the table of axioms is made anew: first through all small situations, the simplest
 * first, and then among larger ones drawn at random, which are made simpler as far as they go.
 *
 * <p>An axiom that is missed by two cents or more is refuted. If only one cent is ever found, that is the counter-example to keep.
 */
final class AxiomSearch {

    private static final int DRAWS = 20_000;

    private final Axiom axiom;
    private final AllocationPolicy policy;
    private final PolicyNeeds needs;

    private AxiomSearch(Axiom axiom, AllocationPolicy policy) {
        this.axiom = axiom;
        this.policy = policy;
        this.needs = PolicyNeeds.of(policy);
    }

    /** Returns the simplest counter-example found; empty if none was. */
    static Optional<AxiomCase> of(Axiom axiom, AllocationPolicy policy) {
        AxiomSearch search = new AxiomSearch(axiom, policy);
        return search.small(missed -> missed > 1)
                .or(() -> search.drawn(missed -> missed > 1))
                .or(() -> search.small(missed -> missed == 1))
                .or(() -> search.drawn(missed -> missed == 1));
    }

    private Optional<AxiomCase> small(LongPredicate isWanted) {
        Found found = new Found(isWanted);
        for (int count = 1; count <= 3; count++) {
            for (int most = 1; most <= (count == 3 && hasFigures() ? 3 : 6); most++) {
                forCeilings(new ArrayList<>(), count, most, found);
                if (found.first != null) {
                    return Optional.of(found.first);
                }
            }
        }
        return Optional.empty();
    }

    private final class Found implements Consumer<AxiomCase> {

        private final LongPredicate isWanted;
        private AxiomCase first;

        Found(LongPredicate isWanted) {
            this.isWanted = isWanted;
        }

        @Override
        public void accept(AxiomCase situation) {
            if (first == null && isWanted.test(axiom.missedBy(policy, situation))) {
                first = situation;
            }
        }
    }

    private boolean hasFigures() {
        return needs.contains(ClaimNeed.WEIGHT)
                || needs.contains(ClaimNeed.PRIORITY)
                || needs.contains(ClaimNeed.SCORE);
    }

    private void forCeilings(List<Integer> ceilings, int count, int most, Found found) {
        if (ceilings.size() == count) {
            if (ceilings.contains(most)) {
                forFigures(ceilings, new ArrayList<>(), most, found);
            }
            return;
        }
        for (int ceiling = 1; ceiling <= most && found.first == null; ceiling++) {
            List<Integer> more = new ArrayList<>(ceilings);
            more.add(ceiling);
            forCeilings(more, count, most, found);
        }
    }

    private void forFigures(List<Integer> ceilings, List<Integer> figures, int most, Found found) {
        if (figures.size() < ceilings.size()) {
            for (int figure = 1; figure <= (hasFigures() ? 3 : 1) && found.first == null; figure++) {
                List<Integer> more = new ArrayList<>(figures);
                more.add(figure);
                forFigures(ceilings, more, most, found);
            }
            return;
        }
        List<Claim> claims = new ArrayList<>();
        int demanded = 0;
        for (int index = 0; index < ceilings.size(); index++) {
            int figure = figures.get(index);
            claims.add(AxiomCase.claim(index, ceilings.get(index), figure, figure, figure));
            demanded += ceilings.get(index);
        }
        for (int envelope = 1; envelope <= demanded; envelope++) {
            for (int second = axiom.hasSecond() ? 1 : 0; second <= (axiom.hasSecond() ? most : 0); second++) {
                for (int index = 0; index < (axiom.hasIndex() ? claims.size() : 1); index++) {
                    found.accept(new AxiomCase(envelope, second, index, claims));
                }
            }
        }
    }

    private Optional<AxiomCase> drawn(LongPredicate isWanted) {
        Random random = new Random(20_260_101);
        for (int draw = 0; draw < DRAWS; draw++) {
            AxiomCase situation = draw(random);
            if (isWanted.test(axiom.missedBy(policy, situation))) {
                return Optional.of(simpler(situation, isWanted));
            }
        }
        return Optional.empty();
    }

    private AxiomCase draw(Random random) {
        int count = 1 + random.nextInt(6);
        int largest = 1 + random.nextInt(30);
        List<Claim> claims = new ArrayList<>();
        int demanded = 0;
        for (int index = 0; index < count; index++) {
            int ceiling = 1 + random.nextInt(largest);
            int figure = hasFigures() ? 1 + random.nextInt(9) : 1;
            claims.add(AxiomCase.claim(index, ceiling, figure, figure, figure));
            demanded += ceiling;
        }
        int second = axiom.hasSecond() ? 1 + random.nextInt(largest) : 0;
        return new AxiomCase(
                1 + random.nextInt(demanded), second, axiom.hasIndex() ? random.nextInt(count) : 0, claims);
    }

    private AxiomCase simpler(AxiomCase situation, LongPredicate isWanted) {
        for (AxiomCase candidate : simplifications(situation)) {
            if (isWanted.test(axiom.missedBy(policy, candidate))) {
                return simpler(candidate, isWanted);
            }
        }
        return situation;
    }

    private static List<AxiomCase> simplifications(AxiomCase situation) {
        List<AxiomCase> simpler = new ArrayList<>();
        List<Claim> claims = situation.claims();
        for (int index = 0; index < claims.size(); index++) {
            if (claims.size() > 1 && index != situation.index()) {
                List<Claim> fewer = new ArrayList<>(claims);
                fewer.remove(index);
                int moved = situation.index() > index ? situation.index() - 1 : situation.index();
                simpler.add(new AxiomCase(situation.envelope(), situation.second(), moved, renamed(fewer)));
            }
        }
        for (LongUnaryOperator less : List.<LongUnaryOperator>of(figure -> figure / 2, figure -> figure - 1)) {
            add(simpler, situation, less.applyAsLong(situation.envelope()), situation.second(), claims);
            add(simpler, situation, situation.envelope(), less.applyAsLong(situation.second()), claims);
            for (int index = 0; index < claims.size(); index++) {
                Claim claim = claims.get(index);
                long ceiling = less.applyAsLong(claim.ceiling().cents());
                long figure = less.applyAsLong(claim.weight());
                List<Claim> lower = new ArrayList<>(claims);
                lower.set(index, AxiomCase.claim(index, ceiling, claim.weight(), claim.priority(), claim.score()));
                add(simpler, situation, situation.envelope(), situation.second(), ceiling < 1 ? List.of() : lower);
                List<Claim> lighter = new ArrayList<>(claims);
                lighter.set(index, AxiomCase.claim(index, claim.ceiling().cents(), figure, figure, figure));
                add(simpler, situation, situation.envelope(), situation.second(), figure < 1 ? List.of() : lighter);
            }
        }
        return simpler;
    }

    private static void add(
            List<AxiomCase> cases, AxiomCase situation, long envelope, long second, List<Claim> claims) {
        AxiomCase candidate = new AxiomCase(envelope, second, situation.index(), claims);
        boolean keepsSecond = second > 0 || second == situation.second();
        if (envelope > 0 && keepsSecond && !claims.isEmpty() && !candidate.equals(situation)) {
            cases.add(candidate);
        }
    }

    private static List<Claim> renamed(List<Claim> claims) {
        List<Claim> renamed = new ArrayList<>();
        for (Claim claim : claims) {
            renamed.add(AxiomCase.claim(
                    renamed.size(), claim.ceiling().cents(), claim.weight(), claim.priority(), claim.score()));
        }
        return renamed;
    }
}
