package io.github.carecyber.rules.allocation;

/**
 * What becomes of what the groups leave of the envelope (<em>règle de reversement</em>).
 *
 * <p>For example groups a, b and c with envelopes of 400, 200 and 100 euros out of 1,000, whose claims ask for 400, 300 and 900. The shares
 * of the groups leave 300. They stay unallocated; or go to b and c, 2 to 1 as their envelopes are, but to b no more than the 100 that it
 * lacks, so that c receives 200; or are shared out among all claims.
 */
public enum FlowBack {

    /** It stays unallocated (<em>sans reversement</em>), even if another group's claims are not met. */
    STAYS,

    /**
     * What groups do not ask for goes to the groups that ask for more than their envelope (<em>reversement aux autres groupes</em>): in
     * proportion to their envelopes, never more than what their claims exceed them by, odd cents by the largest parts cut off and then by
     * identifier. Each group then shares out its whole envelope, raised or cut to what it asks for, once.
     *
     * <p>A group gives only what exceeds all its claims together, so nobody in it loses by that; and what a claim of zero weight asks for
     * counts for nothing under a policy by weight. A group whose envelope is zero receives nothing. The surprising case: what a group cannot
     * use although its claims exceed it stays unallocated, as claims funded in full or not at all may leave; those groups keep
     * their envelope, since a little more may be enough for the next claim.
     */
    TO_OTHER_GROUPS,

    /**
     * Whatever is left when all groups have shared out their envelopes is shared out once more among all claims, whatever their group
     * (<em>reversement à l’ensemble des demandes</em>), by the same policy and on top of what they have: a claim's award of the first
     * round counts as granted elsewhere, towards its ceiling and its useful minimum. What is left then stays.
     *
     * <p>A claim that got nothing in its group, because it was too large or dropped, is a claim in the second round like any other. The
     * surprising case: claims funded in full in the first round stand in nobody's way, but where the policy stops or funds all or nobody, one
     * large claim of any group holds up the whole second round.
     */
    TO_ALL_CLAIMS
}
