package io.github.carecyber.rules.allocation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Exact shares as the textbook has them: what there is goes out in proportion to the bases, whoever meets its bound keeps that and
 * leaves, and what is left goes out again, round after round. Losses are shared out like awards.
 */
record ReferenceShares(List<Fraction> shares, Level level) {

    static ReferenceShares of(SharingRule rule, Fraction envelope, List<Fraction> rooms, List<Fraction> weights) {
        List<Fraction> ones = rooms.stream().map(room -> Fraction.of(1)).toList();
        List<Fraction> halves = rooms.stream().map(Fraction::half).toList();
        Fraction lack = sum(rooms).minus(envelope);
        Fraction losses = lack.compareTo(Fraction.ZERO) > 0 ? lack : Fraction.ZERO;
        return switch (rule) {
            case PROPORTIONAL_TO_CEILING -> awards(Level.Kind.FACTOR, Rounds.of(envelope, rooms, rooms));
            case PROPORTIONAL_TO_WEIGHT -> awards(Level.Kind.FACTOR, Rounds.of(envelope, rooms, weights));
            case EQUAL_AWARDS -> awards(Level.Kind.AWARD, Rounds.of(envelope, rooms, ones));
            case EQUAL_LOSSES -> losses(rooms, Rounds.of(losses, rooms, ones));
            case TALMUD ->
                envelope.compareTo(sum(halves)) <= 0 || sum(halves).equals(Fraction.ZERO)
                        ? awards(Level.Kind.AWARD, Rounds.of(envelope, halves, ones))
                        : losses(rooms, Rounds.of(losses, halves, ones));
        };
    }

    private static ReferenceShares awards(Level.Kind kind, Rounds rounds) {
        return new ReferenceShares(
                List.of(rounds.shares), new Level(kind, rounds.level().ratio()));
    }

    private static ReferenceShares losses(List<Fraction> rooms, Rounds rounds) {
        List<Fraction> shares = new ArrayList<>();
        for (int index = 0; index < rooms.size(); index++) {
            shares.add(rooms.get(index).minus(rounds.shares[index]));
        }
        return new ReferenceShares(
                shares, new Level(Level.Kind.LOSS, rounds.level().ratio()));
    }

    private static Fraction sum(List<Fraction> figures) {
        return figures.stream().reduce(Fraction.ZERO, Fraction::plus);
    }

    private static final class Rounds {

        private final List<Fraction> bounds;
        private final List<Fraction> bases;
        private final Fraction[] shares;
        private final Set<Integer> sharing = new HashSet<>();
        private Fraction rest;

        private Rounds(Fraction amount, List<Fraction> bounds, List<Fraction> bases) {
            this.bounds = bounds;
            this.bases = bases;
            this.shares = new Fraction[bounds.size()];
            this.rest = amount;
        }

        static Rounds of(Fraction amount, List<Fraction> bounds, List<Fraction> bases) {
            Rounds rounds = new Rounds(amount, bounds, bases);
            rounds.run();
            return rounds;
        }

        private void run() {
            for (int index = 0; index < shares.length; index++) {
                shares[index] = Fraction.ZERO;
                if (bases.get(index).compareTo(Fraction.ZERO) > 0) {
                    sharing.add(index);
                }
            }
            while (!sharing.isEmpty()) {
                Fraction perUnit = perUnit();
                Set<Integer> filled = new HashSet<>();
                for (int index : sharing) {
                    shares[index] = perUnit.times(bases.get(index));
                    if (shares[index].compareTo(bounds.get(index)) >= 0) {
                        filled.add(index);
                    }
                }
                if (filled.isEmpty()) {
                    return;
                }
                for (int index : filled) {
                    shares[index] = bounds.get(index);
                    rest = rest.minus(bounds.get(index));
                }
                sharing.removeAll(filled);
            }
        }

        /** Returns the amount per unit of base of whoever is below its bound; if nobody is, the least that lifts all there. */
        private Fraction level() {
            if (!sharing.isEmpty()) {
                return perUnit();
            }
            Fraction level = Fraction.ZERO;
            for (int index = 0; index < shares.length; index++) {
                if (bases.get(index).compareTo(Fraction.ZERO) > 0) {
                    Fraction own = bounds.get(index).over(bases.get(index));
                    level = own.compareTo(level) > 0 ? own : level;
                }
            }
            return level;
        }

        private Fraction perUnit() {
            Fraction units = sharing.stream().map(bases::get).reduce(Fraction.ZERO, Fraction::plus);
            return rest.over(units);
        }
    }
}
