package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.SiteCriterion;
import java.util.ArrayList;
import java.util.List;

/** Makes conditions out of a call's criteria and gives each its place, a criterion before its parts. */
final class ConditionBuilder implements Criterion.Cases<Condition> {

    private int next;

    int place() {
        return next++;
    }

    int placesTaken() {
        return next;
    }

    @Override
    public Condition allOf(Criterion.AllOf criterion) {
        int place = place();
        return CombinedCondition.allOf(place, parts(criterion.criteria()));
    }

    @Override
    public Condition anyOf(Criterion.AnyOf criterion) {
        int place = place();
        return CombinedCondition.anyOf(place, parts(criterion.criteria()));
    }

    @Override
    public Condition not(Criterion.Not criterion) {
        int place = place();
        return CombinedCondition.not(place, criterion.criterion().fold(this));
    }

    @Override
    public Condition kindIn(Criterion.KindIn criterion) {
        return new KindCondition(place(), criterion);
    }

    @Override
    public Condition sectorIn(SiteCriterion.SectorIn criterion) {
        return new SectorCondition(place(), criterion);
    }

    @Override
    public Condition open(Criterion.Open criterion) {
        return new OpenCondition(place());
    }

    @Override
    public Condition filedInTime(Criterion.FiledInTime criterion) {
        return new FiledInTimeCondition(place());
    }

    @Override
    public Condition appliesThroughGroup(Criterion.AppliesThroughGroup criterion) {
        return new GroupCondition(place(), criterion);
    }

    @Override
    public Condition evidenced(Criterion.Evidenced criterion) {
        return new EvidencedCondition(place(), criterion);
    }

    @Override
    public Condition specialCategories(Criterion.SpecialCategories criterion) {
        return new SpecialCategoriesCondition(place(), criterion);
    }

    @Override
    public Condition awaitedCondition(Criterion.AwaitedCondition criterion) {
        return new AwaitedCondition(place(), criterion);
    }

    private List<Condition> parts(List<Criterion> criteria) {
        List<Condition> parts = new ArrayList<>();
        criteria.forEach(criterion -> parts.add(criterion.fold(this)));
        return parts;
    }
}
