package io.github.carecyber.rules.allocation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The line in which cents are handed out, one after another: at each step, whoever is first in line gets one. */
record ReferenceLine(SharingRule rule, TieBreak ties) {

    /** A cent of a claim: those with the lower phase come first, then those with the lower figure, then those tied first. */
    record Cent(Claim claim, int phase, Fraction figure, Level standing) {

        Place place() {
            return new Place(standing, claim.id());
        }
    }

    /** Hands out an envelope cent by cent and returns what each claim holds in the end. */
    List<Long> handOut(long envelope, List<Claim> claims) {
        List<Long> held = new ArrayList<>(Collections.nCopies(claims.size(), 0L));
        for (long cent = 0; cent < envelope; cent++) {
            Optional<Cent> next = firstWaiting(claims, held);
            if (next.isEmpty()) {
                break;
            }
            int index = claims.indexOf(next.get().claim());
            held.set(index, held.get(index) + 1);
        }
        return held;
    }

    /** Returns the cent that comes next if the claims hold so much; empty if they all hold what they can. */
    Optional<Cent> firstWaiting(List<Claim> claims, List<Long> held) {
        return cents(claims, held, 0).min(order());
    }

    /** Returns the last of the cents that the claims hold; empty if they hold none. */
    Optional<Cent> lastHeld(List<Claim> claims, List<Long> held) {
        return cents(claims, held, -1).max(order());
    }

    private Stream<Cent> cents(List<Claim> claims, List<Long> held, long step) {
        List<Cent> cents = new ArrayList<>();
        for (int index = 0; index < claims.size(); index++) {
            Claim claim = claims.get(index);
            long before = held.get(index) + step;
            if (before >= 0 && before < ReferenceSharing.room(claim) && (weight(claim) > 0)) {
                cents.add(cent(claim, before));
            }
        }
        return cents.stream();
    }

    private long weight(Claim claim) {
        return rule == SharingRule.PROPORTIONAL_TO_WEIGHT ? claim.weight() : 1;
    }

    private Cent cent(Claim claim, long held) {
        long room = ReferenceSharing.room(claim);
        return switch (rule) {
            case PROPORTIONAL_TO_CEILING -> byFactor(claim, held, room);
            case PROPORTIONAL_TO_WEIGHT -> byFactor(claim, held, claim.weight());
            case EQUAL_AWARDS -> byHeld(claim, held);
            case EQUAL_LOSSES -> byMissing(claim, room - held);
            case TALMUD ->
                Fraction.of(held).compareTo(Fraction.of(room).half()) < 0
                        ? byHeld(claim, held)
                        : byMissing(claim, room - held);
        };
    }

    private static Cent byFactor(Claim claim, long held, long base) {
        Fraction middle = Fraction.of(held).plus(Fraction.of(1).half()).over(Fraction.of(base));
        return new Cent(claim, 0, middle, Level.factor(middle.ratio()));
    }

    private static Cent byHeld(Claim claim, long held) {
        Fraction figure = Fraction.of(held);
        return new Cent(claim, 0, figure, Level.award(figure.ratio()));
    }

    private static Cent byMissing(Claim claim, long missing) {
        Fraction figure = Fraction.of(missing);
        return new Cent(claim, 1, figure.negated(), Level.loss(figure.ratio()));
    }

    Comparator<Cent> order() {
        return Comparator.comparingInt(Cent::phase)
                .thenComparing(Cent::figure)
                .thenComparing(Cent::claim, ReferenceTies.of(ties));
    }
}
