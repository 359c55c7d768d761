package io.github.carecyber.core.attainment;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is declared of a requirement in words (<em>réponse à une exigence</em>).
 *
 * <p>For example that the business impact analysis of a care service is there, or that the applicant has no technical platform, with
 * the reason.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param name the name that the objective gives the requirement, null if not stated
 * @param met whether it is met, null if not stated
 * @param absence why the applicant has nothing of the sort (<em>absence justifiée</em>), null if it has or that is not stated
 */
public record RequirementAnswer(
        @NotBlank @Nullable String name,
        @Nullable Boolean met,
        @Nullable String absence) {

    private static final RequirementAnswer EMPTY = new RequirementAnswer(null, null, null);

    /**
     * Returns an answer of which nothing is stated.
     *
     * @return the answer
     */
    public static RequirementAnswer empty() {
        return EMPTY;
    }

    /**
     * Returns an answer.
     *
     * @param name the name that the objective gives the requirement
     * @param met whether it is met
     * @return the answer
     */
    public static RequirementAnswer of(String name, boolean met) {
        return EMPTY.withName(Objects.requireNonNull(name, "name")).withMet(met);
    }

    /**
     * Returns a copy with another name.
     *
     * @param newName the name that the objective gives the requirement, null for not stated
     * @return the copy
     */
    public RequirementAnswer withName(@Nullable String newName) {
        Draft draft = new Draft(this);
        draft.name = newName;
        return draft.finish();
    }

    /**
     * Returns a copy with another word on whether it is met.
     *
     * @param newMet whether it is met, null for not stated
     * @return the copy
     */
    public RequirementAnswer withMet(@Nullable Boolean newMet) {
        Draft draft = new Draft(this);
        draft.met = newMet;
        return draft.finish();
    }

    /**
     * Returns a copy with another reason for having nothing of the sort.
     *
     * @param newAbsence why the applicant has nothing of the sort (<em>absence justifiée</em>), null if it has or that is not stated, null for not stated
     * @return the copy
     */
    public RequirementAnswer withAbsence(@Nullable String newAbsence) {
        Draft draft = new Draft(this);
        draft.absence = newAbsence;
        return draft.finish();
    }

    /** The components on the way from one answer to another, so that only this class names them all in their order. */
    private static final class Draft {

        private @Nullable String name;
        private @Nullable Boolean met;
        private @Nullable String absence;

        private Draft(RequirementAnswer answer) {
            name = answer.name;
            met = answer.met;
            absence = answer.absence;
        }

        private RequirementAnswer finish() {
            return new RequirementAnswer(name, met, absence);
        }
    }
}
