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
    SITE_NUMBER("nofinesset"),

    /** The FINESS number of its legal entity (<em>nofinessej</em>). */
    ENTITY_NUMBER("nofinessej"),

    /** The short name (<em>rs</em>). */
    SHORT_NAME("rs"),

    /** The long name (<em>rslongue</em>). */
    LONG_NAME("rslongue"),

    /** What completes the name (<em>complrs</em>). */
    NAME_SUPPLEMENT("complrs"),

    /** What completes the address: a building, an entrance (<em>compldistrib</em>). */
    DISTRIBUTION_SUPPLEMENT("compldistrib"),

    /** The number in the street (<em>numvoie</em>). */
    STREET_NUMBER("numvoie"),

    /** The kind of street, abbreviated (<em>typvoie</em>). */
    STREET_KIND("typvoie"),

    /** The name of the street (<em>voie</em>). */
    STREET("voie"),

    /** What completes the number in the street (<em>compvoie</em>). */
    STREET_SUPPLEMENT("compvoie"),

    /** The locality or post box (<em>lieuditbp</em>). */
    PLACE("lieuditbp"),

    /** The code of the commune within its department, 3 digits (<em>commune</em>). */
    COMMUNE("commune"),

    /** The code of the department (<em>departement</em>). */
    DEPARTMENT("departement"),

    /** The name of the department (<em>libdepartement</em>). */
    DEPARTMENT_NAME("libdepartement"),

    /** Post code and town (<em>ligneacheminement</em>). */
    POSTAL_LINE("ligneacheminement"),

    /** The telephone number (<em>telephone</em>). */
    TELEPHONE("telephone"),

    /** The fax number (<em>telecopie</em>). */
    FAX("telecopie"),

    /** The category, 3 digits (<em>categetab</em>). */
    CATEGORY("categetab"),

    /** The name of the category (<em>libcategetab</em>). */
    CATEGORY_NAME("libcategetab"),

    /** The group of categories (<em>categagretab</em>). */
    CATEGORY_GROUP("categagretab"),

    /** The name of the group of categories (<em>libcategagretab</em>). */
    CATEGORY_GROUP_NAME("libcategagretab"),

    /** The SIRET (<em>siret</em>). */
    SIRET("siret"),

    /** The code of the main activity, without a point (<em>codeape</em>). */
    ACTIVITY_CODE("codeape"),

    /** The way in which tariffs are fixed (<em>codemft</em>). */
    TARIFF("codemft"),

    /** The name of that way (<em>libmft</em>). */
    TARIFF_NAME("libmft"),

    /** How the site takes part in the public hospital service (<em>codesph</em>). */
    PUBLIC_SERVICE("codesph"),

    /** The name of how it takes part (<em>libsph</em>). */
    PUBLIC_SERVICE_NAME("libsph"),

    /** The day of opening (<em>dateouv</em>). */
    OPENED("dateouv"),

    /** The day of the first authorisation (<em>dateautor</em>). */
    AUTHORISED("dateautor"),

    /** The day of the last change of the record (<em>datemaj</em>). */
    UPDATED("datemaj"),

    /** The number in the register of schools (<em>numuai</em>). */
    SCHOOL_NUMBER("numuai");

    private final String officialName;

    LegacyField(String officialName) {
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
        return ordinal() + 1;
    }
}
