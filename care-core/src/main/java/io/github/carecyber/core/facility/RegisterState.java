package io.github.carecyber.core.facility;

/**
 * Whether the register holds an entity as open (<em>état</em>, code list TRE_R386).
 *
 * <p>A legal entity can be closed while its sites are still open in the register, so neither state follows from the other.
 */
public enum RegisterState {

    /** Open (<em>actif</em>, code A). */
    ACTIVE,

    /** Closed (<em>inactif</em>, code I). */
    INACTIVE
}
