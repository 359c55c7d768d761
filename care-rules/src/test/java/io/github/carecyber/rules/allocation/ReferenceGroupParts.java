package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimGroupId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The envelopes of groups, slow and obviously right: whoever would have less than its minimum keeps that and leaves, and what is left of the
 * shares goes to the others anew, round after round.
 */
final class ReferenceGroupParts {

    private ReferenceGroupParts() {}

    static Map<ClaimGroupId, Long> envelopes(List<GroupEnvelope> groups, long envelope) {
        Map<ClaimGroupId, Fraction> exact = new TreeMap<>();
        Set<GroupEnvelope.Part> free = new HashSet<>();
        long rest = envelope;
        for (GroupEnvelope group : groups) {
            if (group instanceof GroupEnvelope.Fixed fixed) {
                exact.put(fixed.group(), Fraction.of(fixed.amount().cents()));
                rest -= fixed.amount().cents();
            } else {
                free.add((GroupEnvelope.Part) group);
            }
        }
        Fraction left = Fraction.of(rest).times(sumOfShares(free));
        boolean goOn = true;
        while (goOn) {
            Fraction shares = sumOfShares(free);
            Set<GroupEnvelope.Part> bound = new HashSet<>();
            for (GroupEnvelope.Part part : free) {
                Fraction minimum = Fraction.of(part.minimum().cents());
                Fraction amount = shares.compareTo(Fraction.ZERO) > 0
                        ? left.times(share(part)).over(shares)
                        : Fraction.ZERO;
                exact.put(part.group(), amount);
                if (amount.compareTo(minimum) < 0) {
                    bound.add(part);
                    exact.put(part.group(), minimum);
                }
            }
            for (GroupEnvelope.Part part : bound) {
                left = left.minus(Fraction.of(part.minimum().cents()));
            }
            free.removeAll(bound);
            goOn = !bound.isEmpty();
        }
        return rounded(exact);
    }

    private static Map<ClaimGroupId, Long> rounded(Map<ClaimGroupId, Fraction> exact) {
        Map<ClaimGroupId, Long> cents = new TreeMap<>();
        Fraction over = Fraction.ZERO;
        for (Map.Entry<ClaimGroupId, Fraction> entry : exact.entrySet()) {
            cents.put(entry.getKey(), entry.getValue().whole().longValueExact());
            over = over.plus(entry.getValue().cutOff());
        }
        Comparator<Map.Entry<ClaimGroupId, Fraction>> byPart =
                Comparator.comparing(entry -> entry.getValue().cutOff().negated());
        exact.entrySet().stream()
                .sorted(byPart.thenComparing(Map.Entry.comparingByKey()))
                .limit(over.whole().longValueExact())
                .forEach(entry -> cents.merge(entry.getKey(), 1L, Long::sum));
        return cents;
    }

    private static Fraction sumOfShares(Set<GroupEnvelope.Part> parts) {
        return parts.stream().map(ReferenceGroupParts::share).reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Fraction share(GroupEnvelope.Part part) {
        return Fraction.of(part.share().numerator())
                .over(Fraction.of(part.share().denominator()));
    }
}
