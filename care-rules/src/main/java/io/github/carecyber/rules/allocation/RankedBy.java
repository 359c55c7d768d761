package io.github.carecyber.rules.allocation;

/** What claims are ranked by (<em>critère de classement</em>). */
public enum RankedBy {

    /** The priority of each claim: the smallest number comes first, as first place does. */
    PRIORITY,

    /** The score of each claim: the highest comes first. */
    SCORE
}
