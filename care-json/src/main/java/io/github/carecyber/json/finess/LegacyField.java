package io.github.carecyber.json.finess;

/**
 * A cell of the register's legacy file (<em>rubrique du fichier historique</em>), in the order of the line.
 *
 * <p>For example {@link #CATEGORY}, the nineteenth cell, which holds 355 for a hospital centre. The first cell is the kind of the line.
 *
 * <p>Source: technical description of the standard FINESS flow, version 4.1, section 4.4, whose names stand in italics.
 */
public enum LegacyField {

    /** The FINESS number of the site (<em>nofinesset</em>). */
    SITE_NUMBER(1, "nofinesset"),

    /** The FINESS number of its legal entity (<em>nofinessej</em>). */
    ENTITY_NUMBER(2, "nofinessej"),

    /** The short name (<em>rs</em>). */
    SHORT_NAME(3, "rs"),

    /** The long name (<em>rslongue</em>). */
    LONG_NAME(4, "rslongue"),

    /** What completes the name (<em>complrs</em>). */
    NAME_SUPPLEMENT(5, "complrs"),

    /** What completes the address: a building, an entrance (<em>compldistrib</em>). */
    DISTRIBUTION_SUPPLEMENT(6, "compldistrib"),

    /** The number in the street (<em>numvoie</em>). */
    STREET_NUMBER(7, "numvoie"),

    /** The kind of street, abbreviated (<em>typvoie</em>). */
    STREET_KIND(8, "typvoie"),

    /** The name of the street (<em>voie</em>). */
    STREET(9, "voie"),

    /** What completes the number in the street (<em>compvoie</em>). */
    STREET_SUPPLEMENT(10, "compvoie"),

    /** The locality or post box (<em>lieuditbp</em>). */
    PLACE(11, "lieuditbp"),

    /** The code of the commune within its department, 3 digits (<em>commune</em>). */
    COMMUNE(12, "commune"),

    /** The code of the department (<em>departement</em>). */
    DEPARTMENT(13, "departement"),

    /** The name of the department (<em>libdepartement</em>). */
    DEPARTMENT_NAME(14, "libdepartement"),

    /** Post code and town (<em>ligneacheminement</em>). */
    POSTAL_LINE(15, "ligneacheminement"),

    /** The telephone number (<em>telephone</em>). */
    TELEPHONE(16, "telephone"),

    /** The fax number (<em>telecopie</em>). */
    FAX(17, "telecopie"),

    /** The category, 3 digits (<em>categetab</em>). */
    CATEGORY(18, "categetab"),

    /** The name of the category (<em>libcategetab</em>). */
    CATEGORY_NAME(19, "libcategetab"),

    /** The group of categories (<em>categagretab</em>). */
    CATEGORY_GROUP(20, "categagretab"),

    /** The name of the group of categories (<em>libcategagretab</em>). */
    CATEGORY_GROUP_NAME(21, "libcategagretab"),

    /** The SIRET (<em>siret</em>). */
    SIRET(22, "siret"),

    /** The code of the main activity, without a point (<em>codeape</em>). */
    ACTIVITY_CODE(23, "codeape"),

    /** The way in which tariffs are fixed (<em>codemft</em>). */
    TARIFF(24, "codemft"),

    /** The name of that way (<em>libmft</em>). */
    TARIFF_NAME(25, "libmft"),

    /** How the site takes part in the public hospital service (<em>codesph</em>). */
    PUBLIC_SERVICE(26, "codesph"),

    /** The name of how it takes part (<em>libsph</em>). */
    PUBLIC_SERVICE_NAME(27, "libsph"),

    /** The day of opening (<em>dateouv</em>). */
    OPENED(28, "dateouv"),

    /** The day of the first authorisation (<em>dateautor</em>). */
    AUTHORISED(29, "dateautor"),

    /** The day of the last change of the record (<em>datemaj</em>). */
    UPDATED(30, "datemaj"),

    /** The number in the register of schools (<em>numuai</em>). */
    SCHOOL_NUMBER(31, "numuai");

    private final int position;
    private final String officialName;

    LegacyField(int position, String officialName) {
        this.position = position;
        this.officialName = officialName;
    }

    /**
     * Returns the name that the description of the flow uses.
     *
     * @return the name, such as {@code nofinesset}
     */
    public String officialName() {
        return officialName;
    }

    /** The position of the cell in the line, from 0. */
    int position() {
        return position;
    }

    /** The name of a cell by its position. */
    static String nameAt(int position) {
        for (LegacyField field : values()) {
            if (field.position == position) {
                return field.officialName;
            }
        }
        throw new IllegalArgumentException("There is no cell " + position + ".");
    }
}
