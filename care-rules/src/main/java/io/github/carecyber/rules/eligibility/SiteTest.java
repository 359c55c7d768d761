package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;

/** A condition on one site, made ready to be decided. */
abstract class SiteTest {

    abstract CriterionWording wording();

    /** What is asked of the site, for conditions on one and the same site. */
    abstract BilingualText wanted();

    /** Notes the parameters used; called once for each decision, before the sites. */
    abstract void begin(Trace trace);

    /** Notes, for a message that says that no site will do, what the open sites are instead. */
    void noteFound(Applicant applicant, Situation situation, Trace trace) {}

    /** Whether the site meets the condition. */
    abstract Status decide(Facility site, int entity, int index, Situation situation, Trace trace);

    /** The place of a member of a site in the application. */
    static DataPath placeOf(int entity, int index, Situation situation, String member) {
        Applicant applicant = situation.application().applicant();
        return applicant == null
                ? Paths.APPLICANT
                : Paths.facility(applicant, entity, index).key(member);
    }
}
