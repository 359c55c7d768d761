package io.github.carecyber.rules.allocation;

/** What awards are proportional to (<em>clé de répartition</em>). */
public enum ProportionalTo {

    /** The ceiling of each claim: whoever may get twice as much gets twice as much. */
    CEILING,

    /** The weight of each claim, up to its ceiling: twice the weight gets twice as much until a ceiling stops it. */
    WEIGHT
}
