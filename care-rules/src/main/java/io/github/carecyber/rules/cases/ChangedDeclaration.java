package io.github.carecyber.rules.cases;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.attainment.ObjectiveDeclaration;
import io.github.carecyber.core.attainment.RateReached;
import io.github.carecyber.core.attainment.ScoreReached;
import io.github.carecyber.core.identity.ObjectiveId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A declaration with what a case says otherwise. */
final class ChangedDeclaration {

    private ChangedDeclaration() {}

    /** With what is stated of one objective changed, or added if the declaration does not speak of it. */
    static Declaration with(Declaration declaration, ObjectiveDeclaration change) {
        ObjectiveId objective = change.objective();
        List<ObjectiveDeclaration> objectives = new ArrayList<>();
        boolean found = false;
        for (ObjectiveDeclaration one : declaration.objectives()) {
            boolean same = objective != null && objective.equals(one.objective());
            found |= same;
            objectives.add(same ? with(one, change) : one);
        }
        if (!found) {
            objectives.add(change);
        }
        return declaration.withObjectives(objectives);
    }

    private static ObjectiveDeclaration with(ObjectiveDeclaration one, ObjectiveDeclaration change) {
        return new ObjectiveDeclaration(
                one.objective(),
                or(change.mode(), one.mode()),
                or(change.reason(), one.reason()),
                or(change.dedicatedDirectory(), one.dedicatedDirectory()),
                or(change.trajectoryStart(), one.trajectoryStart()),
                or(change.trajectoryEnd(), one.trajectoryEnd()),
                changed(
                        one.requirements(),
                        change.requirements(),
                        (stated, known) -> isSame(stated.name(), known.name()),
                        (stated, known) -> stated),
                changed(
                        one.scores(),
                        change.scores(),
                        (stated, known) -> isSame(stated.measure(), known.measure()),
                        ChangedDeclaration::with),
                changed(
                        one.rates(),
                        change.rates(),
                        (stated, known) -> isSame(stated.measure(), known.measure()),
                        ChangedDeclaration::with),
                or(change.coveredEntities(), one.coveredEntities()),
                or(change.coveredSites(), one.coveredSites()),
                changed(one.evidence(), change.evidence(), ChangedDeclaration::isSame, ChangedDeclaration::with));
    }

    private static Evidence with(Evidence stated, Evidence known) {
        return new Evidence(
                known.id(),
                known.kind(),
                or(stated.dated(), known.dated()),
                or(stated.validUntil(), known.validUntil()),
                or(stated.covers(), known.covers()),
                or(stated.sites(), known.sites()));
    }

    private static ScoreReached with(ScoreReached stated, ScoreReached known) {
        return new ScoreReached(
                known.measure(), or(stated.score(), known.score()), or(stated.measured(), known.measured()));
    }

    private static RateReached with(RateReached stated, RateReached known) {
        return new RateReached(
                known.measure(),
                or(stated.counted(), known.counted()),
                or(stated.outOf(), known.outOf()),
                or(stated.firstMonth(), known.firstMonth()),
                or(stated.months(), known.months()));
    }

    /** Whether a document has the identifier and the kind stated, as far as they are stated at all. */
    private static boolean isSame(Evidence stated, Evidence known) {
        return (stated.id() != null || stated.kind() != null)
                && (stated.id() == null || stated.id().equals(known.id()))
                && (stated.kind() == null || stated.kind().equals(known.kind()));
    }

    private static boolean isSame(@Nullable Object stated, @Nullable Object known) {
        return stated != null && stated.equals(known);
    }

    private static <T> List<T> changed(
            List<T> known, List<T> changes, BiPredicate<T, T> same, BinaryOperator<T> changed) {
        List<T> all = new ArrayList<>(known);
        for (T change : changes) {
            boolean found = false;
            for (int position = 0; position < known.size(); position++) {
                if (same.test(change, all.get(position))) {
                    all.set(position, changed.apply(change, all.get(position)));
                    found = true;
                }
            }
            if (!found) {
                all.add(change);
            }
        }
        return all;
    }

    private static <T> @Nullable T or(@Nullable T stated, @Nullable T known) {
        return stated == null ? known : stated;
    }

    private static <T> List<T> or(List<T> stated, List<T> known) {
        return stated.isEmpty() ? known : stated;
    }

    /** Without what is left out. */
    static Declaration without(Declaration declaration, Omission omission) {
        if (omission.objective() == null) {
            return without(declaration, omission.fact());
        }
        List<ObjectiveDeclaration> objectives = new ArrayList<>();
        for (ObjectiveDeclaration one : declaration.objectives()) {
            if (!omission.objective().equals(one.objective())) {
                objectives.add(one);
            } else if (!omission.isWhole()) {
                objectives.add(without(one, omission));
            }
        }
        return declaration.withObjectives(objectives);
    }

    private static ObjectiveDeclaration without(ObjectiveDeclaration one, Omission omission) {
        Omission.Fact fact = omission.fact();
        if (fact != null) {
            return without(one, fact);
        }
        return one.withEvidence(kept(one.evidence(), known -> isSame(omission.document(), known.kind())))
                .withRequirements(kept(one.requirements(), known -> isSame(omission.requirement(), known.name())))
                .withScores(kept(one.scores(), known -> isSame(omission.score(), known.measure())))
                .withRates(kept(one.rates(), known -> isSame(omission.rate(), known.measure())));
    }

    private static <T> List<T> kept(List<T> known, Predicate<T> leftOut) {
        return known.stream().filter(leftOut.negate()).toList();
    }

    private static Declaration without(Declaration declaration, Omission.@Nullable Fact fact) {
        if (fact == null) {
            return declaration;
        }
        return switch (fact) {
            case APPLICANT -> declaration.withApplicant(null);
            case YEAR -> declaration.withYear(null);
            case APPLIED -> declaration.withApplied(null);
            case FILED -> declaration.withFiled(null);
            case MODE, REASON, DEDICATED_DIRECTORY, TRAJECTORY_START, TRAJECTORY_END, COVERED_ENTITIES, COVERED_SITES ->
                declaration;
        };
    }

    private static ObjectiveDeclaration without(ObjectiveDeclaration one, Omission.Fact fact) {
        return switch (fact) {
            case MODE -> one.withMode(null);
            case REASON -> one.withReason(null);
            case DEDICATED_DIRECTORY -> one.withDedicatedDirectory(null);
            case TRAJECTORY_START -> one.withTrajectoryStart(null);
            case TRAJECTORY_END -> one.withTrajectoryEnd(null);
            case COVERED_ENTITIES -> one.withCoveredEntities(List.of());
            case COVERED_SITES -> one.withCoveredSites(List.of());
            case APPLICANT, YEAR, APPLIED, FILED -> one;
        };
    }
}
