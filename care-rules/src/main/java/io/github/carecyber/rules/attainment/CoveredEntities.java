package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.FinessNumber;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.report.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of the entities that count are among those said to be covered. An entity whose number is not stated may be one of those that are
 * known by no number.
 */
final class CoveredEntities {

    private final CountedEntities counted;
    private final Set<LegalEntityFinessNumber> entities;
    private final Set<FacilityFinessNumber> sites;
    private final boolean anyUnknownEntity;
    private final boolean anyUnknownSite;
    private final DataPath place;
    private final Set<FacilityFinessNumber> sitesThatCount = new HashSet<>();

    CoveredEntities(
            CountedEntities counted,
            Set<LegalEntityFinessNumber> entities,
            Set<FacilityFinessNumber> sites,
            DataPath place) {
        this.counted = counted;
        this.entities = entities;
        this.sites = sites;
        this.place = place;
        this.anyUnknownEntity = !counted.numbers().containsAll(entities);
        this.anyUnknownSite = !counted.numbers().containsAll(sites);
    }

    EntityActivity answer(CountedEntity entity) {
        return entity.answered(counted.level() == CoverageLevel.SITE ? site(entity) : legalEntity(entity));
    }

    private Status site(CountedEntity entity) {
        return among(sites, entity.number(), anyUnknownSite)
                .or(among(entities, counted.legalEntity(), anyUnknownEntity));
    }

    private Status legalEntity(CountedEntity entity) {
        Status byNumber = among(entities, entity.number(), anyUnknownEntity);
        if (sites.isEmpty() || entity.sites().isEmpty()) {
            return byNumber;
        }
        Status bySites = Status.MET;
        boolean any = false;
        for (CountedEntity.Site site : entity.sites()) {
            Status covered = among(sites, site.number(), anyUnknownSite);
            any |= covered != Status.NOT_MET;
            // A site that was perhaps closed need not be covered.
            bySites =
                    bySites.and(covered == Status.NOT_MET && site.open() == Status.UNKNOWN ? Status.UNKNOWN : covered);
        }
        Status covered = byNumber.or(any ? bySites : Status.NOT_MET);
        if (covered != Status.NOT_MET) {
            for (CountedEntity.Site site : entity.sites()) {
                FacilityFinessNumber number = site.number();
                if (number != null) {
                    sitesThatCount.add(number);
                }
            }
        }
        return covered;
    }

    /** What is wrong with the numbers, in their order; to be asked for after all answers. */
    List<Violation> findings() {
        List<Violation> findings = new ArrayList<>();
        DataPath entitiesPlace = place.key("coveredEntities");
        entities.stream().sorted().forEach(number -> {
            if (!counted.numbers().contains(number)) {
                findings.add(CoverageRules.notAMember(entitiesPlace, number));
            } else if (counted.closed().contains(number)) {
                findings.add(CoverageRules.closed(entitiesPlace, number));
            }
        });
        DataPath sitesPlace = place.key("coveredSites");
        sites.stream().sorted().forEach(number -> {
            if (!counted.numbers().contains(number)) {
                findings.add(CoverageRules.notAMember(sitesPlace, number));
            } else if (counted.closed().contains(number)) {
                findings.add(CoverageRules.closed(sitesPlace, number));
            } else if (counted.level() == CoverageLevel.LEGAL_ENTITY && !sitesThatCount.contains(number)) {
                findings.add(CoverageRules.siteOfMember(sitesPlace, number));
            }
        });
        return findings;
    }

    private static Status among(
            Set<? extends FinessNumber> covered, @Nullable FinessNumber number, boolean anyUnknown) {
        if (number == null) {
            return anyUnknown ? Status.UNKNOWN : Status.NOT_MET;
        }
        return covered.contains(number) ? Status.MET : Status.NOT_MET;
    }
}
