package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Made-up claims between 5,000 and 900,000 euros with weights up to 5,000, and an envelope of three tenths of their sum. */
final class Demand {

    private static final int LEAST_CEILING = 500_000;

    private static final int GREATEST_CEILING = 90_000_000;

    private static final int GREATEST_WEIGHT = 5_000;

    private final long[] rooms;
    private final long[] weights;
    private final long envelope;

    private Demand(long[] rooms, long[] weights, long envelope) {
        this.rooms = rooms;
        this.weights = weights;
        this.envelope = envelope;
    }

    static Demand of(int claims) {
        Random random = new Random(2026);
        long[] rooms = new long[claims];
        long[] weights = new long[claims];
        long sum = 0;
        for (int position = 0; position < claims; position++) {
            rooms[position] = (long) LEAST_CEILING + random.nextInt(GREATEST_CEILING - LEAST_CEILING);
            weights[position] = 1L + random.nextInt(GREATEST_WEIGHT);
            sum += rooms[position];
        }
        return new Demand(rooms, weights, sum * 3 / 10);
    }

    long[] rooms() {
        return rooms;
    }

    long[] weights() {
        return weights;
    }

    long envelope() {
        return envelope;
    }

    /** Returns the claims, in an order unlike that of their identifiers. */
    List<Claim> claims() {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 0; number < rooms.length; number++) {
            numbers.add(number);
        }
        Collections.shuffle(numbers, new Random(2026));
        List<Claim> claims = new ArrayList<>();
        for (int position = 0; position < rooms.length; position++) {
            claims.add(Claim.of(ClaimId.of("claim-" + numbers.get(position)), Euros.ofCents(rooms[position]))
                    .withWeight(weights[position]));
        }
        return List.copyOf(claims);
    }

    QuotaShares quota(SharingRule rule) {
        return QuotaShares.of(rule, envelope, rooms, bases(rule), new PositionOrder());
    }

    LineShares inLine(SharingRule rule) {
        return LineShares.of(rule, envelope, rooms, bases(rule), new PositionOrder());
    }

    private long[] bases(SharingRule rule) {
        return rule == SharingRule.PROPORTIONAL_TO_WEIGHT ? weights : rooms;
    }

    /** Ties by position: what identifiers cost is measured with the claims. */
    private static final class PositionOrder extends TieOrder {

        @Override
        long part(int position, int depth) {
            return position;
        }
    }
}
