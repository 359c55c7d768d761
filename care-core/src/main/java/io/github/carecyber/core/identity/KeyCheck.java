package io.github.carecyber.core.identity;

/**
 * What the check key of a number says (<em>clé de contrôle</em>).
 *
 * <p>It is an observation and never a refusal: a number whose key {@link #DIFFERS} may well exist. Whoever reads a whole
 * file can report such numbers as probable typing errors.
 */
public enum KeyCheck {

    /** The key computed from the other characters is the one that the number bears. */
    MATCHES,

    /** The key computed from the other characters is another one, as after a mistyped or swapped digit. */
    DIFFERS,

    /** No way to compute a key is known for such a number. */
    NOT_COMPUTABLE
}
