package io.github.carecyber.rules.allocation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** Tied claims in the order of their digests, and then of their identifiers. */
final class DrawnOrder extends TieOrder {

    private static final int PARTS_OF_DIGEST = 4;

    private final List<Claim> claims;
    private final byte[] seed;
    private final MessageDigest digest;

    DrawnOrder(String seed, List<Claim> claims) {
        this.claims = claims;
        this.seed = seed.getBytes(StandardCharsets.UTF_8);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException("Every Java platform must offer SHA-256, this one does not", exception);
        }
    }

    @Override
    long part(int position, int depth) {
        String identifier = claims.get(position).id().value();
        if (depth >= PARTS_OF_DIGEST) {
            return IdentifierOrder.part(identifier, depth - PARTS_OF_DIGEST);
        }
        digest.update(seed);
        byte[] drawn = digest.digest(identifier.getBytes(StandardCharsets.US_ASCII));
        // The bytes have no sign; numbers with one keep their order if all signs are turned.
        return ByteBuffer.wrap(drawn).getLong(depth * Long.BYTES) ^ Long.MIN_VALUE;
    }
}
