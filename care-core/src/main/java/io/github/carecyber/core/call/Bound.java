package io.github.carecyber.core.call;

/** On which side of a threshold a figure must be (<em>sens du seuil</em>); the threshold itself is on the right side of both. */
public enum Bound {

    /** Not below the threshold (<em>au moins</em>). */
    AT_LEAST,

    /** Not above the threshold (<em>au plus</em>). */
    AT_MOST
}
