package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.money.Euros;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The envelopes of groups before anything flows back: fixed amounts, and parts of what those leave that respect the minimums.
 *
 * <p>Amounts are exact until the end: a group at its minimum has whole cents, and a free group has {@code parts × left / freeParts}, where
 * left is counted in parts of a cent.
 */
final class GroupParts {

    private final List<GroupEnvelope> groups;
    private final GroupShares shares;
    private final long[] envelopes;
    private final @Nullable Ratio[] exact;

    private GroupParts(List<GroupEnvelope> groups) {
        this.groups = groups;
        this.shares = GroupShares.of(groups);
        this.envelopes = new long[groups.size()];
        this.exact = new Ratio[groups.size()];
    }

    /** Returns the envelopes in the order of the groups; fixed amounts and minimums together do not exceed the whole envelope. */
    static long[] envelopes(List<GroupEnvelope> groups, long envelope) {
        return decided(groups, envelope).envelopes;
    }

    /** Returns the envelopes with their exact amounts, in the order of the groups. */
    static List<InitialPart> parts(List<GroupEnvelope> groups, long envelope) {
        GroupParts decided = decided(groups, envelope);
        List<InitialPart> parts = new ArrayList<>(groups.size());
        for (int position = 0; position < groups.size(); position++) {
            Ratio exact = decided.exact[position];
            long cents = decided.envelopes[position];
            parts.add(new InitialPart(
                    groups.get(position), exact == null ? Ratio.of(cents, 1) : exact, Euros.ofCents(cents)));
        }
        return List.copyOf(parts);
    }

    private static GroupParts decided(List<GroupEnvelope> groups, long envelope) {
        GroupParts parts = new GroupParts(groups);
        parts.shareOut(envelope - parts.setFixedAside());
        return parts;
    }

    private long setFixedAside() {
        long sum = 0;
        for (int position = 0; position < envelopes.length; position++) {
            envelopes[position] =
                    groups.get(position).<Long>fold(fixed -> fixed.amount().cents(), part -> 0L);
            sum += envelopes[position];
        }
        return sum;
    }

    private void shareOut(long rest) {
        BigInteger whole = shares.whole();
        BigInteger freeParts = shares.sum();
        BigInteger left = freeParts.multiply(BigInteger.valueOf(rest));
        int[] order = inOrderOfMinimumPerPart();
        int bound = 0;
        // Whoever has the largest minimum for its share is the first that the rest is too small for.
        while (bound < order.length && isBelowMinimum(order[bound], left, freeParts)) {
            int position = order[bound];
            envelopes[position] = minimum(position);
            left = left.subtract(whole.multiply(BigInteger.valueOf(minimum(position))));
            freeParts = freeParts.subtract(shares.of(position));
            bound++;
        }
        if (freeParts.signum() > 0) {
            round(Arrays.copyOfRange(order, bound, order.length), left, freeParts);
        }
    }

    private boolean isBelowMinimum(int position, BigInteger left, BigInteger freeParts) {
        BigInteger parts = shares.of(position);
        BigInteger minimum = BigInteger.valueOf(minimum(position));
        return parts.signum() == 0
                ? minimum.signum() > 0
                : parts.multiply(left)
                                .compareTo(minimum.multiply(shares.whole()).multiply(freeParts))
                        < 0;
    }

    /** Cuts the amounts of the free groups to the cent, and gives the cents left over to the largest parts cut off. */
    private void round(int[] free, BigInteger left, BigInteger freeParts) {
        BigInteger cent = shares.whole().multiply(freeParts);
        BigInteger[] cutOff = new BigInteger[groups.size()];
        long oddCents = left.divide(shares.whole()).longValueExact();
        for (int position : free) {
            BigInteger[] amount = shares.of(position).multiply(left).divideAndRemainder(cent);
            envelopes[position] = amount[0].longValueExact();
            cutOff[position] = amount[1];
            exact[position] = Ratio.of(shares.of(position).multiply(left), cent);
            oddCents -= envelopes[position];
        }
        IntStream.of(free)
                .boxed()
                .sorted(Comparator.comparing((Integer position) -> cutOff[position])
                        .reversed()
                        .thenComparing(position -> groups.get(position).group()))
                .limit(oddCents)
                .forEach(position -> envelopes[position]++);
    }

    /** Returns the positions of the groups with a share or a minimum, those with the largest minimum per part first. */
    private int[] inOrderOfMinimumPerPart() {
        Comparator<Integer> byMinimumPerPart = (one, other) -> shares.of(one)
                .multiply(BigInteger.valueOf(minimum(other)))
                .compareTo(shares.of(other).multiply(BigInteger.valueOf(minimum(one))));
        return IntStream.range(0, groups.size())
                .filter(position -> shares.of(position).signum() > 0 || minimum(position) > 0)
                .boxed()
                .sorted(byMinimumPerPart)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private long minimum(int position) {
        return groups.get(position)
                .<Long>fold(fixed -> 0L, part -> part.minimum().cents());
    }
}
