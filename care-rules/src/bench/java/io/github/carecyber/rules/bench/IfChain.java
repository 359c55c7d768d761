package io.github.carecyber.rules.bench;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.call.CallCalendar;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.ApplicantKind;
import io.github.carecyber.core.facility.Authorisation;
import io.github.carecyber.core.facility.CareActivity;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.GroupMembership;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.LegalStatus;
import io.github.carecyber.core.facility.RegisterState;
import io.github.carecyber.core.facility.Sector;
import io.github.carecyber.core.identity.Department;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of {@link TwentyConditions} as they are often written by hand: one {@code if} each, which adds its name to a
 * list of what failed. Missing data counts as failed, and nothing is explained.
 */
final class IfChain {

    private static final Set<ApplicantKind> KINDS = EnumSet.of(
            ApplicantKind.HOSPITAL_GROUP, ApplicantKind.PUBLIC_ESTABLISHMENT, ApplicantKind.PRIVATE_NON_PROFIT);
    private static final Set<Region> OVERSEAS =
            EnumSet.of(Region.GUADELOUPE, Region.MARTINIQUE, Region.GUYANE, Region.LA_REUNION, Region.MAYOTTE);
    private static final Set<FacilityCategory> CATEGORIES = Set.of(
            FacilityCategory.of("101"),
            FacilityCategory.of("106"),
            FacilityCategory.of("355"),
            FacilityCategory.of("365"));
    private static final Set<LegalStatus> SPECIAL_STATUSES = Set.of(LegalStatus.of("89"));
    private static final Set<FacilityCategory> SPECIAL = Set.of(FacilityCategory.of("114"), FacilityCategory.of("141"));
    private static final EvidenceKind POLICY = EvidenceKind.of("security-policy");
    private static final EvidenceKind ORGANISATION = EvidenceKind.of("project-organisation");
    private static final EvidenceKind AUDIT = EvidenceKind.of("directory-audit");
    private static final EvidenceKind CONTINUITY = EvidenceKind.of("continuity-plan");

    private IfChain() {}

    /** The names of the conditions that failed, in the order of the call. */
    static List<String> failed(Application application) {
        List<String> failed = new ArrayList<>();
        Applicant applicant = application.applicant();
        FilingMoment filed = application.filed();
        if (applicant == null || filed == null) {
            failed.add("incomplete");
            return failed;
        }
        ApplicantKind kind = applicant.kind().orElse(null);
        LocalDate day = filed.dayIn(CallCalendar.PARIS);
        Region seat = seat(applicant);

        if (!TwentyConditions.ID.equals(application.call())) {
            failed.add("for-this-call");
        }
        if (kind == null || !KINDS.contains(kind)) {
            failed.add("kind");
        }
        if (seat == null || seat == Region.CORSE) {
            failed.add("seat");
        }
        if (!hasSector(applicant, day)) {
            failed.add("sector");
        }
        if (!hasCategory(applicant, day)) {
            failed.add("category");
        }
        if (!isAuthorised(applicant, day)) {
            failed.add("authorisation");
        }
        if (!hasMedicineAtHealthSite(applicant, day)) {
            failed.add("same-site");
        }
        if (combinedActivity(applicant, day) < TwentyConditions.LEAST_ACTIVITY) {
            failed.add("combined-activity");
        }
        if (staff(applicant, day) > TwentyConditions.MOST_STAFF) {
            failed.add("staff");
        }
        if (!isOpen(applicant, day)) {
            failed.add("open");
        }
        if (day.isBefore(TwentyConditions.OPENS) || day.isAfter(TwentyConditions.CLOSES)) {
            failed.add("filed");
        }
        if (!appliesThroughGroup(applicant, kind)) {
            failed.add("group");
        }
        if (!hasDocument(application, applicant, POLICY, TwentyConditions.POLICY_SINCE, day)) {
            failed.add("policy");
        }
        if (!hasDocument(application, applicant, ORGANISATION, null, null)) {
            failed.add("organisation");
        }
        if (isSpecial(applicant, day)) {
            failed.add("special");
        }
        if (!hasEmergency(applicant, day)
                && !hasDocument(application, applicant, AUDIT, day.minusDays(TwentyConditions.AUDIT_DAYS), day)) {
            failed.add("emergency-or-audit");
        }
        if (isInCorsica(applicant, day)) {
            failed.add("corsica");
        }
        if (seat != null && OVERSEAS.contains(seat)) {
            if (!hasDocument(application, applicant, CONTINUITY, TwentyConditions.CONTINUITY_SINCE, day)) {
                failed.add("continuity-overseas");
            }
        } else if (sites(applicant, day) < TwentyConditions.LEAST_SITES) {
            failed.add("sites");
        }
        return failed;
    }

    private static @Nullable Region seat(Applicant applicant) {
        LegalEntityFinessNumber number =
                applicant instanceof HospitalGroup group ? group.support() : ((LegalEntity) applicant).finess();
        return number == null
                ? null
                : number.department().flatMap(Department::region).orElse(null);
    }

    private static boolean hasSector(Applicant applicant, LocalDate day) {
        for (LegalEntity entity : applicant.legalEntities()) {
            for (Facility site : entity.facilities()) {
                if (isOpen(site, day) && isHealth(site)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isHealth(Facility site) {
        FacilityCategory category = site.category();
        return category != null && category.sector().orElse(null) == Sector.HEALTH;
    }

    private static boolean hasCategory(Applicant applicant, LocalDate day) {
        for (LegalEntity entity : applicant.legalEntities()) {
            for (Facility site : entity.facilities()) {
                FacilityCategory category = site.category();
                if (isOpen(site, day) && category != null && CATEGORIES.contains(category)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAuthorised(Applicant applicant, LocalDate day) {
        for (LegalEntity entity : applicant.legalEntities()) {
            for (Facility site : entity.facilities()) {
                if (isOpen(site, day)) {
                    for (Authorisation authorisation : authorisationsOf(site)) {
                        CareActivity activity = authorisation.activity();
                        LocalDate from = authorisation.from();
                        LocalDate until = authorisation.until();
                        if ((activity == CareActivity.MEDICINE || activity == CareActivity.SURGERY)
                                && (from == null || !day.isBefore(from))
                                && (until == null || !day.isAfter(until))) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private static List<Authorisation> authorisationsOf(Facility site) {
        List<Authorisation> stated = site.authorisations();
        return stated == null ? List.of() : stated;
    }

    private static boolean carriesOut(Facility site, CareActivity activity) {
        Set<CareActivity> stated = site.careActivities();
        return stated != null && stated.contains(activity);
    }

    private static boolean hasMedicineAtHealthSite(Applicant applicant, LocalDate day) {
        for (LegalEntity entity : applicant.legalEntities()) {
            for (Facility site : entity.facilities()) {
                if (isOpen(site, day) && carriesOut(site, CareActivity.MEDICINE) && isHealth(site)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasEmergency(Applicant applicant, LocalDate day) {
        for (LegalEntity entity : applicant.legalEntities()) {
            for (Facility site : entity.facilities()) {
                if (isOpen(site, day) && carriesOut(site, CareActivity.EMERGENCY)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isInCorsica(Applicant applicant, LocalDate day) {
        for (LegalEntity entity : applicant.legalEntities()) {
            for (Facility site : entity.facilities()) {
                FacilityFinessNumber number = site.finess();
                if (isOpen(site, day)
                        && number != null
                        && number.department().flatMap(Department::region).orElse(null) == Region.CORSE) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long combinedActivity(Applicant applicant, LocalDate day) {
        long sum = 0;
        for (LegalEntity entity : applicant.legalEntities()) {
            for (Facility site : entity.facilities()) {
                if (isOpen(site, day)) {
                    sum += site.combinedActivity().in(2024).orElse(0);
                }
            }
        }
        return sum;
    }

    private static long staff(Applicant applicant, LocalDate day) {
        long sum = 0;
        for (LegalEntity entity : applicant.legalEntities()) {
            for (Facility site : entity.facilities()) {
                if (isOpen(site, day)) {
                    sum += staff(site);
                }
            }
        }
        return sum;
    }

    private static long staff(Facility site) {
        for (int year = 2024; year >= 2022; year--) {
            OptionalLong figure = site.staff().in(year);
            if (figure.isPresent()) {
                return figure.getAsLong();
            }
        }
        return 0;
    }

    private static long sites(Applicant applicant, LocalDate day) {
        long count = 0;
        for (LegalEntity entity : applicant.legalEntities()) {
            for (Facility site : entity.facilities()) {
                if (isOpen(site, day)) {
                    count++;
                }
            }
        }
        return count;
    }

    private static boolean isSpecial(Applicant applicant, LocalDate day) {
        boolean any = false;
        boolean all = true;
        for (LegalEntity entity : applicant.legalEntities()) {
            LegalStatus status = entity.status();
            if (status != null && SPECIAL_STATUSES.contains(status)) {
                return true;
            }
            for (Facility site : entity.facilities()) {
                if (isOpen(site, day)) {
                    FacilityCategory category = site.category();
                    any = true;
                    all &= category != null && SPECIAL.contains(category);
                }
            }
        }
        return any && all;
    }

    private static boolean appliesThroughGroup(Applicant applicant, @Nullable ApplicantKind kind) {
        if (applicant instanceof HospitalGroup group) {
            boolean hasSupport = false;
            for (LegalEntity member : group.members()) {
                hasSupport |= member.finess() != null && member.finess().equals(group.support());
                if (!(member.membership() instanceof GroupMembership.Member membership)
                        || !membership.group().equals(group.id())) {
                    return false;
                }
            }
            return hasSupport;
        }
        return kind != ApplicantKind.PUBLIC_ESTABLISHMENT
                || ((LegalEntity) applicant).membership() instanceof GroupMembership.Outside;
    }

    private static boolean isOpen(Applicant applicant, LocalDate day) {
        for (LegalEntity entity : applicant.legalEntities()) {
            if (!isOpen(entity.state(), entity.closed(), day)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOpen(Facility site, LocalDate day) {
        return isOpen(site.state(), site.closed(), day);
    }

    private static boolean isOpen(@Nullable RegisterState state, @Nullable LocalDate closed, LocalDate day) {
        return closed == null ? state != RegisterState.INACTIVE : closed.isAfter(day);
    }

    private static boolean hasDocument(
            Application application,
            Applicant applicant,
            EvidenceKind kind,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {
        for (LegalEntity entity : applicant.legalEntities()) {
            if (!hasDocument(application.evidence(), entity.finess(), kind, first, last)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasDocument(
            List<Evidence> documents,
            @Nullable LegalEntityFinessNumber number,
            EvidenceKind kind,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {
        for (Evidence document : documents) {
            LocalDate dated = document.dated();
            if (kind.equals(document.kind())
                    && (document.covers().isEmpty()
                            || (number != null && document.covers().contains(number)))
                    && dated != null
                    && (first == null || !dated.isBefore(first))
                    && (last == null || !dated.isAfter(last))) {
                return true;
            }
        }
        return false;
    }
}
