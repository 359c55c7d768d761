package io.github.carecyber.rules.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names of persons that stand in names of the register and so may stand in a plan, as in {@code Clinique du Docteur Dupont}.
 *
 * <p>Letter case, accents and the form of the title do not matter: {@code CLINIQUE DU DR DUPRE} exempts {@code Docteur Dupré}.
 */
final class ExemptNames {

    private static final ExemptNames NONE = new ExemptNames(List.of());

    private final Set<List<String>> whole = new HashSet<>();
    private final Set<List<String>> beginnings = new HashSet<>();

    private ExemptNames(Collection<String> texts) {
        for (String text : texts) {
            String folded = FoldedText.of(text).text();
            PersonalName name = PersonalName.find(folded, 0, true);
            while (name != null) {
                whole.add(name.words());
                for (int count = 2; count <= name.words().size(); count++) {
                    beginnings.add(List.copyOf(name.words().subList(0, count)));
                }
                name = PersonalName.find(folded, name.end(), true);
            }
        }
    }

    static ExemptNames none() {
        return NONE;
    }

    /** Exempts the persons named in these texts, such as the names of an applicant's facilities. */
    static ExemptNames in(Collection<String> texts) {
        return new ExemptNames(texts);
    }

    /** Tells whether a name is the beginning of one that is exempt, or begins with one. */
    boolean contains(PersonalName name) {
        if (beginnings.contains(name.words())) {
            return true;
        }
        for (int count = 2; count < name.words().size(); count++) {
            if (whole.contains(name.words().subList(0, count))) {
                return true;
            }
        }
        return false;
    }
}
