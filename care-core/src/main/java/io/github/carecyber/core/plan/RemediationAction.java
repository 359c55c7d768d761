package io.github.carecyber.core.plan;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.money.Euros;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An action that answers weaknesses (<em>action de remédiation</em>).
 *
 * <p>For example "move backups to an immutable copy", from January to June 2026, led by the person in charge of the
 * infrastructure. Roles are named, never persons.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id its identifier in the plan, null if not stated
 * @param title what is done, null if not stated
 * @param weaknesses the weaknesses it answers; may be empty
 * @param objectives the objectives of the call it serves; may be empty
 * @param effects what it is good for; may be empty
 * @param status how far it is, null if not stated
 * @param start the day it starts, null if not stated
 * @param end the day it ends, null if not stated
 * @param dependsOn the actions that must end before it starts; may be empty
 * @param responsibleRole the role of whoever leads it, null if not stated
 * @param milestones its milestones; may be empty
 * @param expenses its expenses; may be empty
 * @param declaredTotal the total of its expenses as the author declares it, in euros, null if not stated
 * @param expectedResult what is to come of it and how that is measured, null if not stated
 * @param directoryTarget the level of directory security that it is to reach, null if not stated
 * @param evidence the documents that prove it; may be empty
 */
public record RemediationAction(
        @NotNull @Nullable ActionId id,
        @NotBlank @Nullable String title,
        List<WeaknessId> weaknesses,
        List<ObjectiveId> objectives,
        Set<Effect> effects,
        @Nullable ActionStatus status,
        @NotNull @Nullable LocalDate start,
        @NotNull @Nullable LocalDate end,
        List<ActionId> dependsOn,
        @Nullable String responsibleRole,
        List<@Valid Milestone> milestones,
        List<@Valid Expense> expenses,
        @Nullable Euros declaredTotal,
        @Valid @Nullable ExpectedResult expectedResult,
        @Nullable AdsLevel directoryTarget,
        List<@Valid Evidence> evidence) {

    private static final RemediationAction EMPTY = new RemediationAction(
            null, null, List.of(), List.of(), Set.of(), null, null, null, List.of(), null, List.of(), List.of(), null,
            null, null, List.of());

    /**
     * Copies the collections.
     *
     * @param id its identifier in the plan, null if not stated
     * @param title what is done, null if not stated
     * @param weaknesses the weaknesses it answers; may be empty
     * @param objectives the objectives of the call it serves; may be empty
     * @param effects what it is good for; may be empty
     * @param status how far it is, null if not stated
     * @param start the day it starts, null if not stated
     * @param end the day it ends, null if not stated
     * @param dependsOn the actions that must end before it starts; may be empty
     * @param responsibleRole the role of whoever leads it, null if not stated
     * @param milestones its milestones; may be empty
     * @param expenses its expenses; may be empty
     * @param declaredTotal the total of its expenses as the author declares it, in euros, null if not stated
     * @param expectedResult what is to come of it and how that is measured, null if not stated
     * @param directoryTarget the level of directory security that it is to reach, null if not stated
     * @param evidence the documents that prove it; may be empty
     */
    public RemediationAction {
        weaknesses = Elements.copyOf(weaknesses, "weaknesses");
        objectives = Elements.copyOf(objectives, "objectives");
        effects = Collections.unmodifiableSet(new TreeSet<>(Objects.requireNonNull(effects, "effects")));
        dependsOn = Elements.copyOf(dependsOn, "dependsOn");
        milestones = Elements.copyOf(milestones, "milestones");
        expenses = Elements.copyOf(expenses, "expenses");
        evidence = Elements.copyOf(evidence, "evidence");
    }

    /**
     * Returns an action of which nothing is stated.
     *
     * @return the action
     */
    public static RemediationAction empty() {
        return EMPTY;
    }

    /**
     * Returns an action of which only identifier and title are stated.
     *
     * @param id its identifier in the plan
     * @param title what is done
     * @return the action
     */
    public static RemediationAction of(ActionId id, String title) {
        return EMPTY.withId(Objects.requireNonNull(id, "id")).withTitle(Objects.requireNonNull(title, "title"));
    }

    /**
     * Returns a copy with another identifier.
     *
     * @param newId its identifier in the plan, null for not stated
     * @return the copy
     */
    public RemediationAction withId(@Nullable ActionId newId) {
        Draft draft = new Draft(this);
        draft.id = newId;
        return draft.finish();
    }

    /**
     * Returns a copy with another title.
     *
     * @param newTitle what is done, null for not stated
     * @return the copy
     */
    public RemediationAction withTitle(@Nullable String newTitle) {
        Draft draft = new Draft(this);
        draft.title = newTitle;
        return draft.finish();
    }

    /**
     * Returns a copy with other weaknesses.
     *
     * @param newWeaknesses the weaknesses it answers
     * @return the copy
     */
    public RemediationAction withWeaknesses(List<WeaknessId> newWeaknesses) {
        Draft draft = new Draft(this);
        draft.weaknesses = Objects.requireNonNull(newWeaknesses, "weaknesses");
        return draft.finish();
    }

    /**
     * Returns a copy with other objectives.
     *
     * @param newObjectives the objectives of the call it serves
     * @return the copy
     */
    public RemediationAction withObjectives(List<ObjectiveId> newObjectives) {
        Draft draft = new Draft(this);
        draft.objectives = Objects.requireNonNull(newObjectives, "objectives");
        return draft.finish();
    }

    /**
     * Returns a copy with other effects.
     *
     * @param newEffects what it is good for
     * @return the copy
     */
    public RemediationAction withEffects(Set<Effect> newEffects) {
        Draft draft = new Draft(this);
        draft.effects = Objects.requireNonNull(newEffects, "effects");
        return draft.finish();
    }

    /**
     * Returns a copy with another status.
     *
     * @param newStatus how far it is, null for not stated
     * @return the copy
     */
    public RemediationAction withStatus(@Nullable ActionStatus newStatus) {
        Draft draft = new Draft(this);
        draft.status = newStatus;
        return draft.finish();
    }

    /**
     * Returns a copy with another first day.
     *
     * @param newStart the day it starts, null for not stated
     * @return the copy
     */
    public RemediationAction withStart(@Nullable LocalDate newStart) {
        Draft draft = new Draft(this);
        draft.start = newStart;
        return draft.finish();
    }

    /**
     * Returns a copy with another last day.
     *
     * @param newEnd the day it ends, null for not stated
     * @return the copy
     */
    public RemediationAction withEnd(@Nullable LocalDate newEnd) {
        Draft draft = new Draft(this);
        draft.end = newEnd;
        return draft.finish();
    }

    /**
     * Returns a copy with other dependencies.
     *
     * @param newDependsOn the actions that must end before it starts
     * @return the copy
     */
    public RemediationAction withDependsOn(List<ActionId> newDependsOn) {
        Draft draft = new Draft(this);
        draft.dependsOn = Objects.requireNonNull(newDependsOn, "dependsOn");
        return draft.finish();
    }

    /**
     * Returns a copy with another role of whoever leads it.
     *
     * @param newResponsibleRole the role of whoever leads it, null for not stated
     * @return the copy
     */
    public RemediationAction withResponsibleRole(@Nullable String newResponsibleRole) {
        Draft draft = new Draft(this);
        draft.responsibleRole = newResponsibleRole;
        return draft.finish();
    }

    /**
     * Returns a copy with other milestones.
     *
     * @param newMilestones its milestones
     * @return the copy
     */
    public RemediationAction withMilestones(List<Milestone> newMilestones) {
        Draft draft = new Draft(this);
        draft.milestones = Objects.requireNonNull(newMilestones, "milestones");
        return draft.finish();
    }

    /**
     * Returns a copy with other expenses.
     *
     * @param newExpenses its expenses
     * @return the copy
     */
    public RemediationAction withExpenses(List<Expense> newExpenses) {
        Draft draft = new Draft(this);
        draft.expenses = Objects.requireNonNull(newExpenses, "expenses");
        return draft.finish();
    }

    /**
     * Returns a copy with another declared total.
     *
     * @param newDeclaredTotal the total of its expenses as the author declares it, in euros, null for not stated
     * @return the copy
     */
    public RemediationAction withDeclaredTotal(@Nullable Euros newDeclaredTotal) {
        Draft draft = new Draft(this);
        draft.declaredTotal = newDeclaredTotal;
        return draft.finish();
    }

    /**
     * Returns a copy with another expected result.
     *
     * @param newExpectedResult what is to come of it and how that is measured, null for not stated
     * @return the copy
     */
    public RemediationAction withExpectedResult(@Nullable ExpectedResult newExpectedResult) {
        Draft draft = new Draft(this);
        draft.expectedResult = newExpectedResult;
        return draft.finish();
    }

    /**
     * Returns a copy with another target of directory security.
     *
     * @param newDirectoryTarget the level of directory security that it is to reach, null for not stated
     * @return the copy
     */
    public RemediationAction withDirectoryTarget(@Nullable AdsLevel newDirectoryTarget) {
        Draft draft = new Draft(this);
        draft.directoryTarget = newDirectoryTarget;
        return draft.finish();
    }

    /**
     * Returns a copy with other evidence.
     *
     * @param newEvidence the documents that prove it
     * @return the copy
     */
    public RemediationAction withEvidence(List<Evidence> newEvidence) {
        Draft draft = new Draft(this);
        draft.evidence = Objects.requireNonNull(newEvidence, "evidence");
        return draft.finish();
    }

    /** The components on the way from one action to another, so that only this class names them all in their order. */
    private static final class Draft {

        private @Nullable ActionId id;
        private @Nullable String title;
        private List<WeaknessId> weaknesses;
        private List<ObjectiveId> objectives;
        private Set<Effect> effects;
        private @Nullable ActionStatus status;
        private @Nullable LocalDate start;
        private @Nullable LocalDate end;
        private List<ActionId> dependsOn;
        private @Nullable String responsibleRole;
        private List<Milestone> milestones;
        private List<Expense> expenses;
        private @Nullable Euros declaredTotal;
        private @Nullable ExpectedResult expectedResult;
        private @Nullable AdsLevel directoryTarget;
        private List<Evidence> evidence;

        private Draft(RemediationAction action) {
            id = action.id;
            title = action.title;
            weaknesses = action.weaknesses;
            objectives = action.objectives;
            effects = action.effects;
            status = action.status;
            start = action.start;
            end = action.end;
            dependsOn = action.dependsOn;
            responsibleRole = action.responsibleRole;
            milestones = action.milestones;
            expenses = action.expenses;
            declaredTotal = action.declaredTotal;
            expectedResult = action.expectedResult;
            directoryTarget = action.directoryTarget;
            evidence = action.evidence;
        }

        private RemediationAction finish() {
            return new RemediationAction(
                    id,
                    title,
                    weaknesses,
                    objectives,
                    effects,
                    status,
                    start,
                    end,
                    dependsOn,
                    responsibleRole,
                    milestones,
                    expenses,
                    declaredTotal,
                    expectedResult,
                    directoryTarget,
                    evidence);
        }
    }
}
