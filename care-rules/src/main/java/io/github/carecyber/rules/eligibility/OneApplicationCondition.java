package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.remedy.Obstacle;
import org.jspecify.annotations.Nullable;

/**
 * An applicant files one application. If several do the same, none is met, and each names the others.
 *
 * <p>A call that says nothing on the number of applications does not refuse the second one, nor does it admit it: that is unknown.
 */
abstract class OneApplicationCondition extends BatchCondition {

    private static final BilingualText SILENT = BilingualText.of(
            "le candidat a déposé d’autres dossiers ({named}) et l’appel ne dit pas s’il en admet plusieurs",
            "the applicant filed other applications ({named}), and the call does not say whether it admits several");

    private final @Nullable ReadyParameter<BilingualText> limit;

    OneApplicationCondition(
            Place place, Batch batch, BilingualText limit, Criterion.@Nullable AppliesThroughGroup criterion) {
        super(place, batch);
        this.limit = criterion == null ? null : ReadyParameter.rule(limit, criterion.reference());
    }

    @Override
    final Obstacle.Reason wayOut() {
        return Obstacle.Reason.WITHDRAW_OTHERS;
    }

    final void readLimit(Trace trace) {
        if (limit != null) {
            limit.read(trace);
        }
    }

    /** The answer where it is known which applications are of the same applicant. */
    final Status alone(Situation situation, @Nullable Filings ofTheApplicant, DataPath path, Trace trace) {
        if (ofTheApplicant == null || ofTheApplicant.countBeside(situation) == 0) {
            return Status.MET;
        }
        if (trace.isOn()) {
            OtherApplications others = new OtherApplications().addBeside(situation, ofTheApplicant);
            others.note(trace);
            if (limit == null) {
                trace.gap(new Gap.CannotTell(path, others.fill(SILENT)));
            }
        }
        return limit == null ? Status.UNKNOWN : Status.NOT_MET;
    }
}
