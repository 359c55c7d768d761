package io.github.carecyber.core.facility;

/** The kinds of applicant that the programme's official statistics tell apart (<em>catégories de candidats</em>). */
public enum ApplicantKind {

    /** A group of public establishments (<em>groupement hospitalier de territoire</em>, GHT), which files one application. */
    HOSPITAL_GROUP,

    /** A public health establishment (<em>établissement public de santé</em>), as far as it applies by itself. */
    PUBLIC_ESTABLISHMENT,

    /** A private non-profit establishment (<em>établissement privé à but non lucratif</em>, EBNL). */
    PRIVATE_NON_PROFIT,

    /** A private for-profit establishment (<em>établissement privé à but lucratif</em>). */
    PRIVATE_FOR_PROFIT
}
