package io.github.carecyber.core.programme;

/** When a requirement applies (<em>condition d'application</em>). */
public enum EvidenceCondition {

    /** To every applicant. */
    ALWAYS,

    /** Only if the objective is met by a trajectory (<em>trajectoire</em>) and not by something done. */
    TRAJECTORY,

    /** Only to a GHT. */
    HOSPITAL_GROUP,

    /** Only if a dedicated Active Directory protects the backups. */
    DEDICATED_DIRECTORY
}
