package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.attainment.ProofMode;
import io.github.carecyber.core.programme.EvidenceCondition;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;

/**
 * What the mode of proof of an objective does to its status.
 *
 * <p>A mode that the text does not foresee for the objective decides nothing here: the authority judges, and the objective stays open.
 *
 * @param status not applicable if the mode leaves the answer to documents and targets
 * @param gaps what stands in the way of an answer
 * @param foreseen whether the text foresees the mode for the objective
 */
record ModeReading(Status status, List<Gap> gaps, boolean foreseen) {

    private static final BilingualText TO_JUDGE = BilingualText.of(
            "le texte ne prévoit pas cette modalité de preuve pour l’objectif\u00a0: l’autorité en juge",
            "the text does not foresee this mode of proof for the objective: the authority judges");

    private static final ModeReading NEUTRAL = new ModeReading(Status.NOT_APPLICABLE, List.of(), true);

    private static final ModeReading NOT_REACHED = new ModeReading(Status.NOT_MET, List.of(), true);

    /**
     * Reads the mode of an objective.
     *
     * @param applicable whether anything of the objective is asked of the declaration
     */
    static ModeReading of(DeclaredObjective declared, AskedOfYear asked, boolean applicable) {
        ProofMode mode = declared.said().mode();
        if (mode == null) {
            return applicable ? open(declared.missing("mode"), true) : NEUTRAL;
        }
        return switch (mode) {
            case DONE -> NEUTRAL;
            case NOT_REACHED -> applicable ? NOT_REACHED : NEUTRAL;
            case TRAJECTORY -> asked.isAskedUnder(EvidenceCondition.TRAJECTORY) ? NEUTRAL : toJudge(declared);
            case JUSTIFIED_ABSENCE -> asked.allowsAbsence() ? absence(declared) : toJudge(declared);
            case NOT_APPLICABLE -> applicable ? toJudge(declared) : NEUTRAL;
        };
    }

    private static ModeReading absence(DeclaredObjective declared) {
        boolean reasoned = Conditions.isStated(declared.said().reason())
                || declared.said().requirements().stream().anyMatch(answer -> Conditions.isStated(answer.absence()));
        return reasoned ? NEUTRAL : open(declared.missing("reason"), true);
    }

    private static ModeReading toJudge(DeclaredObjective declared) {
        return open(new Gap.CannotTell(declared.at("mode"), TO_JUDGE), false);
    }

    private static ModeReading open(Gap gap, boolean foreseen) {
        return new ModeReading(Status.UNKNOWN, List.of(gap), foreseen);
    }
}
