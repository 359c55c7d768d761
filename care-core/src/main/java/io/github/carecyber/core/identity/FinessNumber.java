package io.github.carecyber.core.identity;

import io.github.carecyber.core.text.TextValue;
import java.util.Optional;

/**
 * A number of the national register of health facilities (<em>numéro FINESS</em>).
 *
 * <p>The register gives one to each legal entity and one to each facility, out of the same range: the text alone does not
 * tell which of the two it names. The two are therefore two types that are never equal, and whoever reads a number says
 * which one is meant: {@link LegalEntityFinessNumber#parse(String)} or {@link FacilityFinessNumber#parse(String)}. For
 * example 750712184 is the legal entity of the Paris public hospitals.
 *
 * <p>The official form, from the schema of the register's standard feed, is a digit, a digit or a capital letter, then seven
 * digits. It is all that is required of a number; the key is reported by {@link #checkKey()} and refuses nothing.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface FinessNumber extends TextValue permits LegalEntityFinessNumber, FacilityFinessNumber {

    /**
     * Returns the number as the register writes it.
     *
     * @return nine characters without spaces, a letter being a capital one
     */
    String value();

    /**
     * Compares the last digit with the key computed from the other characters.
     *
     * <p>The rule is empirical: Luhn over the nine characters, with the Corsican letter read as A=1 and B=2, holds for every
     * real number tried, but no official text states it and an official guide uses a number that fails it. So it may warn,
     * and it refuses nothing.
     *
     * @return whether the key matches, or {@link KeyCheck#NOT_COMPUTABLE} if the letter is neither A nor B
     */
    default KeyCheck checkKey() {
        return FinessForm.checkKey(value());
    }

    /**
     * Returns the department or overseas territory under which the number was given.
     *
     * <p>It is read from the number and may differ from the present address. Two characters tell it on the mainland and in
     * Corsica (2A, 2B). Overseas it takes the fourth character: after 97, 1 to 5 stand for Guadeloupe, Martinique, Guyane, La
     * Réunion and Saint-Pierre-et-Miquelon; after 98, 5 stands for Mayotte and 6 for Wallis-et-Futuna. Saint-Martin and
     * Saint-Barthélemy share Guadeloupe's numbers, so the answer for them is Guadeloupe. Read in the register: 970100400,
     * 970210126, 970300026, 970400024, 980500003 and 980600019; for Saint-Pierre-et-Miquelon there is only the documentation of
     * the national health data system.
     *
     * @return the department, or empty if the first characters are those of none that is on record: for French Polynesia and
     *     New Caledonia, for example, no number was found
     */
    default Optional<Department> department() {
        return Department.find(FinessForm.departmentCode(value()));
    }

    /**
     * Returns the number in the groups in which the register's site shows it.
     *
     * @return the form {@code NN NNN NNN N} with ordinary spaces, which {@code parse} reads as well
     */
    default String formatted() {
        String value = value();
        return value.substring(0, 2)
                + ' '
                + value.substring(2, 5)
                + ' '
                + value.substring(5, 8)
                + ' '
                + value.substring(8);
    }
}
