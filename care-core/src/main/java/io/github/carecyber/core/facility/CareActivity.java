package io.github.carecyber.core.facility;

/**
 * A care activity that a facility is authorised for or carries out (<em>activité de soins</em>).
 *
 * <p>The list names the activities that the register's facility categories tell apart; it is the library's own and no
 * official code list.
 */
public enum CareActivity {

    /** Medicine (<em>médecine</em>). */
    MEDICINE,

    /** Surgery (<em>chirurgie</em>). */
    SURGERY,

    /** Obstetrics (<em>gynécologie-obstétrique</em>). */
    OBSTETRICS,

    /** Psychiatry (<em>psychiatrie</em>). */
    PSYCHIATRY,

    /** Rehabilitation (<em>soins médicaux et de réadaptation</em>, SMR, formerly SSR). */
    REHABILITATION,

    /** Long-term care (<em>soins de longue durée</em>, USLD). */
    LONG_TERM_CARE,

    /** Hospital care at home (<em>hospitalisation à domicile</em>, HAD). */
    HOME_HOSPITALISATION,

    /** Dialysis (<em>traitement de l'insuffisance rénale chronique</em>). */
    DIALYSIS,

    /** Emergency care (<em>médecine d'urgence</em>). */
    EMERGENCY,

    /** Cancer treatment (<em>traitement du cancer</em>). */
    CANCER_TREATMENT
}
