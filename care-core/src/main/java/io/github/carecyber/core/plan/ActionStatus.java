package io.github.carecyber.core.plan;

/** How far an action is (<em>avancement</em>). */
public enum ActionStatus {

    /** It is decided and has not begun (<em>prévue</em>). */
    PLANNED,

    /** It has begun and has not ended (<em>en cours</em>). */
    ONGOING,

    /** It has ended and its result is there (<em>réalisée</em>). */
    DONE,

    /** It is given up (<em>abandonnée</em>). It answers no weakness, serves no objective, and its expenses need no financing. */
    ABANDONED
}
