package io.github.carecyber.core.report;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.text.TextValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The fingerprint of a value (<em>empreinte</em>): the SHA-256 digest (FIPS 180-4) of its {@linkplain CanonicalForm
 * canonical form}.
 *
 * <p>Equal values have equal fingerprints on every machine and in every release that keeps the form, so a decision can be
 * matched with the file that it was made from, years later.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param value the digest as 64 lower-case hexadecimal digits
 */
public record Fingerprint(String value) implements Comparable<Fingerprint>, TextValue {

    private static final int LENGTH = 64;

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks the form.
     *
     * @param value the digest as 64 lower-case hexadecimal digits
     * @throws IllegalArgumentException if the text has another form
     */
    public Fingerprint {
        if (Objects.requireNonNull(value, "value").length() != LENGTH
                || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "Fingerprint " + Excerpt.of(value) + " is not of the allowed form: 64 digits 0-9 or a-f.");
        }
    }

    /**
     * Returns the fingerprint of a value of this library.
     *
     * @param value a value that {@link CanonicalForm} can write
     * @return its fingerprint
     * @throws IllegalArgumentException if the value is of no class that has a canonical form
     */
    public static Fingerprint of(Object value) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(CanonicalForm.of(value).getBytes(StandardCharsets.UTF_8));
            return new Fingerprint(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException("Every Java platform must offer SHA-256, this one does not", exception);
        }
    }

    /**
     * Reads a fingerprint.
     *
     * @param value the digest as 64 lower-case hexadecimal digits
     * @return the fingerprint
     * @throws IllegalArgumentException if the text has another form
     */
    public static Fingerprint parse(String value) {
        return new Fingerprint(value);
    }

    @Override
    public int compareTo(Fingerprint other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
