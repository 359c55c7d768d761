package io.github.carecyber.core.report;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an answer was made with and from (<em>traçabilité</em>): the version of the library, the version of the catalogue of
 * calls if one was used, and the fingerprint of each input.
 *
 * <p>For example library 0.1.0, catalogue 2026.11, inputs {@code call} and {@code plan}. The fingerprint of a record is made when the
 * fingerprints are first read, so that an answer nobody traces back does not pay for it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param libraryVersion the version of the library that gave the answer
 * @param catalogVersion the version of the catalogue that the call came from, null if it came from elsewhere
 * @param inputs the fingerprint of each input by its role, such as {@code plan}, in alphabetical order
 */
public record Provenance(String libraryVersion, @Nullable String catalogVersion, Map<String, Fingerprint> inputs) {

    /**
     * Copies the fingerprints.
     *
     * @param libraryVersion the version of the library that gave the answer
     * @param catalogVersion the version of the catalogue that the call came from, null if it came from elsewhere
     * @param inputs the fingerprint of each input by its role, such as {@code plan}, in alphabetical order
     */
    public Provenance {
        Objects.requireNonNull(libraryVersion, "libraryVersion");
        if (!(inputs instanceof FingerprintsOnDemand)) {
            Objects.requireNonNull(inputs, "inputs")
                    .forEach((role, fingerprint) -> Objects.requireNonNull(fingerprint, role));
            inputs = Collections.unmodifiableMap(new TreeMap<>(inputs));
        }
    }

    /**
     * Returns the provenance of an answer that this version of the library gives.
     *
     * @param catalogVersion the version of the catalogue that the call came from, null if it came from elsewhere
     * @param inputs the inputs by their role
     * @return the provenance
     * @throws IllegalArgumentException if an input has no {@linkplain CanonicalForm canonical form}; one that is hidden in a record is
     *     found when the fingerprints are first read
     */
    public static Provenance of(@Nullable String catalogVersion, Map<String, ?> inputs) {
        return new Provenance(
                LibraryVersion.VALUE,
                catalogVersion,
                FingerprintsOnDemand.of(Objects.requireNonNull(inputs, "inputs")));
    }

    /**
     * Returns a copy with one more input, of which the fingerprint is known already.
     *
     * @param role what the input is, such as {@code batch}; an input of the same role is replaced
     * @param fingerprint its fingerprint
     * @return the copy
     */
    public Provenance with(String role, Fingerprint fingerprint) {
        Map<String, Fingerprint> more = new TreeMap<>(inputs);
        more.put(Objects.requireNonNull(role, "role"), Objects.requireNonNull(fingerprint, "fingerprint"));
        return new Provenance(libraryVersion, catalogVersion, more);
    }
}
