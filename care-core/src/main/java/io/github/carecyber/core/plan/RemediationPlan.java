package io.github.carecyber.core.plan;

import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.PlanId;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.money.Euros;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
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
 * @param version the number of its version, from one, null if not stated
 * @param drawnUp the day on which this version was drawn up, null if not stated
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
        @Positive @Nullable Integer version,
        @Nullable LocalDate drawnUp,
        @NotNull @Nullable CallId call,
        @NotNull @Nullable LegalEntityFinessNumber applicant,
        @Nullable String title,
        @NotEmpty List<@Valid Weakness> weaknesses,
        @NotEmpty List<@Valid RemediationAction> actions,
        @NotEmpty List<@Valid Financing> financing,
        @Nullable Euros declaredTotal) {

    private static final RemediationPlan EMPTY =
            new RemediationPlan(null, null, null, null, null, null, List.of(), List.of(), List.of(), null);

    /**
     * Copies the collections.
     *
     * @param id its identifier, null if not stated
     * @param version the number of its version, from one, null if not stated
     * @param drawnUp the day on which this version was drawn up, null if not stated
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
     * Returns a plan of which nothing is stated.
     *
     * @return the plan
     */
    public static RemediationPlan empty() {
        return EMPTY;
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
    public RemediationPlan withId(@Nullable PlanId newId) {
        Draft draft = new Draft(this);
        draft.id = newId;
        return draft.finish();
    }

    /**
     * Returns a copy with another number of its version.
     *
     * @param newVersion the number of its version, from one, null for not stated
     * @return the copy
     */
    public RemediationPlan withVersion(@Nullable Integer newVersion) {
        Draft draft = new Draft(this);
        draft.version = newVersion;
        return draft.finish();
    }

    /**
     * Returns a copy with another day on which it was drawn up.
     *
     * @param newDrawnUp the day on which this version was drawn up, null for not stated
     * @return the copy
     */
    public RemediationPlan withDrawnUp(@Nullable LocalDate newDrawnUp) {
        Draft draft = new Draft(this);
        draft.drawnUp = newDrawnUp;
        return draft.finish();
    }

    /**
     * Returns a copy with another call.
     *
     * @param newCall the call it is for, null for not stated
     * @return the copy
     */
    public RemediationPlan withCall(@Nullable CallId newCall) {
        Draft draft = new Draft(this);
        draft.call = newCall;
        return draft.finish();
    }

    /**
     * Returns a copy with another applicant.
     *
     * @param newApplicant the legal entity that files it, the support establishment for a GHT, null for not stated
     * @return the copy
     */
    public RemediationPlan withApplicant(@Nullable LegalEntityFinessNumber newApplicant) {
        Draft draft = new Draft(this);
        draft.applicant = newApplicant;
        return draft.finish();
    }

    /**
     * Returns a copy with another title.
     *
     * @param newTitle its title, null for not stated
     * @return the copy
     */
    public RemediationPlan withTitle(@Nullable String newTitle) {
        Draft draft = new Draft(this);
        draft.title = newTitle;
        return draft.finish();
    }

    /**
     * Returns a copy with other weaknesses.
     *
     * @param newWeaknesses the weaknesses
     * @return the copy
     */
    public RemediationPlan withWeaknesses(List<Weakness> newWeaknesses) {
        Draft draft = new Draft(this);
        draft.weaknesses = Objects.requireNonNull(newWeaknesses, "weaknesses");
        return draft.finish();
    }

    /**
     * Returns a copy with other actions.
     *
     * @param newActions the actions
     * @return the copy
     */
    public RemediationPlan withActions(List<RemediationAction> newActions) {
        Draft draft = new Draft(this);
        draft.actions = Objects.requireNonNull(newActions, "actions");
        return draft.finish();
    }

    /**
     * Returns a copy with other lines of financing.
     *
     * @param newFinancing the lines of financing
     * @return the copy
     */
    public RemediationPlan withFinancing(List<Financing> newFinancing) {
        Draft draft = new Draft(this);
        draft.financing = Objects.requireNonNull(newFinancing, "financing");
        return draft.finish();
    }

    /**
     * Returns a copy with another declared total.
     *
     * @param newDeclaredTotal the total of all expenses as the author declares it, in euros, null for not stated
     * @return the copy
     */
    public RemediationPlan withDeclaredTotal(@Nullable Euros newDeclaredTotal) {
        Draft draft = new Draft(this);
        draft.declaredTotal = newDeclaredTotal;
        return draft.finish();
    }

    /** The components on the way from one plan to another, so that only this class names them all in their order. */
    private static final class Draft {

        private @Nullable PlanId id;
        private @Nullable Integer version;
        private @Nullable LocalDate drawnUp;
        private @Nullable CallId call;
        private @Nullable LegalEntityFinessNumber applicant;
        private @Nullable String title;
        private List<Weakness> weaknesses;
        private List<RemediationAction> actions;
        private List<Financing> financing;
        private @Nullable Euros declaredTotal;

        private Draft(RemediationPlan plan) {
            id = plan.id;
            version = plan.version;
            drawnUp = plan.drawnUp;
            call = plan.call;
            applicant = plan.applicant;
            title = plan.title;
            weaknesses = plan.weaknesses;
            actions = plan.actions;
            financing = plan.financing;
            declaredTotal = plan.declaredTotal;
        }

        private RemediationPlan finish() {
            return new RemediationPlan(
                    id, version, drawnUp, call, applicant, title, weaknesses, actions, financing, declaredTotal);
        }
    }
}
