package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.LegalStatus;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import java.util.Set;

/** Decides {@link Criterion.SpecialCategories}. */
final class SpecialCategoriesCondition extends Condition {

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

    private final Set<FacilityCategory> categories;
    private final Set<LegalStatus> statuses;
    private final ReadyParameter<Boolean> admission;
    private final Lazy<Argument> cases = new Lazy<>();

    SpecialCategoriesCondition(Place place, Criterion.SpecialCategories criterion) {
        super(place, List.of());
        this.categories = Set.copyOf(criterion.categories());
        this.statuses = Set.copyOf(criterion.statuses());
        this.admission = ReadyParameter.of(PARAMETER, criterion.admitted());
    }

    @Override
    CriterionWording wording() {
        return WORDING;
    }

    @Override
    Status decide(Situation situation, Trace trace) {
        if (trace.isWorded()) {
            trace.argument("cases", cases.get(() -> new Argument.Wording(Labels.cases(categories, statuses))));
        }
        Applicant applicant = situation.application().applicant();
        if (applicant == null) {
            return trace.unknown(Paths.NO_APPLICANT);
        }
        Status special = new SpecialCase(applicant, situation, trace, categories, statuses).decide();
        if (special != Status.MET) {
            return special == Status.NOT_MET ? Status.NOT_APPLICABLE : Status.UNKNOWN;
        }
        Boolean admitted = admission.read(trace);
        return admitted == null ? Status.UNKNOWN : admitted ? Status.MET : Status.NOT_MET;
    }
}
