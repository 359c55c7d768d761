package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.programme.Target;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The assessment of one objective: the conjunction of its documents, its targets, and what its mode of proof leaves open. */
final class ObjectiveAssessment {

    private static final BilingualText DECLARED_TWICE = BilingualText.of(
            "l’objectif est déclaré plusieurs fois, différemment",
            "the objective is declared several times, in different ways");

    private static final Gap NO_YEAR = new Gap.MissingFact(DataPath.of("year"));

    private final Assessment assessment;
    private final ReadyObjective ready;
    private final DeclaredObjective declared;
    private final @Nullable DataPath other;
    private final AskedOfYear asked;
    private final Conditions conditions;
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Violation> findings = new ArrayList<>();

    /**
     * Prepares the assessment.
     *
     * @param other where the declaration speaks of the objective again, in another way; null if it does not
     */
    ObjectiveAssessment(
            Assessment assessment, ReadyObjective ready, DeclaredObjective declared, @Nullable DataPath other) {
        this.assessment = assessment;
        this.ready = ready;
        this.declared = declared;
        this.other = other;
        this.asked = ready.asked(assessment.declaration().year());
        this.conditions = new Conditions(assessment.parties(), declared);
    }

    /** What is wrong with the entities named as covered; to be asked for after the verdict. */
    List<Violation> findings() {
        return findings;
    }

    ObjectiveVerdict verdict() {
        List<Target.Coverage> coverages = CoverageReading.in(asked.targets());
        Units units = needsSites(coverages)
                ? assessment.parties().ofSites()
                : assessment.parties().ofEntities();
        List<DocumentSearch> searches = new ArrayList<>(asked.evidence().size());
        for (Published<EvidenceRequirement> requirement : asked.evidence()) {
            searches.add(new DocumentSearch(assessment, declared, units, conditions, requirement));
        }
        CoverageReading coverage = new CoverageReading(assessment, declared, units, coverages, searches);
        findings.addAll(coverage.findings());
        Status status = Status.NOT_APPLICABLE;
        List<EvidenceAnswer> evidence = new ArrayList<>(searches.size());
        for (DocumentSearch search : searches) {
            EvidenceAnswer answer = search.answer(coverage.concerned());
            evidence.add(answer);
            status = status.and(answer.status());
        }
        List<TargetAnswer> targets = new ArrayList<>(asked.targets().size());
        for (Target target : asked.targets()) {
            TargetAnswer answer = answer(target, coverage);
            targets.add(answer);
            status = status.and(answer.status());
        }
        Objective objective = ready.objective();
        return new ObjectiveVerdict(
                objective.id(),
                objective.title(),
                objective.mandatory(),
                declared.path(),
                declared.said().mode(),
                asAWhole(status),
                evidence,
                targets,
                gaps);
    }

    private TargetAnswer answer(Target target, CoverageReading coverage) {
        return target.fold(
                coverage::answer,
                score -> new ScoreReading(assessment, declared, conditions).score(score),
                trajectory -> new TrajectoryReading(assessment, declared, conditions).trajectory(trajectory),
                rate -> new RateReading(assessment, declared, conditions)
                        .rate(rate, ready.hasYear(assessment.declaration().year())),
                requirement -> new RequirementReading(assessment, declared, conditions).requirement(requirement));
    }

    /** Sites are told apart where a threshold counts them or they are named as covered, and where a document names any. */
    private boolean needsSites(List<Target.Coverage> coverages) {
        if (!coverages.isEmpty()
                && (!assessment.parties().isGroup()
                        || !declared.said().coveredSites().isEmpty())) {
            return true;
        }
        for (Evidence document : declared.said().evidence()) {
            if (!document.sites().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Status asAWhole(Status parts) {
        Year year = assessment.declaration().year();
        boolean awaited = asked.awaited() != null;
        boolean yearMissing = ready.hasYears() && year == null;
        boolean applicable = parts != Status.NOT_APPLICABLE || awaited || yearMissing;
        ModeReading mode = ModeReading.of(declared, asked, applicable);
        gaps.addAll(mode.gaps());
        Status status = parts.and(mode.status());
        if (yearMissing) {
            gaps.add(NO_YEAR);
            status = status.and(Status.UNKNOWN);
        }
        if (asked.awaited() != null) {
            gaps.add(asked.awaited());
            status = status.and(Status.UNKNOWN);
        }
        if (other != null) {
            gaps.add(new Gap.CannotTell(other, DECLARED_TWICE));
            return Status.UNKNOWN;
        }
        return mode.foreseen() ? status : Status.UNKNOWN;
    }
}
