package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.message.Excerpt;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Function;

/**
 * Who comes first among claims with equal right to an odd cent (<em>règle de départage</em>).
 *
 * <p>The order of the input is never one: sorting a spreadsheet must not move money. For example three equal claims on one
 * cent: by identifier, {@code claim-1} gets it in every call; by the seed {@code D2-2026}, whoever the hash puts first.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface TieBreak {

    /**
     * Returns the tie-break by identifier.
     *
     * @return the tie-break
     */
    static TieBreak byIdentifier() {
        return new ByIdentifier();
    }

    /**
     * Returns the tie-break by a public seed.
     *
     * @param seed the seed, not blank, at most 200 characters of well-formed Unicode
     * @return the tie-break
     * @throws IllegalArgumentException if the seed has another form
     */
    static TieBreak bySeed(String seed) {
        return new BySeed(seed);
    }

    /**
     * Returns the key of a claim: among tied claims, the one whose key comes first in the natural order of strings comes
     * first. Two claims never share a key, since each key ends with the identifier.
     *
     * @param claim the claim
     * @return the key, ASCII only
     */
    String keyOf(ClaimId claim);

    /**
     * Returns the result of the function for the kind at hand.
     *
     * @param <R> what the functions return
     * @param byIdentifier applied to the tie-break by identifier
     * @param bySeed applied to the tie-break by a public seed
     * @return the result of the one function applied
     */
    <R> R fold(Function<? super ByIdentifier, ? extends R> byIdentifier, Function<? super BySeed, ? extends R> bySeed);

    /**
     * The identifier that comes first in the order of ASCII (<em>ordre des identifiants</em>): easy to check by eye, and the
     * same applicant comes first each time.
     */
    record ByIdentifier() implements TieBreak {

        /**
         * Returns the identifier.
         *
         * @param claim the claim
         * @return the identifier's text
         */
        @Override
        public String keyOf(ClaimId claim) {
            return claim.value();
        }

        @Override
        public <R> R fold(
                Function<? super ByIdentifier, ? extends R> byIdentifier,
                Function<? super BySeed, ? extends R> bySeed) {
            return byIdentifier.apply(this);
        }
    }

    /**
     * A draw that anybody can repeat (<em>tirage au sort vérifiable</em>): the smallest SHA-256 digest of the seed followed by
     * the identifier, both in UTF-8, and then the smallest identifier.
     *
     * <p>A shell repeats it: {@code printf '%s%s' "$seed" "$identifier" | sha256sum}. The draw is fair as long as the seed is
     * announced before the identifiers are given, or comes from a public source that nobody can choose.
     *
     * @param seed the seed, not blank, at most 200 characters of well-formed Unicode
     */
    record BySeed(String seed) implements TieBreak {

        private static final int LONGEST = 200;

        /**
         * Checks the seed.
         *
         * @throws IllegalArgumentException if the seed is blank, too long, or has half a surrogate pair, which UTF-8 cannot
         *     write
         */
        public BySeed {
            if (Objects.requireNonNull(seed, "seed").length() > LONGEST
                    || seed.isBlank()
                    || !StandardCharsets.UTF_8.newEncoder().canEncode(seed)) {
                throw new IllegalArgumentException("Seed " + Excerpt.of(seed)
                        + " is not of the allowed form: 1 to 200 characters of well-formed Unicode, not all blank.");
            }
        }

        /**
         * Returns the digest in lower-case hexadecimal digits, a space, and the identifier.
         *
         * @param claim the claim
         * @return the key, of which the identifier only counts between equal digests
         */
        @Override
        public String keyOf(ClaimId claim) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256")
                        .digest((seed + claim.value()).getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest) + " " + claim.value();
            } catch (NoSuchAlgorithmException exception) {
                throw new IllegalStateException("Every Java platform must offer SHA-256, this one does not", exception);
            }
        }

        @Override
        public <R> R fold(
                Function<? super ByIdentifier, ? extends R> byIdentifier,
                Function<? super BySeed, ? extends R> bySeed) {
            return bySeed.apply(this);
        }
    }
}
