package io.github.carecyber.rules.allocation;

/** What a policy needs of claims beside their amounts; what no policy needs, no claim has to state. */
enum ClaimNeed {

    /** Each claim has a weight, and one of them counts. */
    WEIGHT,

    /** Each claim has a place in the order of priority. */
    PRIORITY,

    /** Each claim has a score. */
    SCORE,

    /** The scores add up to a number in range. */
    SUM_OF_SCORES,

    /** Each claim is in a group that has an envelope. */
    GROUP,

    /** No claim insists on a useful minimum, because the policy cannot keep it. */
    NO_MINIMUM
}
