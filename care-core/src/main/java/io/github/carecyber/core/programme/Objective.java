package io.github.carecyber.core.programme;

import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.text.BilingualText;
import java.time.Year;
import java.util.List;
import java.util.Objects;

/**
 * What an applicant must reach to be paid (<em>objectif</em>).
 *
 * <p>For example D2.O4, a technical backup and restore test in the operational phase. What it asks for once stands in its
 * evidence and targets; what it asks for in a year, such as two-factor means for doctors and nurses in 2027 and for everyone
 * in 2028, stands with the year.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id its identifier
 * @param title what is asked for
 * @param mandatory whether the text calls it mandatory (<em>obligatoire</em>) among the objectives of the call
 * @param evidence the documents that show it whatever the year, all of them wanted; at least one, unless there are years
 * @param targets what must be reached whatever the year; may be empty
 * @param years what is asked for in each year, from the earliest to the latest; may be empty
 * @param reference the text that asks for it
 */
public record Objective(
        ObjectiveId id,
        BilingualText title,
        boolean mandatory,
        List<EvidenceRequirement> evidence,
        List<Target> targets,
        List<ObjectiveYear> years,
        LegalReference reference) {

    /**
     * Copies the lists.
     *
     * @param id its identifier
     * @param title what is asked for
     * @param mandatory whether the text calls it mandatory (<em>obligatoire</em>) among the objectives of the call
     * @param evidence the documents that show it whatever the year, all of them wanted; at least one, unless there are years
     * @param targets what must be reached whatever the year; may be empty
     * @param years what is asked for in each year, from the earliest to the latest; may be empty
     * @param reference the text that asks for it
     * @throws IllegalArgumentException if there is neither evidence nor a year, or a year does not come after the one before
     */
    public Objective {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(reference, "reference");
        evidence = Elements.copyOf(evidence, "evidence");
        targets = Elements.copyOf(targets, "targets");
        years = Elements.copyOf(years, "years");
        if (evidence.isEmpty() && years.isEmpty()) {
            throw new IllegalArgumentException("Objective " + id + " names no evidence: at least one is needed.");
        }
        for (int later = 1; later < years.size(); later++) {
            Year year = years.get(later).year();
            Year before = years.get(later - 1).year();
            if (!year.isAfter(before)) {
                throw new IllegalArgumentException("Objective " + id + " has the year " + year + " after " + before
                        + ": years stand from the earliest to the latest, each once.");
            }
        }
    }

    /**
     * Describes an objective that asks for the same whatever the year, and that no text calls mandatory.
     *
     * @param id its identifier
     * @param title what is asked for
     * @param evidence the documents that show it, all of them wanted; at least one
     * @param targets what must be reached; may be empty
     * @param reference the text that asks for it
     * @throws IllegalArgumentException if there is no evidence
     */
    public Objective(
            ObjectiveId id,
            BilingualText title,
            List<EvidenceRequirement> evidence,
            List<Target> targets,
            LegalReference reference) {
        this(id, title, false, evidence, targets, List.of(), reference);
    }
}
