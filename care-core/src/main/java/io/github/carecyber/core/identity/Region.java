package io.github.carecyber.core.identity;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.text.TextValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A region of France (<em>région</em>) with its regional health agency (<em>agence régionale de santé</em>, ARS).
 *
 * <p>There are 18: 13 on the mainland, Corsica included, and five overseas. Codes and names are those of the national statistics
 * institute; several regions have a code that is also some department's, so a bare "75" is no answer to "where?". The constants
 * stand in the order of their codes. For example {@link #ILE_DE_FRANCE} has the code 11 and eight departments. Some overseas
 * territories belong to no region, see {@link Department#supervisingRegion()}.
 *
 * <p>Legal basis of the agencies: <em>code de la santé publique</em>, articles L. 1431-1 and following.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum Region implements TextValue {

    /** Guadeloupe. */
    GUADELOUPE("01", "Guadeloupe", "ARS Guadeloupe, Saint-Martin et Saint-Barthélemy"),

    /** Martinique. */
    MARTINIQUE("02", "Martinique"),

    /** Guyane. */
    GUYANE("03", "Guyane"),

    /** La Réunion. */
    LA_REUNION("04", "La Réunion"),

    /** Mayotte. */
    MAYOTTE("06", "Mayotte"),

    /** Île-de-France. */
    ILE_DE_FRANCE("11", "Île-de-France"),

    /** Centre-Val de Loire. */
    CENTRE_VAL_DE_LOIRE("24", "Centre-Val de Loire"),

    /** Bourgogne-Franche-Comté. */
    BOURGOGNE_FRANCHE_COMTE("27", "Bourgogne-Franche-Comté"),

    /** Normandie. */
    NORMANDIE("28", "Normandie"),

    /** Hauts-de-France. */
    HAUTS_DE_FRANCE("32", "Hauts-de-France"),

    /** Grand Est. */
    GRAND_EST("44", "Grand Est"),

    /** Pays de la Loire. */
    PAYS_DE_LA_LOIRE("52", "Pays de la Loire"),

    /** Bretagne. */
    BRETAGNE("53", "Bretagne"),

    /** Nouvelle-Aquitaine. */
    NOUVELLE_AQUITAINE("75", "Nouvelle-Aquitaine"),

    /** Occitanie. */
    OCCITANIE("76", "Occitanie"),

    /** Auvergne-Rhône-Alpes. */
    AUVERGNE_RHONE_ALPES("84", "Auvergne-Rhône-Alpes"),

    /** Provence-Alpes-Côte d'Azur. */
    PROVENCE_ALPES_COTE_D_AZUR("93", "Provence-Alpes-Côte d'Azur"),

    /** Corse. */
    CORSE("94", "Corse");

    private final String code;
    private final String label;
    private final String healthAgencyName;

    Region(String code, String label) {
        this(code, label, "ARS " + label);
    }

    Region(String code, String label, String healthAgencyName) {
        this.code = code;
        this.label = label;
        this.healthAgencyName = healthAgencyName;
    }

    /**
     * Returns the region with this code. One-digit codes without their zero are not completed.
     *
     * @param code the INSEE code, two digits
     * @return the region
     * @throws IllegalArgumentException if no region has this code
     */
    public static Region of(String code) {
        Objects.requireNonNull(code, "code");
        for (Region region : values()) {
            if (region.code.equals(code)) {
                return region;
            }
        }
        throw new IllegalArgumentException("Region " + Excerpt.of(code)
                + " is not on the list of 18 INSEE codes: two digits, as in 11 for Île-de-France.");
    }

    /**
     * Reads a region; the same as {@link #of(String)}.
     *
     * @param text what {@link #toString()} writes
     * @return the region
     * @throws IllegalArgumentException if no region has this code
     */
    public static Region parse(String text) {
        return of(Objects.requireNonNull(text, "text"));
    }

    /**
     * Returns the INSEE code.
     *
     * @return two digits
     */
    public String code() {
        return code;
    }

    /**
     * Returns the official name.
     *
     * @return the French name with its accents
     */
    public String label() {
        return label;
    }

    /**
     * Returns the usual short name of the region's health agency.
     *
     * @return the French name, such as {@code ARS Île-de-France}; Guadeloupe's also names Saint-Martin and Saint-Barthélemy
     */
    public String healthAgencyName() {
        return healthAgencyName;
    }

    /**
     * Returns the departments of the region. Territories that its agency serves without their belonging to the region are not
     * among them.
     *
     * @return an unmodifiable list in the order of the codes, not empty
     */
    public List<Department> departments() {
        return Department.all().stream()
                .filter(department -> department.region().equals(Optional.of(this)))
                .toList();
    }

    /** Returns the INSEE code, not the constant's name. */
    @Override
    public String toString() {
        return code;
    }
}
