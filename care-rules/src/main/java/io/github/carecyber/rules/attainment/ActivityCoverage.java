package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The share of an applicant's combined activity that some of its entities represent, against a threshold (<em>couverture de
 * l'activité combinée</em>).
 *
 * <p>For example the establishments of a GHT for which business impact analyses were made, which must represent at least 66 % of its
 * combined activity. The comparison is exact: 33 of 50 reaches 66 %, 65 of 99 does not.
 *
 * <p><strong>Who counts.</strong> In a GHT the legal entities that are party to it, outside a GHT the sites of the legal entity; to one
 * alone the threshold does not apply. The activity of a legal entity is that of its sites. As for eligibility, what was closed on the
 * day does not count, neither covered nor in the whole; what has a closing day counts as "perhaps" if the day is not known. What stands
 * twice in the file counts once, and if it is stated differently nothing is known of its activity.
 *
 * <p><strong>Who is covered.</strong> Outside a GHT, the legal entity stands for all its sites. In a GHT, a legal entity of which all
 * sites that were open are covered is covered as well; a part of them counts for nothing.
 *
 * <p><strong>What is not declared</strong> is any whole number from zero, so the answer is sure or it is unknown, never a guess: an
 * entity that is not covered and has not declared its activity may always be too large, and one that is covered may always be large
 * enough. If every activity may be zero, there is no share of it unless all or none is covered.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ActivityCoverage {

    private static final BilingualText ZERO = BilingualText.of(
            "l’activité combinée de toutes les entités est nulle\u00a0: aucune part ne peut en être calculée",
            "the combined activity of all entities is zero: no share of it can be worked out");

    private static final DataPath APPLICANT = DataPath.of("applicant");

    private final Share atLeast;
    private final CountedEntities counted;

    private ActivityCoverage(Share atLeast, CountedEntities counted) {
        this.atLeast = atLeast;
        this.counted = counted;
    }

    /**
     * Prepares the question, where the day is not known on which entities must have been open.
     *
     * @param applicant the applicant
     * @param activityYear the year whose activity is compared; null for the only one that open sites declare. If they declare several, the
     *     activity of all of them is unknown
     * @param atLeast the share that must be reached
     * @return the coverage
     */
    public static ActivityCoverage of(Applicant applicant, @Nullable Year activityYear, Share atLeast) {
        return of(applicant, activityYear, atLeast, null);
    }

    /**
     * Prepares the question.
     *
     * @param applicant the applicant
     * @param activityYear the year whose activity is compared; null for the only one that open sites declare. If they declare several, the
     *     activity of all of them is unknown
     * @param atLeast the share that must be reached
     * @param day the day on which entities must have been open, such as the day of filing; null if it is not known
     * @return the coverage
     */
    public static ActivityCoverage of(
            Applicant applicant, @Nullable Year activityYear, Share atLeast, @Nullable LocalDate day) {
        return new ActivityCoverage(
                Objects.requireNonNull(atLeast, "atLeast"),
                CountedEntities.of(Objects.requireNonNull(applicant, "applicant"), activityYear, day));
    }

    /**
     * Returns the descriptions of what can be wrong with a coverage.
     *
     * @return the rules
     */
    public static List<Rule> rules() {
        return CoverageRules.ALL;
    }

    /**
     * Tells whether these entities reach the threshold.
     *
     * @param entities the legal entities covered
     * @param sites the sites covered
     * @return the answer; findings on the entities covered stand at {@code /coveredEntities} and {@code /coveredSites}
     */
    public CoverageVerdict reachedBy(Set<LegalEntityFinessNumber> entities, Set<FacilityFinessNumber> sites) {
        return reachedBy(entities, sites, DataPath.ROOT);
    }

    /**
     * Tells whether these entities reach the threshold.
     *
     * @param entities the legal entities covered
     * @param sites the sites covered
     * @param place where {@code coveredEntities} and {@code coveredSites} stand
     * @return the answer
     */
    public CoverageVerdict reachedBy(
            Set<LegalEntityFinessNumber> entities, Set<FacilityFinessNumber> sites, DataPath place) {
        CoveredEntities said = new CoveredEntities(
                counted,
                Elements.copyOf(entities, "entities"),
                Elements.copyOf(sites, "sites"),
                Objects.requireNonNull(place, "place"));
        List<EntityActivity> answers = new ArrayList<>();
        ActivityRange covered = ActivityRange.ZERO;
        ActivityRange total = ActivityRange.ZERO;
        for (CountedEntity entity : counted.entities()) {
            EntityActivity answer = said.answer(entity);
            answers.add(answer);
            total = total.plus(answer.activity());
            if (answer.covered() != Status.NOT_MET) {
                covered = covered.plus(
                        answer.covered() == Status.MET
                                ? answer.activity()
                                : answer.activity().orNothing());
            }
        }
        if (!counted.isStated()) {
            total = ActivityRange.UNKNOWN;
        }
        Status status = status(answers);
        List<Violation> findings = said.findings();
        if (isBeyondCounting(total)) {
            findings.add(CoverageRules.tooLarge(APPLICANT));
        }
        return new CoverageVerdict(
                status,
                atLeast,
                counted.level(),
                counted.year(),
                covered,
                total,
                answers,
                status == Status.UNKNOWN ? gaps(answers, total) : List.of(),
                findings);
    }

    private Status status(List<EntityActivity> entities) {
        if (!counted.isStated()) {
            return Status.UNKNOWN;
        }
        if (entities.size() < 2) {
            return Status.NOT_APPLICABLE;
        }
        int open = 0;
        for (EntityActivity entity : entities) {
            open += entity.open() == Status.MET ? 1 : 0;
        }
        return open < 2 ? Status.UNKNOWN : ThresholdDecision.of(atLeast, entities);
    }

    private List<Gap> gaps(List<EntityActivity> entities, ActivityRange total) {
        Set<Gap> gaps = new LinkedHashSet<>(counted.gaps());
        for (int index = 0; index < entities.size(); index++) {
            if (entities.get(index).covered() == Status.UNKNOWN) {
                gaps.addAll(counted.entities().get(index).numbersMissing());
            }
        }
        if (total.isKnown() && total.least().signum() == 0) {
            gaps.add(new Gap.CannotTell(APPLICANT, ZERO));
        }
        return List.copyOf(gaps);
    }

    private static boolean isBeyondCounting(ActivityRange total) {
        BigInteger most = total.most();
        return total.least().bitLength() >= Long.SIZE || (most != null && most.bitLength() >= Long.SIZE);
    }
}
