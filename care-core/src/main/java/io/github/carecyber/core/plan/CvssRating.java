package io.github.carecyber.core.plan;

/**
 * How severe a score of the Common Vulnerability Scoring System is, in words (<em>niveau de sévérité</em>), in rising order.
 *
 * <p>Source: FIRST, CVSS v3.1 specification, section 5, and v4.0 specification, section 6, which use the same scale.
 */
public enum CvssRating {

    /** 0.0. */
    NONE,

    /** From 0.1 to 3.9. */
    LOW,

    /** From 4.0 to 6.9. */
    MEDIUM,

    /** From 7.0 to 8.9. */
    HIGH,

    /** From 9.0 to 10.0. */
    CRITICAL
}
