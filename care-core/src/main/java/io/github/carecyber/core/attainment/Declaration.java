package io.github.carecyber.core.attainment;

import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.DeclarationId;
import io.github.carecyber.core.message.Elements;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The declaration that objectives were reached (<em>déclaration d'atteinte des objectifs</em>).
 *
 * <p>For example the declaration of a GHT for the second call, filed on 20 March 2026. It may be incomplete; what is missing leaves
 * objectives undecided. Its documents stand with the objectives that they prove.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id its identifier, null if not stated
 * @param call the call it is for, null if not stated
 * @param applicant who declares, null if not stated
 * @param year the year whose targets it declares, null if the call has no yearly targets or that is not stated
 * @param activityYear the year whose combined activity is compared, null for the only one that the sites declare, null if not stated
 * @param applied when the application was filed, null if not stated
 * @param filed when the declaration was filed, null if it was not filed yet or that is not stated
 * @param objectives what is declared of each objective; may be empty
 */
public record Declaration(
        @NotNull @Nullable DeclarationId id,
        @NotNull @Nullable CallId call,
        @NotNull @Valid @Nullable Applicant applicant,
        @Nullable Year year,
        @Nullable Year activityYear,
        @Nullable FilingMoment applied,
        @Nullable FilingMoment filed,
        List<@Valid ObjectiveDeclaration> objectives) {

    private static final Declaration EMPTY = new Declaration(null, null, null, null, null, null, null, List.of());

    /**
     * Copies the collections.
     *
     * @param id its identifier, null if not stated
     * @param call the call it is for, null if not stated
     * @param applicant who declares, null if not stated
     * @param year the year whose targets it declares, null if the call has no yearly targets or that is not stated
     * @param activityYear the year whose combined activity is compared, null for the only one that the sites declare, null if not stated
     * @param applied when the application was filed, null if not stated
     * @param filed when the declaration was filed, null if it was not filed yet or that is not stated
     * @param objectives what is declared of each objective; may be empty
     */
    public Declaration {
        objectives = Elements.copyOf(objectives, "objectives");
    }

    /**
     * Returns a declaration of which nothing is stated.
     *
     * @return the declaration
     */
    public static Declaration empty() {
        return EMPTY;
    }

    /**
     * Returns a declaration that is not filed yet and declares nothing.
     *
     * @param id its identifier
     * @param call the call it is for
     * @param applicant who declares
     * @return the declaration
     */
    public static Declaration of(DeclarationId id, CallId call, Applicant applicant) {
        return EMPTY.withId(Objects.requireNonNull(id, "id"))
                .withCall(Objects.requireNonNull(call, "call"))
                .withApplicant(Objects.requireNonNull(applicant, "applicant"));
    }

    /**
     * Returns a copy with another identifier.
     *
     * @param newId its identifier, null for not stated
     * @return the copy
     */
    public Declaration withId(@Nullable DeclarationId newId) {
        Draft draft = new Draft(this);
        draft.id = newId;
        return draft.finish();
    }

    /**
     * Returns a copy with another call.
     *
     * @param newCall the call it is for, null for not stated
     * @return the copy
     */
    public Declaration withCall(@Nullable CallId newCall) {
        Draft draft = new Draft(this);
        draft.call = newCall;
        return draft.finish();
    }

    /**
     * Returns a copy with another applicant.
     *
     * @param newApplicant who declares, null for not stated
     * @return the copy
     */
    public Declaration withApplicant(@Nullable Applicant newApplicant) {
        Draft draft = new Draft(this);
        draft.applicant = newApplicant;
        return draft.finish();
    }

    /**
     * Returns a copy with another year.
     *
     * @param newYear the year whose targets it declares, null if the call has no yearly targets or that is not stated, null for not stated
     * @return the copy
     */
    public Declaration withYear(@Nullable Year newYear) {
        Draft draft = new Draft(this);
        draft.year = newYear;
        return draft.finish();
    }

    /**
     * Returns a copy with another year of the combined activity.
     *
     * @param newActivityYear the year whose combined activity is compared, null for the only one that the sites declare, null for not stated
     * @return the copy
     */
    public Declaration withActivityYear(@Nullable Year newActivityYear) {
        Draft draft = new Draft(this);
        draft.activityYear = newActivityYear;
        return draft.finish();
    }

    /**
     * Returns a copy with another filing of the application.
     *
     * @param newApplied when the application was filed, null for not stated
     * @return the copy
     */
    public Declaration withApplied(@Nullable FilingMoment newApplied) {
        Draft draft = new Draft(this);
        draft.applied = newApplied;
        return draft.finish();
    }

    /**
     * Returns a copy with another filing.
     *
     * @param newFiled when the declaration was filed, null if it was not filed yet or that is not stated, null for not stated
     * @return the copy
     */
    public Declaration withFiled(@Nullable FilingMoment newFiled) {
        Draft draft = new Draft(this);
        draft.filed = newFiled;
        return draft.finish();
    }

    /**
     * Returns a copy with other declarations of objectives.
     *
     * @param newObjectives what is declared of each objective
     * @return the copy
     */
    public Declaration withObjectives(List<ObjectiveDeclaration> newObjectives) {
        Draft draft = new Draft(this);
        draft.objectives = Objects.requireNonNull(newObjectives, "objectives");
        return draft.finish();
    }

    /** The components on the way from one declaration to another, so that only this class names them all in their order. */
    private static final class Draft {

        private @Nullable DeclarationId id;
        private @Nullable CallId call;
        private @Nullable Applicant applicant;
        private @Nullable Year year;
        private @Nullable Year activityYear;
        private @Nullable FilingMoment applied;
        private @Nullable FilingMoment filed;
        private List<ObjectiveDeclaration> objectives;

        private Draft(Declaration declaration) {
            id = declaration.id;
            call = declaration.call;
            applicant = declaration.applicant;
            year = declaration.year;
            activityYear = declaration.activityYear;
            applied = declaration.applied;
            filed = declaration.filed;
            objectives = declaration.objectives;
        }

        private Declaration finish() {
            return new Declaration(id, call, applicant, year, activityYear, applied, filed, objectives);
        }
    }
}
