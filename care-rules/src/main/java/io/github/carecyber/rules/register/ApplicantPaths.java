package io.github.carecyber.rules.register;

import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.report.DataPath;

/** Where the parts of an applicant stand in an application (<em>emplacements dans le dossier</em>). */
public final class ApplicantPaths {

    private static final DataPath APPLICANT = DataPath.of("applicant");
    private static final DataPath MEMBERS = APPLICANT.key("members");

    private ApplicantPaths() {}

    /**
     * Returns where a legal entity stands.
     *
     * @param applicant the applicant
     * @param entity the index of the entity among those of the applicant
     * @return its path
     */
    public static DataPath legalEntity(Applicant applicant, int entity) {
        return applicant.fold(group -> MEMBERS.index(entity), alone -> APPLICANT);
    }

    /**
     * Returns where a site stands.
     *
     * @param applicant the applicant
     * @param entity the index of its legal entity
     * @param site its index among the sites of that entity
     * @return its path
     */
    public static DataPath site(Applicant applicant, int entity, int site) {
        return legalEntity(applicant, entity).key("facilities").index(site);
    }
}
