package io.github.carecyber.core.plan;

import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.PlanId;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.money.Euros;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The plan of an establishment or a group against the weaknesses that attackers can exploit (<em>plan de remédiation</em>).
 *
 * <p>For example the plan of a clinic with three weaknesses, four actions and a request to the second call.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id its identifier, null if not stated
 * @param call the call it is for, null if not stated
 * @param applicant the legal entity that files it, the support establishment for a GHT, null if not stated
 * @param title its title, null if not stated
 * @param weaknesses the weaknesses
 * @param actions the actions
 * @param financing the lines of financing
 * @param declaredTotal the total of all expenses as the author declares it, in euros, null if not stated
 */
public record RemediationPlan(
        @NotNull @Nullable PlanId id,
        @NotNull @Nullable CallId call,
        @NotNull @Nullable LegalEntityFinessNumber applicant,
        @Nullable String title,
        @NotEmpty List<@Valid Weakness> weaknesses,
        @NotEmpty List<@Valid RemediationAction> actions,
        @NotEmpty List<@Valid Financing> financing,
        @Nullable Euros declaredTotal) {

    /**
     * Copies the collections.
     *
     * @param id its identifier, null if not stated
     * @param call the call it is for, null if not stated
     * @param applicant the legal entity that files it, the support establishment for a GHT, null if not stated
     * @param title its title, null if not stated
     * @param weaknesses the weaknesses
     * @param actions the actions
     * @param financing the lines of financing
     * @param declaredTotal the total of all expenses as the author declares it, in euros, null if not stated
     */
    public RemediationPlan {
        weaknesses = Elements.copyOf(weaknesses, "weaknesses");
        actions = Elements.copyOf(actions, "actions");
        financing = Elements.copyOf(financing, "financing");
    }

    /**
     * Returns a plan in which nothing is planned yet.
     *
     * @param id its identifier
     * @param call the call it is for
     * @param applicant the legal entity that files it, the support establishment for a GHT
     * @return the plan
     */
    public static RemediationPlan of(PlanId id, CallId call, LegalEntityFinessNumber applicant) {
        return new RemediationPlan(
                Objects.requireNonNull(id, "id"),
                Objects.requireNonNull(call, "call"),
                Objects.requireNonNull(applicant, "applicant"),
                null,
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    /**
     * Returns a copy with a title.
     *
     * @param newTitle its title
     * @return the copy
     */
    public RemediationPlan withTitle(String newTitle) {
        return new RemediationPlan(
                id,
                call,
                applicant,
                Objects.requireNonNull(newTitle, "title"),
                weaknesses,
                actions,
                financing,
                declaredTotal);
    }

    /**
     * Returns a copy with other weaknesses.
     *
     * @param newWeaknesses the weaknesses
     * @return the copy
     */
    public RemediationPlan withWeaknesses(List<Weakness> newWeaknesses) {
        return new RemediationPlan(id, call, applicant, title, newWeaknesses, actions, financing, declaredTotal);
    }

    /**
     * Returns a copy with other actions.
     *
     * @param newActions the actions
     * @return the copy
     */
    public RemediationPlan withActions(List<RemediationAction> newActions) {
        return new RemediationPlan(id, call, applicant, title, weaknesses, newActions, financing, declaredTotal);
    }

    /**
     * Returns a copy with other lines of financing.
     *
     * @param newFinancing the lines of financing
     * @return the copy
     */
    public RemediationPlan withFinancing(List<Financing> newFinancing) {
        return new RemediationPlan(id, call, applicant, title, weaknesses, actions, newFinancing, declaredTotal);
    }

    /**
     * Returns a copy with a declared total.
     *
     * @param newDeclaredTotal the total of all expenses as the author declares it, in euros
     * @return the copy
     */
    public RemediationPlan withDeclaredTotal(Euros newDeclaredTotal) {
        return new RemediationPlan(
                id,
                call,
                applicant,
                title,
                weaknesses,
                actions,
                financing,
                Objects.requireNonNull(newDeclaredTotal, "declaredTotal"));
    }
}
