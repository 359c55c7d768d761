package io.github.carecyber.rules.register;

import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.wording.Template;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A site or a legal entity that a file states several times, and differently: one of these places.
 *
 * @param entity the index of the legal entity
 * @param site the index of the site among those of the entity, null if it is the entity that is stated twice
 * @param number the FINESS number that stands there and elsewhere
 */
public record Contradiction(int entity, @Nullable Integer site, String number) {

    private static final BilingualText REPEATED = BilingualText.of(
            "le numéro FINESS {number} figure plusieurs fois dans le dossier, avec des données ou un rattachement différents",
            "the FINESS number {number} stands several times in the file, with different data or under different entities");

    /**
     * Says why what is stated there does not settle a question.
     *
     * @param applicant the applicant whose file it is
     * @return the gap, at the number
     */
    public Gap gap(Applicant applicant) {
        DataPath place = site == null
                ? ApplicantPaths.legalEntity(applicant, entity)
                : ApplicantPaths.site(applicant, entity, site);
        Arguments arguments = Arguments.none().with("number", number);
        return new Gap.CannotTell(
                place.key("finess"),
                BilingualText.of(
                        Template.fill(REPEATED, arguments, Locale.FRENCH),
                        Template.fill(REPEATED, arguments, Locale.ENGLISH)));
    }
}
