package io.github.carecyber.rules.register;

import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a file states more than once: a site or a legal entity is the same one wherever its FINESS number stands. Stated alike it
 * counts once; stated differently, nobody can tell which statement holds.
 */
public final class Repeats {

    private static final Repeats NONE = new Repeats();

    /** Up to so many numbers are compared with each other, which makes nothing; more are hashed. */
    private static final int FEW = 32;

    private final Set<Spot> repeated = new HashSet<>();
    private final Set<FacilityFinessNumber> unclear = new HashSet<>();
    private final List<Contradiction> contradictions = new ArrayList<>();

    private Repeats() {}

    /**
     * Finds what is stated more than once; where nothing is, as nearly always, nothing is made.
     *
     * @param entities the legal entities of the file
     * @param byEntity whether it matters to which legal entity a site belongs, so that it cannot belong to two
     * @return what is stated more than once
     */
    public static Repeats in(List<LegalEntity> entities, boolean byEntity) {
        if (!anyIn(entities)) {
            return NONE;
        }
        Repeats found = new Repeats();
        found.collect(entities, byEntity);
        return found;
    }

    /**
     * Tells whether a site was stated before.
     *
     * @param entity the index of its legal entity
     * @param index its index among the sites of that entity
     * @return whether the same number stands earlier in the file
     */
    public boolean isRepeated(int entity, int index) {
        return this != NONE && repeated.contains(new Spot(entity, index));
    }

    /**
     * Tells whether nobody can tell what holds of a site.
     *
     * @param site the site
     * @return whether it is stated elsewhere too, and differently
     */
    public boolean isUnclear(Facility site) {
        return this != NONE && site.finess() != null && unclear.contains(site.finess());
    }

    /**
     * Returns what is stated twice, and differently.
     *
     * @return the sites and legal entities, in the order of the file
     */
    public List<Contradiction> contradictions() {
        return contradictions;
    }

    private static boolean anyIn(List<LegalEntity> entities) {
        int count = entities.size();
        for (int entity = 0; entity < entities.size() && count <= FEW; entity++) {
            count += entities.get(entity).facilities().size();
        }
        return count <= FEW ? anyAmongFew(entities) : anyAmongMany(entities);
    }

    private static boolean anyAmongFew(List<LegalEntity> entities) {
        for (int entity = 0; entity < entities.size(); entity++) {
            LegalEntityFinessNumber number = entities.get(entity).finess();
            for (int before = 0; number != null && before < entity; before++) {
                if (number.equals(entities.get(before).finess())) {
                    return true;
                }
            }
            List<Facility> sites = entities.get(entity).facilities();
            for (int index = 0; index < sites.size(); index++) {
                FacilityFinessNumber site = sites.get(index).finess();
                if (site != null && isStatedBefore(site, entities, entity, index)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isStatedBefore(
            FacilityFinessNumber number, List<LegalEntity> entities, int entity, int index) {
        for (int before = 0; before <= entity; before++) {
            List<Facility> sites = entities.get(before).facilities();
            int end = before == entity ? index : sites.size();
            for (int site = 0; site < end; site++) {
                if (number.equals(sites.get(site).finess())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean anyAmongMany(List<LegalEntity> entities) {
        Set<Object> numbers = new HashSet<>();
        for (LegalEntity entity : entities) {
            if (entity.finess() != null && !numbers.add(entity.finess())) {
                return true;
            }
            for (Facility site : entity.facilities()) {
                if (site.finess() != null && !numbers.add(site.finess())) {
                    return true;
                }
            }
        }
        return false;
    }

    private void collect(List<LegalEntity> entities, boolean byEntity) {
        Map<LegalEntityFinessNumber, LegalEntity> firstEntities = new HashMap<>();
        Map<FacilityFinessNumber, Spot> firstSites = new HashMap<>();
        Set<LegalEntity> stated = new HashSet<>();
        Set<LegalEntityFinessNumber> unclearEntities = new HashSet<>();
        for (int place = 0; place < entities.size(); place++) {
            LegalEntity entity = entities.get(place);
            LegalEntityFinessNumber number = entity.finess();
            LegalEntity first = number == null ? null : firstEntities.putIfAbsent(number, entity);
            if (number != null && first != null && !first.equals(entity)) {
                unclearEntities.add(number);
            }
            boolean again = number != null && !stated.add(entity);
            List<Facility> sites = entity.facilities();
            for (int index = 0; index < sites.size(); index++) {
                FacilityFinessNumber site = sites.get(index).finess();
                Spot before = site == null ? null : firstSites.putIfAbsent(site, new Spot(place, index));
                if (before != null || again) {
                    repeated.add(new Spot(place, index));
                }
                if (site != null && before != null && !isAlike(before, place, index, entities, byEntity)) {
                    unclear.add(site);
                }
            }
        }
        note(entities, unclearEntities);
    }

    private static boolean isAlike(Spot before, int entity, int index, List<LegalEntity> entities, boolean byEntity) {
        LegalEntity one = entities.get(before.entity());
        LegalEntity other = entities.get(entity);
        return one.facilities().get(before.index()).equals(other.facilities().get(index))
                && !(byEntity && !one.equals(other));
    }

    private void note(List<LegalEntity> entities, Set<LegalEntityFinessNumber> unclearEntities) {
        for (int place = 0; place < entities.size(); place++) {
            LegalEntityFinessNumber number = entities.get(place).finess();
            if (number != null && unclearEntities.contains(number)) {
                contradictions.add(new Contradiction(place, null, number.value()));
            }
            List<Facility> sites = entities.get(place).facilities();
            for (int index = 0; index < sites.size(); index++) {
                FacilityFinessNumber site = sites.get(index).finess();
                if (site != null && unclear.contains(site)) {
                    contradictions.add(new Contradiction(place, index, site.value()));
                }
            }
        }
    }

    private record Spot(int entity, int index) {}
}
