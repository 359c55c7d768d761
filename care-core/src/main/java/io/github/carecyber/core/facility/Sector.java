package io.github.carecyber.core.facility;

/** The sector that a facility belongs to (<em>secteur</em>). */
public enum Sector {

    /** Health (<em>sanitaire</em>): hospitals and clinics, under the hospital law. */
    HEALTH,

    /** Medico-social (<em>médico-social</em>, ESMS): homes and services for old or disabled people, for example an EHPAD. */
    MEDICO_SOCIAL
}
