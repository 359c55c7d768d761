package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.report.Status;
import java.util.List;

/** A condition that one open site of the applicant is enough to meet. */
final class SiteCondition extends Condition {

    private final SiteTest test;

    SiteCondition(Place place, SiteTest test) {
        super(place, List.of());
        this.test = test;
    }

    @Override
    CriterionWording wording() {
        return test.wording();
    }

    @Override
    Status decide(Situation situation, Trace trace) {
        test.begin(trace);
        Status status = AnySite.decide(situation, trace, test);
        Applicant applicant = situation.application().applicant();
        if (status == Status.NOT_MET && applicant != null && trace.isWorded()) {
            test.noteFound(applicant, situation, trace);
        }
        return status;
    }
}
