package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.LegalStatus;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.register.SiteVisitor;
import io.github.carecyber.rules.register.SiteWalk;
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
    private final Argument cases;

    SpecialCategoriesCondition(Place place, Criterion.SpecialCategories criterion) {
        super(place, List.of());
        this.categories = Set.copyOf(criterion.categories());
        this.statuses = Set.copyOf(criterion.statuses());
        this.admission = ReadyParameter.of(
                PARAMETER, criterion.admitted(), admitted -> new Argument.Wording(Labels.of(admitted)));
        this.cases = new Argument.Wording(Labels.cases(criterion.categories(), criterion.statuses()));
    }

    @Override
    CriterionWording wording() {
        return WORDING;
    }

    @Override
    Status decide(Situation situation, Trace trace) {
        trace.argument("cases", cases);
        Applicant applicant = situation.application().applicant();
        if (applicant == null) {
            return trace.unknown(Paths.NO_APPLICANT);
        }
        Status special = byStatus(applicant, trace).or(AllSites.of(applicant, situation, trace, categories));
        if (special != Status.MET) {
            return special == Status.NOT_MET ? Status.NOT_APPLICABLE : Status.UNKNOWN;
        }
        Boolean admitted = admission.read(trace);
        return admitted == null ? Status.UNKNOWN : admitted ? Status.MET : Status.NOT_MET;
    }

    /** Whether a legal entity is of a special status. */
    private Status byStatus(Applicant applicant, Trace trace) {
        Status special = Status.NOT_MET;
        List<LegalEntity> entities = statuses.isEmpty() ? List.of() : applicant.legalEntities();
        for (int index = 0; index < entities.size(); index++) {
            LegalStatus status = entities.get(index).status();
            special = special.or(
                    status == null ? Status.UNKNOWN : statuses.contains(status) ? Status.MET : Status.NOT_MET);
            if (trace.isOn()) {
                DataPath place = Paths.legalEntity(applicant, index).key("status");
                if (status == null) {
                    trace.gap(new Gap.MissingFact(place));
                } else {
                    trace.fact(place, new Argument.Code(status.code()));
                }
            }
        }
        return special;
    }

    /** Whether there are open sites and all of them are of special categories: one ordinary site settles it. */
    private static final class AllSites implements SiteVisitor {

        private final Applicant applicant;
        private final Trace trace;
        private final Set<FacilityCategory> categories;
        private Status special = Status.NOT_APPLICABLE;

        private AllSites(Applicant applicant, Trace trace, Set<FacilityCategory> categories) {
            this.applicant = applicant;
            this.trace = trace;
            this.categories = categories;
        }

        static Status of(Applicant applicant, Situation situation, Trace trace, Set<FacilityCategory> categories) {
            AllSites all = new AllSites(applicant, trace, categories);
            SiteWalk.over(applicant, situation.filingDay(), all);
            return all.special == Status.NOT_APPLICABLE ? Status.NOT_MET : all.special;
        }

        @Override
        public void visit(Facility site, int entity, int index, boolean surelyOpen) {
            if (!surelyOpen) {
                special = special.and(trace.unknown(Paths.NO_FILING));
                return;
            }
            FacilityCategory category = site.category();
            special = special.and(
                    category == null ? Status.UNKNOWN : categories.contains(category) ? Status.MET : Status.NOT_MET);
            if (trace.isOn()) {
                DataPath place = Paths.facility(applicant, entity, index).key("category");
                if (category == null) {
                    trace.gap(new Gap.MissingFact(place));
                } else {
                    trace.fact(place, new Argument.Code(category.code()));
                }
            }
        }

        @Override
        public void noSites(int entity) {
            if (trace.isOn()) {
                trace.gap(
                        new Gap.MissingFact(Paths.legalEntity(applicant, entity).key("facilities")));
            }
            special = special.and(Status.UNKNOWN);
        }

        @Override
        public void noEntities() {
            special = special.and(trace.unknown(Paths.NO_MEMBERS));
        }
    }
}
