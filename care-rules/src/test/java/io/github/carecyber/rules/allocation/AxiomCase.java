package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * A situation in which an axiom is put to the test.
 *
 * @param envelope what there is, in cents
 * @param second a second amount, in cents: each axiom that needs one says what it is
 * @param index the claim that something happens to
 * @param claims the claims, named by letters
 */
record AxiomCase(long envelope, long second, int index, List<Claim> claims) {

    /** Reads what {@link #toString} writes. */
    static AxiomCase parse(String text) {
        List<String> parts = Arrays.asList(text.split(" ", -1));
        List<Claim> claims = new ArrayList<>();
        for (String claim : parts.subList(3, parts.size())) {
            long[] figures = Arrays.stream(claim.split("/", -1))
                    .mapToLong(Long::parseLong)
                    .toArray();
            claims.add(claim(claims.size(), figures[0], figures[1], figures[2], figures[3]));
        }
        return new AxiomCase(
                Long.parseLong(parts.get(0)), Long.parseLong(parts.get(1)), Integer.parseInt(parts.get(2)), claims);
    }

    /** Returns the claim at a position, which names it. */
    static Claim claim(int position, long ceiling, long weight, long priority, long score) {
        return Claim.of(ClaimId.of(String.valueOf((char) ('A' + position))), Euros.ofCents(ceiling))
                .withWeight(weight)
                .withPriority(priority)
                .withScore(score);
    }

    /** Returns the figures: envelope, second amount, position, and for each claim ceiling, weight, priority and score. */
    @Override
    public String toString() {
        return envelope + " " + second + " " + index + " "
                + claims.stream().map(AxiomCase::figures).collect(Collectors.joining(" "));
    }

    private static String figures(Claim claim) {
        return LongStream.of(claim.ceiling().cents(), claim.weight(), claim.priority(), claim.score())
                .mapToObj(Long::toString)
                .collect(Collectors.joining("/"));
    }
}
