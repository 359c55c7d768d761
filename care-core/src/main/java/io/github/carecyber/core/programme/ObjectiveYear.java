package io.github.carecyber.core.programme;

import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.message.Elements;
import java.time.Year;
import java.util.List;
import java.util.Objects;

/**
 * What an objective asks for in one year (<em>cible annuelle</em>), where a call raises its targets from year to year.
 *
 * <p>For example consent to the consultation of the shared record, recorded for 75 % of the monthly patient flow in 2027 and
 * for 90 % in 2028. It comes on top of what the objective asks for whatever the year. The documents that show it may not be
 * published even where the target is.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param year the year
 * @param evidence the documents that show it, all of them wanted, or that no text names them yet
 * @param targets what must be reached; may be empty if documents are asked for
 */
public record ObjectiveYear(Year year, Published<List<EvidenceRequirement>> evidence, List<Target> targets) {

    /**
     * Copies evidence and targets.
     *
     * @param year the year
     * @param evidence the documents that show it, all of them wanted, or that no text names them yet
     * @param targets what must be reached; may be empty if documents are asked for
     * @throws IllegalArgumentException if there is no target and, as far as is published, no document
     */
    public ObjectiveYear {
        Objects.requireNonNull(year, "year");
        evidence = Objects.requireNonNull(evidence, "evidence").map(List::copyOf);
        targets = Elements.copyOf(targets, "targets");
        if (targets.isEmpty() && evidence.value().map(List::isEmpty).orElse(true)) {
            throw new IllegalArgumentException(
                    "Year " + year + " of an objective asks for nothing: it has a target or a document.");
        }
    }
}
