package io.github.carecyber.core.plan;

/**
 * What an expense is for (<em>nature de dépense</em>).
 *
 * <p>The list is the library's own: which categories a call funds is for the call to say.
 */
public enum ExpenseCategory {

    /** Software and licences (<em>logiciels et licences</em>). */
    SOFTWARE,

    /** Equipment (<em>matériel</em>). */
    EQUIPMENT,

    /** Services bought (<em>prestations</em>), such as an audit. */
    SERVICES,

    /** Training (<em>formation</em>). */
    TRAINING,

    /** Work of the establishment's own staff (<em>ressources internes</em>). */
    OWN_STAFF
}
