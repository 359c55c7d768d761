package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.CriterionCases;
import io.github.carecyber.core.call.Derogation;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.call.Unless;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes conditions out of a call's criteria and gives each its place, a criterion before its parts. */
final class ConditionBuilder {

    private final FundingCall call;
    private final Map<RuleId, CustomPredicate> predicates;
    private int next;

    ConditionBuilder(FundingCall call, Map<RuleId, CustomPredicate> predicates) {
        this.call = call;
        this.predicates = predicates;
    }

    Place place(DataPath path) {
        return new Place(next++, path);
    }

    int placesTaken() {
        return next;
    }

    /** Makes a condition of the criterion that stands at a path. */
    Condition condition(Criterion criterion, DataPath path) {
        return criterion.fold(new At(path));
    }

    private List<Condition> conditions(List<Criterion> criteria, DataPath path) {
        List<Condition> conditions = new ArrayList<>();
        for (int index = 0; index < criteria.size(); index++) {
            conditions.add(condition(criteria.get(index), path.index(index)));
        }
        return conditions;
    }

    private DerogationCondition derogation(Derogation derogation, Place rule, DataPath path) {
        Place place = place(path);
        Condition when = condition(derogation.when(), path.key("when"));
        return new DerogationCondition(place, rule, derogation, when, condition(derogation.then(), path.key("then")));
    }

    private Condition site(DataPath path, SiteTest test) {
        return new SiteCondition(place(path), test);
    }

    /** What to make of each kind of criterion at one path. */
    private final class At implements CriterionCases<Condition> {

        private final DataPath path;

        At(DataPath path) {
            this.path = path;
        }

        @Override
        public Condition allOf(Criterion.AllOf criterion) {
            Place place = place(path);
            return CombinedCondition.allOf(place, conditions(criterion.criteria(), path.key("criteria")));
        }

        @Override
        public Condition anyOf(Criterion.AnyOf criterion) {
            Place place = place(path);
            return CombinedCondition.anyOf(place, conditions(criterion.criteria(), path.key("criteria")));
        }

        @Override
        public Condition not(Criterion.Not criterion) {
            Place place = place(path);
            return CombinedCondition.not(place, condition(criterion.criterion(), path.key("criterion")));
        }

        @Override
        public Condition unless(Unless criterion) {
            Place place = place(path);
            Condition general = condition(criterion.general(), path.key("general"));
            List<DerogationCondition> derogations = new ArrayList<>();
            for (int index = 0; index < criterion.derogations().size(); index++) {
                derogations.add(derogation(
                        criterion.derogations().get(index),
                        place,
                        path.key("derogations").index(index)));
            }
            return UnlessCondition.of(place, general, derogations);
        }

        @Override
        public Condition kindIn(Criterion.KindIn criterion) {
            return new KindCondition(place(path), criterion);
        }

        @Override
        public Condition seatIn(Criterion.SeatIn criterion) {
            return new SeatCondition(place(path), criterion);
        }

        @Override
        public Condition sectorIn(SiteCriterion.SectorIn criterion) {
            return site(path, SiteTests.of(criterion));
        }

        @Override
        public Condition categoryIn(SiteCriterion.CategoryIn criterion) {
            return site(path, SiteTests.of(criterion));
        }

        @Override
        public Condition regionIn(SiteCriterion.RegionIn criterion) {
            return site(path, SiteTests.of(criterion));
        }

        @Override
        public Condition activityIn(SiteCriterion.ActivityIn criterion) {
            return site(path, SiteTests.of(criterion));
        }

        @Override
        public Condition authorised(SiteCriterion.Authorised criterion) {
            return site(path, SiteTests.of(criterion));
        }

        @Override
        public Condition sameSite(Criterion.SameSite criterion) {
            List<SiteTest> tests = new ArrayList<>();
            for (SiteCriterion each : criterion.criteria()) {
                tests.add(SiteTests.of(each));
            }
            return site(path, new SameSiteTest(tests));
        }

        @Override
        public Condition measured(Criterion.Measured criterion) {
            return new MeasureCondition(place(path), criterion);
        }

        @Override
        public Condition open(Criterion.Open criterion) {
            return new OpenCondition(place(path));
        }

        @Override
        public Condition filedInTime(Criterion.FiledInTime criterion) {
            return FilingCondition.inTime(place(path), call);
        }

        @Override
        public Condition filedWithin(Criterion.FiledWithin criterion) {
            return FilingCondition.within(place(path), criterion, call);
        }

        @Override
        public Condition appliesThroughGroup(Criterion.AppliesThroughGroup criterion) {
            return new GroupCondition(place(path), criterion);
        }

        @Override
        public Condition evidenced(Criterion.Evidenced criterion) {
            return new EvidencedCondition(place(path), criterion, call);
        }

        @Override
        public Condition specialCategories(Criterion.SpecialCategories criterion) {
            return new SpecialCategoriesCondition(place(path), criterion);
        }

        @Override
        public Condition awaitedCondition(Criterion.AwaitedCondition criterion) {
            return new AwaitedCondition(place(path), criterion);
        }

        @Override
        public Condition custom(Criterion.Custom criterion) {
            return new CustomCondition(place(path), criterion, predicates.get(criterion.predicate()));
        }
    }
}
