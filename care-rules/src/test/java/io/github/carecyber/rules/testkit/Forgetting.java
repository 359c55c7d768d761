package io.github.carecyber.rules.testkit;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.Authorisation;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.YearlyFigures;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Takes facts out of an application: members that may not be stated become null, lists that may not be stated become empty. Read
 * the other way round, this is what adding information means.
 *
 * <p>Some absences are statements, and are left alone: no closing day and no state say "open", no period of an authorisation says
 * "without end", no entities that a document covers say "the applicant" unless that is a group, and a site that declares no public
 * service declares that.
 */
public final class Forgetting {

    private static final int ONE_IN = 4;

    private final Random random;

    private Forgetting(Random random) {
        this.random = random;
    }

    /** The same application with some facts less. */
    public static Application some(Application application, Random random) {
        return new Forgetting(random).less(application);
    }

    private Application less(Application application) {
        Applicant applicant = orNull(application.applicant());
        boolean group = applicant instanceof HospitalGroup;
        return new Application(
                application.id(),
                orNull(application.call()),
                applicant == null ? null : applicant.<Applicant>fold(this::less, this::less),
                orNull(application.filed()),
                orNone(application.evidence()).stream()
                        .map(document -> less(document, group))
                        .toList());
    }

    private Evidence less(Evidence document, boolean group) {
        return document.withKind(orNull(document.kind()))
                .withDated(orNull(document.dated()))
                .withCovers(group ? orNone(document.covers()) : document.covers());
    }

    private HospitalGroup less(HospitalGroup group) {
        return new HospitalGroup(
                orNull(group.id()),
                group.name(),
                orNull(group.support()),
                orNone(group.members()).stream().map(this::less).toList());
    }

    private LegalEntity less(LegalEntity entity) {
        return new LegalEntity(
                orNull(entity.finess()),
                entity.name(),
                entity.siren(),
                orNull(entity.status()),
                orNull(entity.membership()),
                orNone(entity.facilities()).stream().map(this::less).toList(),
                entity.state(),
                entity.closed());
    }

    private Facility less(Facility site) {
        return new Facility(
                orNull(site.finess()),
                site.name(),
                site.siret(),
                orNull(site.category()),
                site.publicService(),
                orNull(site.careActivities()),
                less(orNull(site.authorisations())),
                forgets() ? YearlyFigures.none() : site.staff(),
                forgets() ? YearlyFigures.none() : site.combinedActivity(),
                site.state(),
                site.closed());
    }

    /** How many there are is a fact that is stated or not; what each is for may be forgotten. */
    private @Nullable List<Authorisation> less(@Nullable List<Authorisation> authorisations) {
        return authorisations == null
                ? null
                : authorisations.stream()
                        .map(one -> new Authorisation(orNull(one.activity()), one.from(), one.until()))
                        .toList();
    }

    private <T> @Nullable T orNull(@Nullable T fact) {
        return forgets() ? null : fact;
    }

    private <T> List<T> orNone(List<T> facts) {
        return forgets() ? List.of() : facts;
    }

    private boolean forgets() {
        return random.nextInt(ONE_IN) == 0;
    }
}
