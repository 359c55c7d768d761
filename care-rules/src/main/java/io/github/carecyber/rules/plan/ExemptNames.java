package io.github.carecyber.rules.plan;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.LegalEntity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    /** Exempts the persons after whom an applicant, its legal entities or their facilities are named; nobody without one. */
    static ExemptNames of(@Nullable Application application) {
        Applicant applicant = application == null ? null : application.applicant();
        if (applicant == null) {
            return NONE;
        }
        List<@Nullable String> names = new ArrayList<>();
        names.add(applicant.name());
        for (LegalEntity entity : applicant.legalEntities()) {
            names.add(entity.name());
            entity.facilities().forEach(facility -> names.add(facility.name()));
        }
        return in(names.stream().filter(Objects::nonNull).toList());
    }

    /** Exempts the persons named in these texts. */
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
