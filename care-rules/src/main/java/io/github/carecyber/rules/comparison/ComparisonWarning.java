package io.github.carecyber.rules.comparison;

/** What makes one doubt that one plan is the later version of the other (<em>point d'attention</em>). */
public enum ComparisonWarning {

    /** The plans have different identifiers (<em>deux plans différents</em>). */
    OTHER_PLAN,

    /** The plans are for different calls (<em>deux appels différents</em>). */
    OTHER_CALL,

    /** The plans are of different applicants (<em>deux candidats différents</em>). */
    OTHER_APPLICANT,

    /** The later plan has the lower version (<em>versions à rebours</em>). */
    LOWER_VERSION,

    /** The plans differ and have the same version (<em>version inchangée</em>). */
    SAME_VERSION,

    /** The later plan was drawn up before the earlier one (<em>dates à rebours</em>). */
    EARLIER_DATE
}
