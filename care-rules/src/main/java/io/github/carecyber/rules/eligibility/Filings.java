package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.identity.ApplicationId;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The applications of a batch that have something in common. Files under one identifier are one application here, in several
 * copies or versions, which is for {@link IdentifierOfOneFile} to say; a file without an identifier is one of its own.
 */
final class Filings {

    private final SortedSet<ApplicationId> identified = new TreeSet<>();
    private int unidentified;

    void add(Application application) {
        ApplicationId id = application.id();
        if (id == null) {
            unidentified++;
        } else {
            identified.add(id);
        }
    }

    SortedSet<ApplicationId> identified() {
        return Collections.unmodifiableSortedSet(identified);
    }

    int count() {
        return identified.size() + unidentified;
    }

    /** How many there are beside the one that is looked at, which may be one of them or not. */
    int countBeside(Situation own) {
        ApplicationId id = own.application().id();
        boolean isOneOfThem = id == null ? own.isInBatch() : identified.contains(id);
        return isOneOfThem ? count() - 1 : count();
    }
}
