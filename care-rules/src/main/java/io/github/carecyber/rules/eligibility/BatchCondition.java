package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.remedy.Obstacle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition that compares an application with the others of its batch.
 *
 * <p>All applications for the call are compared, whatever their own verdict: no text says that a late or an incomplete one does
 * not count, and a verdict that waited for those of others could wait in a circle. None comes first. What a file does not state is
 * held against that file alone, and only if there is another that it could be.
 */
abstract class BatchCondition extends Condition {

    static final BilingualText GROUPS_ONLY = BilingualText.of(
            "La règle ne concerne que les GHT candidats à cet appel.",
            "The rule concerns only hospital groups (GHT) that apply to this call.");

    static final BilingualText ENTITIES_ONLY = BilingualText.of(
            "La règle ne concerne que les entités juridiques candidates à cet appel.",
            "The rule concerns only legal entities that apply to this call.");

    static final BilingualText ALL_ESTABLISHMENTS = BilingualText.of(
            "une candidature par GHT, pour tous ses établissements",
            "one application per GHT for all of its establishments");

    static final DataPath FINESS = Paths.APPLICANT.key("finess");

    static final Gap NO_FINESS = new Gap.MissingFact(FINESS);

    private final Batch batch;

    BatchCondition(Place place, Batch batch) {
        super(place, List.of());
        this.batch = batch;
    }

    /**
     * The conditions that a batch adds. Those on parties to a GHT exist only where the call demands of every applicant that such a
     * party applies through its GHT.
     */
    static List<Condition> of(Batch batch, Criterion.@Nullable AppliesThroughGroup criterion, int firstPlace) {
        List<Condition> conditions = new ArrayList<>();
        int next = firstPlace;
        conditions.add(new IdentifierOfOneFile(place(next++, IdentifierOfOneFile.WORDING), batch));
        conditions.add(new OneApplicationPerGroup(place(next++, OneApplicationPerGroup.WORDING), batch, criterion));
        conditions.add(new OneApplicationPerEntity(place(next++, OneApplicationPerEntity.WORDING), batch, criterion));
        if (criterion != null) {
            conditions.add(new MemberThroughGroup(place(next++, MemberThroughGroup.WORDING), batch, criterion));
            conditions.add(new PartiesToOneGroup(place(next, PartiesToOneGroup.WORDING), batch, criterion));
        }
        return conditions;
    }

    /** No call writes these conditions; they stand at {@code /batch}, each under the last word of its rule. */
    private static Place place(int number, CriterionWording wording) {
        String rule = wording.rule().id().value();
        return new Place(number, DataPath.of("batch", rule.substring(rule.lastIndexOf('.') + 1)));
    }

    /** What is to be done about the files that this condition finds at odds. */
    abstract Obstacle.Reason wayOut();

    final Batch batch() {
        return batch;
    }

    @Override
    final Status decide(Situation situation, Trace trace) {
        CallId stated = situation.application().call();
        if (stated == null) {
            return trace.unknown(ForThisCall.NOT_STATED);
        }
        return stated.equals(situation.call().id()) ? compare(situation, trace) : Status.NOT_APPLICABLE;
    }

    Status compare(Situation situation, Trace trace) {
        Applicant applicant = situation.application().applicant();
        if (applicant == null) {
            return batch.all().countBeside(situation) > 0 ? trace.unknown(Paths.NO_APPLICANT) : Status.MET;
        }
        return applicant instanceof HospitalGroup group
                ? compare(group, situation, trace)
                : compare((LegalEntity) applicant, situation, trace);
    }

    Status compare(HospitalGroup group, Situation situation, Trace trace) {
        return Status.NOT_APPLICABLE;
    }

    Status compare(LegalEntity entity, Situation situation, Trace trace) {
        return Status.NOT_APPLICABLE;
    }
}
