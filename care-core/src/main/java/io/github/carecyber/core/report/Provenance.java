package io.github.carecyber.core.report;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an answer was made with and from (<em>traçabilité</em>): the version of the library, the version of the catalogue of
 * calls if one was used, the fingerprint of each input, and the version of each public list relied on.
 *
 * <p>For example library 0.1.0, catalogue 2026.11, inputs {@code call} and {@code plan}. The fingerprint of a record is made when the
 * fingerprints are first read, so that an answer nobody traces back does not pay for it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param libraryVersion the version of the library that gave the answer
 * @param catalogVersion the version of the catalogue that the call came from, null if it came from elsewhere
 * @param inputs the fingerprint of each input by its role, such as {@code plan}, in alphabetical order
 * @param sources the version of each public list relied on by its role, such as {@code exploited-vulnerabilities}, in
 *     alphabetical order; may be empty
 */
public record Provenance(
        String libraryVersion,
        @Nullable String catalogVersion,
        Map<String, Fingerprint> inputs,
        Map<String, String> sources) {

    /**
     * Copies the fingerprints and versions.
     *
     * @param libraryVersion the version of the library that gave the answer
     * @param catalogVersion the version of the catalogue that the call came from, null if it came from elsewhere
     * @param inputs the fingerprint of each input by its role, such as {@code plan}, in alphabetical order
     * @param sources the version of each public list relied on by its role, such as {@code exploited-vulnerabilities}, in
     *     alphabetical order; may be empty
     */
    public Provenance {
        Objects.requireNonNull(libraryVersion, "libraryVersion");
        if (!(inputs instanceof FingerprintsOnDemand)) {
            Objects.requireNonNull(inputs, "inputs")
                    .forEach((role, fingerprint) -> Objects.requireNonNull(fingerprint, role));
            inputs = Collections.unmodifiableMap(new TreeMap<>(inputs));
        }
        Objects.requireNonNull(sources, "sources").forEach((role, version) -> Objects.requireNonNull(version, role));
        sources = sources.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(sources));
    }

    /**
     * Returns the provenance of an answer that relied on no public list.
     *
     * @param libraryVersion the version of the library that gave the answer
     * @param catalogVersion the version of the catalogue that the call came from, null if it came from elsewhere
     * @param inputs the fingerprint of each input by its role, such as {@code plan}, in alphabetical order
     */
    public Provenance(String libraryVersion, @Nullable String catalogVersion, Map<String, Fingerprint> inputs) {
        this(libraryVersion, catalogVersion, inputs, Map.of());
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
        return new Provenance(libraryVersion, catalogVersion, more, sources);
    }

    /**
     * Returns a copy with one more public list that the answer relied on.
     *
     * @param role what the list is, such as {@code exploited-vulnerabilities}; a list of the same role is replaced
     * @param version its version, as its publisher writes it
     * @return the copy
     */
    public Provenance withSource(String role, String version) {
        Map<String, String> more = new TreeMap<>(sources);
        more.put(Objects.requireNonNull(role, "role"), Objects.requireNonNull(version, "version"));
        return new Provenance(libraryVersion, catalogVersion, inputs, more);
    }
}
