package io.github.carecyber.json.tool;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.FinessNumber;
import io.github.carecyber.core.identity.KeyCheck;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Warns of FINESS numbers that were most likely mistyped.
 *
 * <p>A warning only, which no answer depends on: no official text defines the key.
 */
final class FinessKeys {

    private FinessKeys() {}

    /** Names the numbers of an applicant, as its file states them, whose key is not the one computed. */
    static void check(Application application, Session session) {
        Applicant applicant = application.applicant();
        if (applicant == null) {
            return;
        }
        Set<FinessNumber> doubtful = new LinkedHashSet<>();
        for (LegalEntity entity : applicant.legalEntities()) {
            addIfDoubtful(entity.finess(), doubtful);
            for (Facility facility : entity.facilities()) {
                addIfDoubtful(facility.finess(), doubtful);
            }
        }
        for (FinessNumber finess : doubtful) {
            session.remark(
                    "Avertissement\u00a0: la clé du numéro FINESS " + finess
                            + " ne correspond pas\u00a0: est-ce une faute de frappe\u00a0? Aucun texte officiel ne définit la clé.",
                    "Warning: the check digit of the FINESS number " + finess
                            + " does not match: is it mistyped? No official text defines the check digit.");
        }
    }

    private static void addIfDoubtful(@Nullable FinessNumber finess, Set<FinessNumber> doubtful) {
        if (finess != null && finess.checkKey() == KeyCheck.DIFFERS) {
            doubtful.add(finess);
        }
    }
}
