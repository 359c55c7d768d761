package io.github.carecyber.rules.allocation;

import java.util.List;

/**
 * Tells quickly that no identifier stands twice. It looks at digests of 64 bits only, in one table without an object for each; where two of
 * them meet, somebody else has to look at the identifiers.
 */
final class IdentifierTable {

    /** Longer runs do not come about by chance. */
    private static final int LONGEST_RUN = 256;

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private IdentifierTable() {}

    /** Tells whether all identifiers differ for certain. */
    static boolean allDiffer(List<Claim> claims) {
        int slots = Integer.highestOneBit(Math.max(1, claims.size())) << 2;
        if (slots <= 0) {
            return false;
        }
        long[] digests = new long[slots];
        for (Claim claim : claims) {
            long digest = digestOf(claim.id().value());
            int slot = (int) digest & (slots - 1);
            int run = 0;
            while (digests[slot] != 0) {
                if (digests[slot] == digest || run == LONGEST_RUN) {
                    return false;
                }
                slot = (slot + 1) & (slots - 1);
                run++;
            }
            digests[slot] = digest;
        }
        return true;
    }

    /** Returns a digest that is not zero, which stands for a free slot. */
    private static long digestOf(String identifier) {
        long digest = identifier.length();
        for (int depth = 0; depth * Long.BYTES < identifier.length(); depth++) {
            long mixed = digest ^ IdentifierOrder.part(identifier, depth);
            // Both halves of the product, so that every character counts in every digit.
            digest = Math.multiplyHigh(mixed, MULTIPLIER) ^ mixed * MULTIPLIER;
        }
        return digest | Long.MIN_VALUE;
    }
}
