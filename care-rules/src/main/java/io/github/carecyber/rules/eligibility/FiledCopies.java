package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.application.Application;

/** The files of a batch that stand under one identifier. */
final class FiledCopies {

    private final Application one;
    private int count;
    private boolean alike = true;

    FiledCopies(Application one) {
        this.one = one;
    }

    void add(Application application) {
        count++;
        alike = alike && one.equals(application);
    }

    int count() {
        return count;
    }

    /** Whether all of them say the same. */
    boolean areAlike() {
        return alike;
    }
}
