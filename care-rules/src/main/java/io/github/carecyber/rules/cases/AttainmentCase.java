package io.github.carecyber.rules.cases;

import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.attainment.ObjectiveDeclaration;
import io.github.carecyber.core.message.Elements;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A situation of an applicant who declares what it has reached, and what is expected of it (<em>cas d’atteinte</em>).
 *
 * <p>The declaration is one that the file describes, and the case says only what is otherwise: first what is left out, then what differs.
 * For example "Le journal de restauration date de la veille de la phase opérationnelle", which changes the date of one document: D2.O4 is
 * not met, because the log is too old.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param situation the situation in the author's own words, not blank
 * @param asOf the date of the question
 * @param declaration the name of the declaration in the case file
 * @param applicant the name in the case file of another applicant than that of the declaration, null if it is the same
 * @param year another year whose targets are declared, null if it is the same
 * @param applied another day on which the application was filed, null if it is the same
 * @param filed another day on which the declaration was filed, null if it is the same
 * @param without what the declaration does not say here
 * @param changes what it says otherwise: what is stated here of an objective takes the place of what the declaration says, the rest
 *     stays. A document stated by its kind, its identifier or both changes those documents of the objective that have them, and is added
 *     if there are none; likewise a score and a rate by the name of the measure. An answer to a requirement takes the place of that of the
 *     same name
 * @param expected what is expected
 */
public record AttainmentCase(
        String situation,
        LocalDate asOf,
        String declaration,
        @Nullable String applicant,
        @Nullable Year year,
        @Nullable FilingMoment applied,
        @Nullable FilingMoment filed,
        List<Omission> without,
        List<ObjectiveDeclaration> changes,
        AttainmentExpectation expected)
        implements Case {

    /**
     * Copies the lists.
     *
     * @param situation the situation in the author's own words, not blank
     * @param asOf the date of the question
     * @param declaration the name of the declaration in the case file
     * @param applicant the name in the case file of another applicant than that of the declaration, null if it is the same
     * @param year another year whose targets are declared, null if it is the same
     * @param applied another day on which the application was filed, null if it is the same
     * @param filed another day on which the declaration was filed, null if it is the same
     * @param without what the declaration does not say here
     * @param changes what it says otherwise
     * @param expected what is expected
     * @throws IllegalArgumentException if the situation is blank
     */
    public AttainmentCase {
        Sentences.require(situation);
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(declaration, "declaration");
        without = Elements.copyOf(without, "without");
        changes = Elements.copyOf(changes, "changes");
        Objects.requireNonNull(expected, "expected");
    }
}
