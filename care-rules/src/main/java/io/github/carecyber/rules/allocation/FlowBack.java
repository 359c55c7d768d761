package io.github.carecyber.rules.allocation;

/** What becomes of what the groups leave of the envelope (<em>règle de reversement</em>). */
public enum FlowBack {

    /** It stays unallocated (<em>sans reversement</em>), even if another group's claims are not met. */
    STAYS,

    /**
     * It goes to the groups that have claims left (<em>reversement aux autres groupes</em>): in proportion to their envelopes, and never more
     * than what their claims still miss; then each group's whole envelope is shared out anew inside it. A group whose envelope was zero
     * receives nothing.
     *
     * <p>It flows once. What a group still leaves then, as claims funded in full or not at all may, stays unallocated.
     */
    TO_OTHER_GROUPS,

    /**
     * It is shared out among all claims, whatever their group (<em>reversement à l’ensemble des demandes</em>), by the same policy and on top of
     * what they have: a claim's award of the first round counts as granted elsewhere.
     */
    TO_ALL_CLAIMS
}
