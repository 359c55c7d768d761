package io.github.carecyber.rules.remedy;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.message.Elements;
import java.util.List;
import java.util.Objects;

/**
 * One way to become eligible (<em>voie de régularisation</em>): changes that are all needed, and together enough.
 *
 * <p>For example "supply the security policy" and "file between 24 November and 15 December 2026".
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param changes the changes, at least one, in the order in which they are applied
 */
public record Remedy(List<FactChange> changes) {

    /**
     * Copies the changes.
     *
     * @param changes the changes, at least one, in the order in which they are applied
     * @throws IllegalArgumentException if there is none
     */
    public Remedy {
        changes = Elements.copyOf(changes, "changes");
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("A remedy of no change changes nothing: at least one is needed.");
        }
    }

    /**
     * Returns an application with every change made, one after the other.
     *
     * @param application the application
     * @return the changed copy
     * @throws IllegalArgumentException if the application has no place that a change touches
     */
    public Application applyTo(Application application) {
        Application changed = Objects.requireNonNull(application, "application");
        for (FactChange change : changes) {
            changed = change.applyTo(changed);
        }
        return changed;
    }
}
