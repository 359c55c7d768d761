package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.identity.Department;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.Region;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a site is in a region, by its FINESS number. */
final class RegionTest extends SiteSetTest<Region> {

    static final CriterionWording WORDING = CriterionWording.of(
            "eligibility.region",
            BilingualText.of("Région d’un site", "Region of a site"),
            BilingualText.of(
                    "Le candidat a au moins un site ouvert dans une région visée\u00a0: {accepted}.",
                    "The applicant has at least one open site in a region concerned: {accepted}."),
            BilingualText.of(
                    "Le candidat n’a aucun site ouvert dans une région visée\u00a0: {accepted} (régions de ses sites ouverts\u00a0: {found}).",
                    "The applicant has no open site in a region concerned: {accepted} (regions of its open sites: {found})."));

    private static final BilingualText PARAMETER = BilingualText.of("régions visées", "regions concerned");

    static final BilingualText UNCLEAR = BilingualText.of(
            "le numéro FINESS ne permet pas de déterminer la région", "the FINESS number does not tell the region");

    RegionTest(SiteCriterion.RegionIn criterion) {
        super(WORDING, PARAMETER, criterion.regions());
    }

    @Override
    Status among(Set<Region> admitted, Facility site, int entity, int index, Situation situation, Trace trace) {
        FacilityFinessNumber finess = site.finess();
        if (finess == null) {
            return missing("finess", entity, index, situation, trace);
        }
        if (trace.isOn()) {
            trace.fact(placeOf(entity, index, situation, "finess"), new Argument.Code(finess.value()));
        }
        Department department = finess.department().orElse(null);
        if (department == null) {
            return unclear("finess", UNCLEAR, entity, index, situation, trace);
        }
        Region region = department.region().orElse(null);
        return met(region != null && admitted.contains(region));
    }

    @Override
    void collect(Facility site, @Nullable LocalDate day, Set<Region> found, Set<BilingualText> beside) {
        FacilityFinessNumber finess = site.finess();
        Department department = finess == null ? null : finess.department().orElse(null);
        if (department == null) {
            return;
        }
        Region region = department.region().orElse(null);
        if (region == null) {
            beside.add(Labels.NO_REGION);
        } else {
            found.add(region);
        }
    }
}
