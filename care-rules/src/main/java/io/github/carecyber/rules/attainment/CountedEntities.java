package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.FinessNumber;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.register.ApplicantPaths;
import io.github.carecyber.rules.register.Contradiction;
import io.github.carecyber.rules.register.Opening;
import io.github.carecyber.rules.register.Repeats;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entities of an applicant that count in a coverage, with their activity: the legal entities of a GHT, or the sites of a legal
 * entity outside one. This class does not change once it was made.
 */
final class CountedEntities {

    private static final BilingualText DAY_UNKNOWN = BilingualText.of(
            "la date à laquelle l’entité devait être ouverte n’est pas connue",
            "the day on which the entity had to be open is not known");

    private final Applicant applicant;
    private final @Nullable LocalDate day;
    private final CoverageLevel level;
    private final Repeats repeats;
    private final Set<String> unclear = new HashSet<>();
    private final @Nullable Year year;
    private final boolean severalYears;
    private final List<CountedEntity> entities = new ArrayList<>();
    private final Set<FinessNumber> numbers = new HashSet<>();
    private final Set<FinessNumber> open = new HashSet<>();
    private final Set<FinessNumber> closed = new HashSet<>();
    private final Map<FinessNumber, Integer> places = new HashMap<>();
    private final Set<Gap> gaps = new LinkedHashSet<>();
    private boolean stated = true;

    private CountedEntities(Applicant applicant, @Nullable Year asked, @Nullable LocalDate day) {
        this.applicant = applicant;
        this.day = day;
        this.level = applicant.fold(group -> CoverageLevel.LEGAL_ENTITY, alone -> CoverageLevel.SITE);
        this.repeats = Repeats.in(applicant.legalEntities(), level == CoverageLevel.LEGAL_ENTITY);
        Set<Year> declared = asked == null ? declaredYears() : Set.of(asked);
        this.year = declared.size() == 1 ? declared.iterator().next() : null;
        this.severalYears = declared.size() > 1;
    }

    static CountedEntities of(Applicant applicant, @Nullable Year year, @Nullable LocalDate day) {
        CountedEntities counted = new CountedEntities(applicant, year, day);
        counted.count();
        return counted;
    }

    CoverageLevel level() {
        return level;
    }

    /** The year whose activity is compared, null if there is none or more than one. */
    @Nullable
    Year year() {
        return year;
    }

    /** Whether the file states what entities there are. */
    boolean isStated() {
        return stated;
    }

    /** The entities that were open or may have been, in the order of their numbers, those without one last. */
    List<CountedEntity> entities() {
        return entities;
    }

    /** All numbers of the applicant, of legal entities and of sites, closed ones too. */
    Set<FinessNumber> numbers() {
        return numbers;
    }

    /** The numbers of what was surely closed. */
    Set<FinessNumber> closed() {
        return closed;
    }

    /** What stands in the way of the figures. */
    Set<Gap> gaps() {
        return gaps;
    }

    /** The number of the one legal entity, null if it is not stated or there are several. */
    @Nullable
    LegalEntityFinessNumber legalEntity() {
        return applicant.<@Nullable LegalEntityFinessNumber>fold(group -> null, LegalEntity::finess);
    }

    private Set<Year> declaredYears() {
        Set<Year> years = new HashSet<>();
        for (LegalEntity entity : applicant.legalEntities()) {
            if (opening(entity) != Status.NOT_MET) {
                for (Facility site : entity.facilities()) {
                    if (opening(site) != Status.NOT_MET) {
                        years.addAll(site.combinedActivity().declared().keySet());
                    }
                }
            }
        }
        return years;
    }

    private void count() {
        if (severalYears) {
            gaps.add(new Gap.MissingFact(DataPath.of("activityYear")));
        }
        for (Contradiction contradiction : repeats.contradictions()) {
            if ((contradiction.site() == null) == (level == CoverageLevel.LEGAL_ENTITY)) {
                unclear.add(contradiction.number());
            }
            gaps.add(contradiction.gap(applicant));
        }
        List<LegalEntity> all = applicant.legalEntities();
        if (all.isEmpty()) {
            gaps.add(new Gap.MissingFact(DataPath.of("applicant", "members")));
            stated = false;
        }
        for (int index = 0; index < all.size(); index++) {
            legalEntity(all.get(index), index);
        }
        for (int index = 0; index < entities.size(); index++) {
            FinessNumber number = entities.get(index).number();
            if (number != null && closed.contains(number)) {
                entities.set(index, entities.get(index).perhapsOpen());
            }
        }
        closed.removeAll(open);
        entities.sort(Comparator.comparing(
                entity -> entity.number() == null ? null : entity.number().value(),
                Comparator.nullsLast(Comparator.naturalOrder())));
    }

    private void legalEntity(LegalEntity entity, int index) {
        DataPath place = ApplicantPaths.legalEntity(applicant, index);
        Status opening = opening(entity);
        if (!note(entity.finess(), opening)) {
            entity.facilities().forEach(site -> note(site.finess(), Status.NOT_MET));
            return;
        }
        boolean alone = level == CoverageLevel.SITE;
        if (opening == Status.UNKNOWN) {
            gaps.add(new Gap.CannotTell(place.key("closed"), DAY_UNKNOWN));
        }
        if (entity.facilities().isEmpty()) {
            gaps.add(new Gap.MissingFact(place.key("facilities")));
            stated &= !alone;
        }
        ActivityRange activity = entity.facilities().isEmpty() ? ActivityRange.UNKNOWN : ActivityRange.ZERO;
        List<CountedEntity.Site> sites = new ArrayList<>();
        Set<Gap> numbersMissing = new LinkedHashSet<>();
        missingNumber(entity.finess(), place, numbersMissing);
        for (int position = 0; position < entity.facilities().size(); position++) {
            Facility site = entity.facilities().get(position);
            Status siteOpening = opening(site);
            if (note(site.finess(), siteOpening)) {
                DataPath sitePlace = ApplicantPaths.site(applicant, index, position);
                ActivityRange added = activity(site, siteOpening, sitePlace);
                Set<Gap> missing = alone ? new LinkedHashSet<>(numbersMissing) : numbersMissing;
                missingNumber(site.finess(), sitePlace, missing);
                if (alone) {
                    add(new CountedEntity(
                            site.finess(),
                            site.name(),
                            sitePlace,
                            siteOpening,
                            added,
                            List.of(),
                            List.copyOf(missing)));
                } else if (repeats.isUnclear(site) || !repeats.isRepeated(index, position)) {
                    activity = activity.plus(added);
                    sites.add(new CountedEntity.Site(site.finess(), siteOpening));
                }
            }
        }
        if (!alone) {
            add(new CountedEntity(
                    entity.finess(),
                    entity.name(),
                    place,
                    opening,
                    opening == Status.MET ? activity : activity.orNothing(),
                    sites,
                    List.copyOf(numbersMissing)));
        }
    }

    /** Adds an entity, or what is stated of it once more. */
    private void add(CountedEntity entity) {
        FinessNumber number = entity.number();
        Integer place = number == null ? null : places.putIfAbsent(number, entities.size());
        CountedEntity known = number != null && unclear.contains(number.value()) ? entity.unclear() : entity;
        if (place == null) {
            entities.add(known);
        } else if (entities.get(place).open() != entity.open()) {
            entities.set(place, entities.get(place).perhapsOpen());
        }
    }

    /** What a site adds, as far as it is known; what is not is noted. */
    private ActivityRange activity(Facility site, Status opening, DataPath place) {
        if (opening == Status.UNKNOWN) {
            gaps.add(new Gap.CannotTell(place.key("closed"), DAY_UNKNOWN));
        }
        Long declared = year == null ? null : site.combinedActivity().declared().get(year);
        if (declared == null && !severalYears) {
            gaps.add(new Gap.MissingFact(place.key("combinedActivity")));
        }
        if (declared == null || repeats.isUnclear(site)) {
            return ActivityRange.UNKNOWN;
        }
        ActivityRange activity = ActivityRange.exactly(declared);
        return opening == Status.MET ? activity : activity.orNothing();
    }

    /** Notes a number of the applicant, and tells whether what has it was open or may have been. */
    private boolean note(@Nullable FinessNumber number, Status opening) {
        if (number != null) {
            numbers.add(number);
            (opening == Status.NOT_MET ? closed : open).add(number);
        }
        return opening != Status.NOT_MET;
    }

    private static void missingNumber(@Nullable FinessNumber number, DataPath place, Set<Gap> gaps) {
        if (number == null) {
            gaps.add(new Gap.MissingFact(place.key("finess")));
        }
    }

    /** A legal entity outside a GHT is the applicant itself: only its sites may have been closed. */
    private Status opening(LegalEntity entity) {
        return level == CoverageLevel.SITE ? Status.MET : Opening.on(day, entity.state(), entity.closed());
    }

    private Status opening(Facility site) {
        return Opening.on(day, site.state(), site.closed());
    }
}
