package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.Sector;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a site is of a sector, by its category. */
final class SectorTest extends SiteSetTest<Sector> {

    static final CriterionWording WORDING = CriterionWording.of(
            "eligibility.sector",
            BilingualText.of("Secteur d’activité", "Sector"),
            BilingualText.of(
                    "Le candidat a au moins un site ouvert d’un secteur visé\u00a0: {accepted}.",
                    "The applicant has at least one open site of a sector concerned: {accepted}."),
            BilingualText.of(
                    "Le candidat n’a aucun site ouvert d’un secteur visé\u00a0: {accepted} (secteurs de ses sites ouverts\u00a0: {found}).",
                    "The applicant has no open site of a sector concerned: {accepted} (sectors of its open sites: {found})."));

    private static final BilingualText PARAMETER = BilingualText.of("secteurs visés", "sectors concerned");

    private static final BilingualText NO_SECTOR = BilingualText.of(
            "la catégorie du site ne permet pas de déterminer son secteur",
            "the category of the site does not tell its sector");

    SectorTest(SiteCriterion.SectorIn criterion) {
        super(WORDING, PARAMETER, criterion.sectors());
    }

    @Override
    Status among(Set<Sector> admitted, Facility site, int entity, int index, Situation situation, Trace trace) {
        FacilityCategory category = site.category();
        if (category == null) {
            return missing("category", entity, index, situation, trace);
        }
        if (trace.isOn()) {
            trace.fact(placeOf(entity, index, situation, "category"), new Argument.Code(category.code()));
        }
        Sector sector = category.sector().orElse(null);
        if (sector == null) {
            return unclear("category", NO_SECTOR, entity, index, situation, trace);
        }
        return met(admitted.contains(sector));
    }

    @Override
    void collect(Facility site, @Nullable LocalDate day, Set<Sector> found, Set<BilingualText> beside) {
        FacilityCategory category = site.category();
        Sector sector = category == null ? null : category.sector().orElse(null);
        if (sector != null) {
            found.add(sector);
        }
    }
}
