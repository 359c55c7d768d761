package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;

/** Who comes first among equals, from the bytes of digests and not from their hexadecimal digits. */
final class ReferenceTies {

    private ReferenceTies() {}

    static Comparator<Claim> of(TieBreak ties) {
        Comparator<Claim> byIdentifier =
                Comparator.comparing(claim -> claim.id().value());
        return ties.fold(
                identifier -> byIdentifier,
                seed -> ((Comparator<Claim>) (one, other) ->
                                Arrays.compareUnsigned(digest(seed.seed(), one.id()), digest(seed.seed(), other.id())))
                        .thenComparing(byIdentifier));
    }

    private static byte[] digest(String seed, ClaimId claim) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(seed.getBytes(StandardCharsets.UTF_8));
            digest.update(claim.value().getBytes(StandardCharsets.UTF_8));
            return digest.digest();
        } catch (NoSuchAlgorithmException exception) {
            throw new AssertionError(exception);
        }
    }
}
