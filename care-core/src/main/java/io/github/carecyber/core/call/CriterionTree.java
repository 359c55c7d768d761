package io.github.carecyber.core.call;

import java.util.ArrayList;
import java.util.List;

/** How large a criterion is, found without recursion: a deeper tree than a call may have must not overflow the stack. */
final class CriterionTree implements CriterionCases<List<Criterion>> {

    private CriterionTree() {}

    /** Whether a criterion keeps to a depth, itself being at depth 1, and to a number of criteria, each counted wherever it stands. */
    static boolean isWithin(int deepest, int most, Criterion criterion) {
        CriterionTree parts = new CriterionTree();
        List<Criterion> level = List.of(criterion);
        int count = 0;
        for (int depth = 1; !level.isEmpty(); depth++) {
            List<Criterion> next = new ArrayList<>();
            for (Criterion each : level) {
                count++;
                if (depth > deepest || count > most) {
                    return false;
                }
                List<Criterion> more = each.fold(parts);
                // Before they are copied: one list can stand in many places.
                if (more.size() > most - count - next.size()) {
                    return false;
                }
                next.addAll(more);
            }
            level = next;
        }
        return true;
    }

    @Override
    public List<Criterion> allOf(Criterion.AllOf criterion) {
        return criterion.criteria();
    }

    @Override
    public List<Criterion> anyOf(Criterion.AnyOf criterion) {
        return criterion.criteria();
    }

    @Override
    public List<Criterion> not(Criterion.Not criterion) {
        return List.of(criterion.criterion());
    }

    @Override
    public List<Criterion> unless(Unless criterion) {
        List<Criterion> parts = new ArrayList<>();
        parts.add(criterion.general());
        for (Derogation derogation : criterion.derogations()) {
            parts.add(derogation.when());
            parts.add(derogation.then());
        }
        return parts;
    }

    @Override
    public List<Criterion> kindIn(Criterion.KindIn criterion) {
        return List.of();
    }

    @Override
    public List<Criterion> seatIn(Criterion.SeatIn criterion) {
        return List.of();
    }

    @Override
    public List<Criterion> sameSite(Criterion.SameSite criterion) {
        return List.copyOf(criterion.criteria());
    }

    @Override
    public List<Criterion> sectorIn(SiteCriterion.SectorIn criterion) {
        return List.of();
    }

    @Override
    public List<Criterion> categoryIn(SiteCriterion.CategoryIn criterion) {
        return List.of();
    }

    @Override
    public List<Criterion> regionIn(SiteCriterion.RegionIn criterion) {
        return List.of();
    }

    @Override
    public List<Criterion> activityIn(SiteCriterion.ActivityIn criterion) {
        return List.of();
    }

    @Override
    public List<Criterion> authorised(SiteCriterion.Authorised criterion) {
        return List.of();
    }

    @Override
    public List<Criterion> measured(Criterion.Measured criterion) {
        return List.of();
    }

    @Override
    public List<Criterion> open(Criterion.Open criterion) {
        return List.of();
    }

    @Override
    public List<Criterion> filedInTime(Criterion.FiledInTime criterion) {
        return List.of();
    }

    @Override
    public List<Criterion> filedWithin(Criterion.FiledWithin criterion) {
        return List.of();
    }

    @Override
    public List<Criterion> appliesThroughGroup(Criterion.AppliesThroughGroup criterion) {
        return List.of();
    }

    @Override
    public List<Criterion> evidenced(Criterion.Evidenced criterion) {
        return List.of();
    }

    @Override
    public List<Criterion> specialCategories(Criterion.SpecialCategories criterion) {
        return List.of();
    }

    @Override
    public List<Criterion> awaitedCondition(Criterion.AwaitedCondition criterion) {
        return List.of();
    }

    @Override
    public List<Criterion> custom(Criterion.Custom criterion) {
        return List.of();
    }
}
