package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.Sector;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.util.EnumSet;
import java.util.Set;

/** Decides {@link SiteCriterion.SectorIn}: one open facility of an admitted sector is enough. */
final class SectorCondition extends SimpleCondition {

    static final CriterionWording WORDING = CriterionWording.of(
            "eligibility.sector",
            BilingualText.of("Secteur d’activité", "Sector"),
            BilingualText.of(
                    "Le candidat a au moins un site ouvert du secteur admis : {accepted}.",
                    "The applicant has at least one open site of the sector admitted: {accepted}."),
            BilingualText.of(
                    "Le candidat n’a aucun site ouvert du secteur admis ({accepted}) ; secteurs de ses sites ouverts :"
                            + " {found}.",
                    "The applicant has no open site of the sector admitted ({accepted}); sectors of its open sites: {found}."));

    private static final BilingualText PARAMETER = BilingualText.of("secteurs admis", "sectors admitted");

    private static final BilingualText UNCLEAR = BilingualText.of(
            "la catégorie du site ne permet pas de déterminer son secteur",
            "the category of the site does not tell its sector");

    private final SiteCriterion.SectorIn criterion;

    SectorCondition(int place, SiteCriterion.SectorIn criterion) {
        super(place);
        this.criterion = criterion;
    }

    @Override
    CriterionWording wording() {
        return WORDING;
    }

    @Override
    Status decide(Situation situation, Trace trace) {
        trace.parameter(PARAMETER, criterion.sectors(), sectors -> Labels.list(sectors, Labels::of));
        Set<Sector> accepted = Awaited.valueOrGap(PARAMETER, criterion.sectors(), trace);
        Set<Sector> found = EnumSet.noneOf(Sector.class);
        boolean[] unclear = new boolean[1];
        boolean complete = OpenFacilities.visit(
                situation, trace, (facility, place) -> unclear[0] |= !note(facility, place, found, trace));
        if (accepted == null) {
            return Status.UNKNOWN;
        }
        trace.argument("accepted", () -> Labels.list(accepted, Labels::of));
        trace.argument("found", () -> Labels.list(found, Labels::of));
        if (found.stream().anyMatch(accepted::contains)) {
            return Status.MET;
        }
        return complete && !unclear[0] ? Status.NOT_MET : Status.UNKNOWN;
    }

    private static boolean note(Facility facility, OpenFacilities.PlaceOf place, Set<Sector> found, Trace trace) {
        FacilityCategory category = facility.category();
        if (category == null) {
            trace.gap(() -> new Gap.MissingFact(place.path().key("category")));
            return false;
        }
        trace.fact(() -> place.path().key("category"), () -> new Argument.Code(category.code()));
        Sector sector = category.sector().orElse(null);
        if (sector == null) {
            trace.gap(() -> new Gap.CannotTell(place.path().key("category"), UNCLEAR));
            return false;
        }
        found.add(sector);
        return true;
    }
}
