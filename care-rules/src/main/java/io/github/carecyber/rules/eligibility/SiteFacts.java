package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.facility.Authorisation;
import io.github.carecyber.core.facility.CareActivity;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.Sector;
import io.github.carecyber.core.identity.Department;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.Region;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How each fact of a site is read that a criterion may ask about. */
final class SiteFacts {

    private static final BilingualText NO_SECTOR = BilingualText.of(
            "la catégorie du site ne permet pas de déterminer son secteur",
            "the category of the site does not tell its sector");

    static final BilingualText NO_REGION = BilingualText.of(
            "le numéro FINESS ne permet pas de déterminer la région", "the FINESS number does not tell the region");

    private static final BilingualText NONE = BilingualText.of("aucune", "none");

    private SiteFacts() {}

    static Status sector(Set<Sector> admitted, Facility site, int entity, int index, Situation situation, Trace trace) {
        FacilityCategory category = site.category();
        if (category == null) {
            return missing("category", entity, index, situation, trace);
        }
        if (trace.isOn()) {
            trace.fact(SiteTest.placeOf(entity, index, situation, "category"), new Argument.Code(category.code()));
        }
        Sector sector = category.sector().orElse(null);
        if (sector == null) {
            return unclear("category", NO_SECTOR, entity, index, situation, trace);
        }
        return of(admitted.contains(sector));
    }

    static Status category(
            Set<FacilityCategory> admitted, Facility site, int entity, int index, Situation situation, Trace trace) {
        FacilityCategory category = site.category();
        if (category == null) {
            return missing("category", entity, index, situation, trace);
        }
        if (trace.isOn()) {
            trace.fact(SiteTest.placeOf(entity, index, situation, "category"), new Argument.Code(category.code()));
        }
        return of(admitted.contains(category));
    }

    static Status region(Set<Region> admitted, Facility site, int entity, int index, Situation situation, Trace trace) {
        FacilityFinessNumber finess = site.finess();
        if (finess == null) {
            return missing("finess", entity, index, situation, trace);
        }
        if (trace.isOn()) {
            trace.fact(SiteTest.placeOf(entity, index, situation, "finess"), new Argument.Code(finess.value()));
        }
        Department department = finess.department().orElse(null);
        if (department == null) {
            return unclear("finess", NO_REGION, entity, index, situation, trace);
        }
        Region region = department.region().orElse(null);
        return of(region != null && admitted.contains(region));
    }

    static Status activity(
            Set<CareActivity> admitted, Facility site, int entity, int index, Situation situation, Trace trace) {
        Set<CareActivity> stated = site.careActivities();
        if (stated == null) {
            return missing("careActivities", entity, index, situation, trace);
        }
        if (trace.isOn()) {
            trace.fact(
                    SiteTest.placeOf(entity, index, situation, "careActivities"),
                    stated.isEmpty() ? new Argument.Wording(NONE) : Labels.list(stated, Labels::of));
        }
        return of(containsAny(admitted, stated));
    }

    /** An authorisation without an end in time holds; one with an end needs the day of filing to be compared with. None is stated too. */
    static Status authorised(
            Set<CareActivity> admitted, Facility site, int entity, int index, Situation situation, Trace trace) {
        List<Authorisation> stated = site.authorisations();
        if (stated == null) {
            return missing("authorisations", entity, index, situation, trace);
        }
        if (stated.isEmpty() && trace.isOn()) {
            trace.fact(SiteTest.placeOf(entity, index, situation, "authorisations"), new Argument.Wording(NONE));
        }
        Status status = Status.NOT_MET;
        for (int number = 0; number < stated.size(); number++) {
            Authorisation authorisation = stated.get(number);
            CareActivity activity = authorisation.activity();
            if (activity == null) {
                if (trace.isOn()) {
                    trace.gap(new Gap.MissingFact(SiteTest.placeOf(entity, index, situation, "authorisations")
                            .index(number)
                            .key("activity")));
                }
                status = status.or(Status.UNKNOWN);
            } else if (admitted.contains(activity)) {
                Status holds = holds(authorisation, situation.filingDay());
                if (trace.isOn()) {
                    trace.fact(
                            SiteTest.placeOf(entity, index, situation, "authorisations")
                                    .index(number),
                            new Argument.Wording(Labels.of(activity)));
                    if (holds == Status.UNKNOWN) {
                        trace.gap(new Gap.MissingFact(Paths.FILED));
                    }
                }
                status = status.or(holds);
            }
        }
        return status;
    }

    static void sectorStated(
            Facility site, @Nullable LocalDate day, Consumer<Sector> found, Consumer<BilingualText> beside) {
        categoryStated(site, day, category -> category.sector().ifPresent(found), beside);
    }

    static void categoryStated(
            Facility site, @Nullable LocalDate day, Consumer<FacilityCategory> found, Consumer<BilingualText> beside) {
        FacilityCategory category = site.category();
        if (category != null) {
            found.accept(category);
        }
    }

    static void regionStated(
            Facility site, @Nullable LocalDate day, Consumer<Region> found, Consumer<BilingualText> beside) {
        FacilityFinessNumber finess = site.finess();
        Department department = finess == null ? null : finess.department().orElse(null);
        if (department != null) {
            department.region().ifPresentOrElse(found, () -> beside.accept(Labels.NO_REGION));
        }
    }

    static void activityStated(
            Facility site, @Nullable LocalDate day, Consumer<CareActivity> found, Consumer<BilingualText> beside) {
        Set<CareActivity> stated = site.careActivities();
        if (stated != null) {
            stated.forEach(found);
        }
    }

    /** Only what holds on the day: an authorisation that has ended is none. */
    static void authorisationStated(
            Facility site, @Nullable LocalDate day, Consumer<CareActivity> found, Consumer<BilingualText> beside) {
        List<Authorisation> stated = site.authorisations();
        for (Authorisation authorisation : stated == null ? List.<Authorisation>of() : stated) {
            CareActivity activity = authorisation.activity();
            if (activity != null && holds(authorisation, day) == Status.MET) {
                found.accept(activity);
            }
        }
    }

    private static Status holds(Authorisation authorisation, @Nullable LocalDate day) {
        LocalDate from = authorisation.from();
        LocalDate until = authorisation.until();
        if (from == null && until == null) {
            return Status.MET;
        }
        if (from != null && until != null && until.isBefore(from)) {
            return Status.NOT_MET;
        }
        if (day == null) {
            return Status.UNKNOWN;
        }
        return of((from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until)));
    }

    private static boolean containsAny(Set<CareActivity> admitted, Set<CareActivity> stated) {
        for (CareActivity activity : stated) {
            if (admitted.contains(activity)) {
                return true;
            }
        }
        return false;
    }

    private static Status of(boolean met) {
        return met ? Status.MET : Status.NOT_MET;
    }

    private static Status missing(String member, int entity, int index, Situation situation, Trace trace) {
        if (trace.isOn()) {
            trace.gap(new Gap.MissingFact(SiteTest.placeOf(entity, index, situation, member)));
        }
        return Status.UNKNOWN;
    }

    private static Status unclear(
            String member, BilingualText reason, int entity, int index, Situation situation, Trace trace) {
        if (trace.isOn()) {
            trace.gap(new Gap.CannotTell(SiteTest.placeOf(entity, index, situation, member), reason));
        }
        return Status.UNKNOWN;
    }
}
