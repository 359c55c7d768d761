package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import org.jspecify.annotations.Nullable;

/** A legal entity that applies by itself files one application. */
final class OneApplicationPerEntity extends OneApplicationCondition {

    static final CriterionWording WORDING = CriterionWording.of(
            "eligibility.batch.one-application-per-entity",
            BilingualText.of("Un seul dossier par entité juridique", "One application per legal entity"),
            BilingualText.of(
                    "Aucun autre dossier du lot n’est celui de cette entité.",
                    "No other application of the batch is that of this entity."),
            BilingualText.of(
                    "L’entité {entity} a déposé plusieurs dossiers pour cet appel\u00a0; les autres\u00a0: {named}. Un seul est admis.",
                    "The entity {entity} filed several applications for this call; the others: {named}. Only one is admitted."),
            ENTITIES_ONLY);

    private static final BilingualText LIMIT = BilingualText.of(
            "une candidature par entité juridique hors GHT", "one application per legal entity outside a GHT");

    OneApplicationPerEntity(Place place, Batch batch, Criterion.@Nullable AppliesThroughGroup criterion) {
        super(place, batch, LIMIT, criterion);
    }

    @Override
    CriterionWording wording() {
        return WORDING;
    }

    @Override
    Status compare(LegalEntity entity, Situation situation, Trace trace) {
        readLimit(trace);
        LegalEntityFinessNumber finess = entity.finess();
        if (finess == null) {
            return batch().entities().countBeside(situation) > 0 ? trace.unknown(NO_FINESS) : Status.MET;
        }
        if (trace.isOn()) {
            Argument code = new Argument.Code(finess.value());
            trace.fact(FINESS, code);
            trace.argument("entity", code);
        }
        return alone(situation, batch().ofEntity(finess), FINESS, trace);
    }
}
