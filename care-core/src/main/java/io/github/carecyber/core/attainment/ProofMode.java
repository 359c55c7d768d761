package io.github.carecyber.core.attainment;

/** How an applicant proves an objective (<em>modalité de preuve</em>). */
public enum ProofMode {

    /** What it asks for is done (<em>réalisé</em>). */
    DONE,

    /** What it asks for is on the way, with a schedule (<em>trajectoire</em>). */
    TRAJECTORY,

    /** Something that it asks for does not exist, and the absence is justified (<em>absence justifiée</em>). */
    JUSTIFIED_ABSENCE,

    /** It does not apply to this applicant, for the reason stated (<em>sans objet</em>). */
    NOT_APPLICABLE,

    /** It is not reached (<em>non atteint</em>). */
    NOT_REACHED
}
