package io.github.carecyber.core.call;

/** A step in the life of a call that has dates of its own (<em>étape</em>), in the order in which steps follow. */
public enum CallStep {

    /** Applications are filed (<em>dépôt des candidatures</em>). */
    APPLICATIONS,

    /** The regional agency reviews the applications (<em>instruction par l'ARS</em>). */
    APPLICATION_REVIEW,

    /** Declarations that objectives were reached are filed (<em>déclaration d'atteinte des objectifs</em>). */
    DECLARATIONS,

    /** The regional agency checks the declarations (<em>contrôle par l'ARS</em>). */
    REGIONAL_CHECK,

    /** The national agency checks the declarations (<em>contrôle par l'ANS</em>). */
    NATIONAL_CHECK,

    /** Funding is paid (<em>paiement</em>). */
    PAYMENTS
}
