package io.github.carecyber.rules.cases;

import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.ObjectiveId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that a declaration says and that a case leaves out (<em>élément retiré</em>).
 *
 * <p>For example the restore log of D2.O4, or the objective as a whole if no more is stated, or the day of filing.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param objective the objective that it is said of, null if it is said of the declaration as a whole
 * @param document the kind of the documents left out, null if they are none
 * @param requirement the name of the requirement whose answer is left out, null if it is none
 * @param score the name of the measure whose scores are left out, null if they are none
 * @param rate the name of the measure whose rates are left out, null if they are none
 * @param fact the fact left out, null if it is none
 */
public record Omission(
        @Nullable ObjectiveId objective,
        @Nullable EvidenceKind document,
        @Nullable String requirement,
        @Nullable String score,
        @Nullable String rate,
        @Nullable Fact fact) {

    /**
     * Checks that one thing is left out.
     *
     * @param objective the objective that it is said of, null if it is said of the declaration as a whole
     * @param document the kind of the documents left out, null if they are none
     * @param requirement the name of the requirement whose answer is left out, null if it is none
     * @param score the name of the measure whose scores are left out, null if they are none
     * @param rate the name of the measure whose rates are left out, null if they are none
     * @param fact the fact left out, null if it is none
     * @throws IllegalArgumentException if several things are left out or none, or the fact is not said where the objective tells
     */
    public Omission {
        int stated = 0;
        for (Object one : new @Nullable Object[] {document, requirement, score, rate, fact}) {
            stated += one == null ? 0 : 1;
        }
        if (stated > 1
                || (objective == null && fact == null)
                || (fact != null && fact.ofObjective != (objective != null))) {
            throw new IllegalArgumentException("An omission is of one thing, said where its objective tells: of "
                    + objective
                    + " document " + document + ", requirement " + requirement + ", score " + score + ", rate " + rate
                    + " and fact " + fact + " are none or too many.");
        }
    }

    /**
     * Returns the omission of all that is said of an objective.
     *
     * @param objective the objective
     * @return the omission
     */
    public static Omission of(ObjectiveId objective) {
        return new Omission(Objects.requireNonNull(objective, "objective"), null, null, null, null, null);
    }

    /** Whether all that is said of the objective is left out. */
    boolean isWhole() {
        return document == null && requirement == null && score == null && rate == null && fact == null;
    }

    /** The facts of a declaration and of its objectives that a case can leave out. */
    public enum Fact {
        /** Who declares. */
        APPLICANT(false),
        /** The year whose targets are declared. */
        YEAR(false),
        /** When the application was filed. */
        APPLIED(false),
        /** When the declaration was filed. */
        FILED(false),
        /** How an objective is proved. */
        MODE(true),
        /** Why an objective is absent or does not apply. */
        REASON(true),
        /** Whether a dedicated directory protects the backups. */
        DEDICATED_DIRECTORY(true),
        /** The first day of the trajectory. */
        TRAJECTORY_START(true),
        /** The last day of the trajectory. */
        TRAJECTORY_END(true),
        /** The legal entities for which an objective is reached. */
        COVERED_ENTITIES(true),
        /** The sites for which an objective is reached. */
        COVERED_SITES(true);

        private final boolean ofObjective;

        Fact(boolean ofObjective) {
            this.ofObjective = ofObjective;
        }
    }
}
