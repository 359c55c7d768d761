package io.github.carecyber.core.call;

/** Answers with the class of the kind that a case stands for. */
final class CaseReached implements CriterionCases<Class<?>> {

    @Override
    public Class<?> allOf(Criterion.AllOf criterion) {
        return Criterion.AllOf.class;
    }

    @Override
    public Class<?> anyOf(Criterion.AnyOf criterion) {
        return Criterion.AnyOf.class;
    }

    @Override
    public Class<?> not(Criterion.Not criterion) {
        return Criterion.Not.class;
    }

    @Override
    public Class<?> unless(Unless criterion) {
        return Unless.class;
    }

    @Override
    public Class<?> kindIn(Criterion.KindIn criterion) {
        return Criterion.KindIn.class;
    }

    @Override
    public Class<?> seatIn(Criterion.SeatIn criterion) {
        return Criterion.SeatIn.class;
    }

    @Override
    public Class<?> sectorIn(SiteCriterion.SectorIn criterion) {
        return SiteCriterion.SectorIn.class;
    }

    @Override
    public Class<?> categoryIn(SiteCriterion.CategoryIn criterion) {
        return SiteCriterion.CategoryIn.class;
    }

    @Override
    public Class<?> regionIn(SiteCriterion.RegionIn criterion) {
        return SiteCriterion.RegionIn.class;
    }

    @Override
    public Class<?> activityIn(SiteCriterion.ActivityIn criterion) {
        return SiteCriterion.ActivityIn.class;
    }

    @Override
    public Class<?> authorised(SiteCriterion.Authorised criterion) {
        return SiteCriterion.Authorised.class;
    }

    @Override
    public Class<?> sameSite(Criterion.SameSite criterion) {
        return Criterion.SameSite.class;
    }

    @Override
    public Class<?> measured(Criterion.Measured criterion) {
        return Criterion.Measured.class;
    }

    @Override
    public Class<?> open(Criterion.Open criterion) {
        return Criterion.Open.class;
    }

    @Override
    public Class<?> filedInTime(Criterion.FiledInTime criterion) {
        return Criterion.FiledInTime.class;
    }

    @Override
    public Class<?> filedWithin(Criterion.FiledWithin criterion) {
        return Criterion.FiledWithin.class;
    }

    @Override
    public Class<?> appliesThroughGroup(Criterion.AppliesThroughGroup criterion) {
        return Criterion.AppliesThroughGroup.class;
    }

    @Override
    public Class<?> evidenced(Criterion.Evidenced criterion) {
        return Criterion.Evidenced.class;
    }

    @Override
    public Class<?> specialCategories(Criterion.SpecialCategories criterion) {
        return Criterion.SpecialCategories.class;
    }

    @Override
    public Class<?> awaitedCondition(Criterion.AwaitedCondition criterion) {
        return Criterion.AwaitedCondition.class;
    }

    @Override
    public Class<?> custom(Criterion.Custom criterion) {
        return Criterion.Custom.class;
    }
}
