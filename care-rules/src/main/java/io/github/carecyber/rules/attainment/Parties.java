package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.register.ApplicantPaths;
import io.github.carecyber.rules.register.Opening;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The legal entities and sites that a declaration speaks for: those open on its day, each once, in the order of the file. What was
 * closed is bound by nothing, but it is no stranger either.
 */
final class Parties {

    private static final DataPath APPLICANT = DataPath.of("applicant");

    private final @Nullable Applicant applicant;
    private final LocalDate day;
    private final List<LegalEntity> entities = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final Map<LegalEntityFinessNumber, Integer> byNumber = new HashMap<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final Units ofEntities;
    private @Nullable Units ofSites;
    private @Nullable Set<FacilityFinessNumber> allSites;
    private @Nullable Set<LegalEntityFinessNumber> allEntities;

    Parties(@Nullable Applicant applicant, LocalDate day) {
        this.applicant = applicant;
        this.day = day;
        if (applicant == null) {
            gaps.add(new Gap.MissingFact(APPLICANT));
        } else {
            addAll(applicant, applicant.legalEntities());
        }
        this.ofEntities = Units.ofEntities(entities);
    }

    private void addAll(Applicant declaring, List<LegalEntity> stated) {
        for (int place = 0; place < stated.size(); place++) {
            LegalEntity entity = stated.get(place);
            // A legal entity that declares for itself is there, whatever the register says.
            if (isGroup() && Opening.on(day, entity.state(), entity.closed()) == Status.NOT_MET) {
                continue;
            }
            LegalEntityFinessNumber number = entity.finess();
            if (number == null || byNumber.putIfAbsent(number, entities.size()) == null) {
                entities.add(entity);
                places.add(place);
            }
        }
        if (stated.isEmpty()) {
            gaps.add(new Gap.MissingFact(APPLICANT.key("members")));
        } else if (entities.isEmpty()) {
            gaps.add(
                    new Gap.MissingFact(ApplicantPaths.legalEntity(declaring, 0).key("closed")));
        }
    }

    /** What stands in the way of telling who is concerned. */
    List<Gap> gaps() {
        return gaps;
    }

    @Nullable
    Applicant applicant() {
        return applicant;
    }

    boolean isGroup() {
        return applicant instanceof HospitalGroup;
    }

    List<LegalEntity> entities() {
        return entities;
    }

    /** The position of a legal entity, null if it is none of these. */
    @Nullable
    Integer indexOf(LegalEntityFinessNumber number) {
        return byNumber.get(number);
    }

    /** Where a legal entity stands in the declaration. */
    DataPath path(int entity) {
        return applicant == null ? APPLICANT : ApplicantPaths.legalEntity(applicant, places.get(entity));
    }

    /** Legal entities alone: enough unless something is said of sites. */
    Units ofEntities() {
        return ofEntities;
    }

    /** Sites, each of its legal entity. */
    Units ofSites() {
        Units known = ofSites;
        if (known == null) {
            known = Units.ofSites(entities, day);
            ofSites = known;
        }
        return known;
    }

    /** Whether a number may be none of the applicant's; closed entities are its own. */
    boolean isStranger(LegalEntityFinessNumber number) {
        Set<LegalEntityFinessNumber> known = allEntities;
        if (known == null) {
            known = new HashSet<>();
            for (LegalEntity entity : stated()) {
                LegalEntityFinessNumber own = entity.finess();
                if (own == null) {
                    return false;
                }
                known.add(own);
            }
            allEntities = known;
        }
        return !known.isEmpty() && !known.contains(number);
    }

    /** Whether a site is surely none of the applicant's: every legal entity lists its sites with their numbers, and it is not there. */
    boolean isStranger(FacilityFinessNumber number) {
        Set<FacilityFinessNumber> known = allSites;
        if (known == null) {
            known = new HashSet<>();
            for (LegalEntity entity : stated()) {
                if (entity.facilities().isEmpty()) {
                    return false;
                }
                for (Facility site : entity.facilities()) {
                    FacilityFinessNumber own = site.finess();
                    if (own == null) {
                        return false;
                    }
                    known.add(own);
                }
            }
            allSites = known;
        }
        return !known.isEmpty() && !known.contains(number);
    }

    private List<LegalEntity> stated() {
        return applicant == null ? List.of() : applicant.legalEntities();
    }
}
