package io.github.carecyber.rules.comparison;

/** What of a plan a change is about (<em>élément du plan</em>). */
public enum PlanElement {

    /** The plan itself (<em>plan</em>). */
    PLAN,

    /** A weakness (<em>faille</em>). */
    WEAKNESS,

    /** An action (<em>action</em>). */
    ACTION,

    /** A milestone of an action (<em>jalon</em>). */
    MILESTONE,

    /** An expense of an action (<em>dépense</em>). */
    EXPENSE,

    /** A document that proves an action (<em>preuve</em>). */
    EVIDENCE,

    /** A line of financing (<em>ligne de financement</em>). */
    FINANCING
}
