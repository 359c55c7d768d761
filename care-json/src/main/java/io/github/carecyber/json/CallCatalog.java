package io.github.carecyber.json;

import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.programme.Programme;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A programme and its calls under one version (<em>catalogue d’appels</em>).
 *
 * <p>{@link #standard()} is the catalogue of the real calls that comes with the library, each value with its text and how sure
 * it is, and with what is not published named as such. Texts move faster than releases: a catalogue file that is newer than
 * the library takes its place, {@code CareJson.read(DocumentType.CATALOG, file)}. The calls carry the version of the catalogue,
 * whatever they said before, and answers name it in their provenance.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param version the version of the catalogue, not blank
 * @param programme the programme
 * @param calls its calls, in the catalogue's own order, each identifier once
 */
public record CallCatalog(String version, Programme programme, List<FundingCall> calls) {

    private static final String STANDARD = "catalog.json";

    /**
     * Marks the calls with the version and copies them.
     *
     * @param version the version of the catalogue, not blank
     * @param programme the programme
     * @param calls its calls, in the catalogue's own order, each identifier once
     * @throws IllegalArgumentException if the version is blank, or two calls have the same identifier
     */
    public CallCatalog {
        Objects.requireNonNull(programme, "programme");
        if (Objects.requireNonNull(version, "version").isBlank()) {
            throw new IllegalArgumentException(
                    "Catalogue version " + Excerpt.of(version) + " is blank: it must be named.");
        }
        Set<CallId> ids = new HashSet<>();
        for (FundingCall call : calls) {
            if (!ids.add(call.id())) {
                throw new IllegalArgumentException(
                        "Call " + call.id() + " is twice in the catalogue: an identifier names one call.");
            }
        }
        String marked = version;
        calls = calls.stream().map(call -> call.withCatalogVersion(marked)).toList();
    }

    /**
     * Returns the catalogue of the real calls that comes with the library.
     *
     * @return the catalogue; it is read once
     */
    public static CallCatalog standard() {
        return Standard.CATALOG;
    }

    /**
     * Returns the call with this identifier.
     *
     * @param id the identifier
     * @return the call, empty if the catalogue has none
     */
    public Optional<FundingCall> call(CallId id) {
        Objects.requireNonNull(id, "id");
        return calls.stream().filter(call -> call.id().equals(id)).findFirst();
    }

    /** Reads the catalogue when it is first asked for, so that whoever brings their own does not pay for it. */
    private static final class Standard {

        private static final CallCatalog CATALOG = read();

        private Standard() {}

        private static CallCatalog read() {
            try (InputStream source =
                    Objects.requireNonNull(CallCatalog.class.getResourceAsStream(STANDARD), STANDARD)) {
                Reading<CallCatalog> reading = CareJson.read(DocumentType.CATALOG, source);
                return reading.value()
                        .orElseThrow(() -> new IllegalStateException("The library's own catalogue cannot be read: "
                                + reading.report().violations()));
            } catch (IOException exception) {
                throw new IllegalStateException("The library's own catalogue cannot be read", exception);
            }
        }
    }
}
