package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.LegalStatus;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;

/** Decides {@link Criterion.SpecialCategories}. */
final class SpecialCategoriesCondition extends SimpleCondition {

    static final CriterionWording WORDING = CriterionWording.of(
            "eligibility.special-categories",
            BilingualText.of("Cas particuliers d’établissements", "Special kinds of establishment"),
            BilingualText.of(
                    "Le candidat relève d’un cas particulier ({cases}), que l’appel admet.",
                    "The applicant is a special case ({cases}), which the call admits."),
            BilingualText.of(
                    "Le candidat relève d’un cas particulier ({cases}), que l’appel n’admet pas.",
                    "The applicant is a special case ({cases}), which the call does not admit."),
            BilingualText.of(
                    "Le candidat ne relève pas des cas particuliers ({cases}).",
                    "The applicant is not a special case ({cases})."));

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
        trace.argument("cases", () -> new Argument.Wording(Labels.cases(criterion.categories(), criterion.statuses())));
        Status special = byStatus(situation, trace).or(byCategory(situation, trace));
        if (special != Status.MET) {
            return special == Status.NOT_MET ? Status.NOT_APPLICABLE : Status.UNKNOWN;
        }
        trace.parameter(PARAMETER, criterion.admitted(), admitted -> new Argument.Wording(Labels.of(admitted)));
        Boolean admitted = Awaited.valueOrGap(PARAMETER, criterion.admitted(), trace);
        return admitted == null ? Status.UNKNOWN : admitted ? Status.MET : Status.NOT_MET;
    }

    /** Whether a legal entity is of a special status. */
    private Status byStatus(Situation situation, Trace trace) {
        Applicant applicant = situation.application().applicant();
        if (applicant == null || criterion.statuses().isEmpty()) {
            return applicant == null ? Status.UNKNOWN : Status.NOT_MET;
        }
        Status special = Status.NOT_MET;
        List<LegalEntity> entities = applicant.legalEntities();
        for (int index = 0; index < entities.size(); index++) {
            DataPath place = Paths.legalEntity(applicant, index).key("status");
            LegalStatus status = entities.get(index).status();
            if (status == null) {
                trace.gap(() -> new Gap.MissingFact(place));
                special = special.or(Status.UNKNOWN);
            } else {
                trace.fact(() -> place, () -> new Argument.Code(status.code()));
                special = special.or(criterion.statuses().contains(status) ? Status.MET : Status.NOT_MET);
            }
        }
        return special;
    }

    /** Whether there are open facilities and all of them are of special categories: one ordinary facility settles it. */
    private Status byCategory(Situation situation, Trace trace) {
        Status[] special = {Status.NOT_APPLICABLE};
        boolean complete = OpenFacilities.visit(situation, trace, (facility, place) -> {
            FacilityCategory category = facility.category();
            if (category == null) {
                trace.gap(() -> new Gap.MissingFact(place.path().key("category")));
                special[0] = special[0].and(Status.UNKNOWN);
            } else {
                trace.fact(() -> place.path().key("category"), () -> new Argument.Code(category.code()));
                special[0] = special[0].and(criterion.categories().contains(category) ? Status.MET : Status.NOT_MET);
            }
        });
        Status all = complete ? special[0] : special[0].and(Status.UNKNOWN);
        return all == Status.NOT_APPLICABLE ? Status.NOT_MET : all;
    }
}
