package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.register.SiteVisitor;
import io.github.carecyber.rules.register.SiteWalk;

/** Whether at least one of the sites that were open on the day of filing passes a test. */
final class AnySite implements SiteVisitor {

    private final Applicant applicant;
    private final Situation situation;
    private final Trace trace;
    private final SiteTest test;
    private Status status = Status.NOT_MET;

    private AnySite(Applicant applicant, Situation situation, Trace trace, SiteTest test) {
        this.applicant = applicant;
        this.situation = situation;
        this.trace = trace;
        this.test = test;
    }

    static Status decide(Situation situation, Trace trace, SiteTest test) {
        Applicant applicant = situation.application().applicant();
        if (applicant == null) {
            return trace.unknown(Paths.NO_APPLICANT);
        }
        AnySite any = new AnySite(applicant, situation, trace, test);
        SiteWalk.over(applicant, situation.filingDay(), any);
        return any.status;
    }

    /** A site that fails settles itself; what was missing for it matters only if the site is left open. */
    @Override
    public void visit(Facility site, int entity, int index, boolean surelyOpen) {
        int gaps = trace.gapCount();
        Status one = test.decide(site, entity, index, situation, trace);
        if (one == Status.NOT_MET) {
            trace.forgetGapsSince(gaps);
            return;
        }
        if (!surelyOpen) {
            one = trace.unknown(Paths.NO_FILING);
        }
        if (trace.isOn()) {
            OpenNotes.noteAssumed(site, Paths.facility(applicant, entity, index), trace);
        }
        status = status.or(one);
    }

    @Override
    public void noSites(int entity) {
        if (trace.isOn()) {
            trace.gap(new Gap.MissingFact(Paths.legalEntity(applicant, entity).key("facilities")));
        }
        status = status.or(Status.UNKNOWN);
    }

    @Override
    public void noEntities() {
        status = status.or(trace.unknown(Paths.NO_MEMBERS));
    }
}
