package io.github.carecyber.rules.attainment;

/** What a coverage of the combined activity counts (<em>niveau d'appréciation</em>). */
public enum CoverageLevel {

    /** Legal entities (<em>entités juridiques</em>, EJ), as in a GHT. */
    LEGAL_ENTITY,

    /** Sites (<em>entités géographiques</em>, EG), as outside a GHT. */
    SITE
}
