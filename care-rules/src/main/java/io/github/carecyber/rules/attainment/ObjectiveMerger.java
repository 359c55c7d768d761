package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.attainment.ObjectiveDeclaration;
import io.github.carecyber.core.attainment.ProofMode;
import io.github.carecyber.core.attainment.ScoreReached;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.rules.finding.Findings;
import io.github.carecyber.rules.wording.TermText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes one statement on an objective of what the members of a GHT say of it. What the GHT says itself comes first and stays.
 *
 * <p>Where a threshold of activity counts, the members that say that it is reached are the ones covered, and the others are not asked.
 */
final class ObjectiveMerger {

    /** From the weakest to the strongest: what holds for all is what the weakest says. */
    private static final List<ProofMode> WEAKEST_FIRST = List.of(
            ProofMode.NOT_REACHED,
            ProofMode.NOT_APPLICABLE,
            ProofMode.TRAJECTORY,
            ProofMode.JUSTIFIED_ABSENCE,
            ProofMode.DONE);

    /** By days, and where leap days hide a month, by months. */
    private static final Comparator<ObjectiveDeclaration> BY_LENGTH =
            Comparator.comparingLong(ObjectiveMerger::days).thenComparingLong(ObjectiveMerger::months);

    private final ObjectiveId objective;
    private final List<MemberSaying> all;
    private final List<MemberSaying> counting;
    private final boolean threshold;
    private final Findings findings;
    private final @Nullable ObjectiveDeclaration own;

    ObjectiveMerger(ObjectiveId objective, List<MemberSaying> all, boolean threshold, Findings findings) {
        this.objective = objective;
        this.all = all;
        this.threshold = threshold;
        this.findings = findings;
        this.own = all.get(0).member() == null ? all.get(0).said() : null;
        List<MemberSaying> reached = all.stream()
                .filter(saying -> saying.member() == null || saying.isReached())
                .toList();
        this.counting = threshold && reached.stream().anyMatch(MemberSaying::isReached) ? reached : all;
    }

    ObjectiveDeclaration merged() {
        ObjectiveDeclaration longest = trajectory();
        return ObjectiveDeclaration.empty()
                .withObjective(objective)
                .withMode(mode())
                .withReason(reason())
                .withDedicatedDirectory(dedicatedDirectory())
                .withTrajectoryStart(longest.trajectoryStart())
                .withTrajectoryEnd(longest.trajectoryEnd())
                .withRequirements(new AnswerMerger(objective, own, counting, findings).merged())
                .withScores(scores())
                .withRates(new RateMerger(objective, own, counting, findings).merged())
                .withCoveredEntities(coveredEntities())
                .withCoveredSites(coveredSites())
                .withEvidence(new DocumentMerger(objective, all, findings).merged());
    }

    private @Nullable ProofMode mode() {
        nameConflicts();
        if (own != null && own.mode() != null) {
            return own.mode();
        }
        ProofMode weakest = null;
        for (MemberSaying saying : counting) {
            ProofMode mode = saying.said().mode();
            if (mode != null && (weakest == null || WEAKEST_FIRST.indexOf(mode) < WEAKEST_FIRST.indexOf(weakest))) {
                weakest = mode;
            }
        }
        return weakest;
    }

    /** That one member reached an objective and another did not is a conflict, unless a threshold allows it. */
    private void nameConflicts() {
        MemberSaying reached =
                all.stream().filter(MemberSaying::isReached).findFirst().orElse(null);
        if (threshold || reached == null) {
            return;
        }
        ProofMode mode = reached.said().mode();
        for (MemberSaying saying : all) {
            ProofMode other = saying.said().mode();
            if (mode != null && other != null && !saying.isReached()) {
                findings.violated(
                        RollUpRules.MODES_DIFFER,
                        saying.path().key("mode"),
                        Arguments.none()
                                .with("objective", objective)
                                .with("number", saying.speaker())
                                .with("mode", TermText.of(other))
                                .with("other-number", reached.speaker())
                                .with("other-mode", TermText.of(mode)));
            }
        }
    }

    private @Nullable String reason() {
        if (own != null && own.reason() != null) {
            return own.reason();
        }
        List<String> reasons = new ArrayList<>();
        for (MemberSaying saying : counting) {
            String reason = saying.said().reason();
            if (Conditions.isStated(reason)) {
                reasons.add(saying.speaker() + ": " + reason);
            }
        }
        return reasons.isEmpty() ? null : String.join("; ", reasons);
    }

    private @Nullable Boolean dedicatedDirectory() {
        if (own != null && own.dedicatedDirectory() != null) {
            return own.dedicatedDirectory();
        }
        Boolean any = null;
        boolean silent = false;
        for (MemberSaying saying : counting) {
            Boolean dedicated = saying.said().dedicatedDirectory();
            if (Boolean.TRUE.equals(dedicated)) {
                return true;
            }
            any = any == null ? dedicated : any;
            silent |= dedicated == null && saying.member() != null;
        }
        return silent ? null : any;
    }

    /** The trajectory of the GHT, or the longest of a member; of none if the one of some member is not stated. */
    private ObjectiveDeclaration trajectory() {
        if (own != null && (own.trajectoryStart() != null || own.trajectoryEnd() != null)) {
            return own;
        }
        ObjectiveDeclaration longest = ObjectiveDeclaration.empty();
        for (MemberSaying saying : counting) {
            ObjectiveDeclaration said = saying.said();
            if (saying.member() == null || said.mode() != ProofMode.TRAJECTORY) {
                continue;
            }
            LocalDate start = said.trajectoryStart();
            LocalDate end = said.trajectoryEnd();
            if (start == null || end == null || end.isBefore(start)) {
                return said;
            }
            if (longest.trajectoryStart() == null || BY_LENGTH.compare(said, longest) > 0) {
                longest = said;
            }
        }
        return longest;
    }

    private static long days(ObjectiveDeclaration said) {
        return between(ChronoUnit.DAYS, said);
    }

    private static long months(ObjectiveDeclaration said) {
        return between(ChronoUnit.MONTHS, said);
    }

    private static long between(ChronoUnit unit, ObjectiveDeclaration said) {
        LocalDate start = said.trajectoryStart();
        LocalDate end = said.trajectoryEnd();
        return start == null || end == null ? 0 : unit.between(start, end);
    }

    private List<ScoreReached> scores() {
        Set<ScoreReached> scores = new LinkedHashSet<>();
        counting.forEach(saying -> scores.addAll(saying.said().scores()));
        return List.copyOf(scores);
    }

    private List<LegalEntityFinessNumber> coveredEntities() {
        Set<LegalEntityFinessNumber> covered = new TreeSet<>();
        if (own != null) {
            covered.addAll(own.coveredEntities());
        }
        for (MemberSaying saying : all) {
            if (threshold && saying.member() != null && saying.isReached()) {
                covered.add(saying.member());
            }
        }
        return List.copyOf(covered);
    }

    private List<FacilityFinessNumber> coveredSites() {
        return own == null ? List.of() : own.coveredSites();
    }
}
