package io.github.carecyber.rules.call;

import io.github.carecyber.core.call.Bound;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.CriterionCases;
import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.call.Unless;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.identity.Region;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.eligibility.Eligibility;
import io.github.carecyber.rules.wording.TermText;
import io.github.carecyber.rules.wording.ValueText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a condition is called: its own title if the call gives it one, else the title under which it is decided. */
final class ConditionName implements CriterionCases<BilingualText> {

    private static final Map<String, BilingualText> TITLES = Eligibility.rules().stream()
            .collect(Collectors.toMap(rule -> rule.id().value(), Rule::title));

    private static final ConditionName ALONE = new ConditionName(true);
    private static final ConditionName AS_PART = new ConditionName(false);

    private final boolean withParts;

    private ConditionName(boolean withParts) {
        this.withParts = withParts;
    }

    /** A condition with what tells it from others of its kind, and with the first of its parts if it has any. */
    static BilingualText of(Criterion criterion) {
        return criterion.fold(ALONE);
    }

    private BilingualText combined(String rule, List<? extends Criterion> parts) {
        BilingualText title = title(rule);
        if (!withParts) {
            return title;
        }
        BilingualText named = Shortlist.of(parts, part -> part.fold(AS_PART), Shortlist.SEMICOLON);
        return BilingualText.of(title.french() + "\u00a0: " + named.french(), title.english() + ": " + named.english());
    }

    private static BilingualText detailed(String rule, BilingualText detail) {
        BilingualText title = title(rule);
        return BilingualText.of(
                title.french() + " (" + detail.french() + ")", title.english() + " (" + detail.english() + ")");
    }

    private static <T extends Comparable<? super T>> BilingualText choice(
            String rule, Published<Set<T>> allowed, Function<T, BilingualText> label) {
        return allowed.value()
                .map(set -> detailed(rule, Choice.words(set, label)))
                .orElseGet(() -> title(rule));
    }

    private static BilingualText title(String rule) {
        return Objects.requireNonNull(TITLES.get("eligibility." + rule), rule);
    }

    @Override
    public BilingualText allOf(Criterion.AllOf criterion) {
        return combined("all-of", criterion.criteria());
    }

    @Override
    public BilingualText anyOf(Criterion.AnyOf criterion) {
        return combined("any-of", criterion.criteria());
    }

    @Override
    public BilingualText not(Criterion.Not criterion) {
        return combined("not", List.of(criterion.criterion()));
    }

    @Override
    public BilingualText unless(Unless criterion) {
        return combined("unless", List.of(criterion.general()));
    }

    @Override
    public BilingualText kindIn(Criterion.KindIn criterion) {
        return choice("applicant-kind", criterion.kinds(), TermText::of);
    }

    @Override
    public BilingualText seatIn(Criterion.SeatIn criterion) {
        return choice("seat", criterion.regions(), ConditionName::region);
    }

    @Override
    public BilingualText sectorIn(SiteCriterion.SectorIn criterion) {
        return choice("sector", criterion.sectors(), TermText::of);
    }

    @Override
    public BilingualText categoryIn(SiteCriterion.CategoryIn criterion) {
        return choice("facility-category", criterion.categories(), ConditionName::code);
    }

    @Override
    public BilingualText regionIn(SiteCriterion.RegionIn criterion) {
        return choice("region", criterion.regions(), ConditionName::region);
    }

    @Override
    public BilingualText activityIn(SiteCriterion.ActivityIn criterion) {
        return choice("care-activity", criterion.activities(), TermText::of);
    }

    @Override
    public BilingualText authorised(SiteCriterion.Authorised criterion) {
        return choice("authorisation", criterion.activities(), TermText::of);
    }

    @Override
    public BilingualText sameSite(Criterion.SameSite criterion) {
        return combined("same-site", criterion.criteria());
    }

    @Override
    public BilingualText measured(Criterion.Measured criterion) {
        String rule = criterion.bound() == Bound.AT_LEAST ? "measure-at-least" : "measure-at-most";
        BilingualText figure = TermText.of(criterion.measure());
        return detailed(
                rule,
                criterion
                        .threshold()
                        .value()
                        .map(threshold -> BilingualText.of(
                                figure.french() + "\u00a0: "
                                        + ValueText.in(Locale.FRENCH).of(threshold),
                                figure.english() + ": "
                                        + ValueText.in(Locale.ENGLISH).of(threshold)))
                        .orElse(figure));
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
        String prerequisite = criterion.prerequisite().value();
        return detailed("evidenced", BilingualText.of(prerequisite, prerequisite));
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

    private static BilingualText region(Region region) {
        return BilingualText.of(region.label(), region.label());
    }

    private static BilingualText code(FacilityCategory category) {
        return BilingualText.of(category.code(), category.code());
    }
}
