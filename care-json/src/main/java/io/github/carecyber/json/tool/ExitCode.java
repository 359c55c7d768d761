package io.github.carecyber.json.tool;

/** What the process answers to its caller. */
enum ExitCode {

    /** Accepted; how many rules were undecided is said in the output. */
    ACCEPTED(0),

    /** Rules are broken. */
    REFUSED(1),

    /** The input or the command line could not be read. */
    UNREADABLE(2);

    private final int value;

    ExitCode(int value) {
        this.value = value;
    }

    int value() {
        return value;
    }

    static ExitCode of(boolean accepted) {
        return accepted ? ACCEPTED : REFUSED;
    }

    /** The more serious of two answers. */
    ExitCode or(ExitCode other) {
        return value >= other.value ? this : other;
    }
}
