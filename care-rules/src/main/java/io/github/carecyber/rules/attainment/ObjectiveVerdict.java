package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.attainment.ProofMode;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether one objective is reached, and why (<em>état d'un objectif</em>).
 *
 * <p>For example D2.O4, not reached: the restore log dates from 15 July 2025, a day before the operational phase. An objective is
 * reached if every document is there and every target reached that is asked of this declaration; what is missing leaves it open.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id the objective
 * @param title what it asks for
 * @param mandatory whether the text calls it mandatory
 * @param path where the declaration speaks of it, null if it does not
 * @param mode how it is said to be proved, null if not stated
 * @param status whether it is reached; not applicable if nothing of it is asked of this declaration
 * @param evidence what was found of each document, in the order of the text
 * @param targets whether each target is reached, in the order of the text
 * @param gaps what stands in the way of an answer to the objective as a whole, beside the gaps of its parts
 */
public record ObjectiveVerdict(
        ObjectiveId id,
        BilingualText title,
        boolean mandatory,
        @Nullable DataPath path,
        @Nullable ProofMode mode,
        Status status,
        List<EvidenceAnswer> evidence,
        List<TargetAnswer> targets,
        List<Gap> gaps) {

    /**
     * Copies the lists.
     *
     * @param id the objective
     * @param title what it asks for
     * @param mandatory whether the text calls it mandatory
     * @param path where the declaration speaks of it, null if it does not
     * @param mode how it is said to be proved, null if not stated
     * @param status whether it is reached
     * @param evidence what was found of each document, in the order of the text
     * @param targets whether each target is reached, in the order of the text
     * @param gaps what stands in the way of an answer to the objective as a whole, beside the gaps of its parts
     */
    public ObjectiveVerdict {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(status, "status");
        evidence = Elements.copyOf(evidence, "evidence");
        targets = Elements.copyOf(targets, "targets");
        gaps = Elements.copyOf(gaps, "gaps");
    }

    /**
     * Tells whether the objective is reached.
     *
     * @return true for {@link Status#MET}
     */
    public boolean isReached() {
        return status == Status.MET;
    }

    /**
     * Returns everything that is missing for an answer.
     *
     * @return the gaps of the objective and of its parts, each once; none if the answer is known
     */
    public List<Gap> missing() {
        if (status != Status.UNKNOWN) {
            return List.of();
        }
        Set<Gap> missing = new LinkedHashSet<>(gaps);
        evidence.forEach(answer -> missing.addAll(answer.gaps()));
        targets.forEach(answer -> missing.addAll(answer.gaps()));
        return List.copyOf(new ArrayList<>(missing));
    }
}
