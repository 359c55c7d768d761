package io.github.carecyber.core.facility;

import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.Siret;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One site of care (<em>entité géographique</em>, FINESS ET): a hospital, a clinic, a dialysis unit.
 *
 * <p>For example the hospital of Sia, which the health agency of Wallis-et-Futuna runs beside a second one. Every site
 * belongs to exactly one {@link LegalEntity}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param finess its FINESS number, null if not stated
 * @param name its name, null if not stated
 * @param siret its SIRET, null if it has none or it is not stated; several sites may share one
 * @param category its category, null if not stated
 * @param publicService how it takes part in the public hospital service, null if not stated
 * @param careActivities its care activities; empty if it states that it has none, null if not stated
 * @param authorisations its authorisations for care activities; empty if it states that it has none, null if not stated
 * @param staff its staff by year, salaried and liberal, as declared in the yearly survey (SAE)
 * @param combinedActivity its combined activity by year
 * @param state whether the register holds it as open, null if not stated
 * @param closed the day it closed, null if it is open or the day is not stated
 */
public record Facility(
        @NotNull @Nullable FacilityFinessNumber finess,
        @Nullable String name,
        @Nullable Siret siret,
        @Nullable FacilityCategory category,
        @Nullable PublicServiceStatus publicService,
        @Nullable Set<CareActivity> careActivities,
        @Nullable List<@Valid Authorisation> authorisations,
        YearlyFigures staff,
        YearlyFigures combinedActivity,
        @Nullable RegisterState state,
        @Nullable LocalDate closed) {

    /**
     * Copies the activities and authorisations.
     *
     * @param finess its FINESS number, null if not stated
     * @param name its name, null if not stated
     * @param siret its SIRET, null if it has none or it is not stated; several sites may share one
     * @param category its category, null if not stated
     * @param publicService how it takes part in the public hospital service, null if not stated
     * @param careActivities its care activities; empty if it states that it has none, null if not stated
     * @param authorisations its authorisations for care activities; empty if it states that it has none, null if not stated
     * @param staff its staff by year, salaried and liberal, as declared in the yearly survey (SAE)
     * @param combinedActivity its combined activity by year
     * @param state whether the register holds it as open, null if not stated
     * @param closed the day it closed, null if it is open or the day is not stated
     */
    public Facility {
        if (careActivities != null) {
            careActivities =
                    careActivities.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(careActivities));
        }
        authorisations = authorisations == null ? null : List.copyOf(authorisations);
        Objects.requireNonNull(staff, "staff");
        Objects.requireNonNull(combinedActivity, "combinedActivity");
    }

    /**
     * Returns a facility of which only number and name are stated.
     *
     * @param finess its FINESS number
     * @param name its name
     * @return the facility
     */
    public static Facility of(FacilityFinessNumber finess, String name) {
        return new Facility(
                Objects.requireNonNull(finess, "finess"),
                Objects.requireNonNull(name, "name"),
                null,
                null,
                null,
                null,
                null,
                YearlyFigures.none(),
                YearlyFigures.none(),
                null,
                null);
    }

    /**
     * Returns a copy with a SIRET.
     *
     * @param newSiret the SIRET
     * @return the copy
     */
    public Facility withSiret(Siret newSiret) {
        return new Facility(
                finess,
                name,
                Objects.requireNonNull(newSiret, "siret"),
                category,
                publicService,
                careActivities,
                authorisations,
                staff,
                combinedActivity,
                state,
                closed);
    }

    /**
     * Returns a copy with a category.
     *
     * @param newCategory the category
     * @return the copy
     */
    public Facility withCategory(FacilityCategory newCategory) {
        return new Facility(
                finess,
                name,
                siret,
                Objects.requireNonNull(newCategory, "category"),
                publicService,
                careActivities,
                authorisations,
                staff,
                combinedActivity,
                state,
                closed);
    }

    /**
     * Returns a copy with a public-service status.
     *
     * @param newPublicService how it takes part in the public hospital service
     * @return the copy
     */
    public Facility withPublicService(PublicServiceStatus newPublicService) {
        return new Facility(
                finess,
                name,
                siret,
                category,
                Objects.requireNonNull(newPublicService, "publicService"),
                careActivities,
                authorisations,
                staff,
                combinedActivity,
                state,
                closed);
    }

    /**
     * Returns a copy with other care activities.
     *
     * @param newCareActivities the care activities; empty to state that there are none
     * @return the copy
     */
    public Facility withCareActivities(Set<CareActivity> newCareActivities) {
        return new Facility(
                finess,
                name,
                siret,
                category,
                publicService,
                Objects.requireNonNull(newCareActivities, "careActivities"),
                authorisations,
                staff,
                combinedActivity,
                state,
                closed);
    }

    /**
     * Returns a copy with other authorisations.
     *
     * @param newAuthorisations the authorisations for care activities; empty to state that there are none
     * @return the copy
     */
    public Facility withAuthorisations(List<Authorisation> newAuthorisations) {
        return new Facility(
                finess,
                name,
                siret,
                category,
                publicService,
                careActivities,
                Objects.requireNonNull(newAuthorisations, "authorisations"),
                staff,
                combinedActivity,
                state,
                closed);
    }

    /**
     * Returns a copy with other staff figures.
     *
     * @param newStaff the staff by year
     * @return the copy
     */
    public Facility withStaff(YearlyFigures newStaff) {
        return new Facility(
                finess,
                name,
                siret,
                category,
                publicService,
                careActivities,
                authorisations,
                newStaff,
                combinedActivity,
                state,
                closed);
    }

    /**
     * Returns a copy with other activity figures.
     *
     * @param newCombinedActivity the combined activity by year
     * @return the copy
     */
    public Facility withCombinedActivity(YearlyFigures newCombinedActivity) {
        return new Facility(
                finess,
                name,
                siret,
                category,
                publicService,
                careActivities,
                authorisations,
                staff,
                newCombinedActivity,
                state,
                closed);
    }

    /**
     * Returns a copy with a state in the register.
     *
     * @param newState whether the register holds it as open
     * @return the copy
     */
    public Facility withState(RegisterState newState) {
        return new Facility(
                finess,
                name,
                siret,
                category,
                publicService,
                careActivities,
                authorisations,
                staff,
                combinedActivity,
                Objects.requireNonNull(newState, "state"),
                closed);
    }

    /**
     * Returns a copy with a closing day.
     *
     * @param newClosed the day it closed
     * @return the copy
     */
    public Facility withClosed(LocalDate newClosed) {
        return new Facility(
                finess,
                name,
                siret,
                category,
                publicService,
                careActivities,
                authorisations,
                staff,
                combinedActivity,
                state,
                Objects.requireNonNull(newClosed, "closed"));
    }
}
