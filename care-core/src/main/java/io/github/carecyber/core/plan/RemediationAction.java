package io.github.carecyber.core.plan;

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
 * @param start the day it starts, null if not stated
 * @param end the day it ends, null if not stated
 * @param dependsOn the actions that must end before it starts; may be empty
 * @param responsibleRole the role of whoever leads it, null if not stated
 * @param milestones its milestones; may be empty
 * @param expenses its expenses; may be empty
 * @param declaredTotal the total of its expenses as the author declares it, in euros, null if not stated
 */
public record RemediationAction(
        @NotNull @Nullable ActionId id,
        @NotBlank @Nullable String title,
        List<WeaknessId> weaknesses,
        List<ObjectiveId> objectives,
        Set<Effect> effects,
        @NotNull @Nullable LocalDate start,
        @NotNull @Nullable LocalDate end,
        List<ActionId> dependsOn,
        @Nullable String responsibleRole,
        List<@Valid Milestone> milestones,
        List<@Valid Expense> expenses,
        @Nullable Euros declaredTotal) {

    /**
     * Copies the collections.
     *
     * @param id its identifier in the plan, null if not stated
     * @param title what is done, null if not stated
     * @param weaknesses the weaknesses it answers; may be empty
     * @param objectives the objectives of the call it serves; may be empty
     * @param effects what it is good for; may be empty
     * @param start the day it starts, null if not stated
     * @param end the day it ends, null if not stated
     * @param dependsOn the actions that must end before it starts; may be empty
     * @param responsibleRole the role of whoever leads it, null if not stated
     * @param milestones its milestones; may be empty
     * @param expenses its expenses; may be empty
     * @param declaredTotal the total of its expenses as the author declares it, in euros, null if not stated
     */
    public RemediationAction {
        weaknesses = Elements.copyOf(weaknesses, "weaknesses");
        objectives = Elements.copyOf(objectives, "objectives");
        effects = Collections.unmodifiableSet(new TreeSet<>(Objects.requireNonNull(effects, "effects")));
        dependsOn = Elements.copyOf(dependsOn, "dependsOn");
        milestones = Elements.copyOf(milestones, "milestones");
        expenses = Elements.copyOf(expenses, "expenses");
    }

    /**
     * Returns an action of which only identifier and title are stated.
     *
     * @param id its identifier in the plan
     * @param title what is done
     * @return the action
     */
    public static RemediationAction of(ActionId id, String title) {
        return new RemediationAction(
                Objects.requireNonNull(id, "id"),
                Objects.requireNonNull(title, "title"),
                List.of(),
                List.of(),
                Set.of(),
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                null);
    }

    /**
     * Returns a copy with other weaknesses.
     *
     * @param newWeaknesses the weaknesses it answers
     * @return the copy
     */
    public RemediationAction withWeaknesses(List<WeaknessId> newWeaknesses) {
        return new RemediationAction(
                id,
                title,
                newWeaknesses,
                objectives,
                effects,
                start,
                end,
                dependsOn,
                responsibleRole,
                milestones,
                expenses,
                declaredTotal);
    }

    /**
     * Returns a copy with other objectives.
     *
     * @param newObjectives the objectives of the call it serves
     * @return the copy
     */
    public RemediationAction withObjectives(List<ObjectiveId> newObjectives) {
        return new RemediationAction(
                id,
                title,
                weaknesses,
                newObjectives,
                effects,
                start,
                end,
                dependsOn,
                responsibleRole,
                milestones,
                expenses,
                declaredTotal);
    }

    /**
     * Returns a copy with other effects.
     *
     * @param newEffects what it is good for
     * @return the copy
     */
    public RemediationAction withEffects(Set<Effect> newEffects) {
        return new RemediationAction(
                id,
                title,
                weaknesses,
                objectives,
                newEffects,
                start,
                end,
                dependsOn,
                responsibleRole,
                milestones,
                expenses,
                declaredTotal);
    }

    /**
     * Returns a copy with a first day.
     *
     * @param newStart the day it starts
     * @return the copy
     */
    public RemediationAction withStart(LocalDate newStart) {
        return new RemediationAction(
                id,
                title,
                weaknesses,
                objectives,
                effects,
                Objects.requireNonNull(newStart, "start"),
                end,
                dependsOn,
                responsibleRole,
                milestones,
                expenses,
                declaredTotal);
    }

    /**
     * Returns a copy with a last day.
     *
     * @param newEnd the day it ends
     * @return the copy
     */
    public RemediationAction withEnd(LocalDate newEnd) {
        return new RemediationAction(
                id,
                title,
                weaknesses,
                objectives,
                effects,
                start,
                Objects.requireNonNull(newEnd, "end"),
                dependsOn,
                responsibleRole,
                milestones,
                expenses,
                declaredTotal);
    }

    /**
     * Returns a copy with other dependencies.
     *
     * @param newDependsOn the actions that must end before it starts
     * @return the copy
     */
    public RemediationAction withDependsOn(List<ActionId> newDependsOn) {
        return new RemediationAction(
                id,
                title,
                weaknesses,
                objectives,
                effects,
                start,
                end,
                newDependsOn,
                responsibleRole,
                milestones,
                expenses,
                declaredTotal);
    }

    /**
     * Returns a copy with a responsible role.
     *
     * @param newResponsibleRole the role of whoever leads it
     * @return the copy
     */
    public RemediationAction withResponsibleRole(String newResponsibleRole) {
        return new RemediationAction(
                id,
                title,
                weaknesses,
                objectives,
                effects,
                start,
                end,
                dependsOn,
                Objects.requireNonNull(newResponsibleRole, "responsibleRole"),
                milestones,
                expenses,
                declaredTotal);
    }

    /**
     * Returns a copy with other milestones.
     *
     * @param newMilestones its milestones
     * @return the copy
     */
    public RemediationAction withMilestones(List<Milestone> newMilestones) {
        return new RemediationAction(
                id,
                title,
                weaknesses,
                objectives,
                effects,
                start,
                end,
                dependsOn,
                responsibleRole,
                newMilestones,
                expenses,
                declaredTotal);
    }

    /**
     * Returns a copy with other expenses.
     *
     * @param newExpenses its expenses
     * @return the copy
     */
    public RemediationAction withExpenses(List<Expense> newExpenses) {
        return new RemediationAction(
                id,
                title,
                weaknesses,
                objectives,
                effects,
                start,
                end,
                dependsOn,
                responsibleRole,
                milestones,
                newExpenses,
                declaredTotal);
    }

    /**
     * Returns a copy with a declared total.
     *
     * @param newDeclaredTotal the total of its expenses as the author declares it, in euros
     * @return the copy
     */
    public RemediationAction withDeclaredTotal(Euros newDeclaredTotal) {
        return new RemediationAction(
                id,
                title,
                weaknesses,
                objectives,
                effects,
                start,
                end,
                dependsOn,
                responsibleRole,
                milestones,
                expenses,
                Objects.requireNonNull(newDeclaredTotal, "declaredTotal"));
    }
}
