package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.CriterionCases;
import io.github.carecyber.core.call.Derogation;
import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.call.Unless;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.remedy.AimAtCall;
import io.github.carecyber.rules.remedy.FactNature;
import io.github.carecyber.rules.remedy.Obstacle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the ways to give each condition the answer that is wanted, in one situation. */
final class WayFinder {

    private final Situation situation;
    private final boolean filingAhead;
    private final ChangeTable changes;

    /**
     * Looks at a situation.
     *
     * @param filingAhead whether the day of filing lies ahead, so that an establishment can still act before it
     */
    WayFinder(Situation situation, boolean filingAhead, ChangeTable changes) {
        this.situation = situation;
        this.filingAhead = filingAhead;
        this.changes = changes;
    }

    /** The ways to meet all conditions of the call. */
    Ways ways(Condition whole) {
        if (isDecided(whole)) {
            return blocked(whole, null);
        }
        Ways found = callWays(whole.parts().get(0))
                .and(ways(situation.call().eligibility(), whole.parts().get(1), true));
        for (int index = 2; index < whole.parts().size(); index++) {
            found = found.and(batchWays(whole.parts().get(index)));
        }
        return found;
    }

    /** The applications of others are no facts of this one, so what is to be done about them is said and not tried. */
    private Ways batchWays(Condition condition) {
        Status status = condition.outcome(situation);
        if (status == Status.MET || status == Status.NOT_APPLICABLE) {
            return Ways.NOTHING_TO_DO;
        }
        return switch (ReasonFinder.of(condition, null, situation)) {
            case FIXED, CANNOT_TELL -> blocked(condition, ((BatchCondition) condition).wayOut());
            default -> blocked(condition, null);
        };
    }

    /** A condition that nothing here changes, for a reason that its answer and its gaps tell if none is given. */
    private Ways blocked(Condition condition, Obstacle.@Nullable Reason reason) {
        return Ways.blocked(Block.of(condition, ReasonFinder.of(condition, reason, situation)));
    }

    private boolean isDecided(Condition condition) {
        return situation.decision(condition.place().number()) != null;
    }

    /** The file can name the call, or another call as long as it is not filed. */
    private Ways callWays(Condition condition) {
        Application application = situation.application();
        CallId call = situation.call().id();
        if (condition.outcome(situation) == Status.MET) {
            return Ways.NOTHING_TO_DO;
        }
        boolean stated = application.call() != null;
        if (isDecided(condition) || (stated && !filingAhead)) {
            return blocked(condition, null);
        }
        return changes.together(List.of(new AimAtCall(call, stated ? FactNature.CHANGEABLE : FactNature.SUPPLIABLE)));
    }

    /** The ways to have a condition met, or not met; one that does not concern the applicant is neither in the way. */
    private Ways ways(Criterion criterion, Condition condition, boolean met) {
        Status status = condition.outcome(situation);
        if (status == Status.NOT_APPLICABLE || status == wanted(met)) {
            return Ways.NOTHING_TO_DO;
        }
        return isDecided(condition) ? blocked(condition, null) : criterion.fold(new At(condition, met));
    }

    /** The ways to have the very answer, where "does not concern the applicant" is not enough. */
    private Ways strictly(Criterion criterion, Condition condition, boolean met) {
        return condition.outcome(situation) == Status.NOT_APPLICABLE
                ? blocked(condition, Obstacle.Reason.FIXED)
                : ways(criterion, condition, met);
    }

    private Ways every(List<Criterion> criteria, List<Condition> conditions, boolean met) {
        Ways ways = Ways.NOTHING_TO_DO;
        for (int index = 0; index < criteria.size(); index++) {
            ways = ways.and(ways(criteria.get(index), conditions.get(index), met));
        }
        return ways;
    }

    private Ways any(List<Criterion> criteria, Condition whole, boolean met) {
        Alternatives alternatives = new Alternatives(whole, situation);
        for (int index = 0; index < criteria.size(); index++) {
            alternatives.add(strictly(criteria.get(index), whole.parts().get(index), met));
        }
        return alternatives.ways();
    }

    private static Status wanted(boolean met) {
        return met ? Status.MET : Status.NOT_MET;
    }

    /** What can be done about each kind of criterion that has not the answer wanted. */
    private final class At implements CriterionCases<Ways> {

        private final Condition condition;
        private final boolean met;

        At(Condition condition, boolean met) {
            this.condition = condition;
            this.met = met;
        }

        private Ways fixed() {
            return blocked(condition, null);
        }

        @Override
        public Ways allOf(Criterion.AllOf criterion) {
            return met
                    ? every(criterion.criteria(), condition.parts(), true)
                    : any(criterion.criteria(), condition, false);
        }

        @Override
        public Ways anyOf(Criterion.AnyOf criterion) {
            return met
                    ? any(criterion.criteria(), condition, true)
                    : every(criterion.criteria(), condition.parts(), false);
        }

        /** Where the part is met and nothing changes that, it is the prohibition that stands in the way, not the part. */
        @Override
        public Ways not(Criterion.Not criterion) {
            Condition part = condition.parts().get(0);
            Ways found = ways(criterion.criterion(), part, !met);
            return found.isBlocked() && part.outcome(situation) == Status.MET
                    ? Ways.blocked(Block.of(condition, Block.reason(found.blocks())))
                    : found;
        }

        /** The general rule where no derogation applies, or one derogation alone, or both where it cannot be told. */
        @Override
        public Ways unless(Unless criterion) {
            Condition general = condition.parts().get(0);
            List<Condition> derogations =
                    condition.parts().subList(1, condition.parts().size());
            Alternatives found = new Alternatives(condition, situation);
            found.add(applying(criterion, derogations, -1).and(ways(criterion.general(), general, met)));
            for (int index = 0; index < derogations.size(); index++) {
                Derogation derogation = criterion.derogations().get(index);
                Condition consequence = derogations.get(index).parts().get(1);
                Ways instead = ways(derogation.then(), consequence, met).by(derogation.label());
                found.add(applying(criterion, derogations, index).and(instead));
                if (onlyOneMayApply(derogations, index)) {
                    found.add(ways(criterion.general(), general, met).and(instead));
                }
            }
            Ways ways = found.ways();
            return ways.isBlocked() && conflict(derogations) ? blocked(condition, Obstacle.Reason.CONFLICT) : ways;
        }

        /** The ways to have one derogation apply and no other, or none at all for -1. */
        private Ways applying(Unless criterion, List<Condition> derogations, int one) {
            Ways found = Ways.NOTHING_TO_DO;
            for (int index = 0; index < derogations.size(); index++) {
                Derogation derogation = criterion.derogations().get(index);
                Condition when = derogations.get(index).parts().get(0);
                found = found.and(
                        index == one ? strictly(derogation.when(), when, true) : ways(derogation.when(), when, false));
            }
            return found;
        }

        private boolean onlyOneMayApply(List<Condition> derogations, int one) {
            for (int index = 0; index < derogations.size(); index++) {
                Status applies = ((DerogationCondition) derogations.get(index)).applies(situation);
                if (applies == Status.MET || (applies == Status.UNKNOWN) != (index == one)) {
                    return false;
                }
            }
            return true;
        }

        private boolean conflict(List<Condition> derogations) {
            return derogations.stream()
                            .filter(derogation -> ((DerogationCondition) derogation).applies(situation) == Status.MET)
                            .count()
                    > 1;
        }

        @Override
        public Ways kindIn(Criterion.KindIn criterion) {
            return fixed();
        }

        @Override
        public Ways seatIn(Criterion.SeatIn criterion) {
            return fixed();
        }

        @Override
        public Ways sectorIn(SiteCriterion.SectorIn criterion) {
            return fixed();
        }

        @Override
        public Ways categoryIn(SiteCriterion.CategoryIn criterion) {
            return fixed();
        }

        @Override
        public Ways regionIn(SiteCriterion.RegionIn criterion) {
            return fixed();
        }

        @Override
        public Ways activityIn(SiteCriterion.ActivityIn criterion) {
            return onOneSite(List.of(criterion));
        }

        @Override
        public Ways authorised(SiteCriterion.Authorised criterion) {
            return onOneSite(List.of(criterion));
        }

        @Override
        public Ways sameSite(Criterion.SameSite criterion) {
            return onOneSite(criterion.criteria());
        }

        /** Nobody is told to give up an activity or an authorisation. */
        private Ways onOneSite(List<SiteCriterion> criteria) {
            return met
                    ? SiteWays.best(criteria, situation, filingAhead)
                            .map(changes::together)
                            .orElseGet(this::fixed)
                    : fixed();
        }

        @Override
        public Ways measured(Criterion.Measured criterion) {
            return FigureWays.of(criterion, met, situation)
                    .map(changes::together)
                    .orElseGet(this::fixed);
        }

        @Override
        public Ways open(Criterion.Open criterion) {
            return fixed();
        }

        /** The day of filing is changed before a situation is looked at, and not here. */
        private Ways onFiling() {
            return met && condition.outcome(situation) == Status.NOT_MET
                    ? blocked(condition, Obstacle.Reason.DATE_PASSED)
                    : fixed();
        }

        @Override
        public Ways filedInTime(Criterion.FiledInTime criterion) {
            return onFiling();
        }

        @Override
        public Ways filedWithin(Criterion.FiledWithin criterion) {
            return onFiling();
        }

        @Override
        public Ways appliesThroughGroup(Criterion.AppliesThroughGroup criterion) {
            return fixed();
        }

        /** Nobody is told to take a document back. */
        @Override
        public Ways evidenced(Criterion.Evidenced criterion) {
            return met
                    ? EvidenceWays.of(criterion, situation)
                            .map(changes::together)
                            .orElseGet(this::fixed)
                    : fixed();
        }

        @Override
        public Ways specialCategories(Criterion.SpecialCategories criterion) {
            return fixed();
        }

        @Override
        public Ways awaitedCondition(Criterion.AwaitedCondition criterion) {
            return fixed();
        }

        @Override
        public Ways custom(Criterion.Custom criterion) {
            return blocked(condition, Obstacle.Reason.CANNOT_TELL);
        }
    }
}
