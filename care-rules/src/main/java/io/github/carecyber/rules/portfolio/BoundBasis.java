package io.github.carecyber.rules.portfolio;

/** What the upper bound of a portfolio rests on, the most easily checked first. */
public enum BoundBasis {

    /** The figures of the {@link Relaxation}, with a price for each cent alone. */
    RELAXATION,

    /** The figures of the {@link Relaxation}, with a price for each item too and the number of items that goes with it. */
    CARDINALITY,

    /** The search through all selections that could be better: it takes the algorithm to check it. */
    SEARCH
}
