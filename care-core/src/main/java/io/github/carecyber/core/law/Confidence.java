package io.github.carecyber.core.law;

/**
 * How sure a fact is, by where it was read (<em>degré de confiance</em>), from the surest to the least sure.
 *
 * <p>For example the envelope of a call on the ministry's page is official, and the same figure in a newspaper is press.
 */
public enum Confidence {

    /** Read on a page of the ministry, of one of its agencies, or in the official journal. */
    OFFICIAL,

    /** Read in an official annex as a third party reproduced it. */
    REPRODUCED,

    /** Read in the press or with a vendor. */
    PRESS
}
