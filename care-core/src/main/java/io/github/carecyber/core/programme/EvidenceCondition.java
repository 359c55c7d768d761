package io.github.carecyber.core.programme;

/** When a requirement applies (<em>condition d'application</em>). */
public enum EvidenceCondition {

    /** To every applicant. */
    ALWAYS,

    /** Only if the objective is met by a trajectory (<em>trajectoire</em>) and not by something done. */
    TRAJECTORY,

    /** Only if something that the objective asks for is absent and the absence is justified (<em>absence justifiée</em>). */
    JUSTIFIED_ABSENCE,

    /** Only to a GHT. */
    HOSPITAL_GROUP,

    /** Only if a dedicated Active Directory protects the backups. */
    DEDICATED_DIRECTORY
}
