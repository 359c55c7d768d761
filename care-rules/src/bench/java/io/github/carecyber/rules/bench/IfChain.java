package io.github.carecyber.rules.bench;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.call.CallCalendar;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.ApplicantKind;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.GroupMembership;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.LegalStatus;
import io.github.carecyber.core.facility.RegisterState;
import io.github.carecyber.core.facility.Sector;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of {@link TwentyConditions} as they are often written by hand: one {@code if} each, which adds its name to a
 * list of what failed. Missing data counts as failed, and nothing is explained.
 */
final class IfChain {

    private static final Set<LegalStatus> SPECIAL_STATUSES = Set.of(LegalStatus.of("89"));
    private static final Set<FacilityCategory> MILITARY = Set.of(FacilityCategory.of("114"));
    private static final Set<FacilityCategory> DIALYSIS =
            Set.of(FacilityCategory.of("141"), FacilityCategory.of("146"));
    private static final Set<FacilityCategory> CO_OPERATION = Set.of(FacilityCategory.of("697"));
    private static final EvidenceKind POLICY = EvidenceKind.of("security-policy");
    private static final EvidenceKind ORGANISATION = EvidenceKind.of("project-organisation");
    private static final EvidenceKind AUDIT = EvidenceKind.of("directory-audit");
    private static final EvidenceKind CONTINUITY = EvidenceKind.of("continuity-plan");
    private static final EvidenceKind EXERCISE = EvidenceKind.of("crisis-exercise");
    private static final EvidenceKind BACKUP = EvidenceKind.of("backup-description");

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
        Set<Sector> sectors = sectors(applicant, day);
        boolean forProfit = kind == ApplicantKind.PRIVATE_FOR_PROFIT;

        if (!TwentyConditions.ID.equals(application.call())) {
            failed.add("for-this-call");
        }
        if (kind == null) {
            failed.add("kind");
        }
        if (!sectors.contains(Sector.HEALTH)) {
            failed.add("sector");
        }
        if (isSpecial(applicant, day, MILITARY, Set.of())) {
            failed.add("military");
        }
        if (isSpecial(applicant, day, DIALYSIS, Set.of())) {
            failed.add("dialysis");
        }
        if (isSpecial(applicant, day, CO_OPERATION, SPECIAL_STATUSES)) {
            failed.add("co-operation");
        }
        if (!appliesThroughGroup(applicant, kind)) {
            failed.add("group");
        }
        if (!isOpen(applicant, day)) {
            failed.add("open");
        }
        if (day.isBefore(TwentyConditions.OPENS) || day.isAfter(TwentyConditions.CLOSES)) {
            failed.add("filed");
        }
        if (!hasDocument(application, applicant, POLICY, TwentyConditions.POLICY_SINCE, day)) {
            failed.add("policy");
        }
        if (!hasDocument(application, applicant, ORGANISATION, null, null)) {
            failed.add("organisation");
        }
        if (!hasDocument(application, applicant, AUDIT, day.minusDays(TwentyConditions.AUDIT_DAYS), day)) {
            failed.add("audit");
        }
        if (!hasDocument(application, applicant, CONTINUITY, TwentyConditions.CONTINUITY_SINCE, day)) {
            failed.add("continuity");
        }
        if (!forProfit
                && !hasDocument(application, applicant, EXERCISE, day.minusDays(TwentyConditions.EXERCISE_DAYS), day)) {
            failed.add("exercise");
        }
        if (!sectors.contains(Sector.MEDICO_SOCIAL) && !hasDocument(application, applicant, BACKUP, null, null)) {
            failed.add("backup");
        }
        if (forProfit && sectors.contains(Sector.MEDICO_SOCIAL)) {
            failed.add("excluded");
        }
        if (kind == null || kind == ApplicantKind.PUBLIC_ESTABLISHMENT) {
            failed.add("kind-again");
        }
        if (sectors.isEmpty()) {
            failed.add("any-sector");
        }
        return failed;
    }

    private static Set<Sector> sectors(Applicant applicant, LocalDate day) {
        Set<Sector> sectors = EnumSet.noneOf(Sector.class);
        for (LegalEntity entity : applicant.legalEntities()) {
            for (Facility facility : entity.facilities()) {
                FacilityCategory category = facility.category();
                if (category != null && isOpen(facility.state(), facility.closed(), day)) {
                    category.sector().ifPresent(sectors::add);
                }
            }
        }
        return sectors;
    }

    private static boolean isSpecial(
            Applicant applicant, LocalDate day, Set<FacilityCategory> categories, Set<LegalStatus> statuses) {
        boolean any = false;
        boolean all = true;
        for (LegalEntity entity : applicant.legalEntities()) {
            LegalStatus status = entity.status();
            if (status != null && statuses.contains(status)) {
                return true;
            }
            for (Facility facility : entity.facilities()) {
                if (isOpen(facility.state(), facility.closed(), day)) {
                    FacilityCategory category = facility.category();
                    any = true;
                    all &= category != null && categories.contains(category);
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
