package io.github.carecyber.rules.allocation;

/** What happens, in order of rank, at a claim that exceeds what is left (<em>demande dépassant le solde</em>). */
public enum WhenTooLarge {

    /**
     * It gets nothing, and nobody after it gets anything (<em>arrêt</em>). The surprising case: money may be left over while
     * small claims further down would have fitted.
     */
    STOP,

    /**
     * It gets nothing, and the next in rank is tried (<em>saut</em>). The surprising case: a large claim of high rank may go
     * without while many after it are funded, and one euro less asked for would have turned that round.
     */
    SKIP,

    /**
     * It gets what is left, and nobody after it gets anything (<em>financement partiel de la dernière demande</em>). If what is left is
     * below its useful minimum, it gets nothing instead. The surprising case: that part may be a few cents of a large project where
     * no minimum is stated.
     */
    PART
}
