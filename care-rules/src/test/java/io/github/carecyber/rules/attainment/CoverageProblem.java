package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.YearlyFigures;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.FinessNumber;
import io.github.carecyber.core.identity.GroupId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.report.Status;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Entities with or without an activity, and a slow and plain way to tell whether some of them represent a share: every combination of
 * what is not known is tried.
 */
record CoverageProblem(CoverageLevel level, Share atLeast, List<Entity> entities) {

    private static final Year YEAR = Year.of(2024);

    /** Stands for a figure that is not declared; the last one is far above all that are, whatever the share. */
    private static final List<BigInteger> ANY = List.of(BigInteger.ZERO, BigInteger.ONE, BigInteger.ONE.shiftLeft(200));

    /**
     * An entity.
     *
     * @param activity its activity, null if it is not declared
     * @param closing whether it has a closing day
     */
    record Entity(@Nullable Long activity, boolean closing) {}

    FinessNumber number(int place) {
        return level == CoverageLevel.SITE ? site(place) : legalEntity(place);
    }

    List<FinessNumber> numbers(BitSet places) {
        return places.stream().mapToObj(this::number).toList();
    }

    CoverageVerdict verdict(BitSet covered) {
        return verdict(covered, new ArrayList<>(inOrder()));
    }

    /** The answer if the file states the entities in another order. */
    CoverageVerdict verdict(BitSet covered, List<Integer> order) {
        Set<LegalEntityFinessNumber> entitiesCovered = new HashSet<>();
        Set<FacilityFinessNumber> sitesCovered = new HashSet<>();
        covered.stream().forEach(place -> {
            if (level == CoverageLevel.SITE) {
                sitesCovered.add(site(place));
            } else {
                entitiesCovered.add(legalEntity(place));
            }
        });
        return ActivityCoverage.of(applicant(order), YEAR, atLeast).reachedBy(entitiesCovered, sitesCovered);
    }

    /** Whether the activities fit a long with something to spare, and what they are multiplied with as well. */
    boolean isCountable() {
        BigInteger sum = BigInteger.ZERO;
        boolean exact = true;
        for (Entity entity : entities) {
            Long activity = entity.activity();
            sum = sum.add(BigInteger.valueOf(activity == null ? 0 : activity));
            exact &= !entity.closing();
        }
        BigInteger factor = exact ? BigInteger.ONE : BigInteger.valueOf(atLeast.denominator());
        return sum.multiply(factor).bitLength() < Long.SIZE - 1;
    }

    List<Integer> inOrder() {
        List<Integer> order = new ArrayList<>();
        for (int place = 0; place < entities.size(); place++) {
            order.add(place);
        }
        return order;
    }

    private Applicant applicant(List<Integer> order) {
        List<Facility> sites = new ArrayList<>();
        List<LegalEntity> members = new ArrayList<>();
        for (int place : order) {
            Entity entity = entities.get(place);
            Facility site = Facility.of(site(place), "Site")
                    .withCombinedActivity(
                            entity.activity() == null
                                    ? YearlyFigures.none()
                                    : YearlyFigures.of(YEAR.getValue(), entity.activity()));
            LegalEntity member = LegalEntity.of(legalEntity(place), "EJ").withFacilities(List.of(site));
            sites.add(entity.closing() ? site.withClosed(LocalDate.of(2026, 1, 1)) : site);
            members.add(entity.closing() ? member.withClosed(LocalDate.of(2026, 1, 1)) : member);
        }
        return level == CoverageLevel.SITE
                ? LegalEntity.of(LegalEntityFinessNumber.of("350000022"), "Clinique")
                        .withFacilities(sites)
                : HospitalGroup.of(GroupId.of("1"), "GHT", legalEntity(0), members);
    }

    /** The status by trial of all that there can be. */
    Status status(BitSet covered) {
        if (entities.isEmpty()) {
            return Status.UNKNOWN;
        }
        Set<Status> outcomes = EnumSet.noneOf(Status.class);
        tryAll(0, covered, new Trial(0, 0, 0, BigInteger.ZERO, BigInteger.ZERO), outcomes);
        return outcomes.size() == 1 ? outcomes.iterator().next() : Status.UNKNOWN;
    }

    private void tryAll(int place, BitSet covered, Trial trial, Set<Status> outcomes) {
        if (place == entities.size()) {
            outcomes.add(trial.outcome(atLeast));
            return;
        }
        Entity entity = entities.get(place);
        if (entity.closing()) {
            tryAll(place + 1, covered, trial, outcomes);
        }
        Long declared = entity.activity();
        for (BigInteger activity : declared == null ? ANY : List.of(BigInteger.valueOf(declared))) {
            tryAll(place + 1, covered, trial.with(activity, covered.get(place)), outcomes);
        }
    }

    private record Trial(
            int present, int coveredOnes, int others, BigInteger coveredActivity, BigInteger otherActivity) {

        Trial with(BigInteger activity, boolean isCovered) {
            return isCovered
                    ? new Trial(present + 1, coveredOnes + 1, others, coveredActivity.add(activity), otherActivity)
                    : new Trial(present + 1, coveredOnes, others + 1, coveredActivity, otherActivity.add(activity));
        }

        /** Unknown where there is no share because there is no activity. */
        Status outcome(Share atLeast) {
            BigInteger total = coveredActivity.add(otherActivity);
            if (present < 2) {
                return Status.NOT_APPLICABLE;
            }
            if (atLeast.equals(Share.NONE) || others == 0) {
                return Status.MET;
            }
            if (coveredOnes == 0) {
                return Status.NOT_MET;
            }
            if (total.signum() == 0) {
                return Status.UNKNOWN;
            }
            return coveredActivity
                                    .multiply(BigInteger.valueOf(atLeast.denominator()))
                                    .compareTo(total.multiply(BigInteger.valueOf(atLeast.numerator())))
                            >= 0
                    ? Status.MET
                    : Status.NOT_MET;
        }
    }

    private static FacilityFinessNumber site(int place) {
        return FacilityFinessNumber.of(String.format(Locale.ROOT, "3501%05d", place));
    }

    private static LegalEntityFinessNumber legalEntity(int place) {
        return LegalEntityFinessNumber.of(String.format(Locale.ROOT, "3502%05d", place));
    }
}
