package io.github.carecyber.core.programme;

import io.github.carecyber.core.identity.DomainId;
import io.github.carecyber.core.text.BilingualText;
import java.util.Objects;

/**
 * A domain of action that the programme funds (<em>domaine</em>), such as D2, continuity and recovery.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id its identifier
 * @param title what it is about
 * @param stage how far it has come
 */
public record ActionDomain(DomainId id, BilingualText title, Stage stage) {

    /** How far a domain has come (<em>avancement</em>). */
    public enum Stage {

        /** At least one call has been published. */
        CALLED,

        /** It was announced and has no call yet. */
        ANNOUNCED
    }

    /**
     * Checks that all parts are there.
     *
     * @param id its identifier
     * @param title what it is about
     * @param stage how far it has come
     */
    public ActionDomain {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(stage, "stage");
    }
}
