package io.github.carecyber.json.tool;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.GroupMembership;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.GroupId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.json.finess.FinessRegister;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Completes the applicant of a file with what the register holds of it.
 *
 * <p>What the register states counts; what it cannot know (figures, and membership where the file is cut) stays as the
 * applicant stated it.
 */
final class RegisterCompletion {

    private RegisterCompletion() {}

    static Application complete(Application application, FinessRegister register, Session session) {
        Applicant applicant = application.applicant();
        return applicant == null
                ? application
                : application.withApplicant(applicant.fold(
                        group -> complete(group, register, session), entity -> complete(entity, register, session)));
    }

    /** Completes the stated members and adds those that the register names as parties. */
    private static HospitalGroup complete(HospitalGroup group, FinessRegister register, Session session) {
        List<LegalEntity> members = new ArrayList<>();
        Set<LegalEntityFinessNumber> stated = new HashSet<>();
        for (LegalEntity member : group.members()) {
            members.add(complete(member, register, session));
            if (member.finess() != null) {
                stated.add(member.finess());
            }
        }
        GroupId id = group.id();
        if (id != null) {
            register.hospitalGroup(id).stream()
                    .flatMap(registered -> registered.members().stream())
                    .filter(member -> member.finess() != null && stated.add(member.finess()))
                    .forEach(members::add);
        }
        return new HospitalGroup(id, group.name(), group.support(), members);
    }

    private static LegalEntity complete(LegalEntity stated, FinessRegister register, Session session) {
        LegalEntityFinessNumber finess = stated.finess();
        if (finess == null) {
            return stated;
        }
        LegalEntity registered = register.legalEntity(finess).orElse(null);
        if (registered == null) {
            session.remark(
                    "Le numéro FINESS " + finess + " n’est pas dans le répertoire fourni.",
                    "The FINESS number " + finess + " is not in the register given.");
            return stated;
        }
        return merge(stated, registered);
    }

    private static LegalEntity merge(LegalEntity stated, LegalEntity registered) {
        List<Facility> facilities = new ArrayList<>();
        Set<FacilityFinessNumber> known = new HashSet<>();
        for (Facility facility : registered.facilities()) {
            facilities.add(withFigures(facility, stated.facilities()));
            if (facility.finess() != null) {
                known.add(facility.finess());
            }
        }
        // A site that the register does not hold stays: the file may be newer than the register.
        stated.facilities().stream()
                .filter(facility -> facility.finess() == null || !known.contains(facility.finess()))
                .forEach(facilities::add);
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
                .map(facility -> new Facility(
                        registered.finess(),
                        registered.name(),
                        registered.siret(),
                        registered.category(),
                        registered.publicService(),
                        facility.careActivities(),
                        facility.authorisations(),
                        facility.staff(),
                        facility.combinedActivity(),
                        registered.state(),
                        registered.closed()))
                .orElse(registered);
    }
}
