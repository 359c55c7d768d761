package io.github.carecyber.core.report;

/** How much a violation weighs (<em>gravité</em>), from the heaviest to the lightest. Only errors block. */
public enum Severity {

    /** Breaks a text or plain arithmetic: the file cannot be accepted. */
    ERROR,

    /** Breaks good practice: the file can be accepted, and its author should look at it. */
    WARNING,

    /** Worth knowing. */
    INFO
}
