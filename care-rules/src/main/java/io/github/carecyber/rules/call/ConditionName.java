package io.github.carecyber.rules.call;

import io.github.carecyber.core.call.Bound;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.CriterionCases;
import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.call.Unless;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.eligibility.Eligibility;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a condition is called: its own title if the call gives it one, else the title under which it is decided. */
final class ConditionName implements CriterionCases<BilingualText> {

    private static final Map<String, BilingualText> TITLES = Eligibility.rules().stream()
            .collect(Collectors.toMap(rule -> rule.id().value(), Rule::title));

    private static final ConditionName NAME = new ConditionName();

    private ConditionName() {}

    static BilingualText of(Criterion criterion) {
        return criterion.fold(NAME);
    }

    private static BilingualText title(String rule) {
        return Objects.requireNonNull(TITLES.get("eligibility." + rule), rule);
    }

    @Override
    public BilingualText allOf(Criterion.AllOf criterion) {
        return title("all-of");
    }

    @Override
    public BilingualText anyOf(Criterion.AnyOf criterion) {
        return title("any-of");
    }

    @Override
    public BilingualText not(Criterion.Not criterion) {
        return title("not");
    }

    @Override
    public BilingualText unless(Unless criterion) {
        return title("unless");
    }

    @Override
    public BilingualText kindIn(Criterion.KindIn criterion) {
        return title("applicant-kind");
    }

    @Override
    public BilingualText seatIn(Criterion.SeatIn criterion) {
        return title("seat");
    }

    @Override
    public BilingualText sectorIn(SiteCriterion.SectorIn criterion) {
        return title("sector");
    }

    @Override
    public BilingualText categoryIn(SiteCriterion.CategoryIn criterion) {
        return title("facility-category");
    }

    @Override
    public BilingualText regionIn(SiteCriterion.RegionIn criterion) {
        return title("region");
    }

    @Override
    public BilingualText activityIn(SiteCriterion.ActivityIn criterion) {
        return title("care-activity");
    }

    @Override
    public BilingualText authorised(SiteCriterion.Authorised criterion) {
        return title("authorisation");
    }

    @Override
    public BilingualText sameSite(Criterion.SameSite criterion) {
        return title("same-site");
    }

    @Override
    public BilingualText measured(Criterion.Measured criterion) {
        return title(criterion.bound() == Bound.AT_LEAST ? "measure-at-least" : "measure-at-most");
    }

    @Override
    public BilingualText open(Criterion.Open criterion) {
        return title("open");
    }

    @Override
    public BilingualText filedInTime(Criterion.FiledInTime criterion) {
        return title("filed-in-time");
    }

    @Override
    public BilingualText filedWithin(Criterion.FiledWithin criterion) {
        return title("filed-within");
    }

    @Override
    public BilingualText appliesThroughGroup(Criterion.AppliesThroughGroup criterion) {
        return title("applies-through-group");
    }

    @Override
    public BilingualText evidenced(Criterion.Evidenced criterion) {
        return title("evidenced");
    }

    @Override
    public BilingualText specialCategories(Criterion.SpecialCategories criterion) {
        return title("special-categories");
    }

    @Override
    public BilingualText awaitedCondition(Criterion.AwaitedCondition criterion) {
        return criterion.title();
    }

    @Override
    public BilingualText custom(Criterion.Custom criterion) {
        return criterion.title();
    }
}
