package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.register.Opening;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What documents are told apart by, numbered from zero: legal entities, or sites where something is said of sites. A legal entity that
 * lists no open site is then a single unit for all of them.
 */
final class Units {

    private final int[] first;
    private final int[] owners;
    private final List<@Nullable FacilityFinessNumber> sites;
    private final Map<FacilityFinessNumber, Integer> bySite;
    private final boolean ofSites;

    private Units(
            int[] first,
            int[] owners,
            List<@Nullable FacilityFinessNumber> sites,
            Map<FacilityFinessNumber, Integer> bySite,
            boolean ofSites) {
        this.first = first;
        this.owners = owners;
        this.sites = sites;
        this.bySite = bySite;
        this.ofSites = ofSites;
    }

    static Units ofEntities(List<LegalEntity> entities) {
        int[] numbers = new int[entities.size() + 1];
        for (int entity = 0; entity <= entities.size(); entity++) {
            numbers[entity] = entity;
        }
        return new Units(numbers, numbers, List.of(), Map.of(), false);
    }

    static Units ofSites(List<LegalEntity> entities, LocalDate day) {
        int[] first = new int[entities.size() + 1];
        List<Integer> owners = new ArrayList<>();
        List<@Nullable FacilityFinessNumber> sites = new ArrayList<>();
        Map<FacilityFinessNumber, Integer> bySite = new HashMap<>();
        for (int entity = 0; entity < entities.size(); entity++) {
            first[entity] = owners.size();
            for (Facility site : entities.get(entity).facilities()) {
                FacilityFinessNumber number = site.finess();
                boolean open = Opening.on(day, site.state(), site.closed()) != Status.NOT_MET;
                if (open && (number == null || bySite.putIfAbsent(number, owners.size()) == null)) {
                    owners.add(entity);
                    sites.add(number);
                }
            }
            if (owners.size() == first[entity]) {
                owners.add(entity);
                sites.add(null);
            }
        }
        first[entities.size()] = owners.size();
        return new Units(first, owners.stream().mapToInt(Integer::intValue).toArray(), sites, bySite, true);
    }

    int size() {
        return first[first.length - 1];
    }

    boolean areSites() {
        return ofSites;
    }

    /** The legal entity that a unit is, or is a part of. */
    int owner(int unit) {
        return owners[unit];
    }

    /** The site that a unit is, null if it is a legal entity or a site without a number. */
    @Nullable
    FacilityFinessNumber site(int unit) {
        return ofSites ? sites.get(unit) : null;
    }

    /** Whether a legal entity is one unit without a number of its own, because it lists no site. */
    boolean isUnlisted(int entity) {
        return ofSites && first[entity + 1] - first[entity] == 1 && sites.get(first[entity]) == null;
    }

    BitSet all() {
        BitSet all = new BitSet(size());
        all.set(0, size());
        return all;
    }

    void addEntity(int entity, BitSet units) {
        if (!ofSites) {
            units.set(entity);
            return;
        }
        units.set(first[entity], first[entity + 1]);
    }

    void addSite(FacilityFinessNumber site, BitSet units) {
        Integer unit = bySite.get(site);
        if (unit != null) {
            units.set(unit);
        }
    }

    /** The legal entities of which every unit is in the set. */
    Set<Integer> wholeEntities(BitSet units) {
        Set<Integer> whole = new HashSet<>();
        for (int entity = 0; entity < first.length - 1; entity++) {
            if (units.nextClearBit(first[entity]) >= first[entity + 1]) {
                whole.add(entity);
            }
        }
        return whole;
    }
}
