package io.github.carecyber.rules.remedy;

/**
 * Why a fact may be proposed to change (<em>nature du fait</em>). A fact that is neither of these, such as the region of a site or a
 * day that has passed, is never proposed.
 */
public enum FactNature {

    /** The file does not state it: a document, or something that the applicant can declare (<em>à fournir</em>). */
    SUPPLIABLE,

    /** The file states it, and the applicant can still change it: a figure, an organisation (<em>à modifier</em>). */
    CHANGEABLE,

    /** It was done, and can be done again: a filing, while the call still takes applications (<em>à refaire</em>). */
    REPEATABLE
}
