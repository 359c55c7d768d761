package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a site is of a category of the FINESS register. */
final class CategoryTest extends SiteSetTest<FacilityCategory> {

    static final CriterionWording WORDING = CriterionWording.of(
            "eligibility.facility-category",
            BilingualText.of("Catégorie d’établissement au registre FINESS", "Category in the FINESS register"),
            BilingualText.of(
                    "Le candidat a au moins un site ouvert d’une catégorie visée\u00a0: {accepted}.",
                    "The applicant has at least one open site of a category concerned: {accepted}."),
            BilingualText.of(
                    "Le candidat n’a aucun site ouvert d’une catégorie visée\u00a0: {accepted} (catégories de ses sites ouverts\u00a0: {found}).",
                    "The applicant has no open site of a category concerned: {accepted} (categories of its open sites: {found})."));

    private static final BilingualText PARAMETER = BilingualText.of("catégories visées", "categories concerned");

    CategoryTest(SiteCriterion.CategoryIn criterion) {
        super(WORDING, PARAMETER, criterion.categories());
    }

    @Override
    Status among(
            Set<FacilityCategory> admitted, Facility site, int entity, int index, Situation situation, Trace trace) {
        FacilityCategory category = site.category();
        if (category == null) {
            return missing("category", entity, index, situation, trace);
        }
        if (trace.isOn()) {
            trace.fact(placeOf(entity, index, situation, "category"), new Argument.Code(category.code()));
        }
        return met(admitted.contains(category));
    }

    @Override
    void collect(Facility site, @Nullable LocalDate day, Set<FacilityCategory> found, Set<BilingualText> beside) {
        FacilityCategory category = site.category();
        if (category != null) {
            found.add(category);
        }
    }
}
