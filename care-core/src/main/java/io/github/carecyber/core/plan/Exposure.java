package io.github.carecyber.core.plan;

/** From where a weakness can be reached (<em>exposition</em>). */
public enum Exposure {

    /** From the internet. */
    INTERNET,

    /** From inside the establishment only. */
    INTERNAL
}
