package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;

/** Decides {@link Criterion.SpecialCategories}. */
final class SpecialCategoriesCondition extends SimpleCondition {

    static final CriterionWording WORDING = CriterionWording.of(
            "eligibility.special-categories",
            BilingualText.of("Cas particuliers d’établissements", "Special kinds of establishment"),
            BilingualText.of(
                    "Le candidat relève d’un cas particulier (catégories {categories}), que l’appel admet.",
                    "The applicant is a special case (categories {categories}), which the call admits."),
            BilingualText.of(
                    "Le candidat relève d’un cas particulier (catégories {categories}), que l’appel n’admet pas.",
                    "The applicant is a special case (categories {categories}), which the call does not admit."),
            BilingualText.of(
                    "Le candidat ne relève pas des cas particuliers (catégories {categories}).",
                    "The applicant is not a special case (categories {categories})."));

    private static final BilingualText PARAMETER = BilingualText.of(
            "traitement des cas particuliers d’établissements", "treatment of special kinds of establishment");

    private final Criterion.SpecialCategories criterion;

    SpecialCategoriesCondition(int place, Criterion.SpecialCategories criterion) {
        super(place);
        this.criterion = criterion;
    }

    @Override
    CriterionWording wording() {
        return WORDING;
    }

    @Override
    Status decide(Situation situation, Trace trace) {
        trace.argument(
                "categories",
                () -> new Argument.Codes(criterion.categories().stream()
                        .sorted()
                        .map(FacilityCategory::code)
                        .toList()));
        boolean[] ordinary = new boolean[1];
        boolean[] special = new boolean[1];
        boolean[] unstated = new boolean[1];
        boolean complete = OpenFacilities.visit(
                situation.application().applicant(), situation.asOf(), trace, (facility, place) -> {
                    FacilityCategory category = facility.category();
                    if (category == null) {
                        unstated[0] = true;
                        trace.gap(() -> new Gap.MissingFact(place.path().key("category")));
                        return;
                    }
                    trace.fact(() -> place.path().key("category"), () -> new Argument.Code(category.code()));
                    special[0] |= criterion.categories().contains(category);
                    ordinary[0] |= !criterion.categories().contains(category);
                });
        if (ordinary[0]) {
            return Status.NOT_APPLICABLE;
        }
        if (!complete || unstated[0]) {
            return Status.UNKNOWN;
        }
        if (!special[0]) {
            return Status.NOT_APPLICABLE;
        }
        trace.parameter(PARAMETER, criterion.admitted(), admitted -> new Argument.Code(admitted.toString()));
        Boolean admitted = Awaited.valueOrGap(PARAMETER, criterion.admitted(), trace);
        return admitted == null ? Status.UNKNOWN : admitted ? Status.MET : Status.NOT_MET;
    }
}
