package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.rules.register.ApplicantPaths;

/** The places in an application that conditions read. */
final class Paths {

    static final DataPath CALL = DataPath.of("call");
    static final DataPath APPLICANT = DataPath.of("applicant");
    static final DataPath FILED = DataPath.of("filed");
    static final DataPath EVIDENCE = DataPath.of("evidence");

    static final Gap NO_APPLICANT = new Gap.MissingFact(APPLICANT);
    static final Gap NO_MEMBERS = new Gap.MissingFact(APPLICANT.key("members"));
    static final Gap NO_FILING = new Gap.MissingFact(FILED);

    private Paths() {}

    static DataPath members() {
        return APPLICANT.key("members");
    }

    static DataPath legalEntity(Applicant applicant, int index) {
        return ApplicantPaths.legalEntity(applicant, index);
    }

    static DataPath facility(Applicant applicant, int entity, int facility) {
        return ApplicantPaths.site(applicant, entity, facility);
    }

    static DataPath evidence(int index) {
        return EVIDENCE.index(index);
    }
}
