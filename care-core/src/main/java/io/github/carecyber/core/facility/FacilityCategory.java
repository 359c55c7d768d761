package io.github.carecyber.core.facility;

import io.github.carecyber.core.text.TextValue;
import java.util.Optional;
import java.util.Set;

/**
 * The category of a facility in the register (<em>catégorie d'établissement</em>, code list TRE_R397, formerly TRE_R66).
 *
 * <p>For example 355 is a hospital centre, 365 a multi-disciplinary clinic, 500 a home for dependent old people (EHPAD).
 * Codes that are not in the list read here are kept and belong to no {@link Sector}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code the code, 3 digits
 */
public record FacilityCategory(String code) implements Comparable<FacilityCategory>, TextValue {

    private static final Set<String> HEALTH = Set.of(
            "101", "106", "108", "109", "114", "122", "127", "128", "129", "131", "141", "146", "161", "292", "321",
            "355", "362", "365", "697");

    private static final Set<String> MEDICO_SOCIAL = Set.of("354", "500");

    /**
     * Checks the form.
     *
     * @param code the code, 3 digits
     * @throws IllegalArgumentException if the code has another form
     */
    public FacilityCategory {
        RegisterCode.check(code, "Facility category", 3, 3, "355");
    }

    /**
     * Returns the category with this code.
     *
     * @param code the code, 3 digits
     * @return the category
     * @throws IllegalArgumentException if the code has another form
     */
    public static FacilityCategory of(String code) {
        return new FacilityCategory(code);
    }

    /**
     * Reads a category; the same as {@link #of}.
     *
     * @param code the code
     * @return the category
     * @throws IllegalArgumentException if the text has another form
     */
    public static FacilityCategory parse(String code) {
        return new FacilityCategory(code);
    }

    /**
     * Returns the sector of the category.
     *
     * @return the sector, empty if the code is not in the list read here
     */
    public Optional<Sector> sector() {
        if (HEALTH.contains(code)) {
            return Optional.of(Sector.HEALTH);
        }
        return MEDICO_SOCIAL.contains(code) ? Optional.of(Sector.MEDICO_SOCIAL) : Optional.empty();
    }

    /** Compares by text. Written out: the first use of what a record brings along takes a new process some milliseconds. */
    @Override
    public boolean equals(Object other) {
        return other instanceof FacilityCategory category && category.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public int compareTo(FacilityCategory other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
