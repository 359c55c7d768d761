package io.github.carecyber.core.programme;

/** A moment at which an establishment files something, from which time windows count (<em>dépôt</em>). */
public enum FilingStep {

    /** The filing of the application (<em>dépôt du dossier de candidature</em>). */
    APPLICATION,

    /** The filing of the declaration that objectives were reached (<em>dépôt de la déclaration d'atteinte</em>). */
    DECLARATION
}
