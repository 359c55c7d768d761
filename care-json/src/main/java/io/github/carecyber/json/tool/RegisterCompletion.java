package io.github.carecyber.json.tool;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.GroupMembership;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.json.finess.FinessRegister;
import java.util.List;
import java.util.Objects;

/**
 * Completes the applicant of a file with what the register holds of it.
 *
 * <p>What the register states counts; what it cannot know (figures, and membership where the file is cut) stays as the
 * applicant stated it.
 */
final class RegisterCompletion {

    private RegisterCompletion() {}

    static Application complete(Application application, FinessRegister register) {
        Applicant applicant = application.applicant();
        return applicant == null
                ? application
                : application.withApplicant(
                        applicant.fold(group -> complete(group, register), entity -> complete(entity, register)));
    }

    private static HospitalGroup complete(HospitalGroup group, FinessRegister register) {
        return new HospitalGroup(
                group.id(),
                group.name(),
                group.support(),
                group.members().stream()
                        .map(member -> complete(member, register))
                        .toList());
    }

    private static LegalEntity complete(LegalEntity stated, FinessRegister register) {
        LegalEntityFinessNumber finess = stated.finess();
        return finess == null
                ? stated
                : register.legalEntity(finess)
                        .map(registered -> merge(stated, registered))
                        .orElse(stated);
    }

    private static LegalEntity merge(LegalEntity stated, LegalEntity registered) {
        List<Facility> facilities = registered.facilities().stream()
                .map(facility -> withFigures(facility, stated.facilities()))
                .toList();
        GroupMembership membership = registered.membership() == null ? stated.membership() : registered.membership();
        return new LegalEntity(
                registered.finess(),
                registered.name(),
                registered.siren(),
                registered.status(),
                membership,
                facilities,
                registered.state(),
                registered.closed());
    }

    private static Facility withFigures(Facility registered, List<Facility> stated) {
        return stated.stream()
                .filter(facility -> Objects.equals(facility.finess(), registered.finess()))
                .findFirst()
                .map(facility -> registered
                        .withCareActivities(facility.careActivities())
                        .withStaff(facility.staff())
                        .withCombinedActivity(facility.combinedActivity()))
                .orElse(registered);
    }
}
