package io.github.carecyber.rules.call;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.CriterionCases;
import io.github.carecyber.core.call.Derogation;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.call.Unless;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.call.ConditionNode.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds the conditions of a call from the innermost outwards. A call's constructor bounds {@linkplain
 * FundingCall#DEEPEST_CRITERION how deep} they are nested, so recursion is safe here.
 */
final class ConditionTree implements CriterionCases<ConditionNode> {

    private final FundingCall call;
    private final DataPath path;
    private final Role role;

    private ConditionTree(FundingCall call, DataPath path, Role role) {
        this.call = call;
        this.path = path;
        this.role = role;
    }

    static ConditionNode of(FundingCall call) {
        return call.eligibility().fold(new ConditionTree(call, DataPath.of("eligibility"), Role.WHOLE));
    }

    private ConditionNode part(Criterion criterion, DataPath place, Role partRole) {
        return criterion.fold(new ConditionTree(call, place, partRole));
    }

    private List<ConditionNode> parts(List<? extends Criterion> criteria) {
        List<ConditionNode> parts = new ArrayList<>(criteria.size());
        DataPath list = path.key("criteria");
        for (int index = 0; index < criteria.size(); index++) {
            parts.add(part(criteria.get(index), list.index(index), Role.PART));
        }
        return parts;
    }

    private ConditionNode node(
            Criterion criterion,
            List<ConditionNode> parts,
            @Nullable BilingualText conflict,
            @Nullable BilingualText exhaustion) {
        Set<Status> answers = Answers.of(criterion, parts, call);
        if (conflict != null) {
            answers.remove(Status.MET);
        }
        if (exhaustion != null) {
            answers.remove(Status.NOT_MET);
        }
        return new ConditionNode(criterion, path, role, List.copyOf(parts), Set.copyOf(answers), conflict, exhaustion);
    }

    private ConditionNode leaf(Criterion criterion) {
        return node(criterion, List.of(), null, null);
    }

    @Override
    public ConditionNode allOf(Criterion.AllOf criterion) {
        List<ConditionNode> parts = parts(criterion.criteria());
        return node(criterion, parts, Requirements.conflict(parts, true, call), null);
    }

    @Override
    public ConditionNode anyOf(Criterion.AnyOf criterion) {
        List<ConditionNode> parts = parts(criterion.criteria());
        return node(criterion, parts, null, Requirements.conflict(parts, false, call));
    }

    @Override
    public ConditionNode not(Criterion.Not criterion) {
        ConditionNode excluded = part(criterion.criterion(), path.key("criterion"), Role.EXCLUDED);
        return node(criterion, List.of(excluded), null, null);
    }

    @Override
    public ConditionNode unless(Unless criterion) {
        List<ConditionNode> parts = new ArrayList<>();
        parts.add(part(criterion.general(), path.key("general"), Role.GENERAL));
        DataPath list = path.key("derogations");
        for (int index = 0; index < criterion.derogations().size(); index++) {
            Derogation derogation = criterion.derogations().get(index);
            parts.add(part(derogation.when(), list.index(index).key("when"), Role.WHEN));
            parts.add(part(derogation.then(), list.index(index).key("then"), Role.THEN));
        }
        return node(criterion, parts, null, null);
    }

    @Override
    public ConditionNode sameSite(Criterion.SameSite criterion) {
        return node(criterion, parts(criterion.criteria()), SiteRequirements.conflict(criterion.criteria()), null);
    }

    @Override
    public ConditionNode kindIn(Criterion.KindIn criterion) {
        return leaf(criterion);
    }

    @Override
    public ConditionNode seatIn(Criterion.SeatIn criterion) {
        return leaf(criterion);
    }

    @Override
    public ConditionNode sectorIn(SiteCriterion.SectorIn criterion) {
        return leaf(criterion);
    }

    @Override
    public ConditionNode categoryIn(SiteCriterion.CategoryIn criterion) {
        return leaf(criterion);
    }

    @Override
    public ConditionNode regionIn(SiteCriterion.RegionIn criterion) {
        return leaf(criterion);
    }

    @Override
    public ConditionNode activityIn(SiteCriterion.ActivityIn criterion) {
        return leaf(criterion);
    }

    @Override
    public ConditionNode authorised(SiteCriterion.Authorised criterion) {
        return leaf(criterion);
    }

    @Override
    public ConditionNode measured(Criterion.Measured criterion) {
        return leaf(criterion);
    }

    @Override
    public ConditionNode open(Criterion.Open criterion) {
        return leaf(criterion);
    }

    @Override
    public ConditionNode filedInTime(Criterion.FiledInTime criterion) {
        return leaf(criterion);
    }

    @Override
    public ConditionNode filedWithin(Criterion.FiledWithin criterion) {
        return leaf(criterion);
    }

    @Override
    public ConditionNode appliesThroughGroup(Criterion.AppliesThroughGroup criterion) {
        return leaf(criterion);
    }

    @Override
    public ConditionNode evidenced(Criterion.Evidenced criterion) {
        return leaf(criterion);
    }

    @Override
    public ConditionNode specialCategories(Criterion.SpecialCategories criterion) {
        return leaf(criterion);
    }

    @Override
    public ConditionNode awaitedCondition(Criterion.AwaitedCondition criterion) {
        return leaf(criterion);
    }

    @Override
    public ConditionNode custom(Criterion.Custom criterion) {
        return leaf(criterion);
    }
}
