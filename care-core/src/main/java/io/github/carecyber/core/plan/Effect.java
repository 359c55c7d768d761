package io.github.carecyber.core.plan;

/** What an action is good for (<em>effet attendu</em>), after the two goals of the programme: prevent and recover. */
public enum Effect {

    /** Attackers find it harder to get in (<em>réduire le risque d'intrusion</em>). */
    PREVENTS_INTRUSION,

    /** Malware finds it harder to spread (<em>limiter la propagation</em>). */
    LIMITS_SPREAD,

    /** The establishment recovers faster (<em>accélérer la reprise</em>). */
    SPEEDS_RECOVERY
}
