package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.identity.GroupId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import org.jspecify.annotations.Nullable;

/** A GHT files one application for all of its establishments. */
final class OneApplicationPerGroup extends OneApplicationCondition {

    static final CriterionWording WORDING = CriterionWording.of(
            "eligibility.batch.one-application-per-group",
            BilingualText.of("Un seul dossier par GHT", "One application per GHT"),
            BilingualText.of(
                    "Aucun autre dossier du lot n’est celui de ce GHT.",
                    "No other application of the batch is that of this GHT."),
            BilingualText.of(
                    "Le GHT {group} a déposé plusieurs dossiers pour cet appel\u00a0; les autres\u00a0: {named}. Un seul est admis, pour tous"
                            + " ses établissements.",
                    "The GHT {group} filed several applications for this call; the others: {named}. Only one is admitted, for all"
                            + " of its establishments."),
            GROUPS_ONLY);

    private static final BilingualText LIMIT = BilingualText.of("une candidature par GHT", "one application per GHT");

    private static final DataPath PATH = Paths.APPLICANT.key("id");

    private static final Gap NO_ID = new Gap.MissingFact(PATH);

    OneApplicationPerGroup(Place place, Batch batch, Criterion.@Nullable AppliesThroughGroup criterion) {
        super(place, batch, LIMIT, criterion);
    }

    @Override
    CriterionWording wording() {
        return WORDING;
    }

    @Override
    Status compare(HospitalGroup group, Situation situation, Trace trace) {
        readLimit(trace);
        GroupId id = group.id();
        if (id == null) {
            return mayBeAnother(group, situation) ? trace.unknown(NO_ID) : Status.MET;
        }
        if (trace.isOn()) {
            Argument code = new Argument.Code(id.value());
            trace.fact(PATH, code);
            trace.argument("group", code);
        }
        return alone(situation, batch().ofGroup(id), PATH, trace);
    }

    /** A GHT has one support establishment: groups of which these are known and differ are not the same. */
    private boolean mayBeAnother(HospitalGroup group, Situation situation) {
        LegalEntityFinessNumber support = group.support();
        if (support == null) {
            return batch().groups().countBeside(situation) > 0;
        }
        Filings alike = batch().bySupport().of(support);
        return batch().bySupport().withoutKey().count() > 0 || (alike != null && alike.countBeside(situation) > 0);
    }
}
