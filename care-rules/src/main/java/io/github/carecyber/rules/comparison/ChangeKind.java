package io.github.carecyber.rules.comparison;

/** What happened to an element of a plan between two versions (<em>nature de la modification</em>). */
public enum ChangeKind {

    /** Only the later version has it (<em>ajout</em>). */
    ADDED,

    /** Only the earlier version has it (<em>retrait</em>). */
    REMOVED,

    /** Both versions have it, and one of its components differs (<em>modification</em>). */
    CHANGED
}
