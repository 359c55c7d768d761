package io.github.carecyber.rules.testkit;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.call.CallCalendar;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes contradictions out of an application: FINESS numbers that stand twice, and documents dated after the filing. */
public final class Consistent {

    private final Set<Object> numbers = new HashSet<>();

    private Consistent() {}

    /** The same application without contradictions. */
    public static Application of(Application application) {
        Applicant applicant = application.applicant();
        FilingMoment filed = application.filed();
        LocalDate day = filed == null ? LocalDate.MAX : filed.dayIn(CallCalendar.PARIS);
        return new Application(
                application.id(),
                application.call(),
                applicant == null ? null : of(applicant),
                filed,
                application.evidence().stream()
                        .filter(document ->
                                document.dated() == null || !document.dated().isAfter(day))
                        .toList());
    }

    /** The same applicant; a number that stands twice is stated only the first time. */
    public static Applicant of(Applicant applicant) {
        Consistent once = new Consistent();
        return applicant.<Applicant>fold(
                group -> new HospitalGroup(
                        group.id(),
                        group.name(),
                        group.support(),
                        group.members().stream().map(once::once).toList()),
                once::once);
    }

    private LegalEntity once(LegalEntity entity) {
        List<Facility> sites = new ArrayList<>();
        entity.facilities().forEach(site -> sites.add(once(site)));
        return new LegalEntity(
                entity.finess() == null || !numbers.add(entity.finess()) ? null : entity.finess(),
                entity.name(),
                entity.siren(),
                entity.status(),
                entity.membership(),
                sites,
                entity.state(),
                entity.closed());
    }

    private Facility once(Facility site) {
        return new Facility(
                site.finess() == null || !numbers.add(site.finess()) ? null : site.finess(),
                site.name(),
                site.siret(),
                site.category(),
                site.publicService(),
                site.careActivities(),
                site.authorisations(),
                site.staff(),
                site.combinedActivity(),
                site.state(),
                site.closed());
    }
}
