package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.attainment.ProofMode;
import io.github.carecyber.core.attainment.RequirementAnswer;
import io.github.carecyber.core.programme.EvidenceCondition;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether what a text asks for under a condition is asked of a declaration. */
final class Conditions {

    private final Parties parties;
    private final DeclaredObjective declared;

    Conditions(Parties parties, DeclaredObjective declared) {
        this.parties = parties;
        this.declared = declared;
    }

    /** Whether the condition holds, unknown if the declaration does not tell. */
    Status of(EvidenceCondition condition) {
        return switch (condition) {
            case ALWAYS -> Status.MET;
            case TRAJECTORY -> mode(ProofMode.TRAJECTORY);
            // An absence can also be justified for one requirement of an objective that is done otherwise.
            case JUSTIFIED_ABSENCE -> saysAbsent() ? Status.MET : mode(ProofMode.JUSTIFIED_ABSENCE);
            case HOSPITAL_GROUP -> parties.applicant() == null ? Status.UNKNOWN : status(parties.isGroup());
            case DEDICATED_DIRECTORY -> {
                Boolean dedicated = declared.said().dedicatedDirectory();
                yield dedicated == null ? Status.UNKNOWN : status(dedicated);
            }
        };
    }

    /** What would tell whether the condition holds. */
    Gap missing(EvidenceCondition condition) {
        return switch (condition) {
            case DEDICATED_DIRECTORY -> declared.missing("dedicatedDirectory");
            case HOSPITAL_GROUP -> new Gap.MissingFact(DataPath.of("applicant"));
            case ALWAYS, TRAJECTORY, JUSTIFIED_ABSENCE -> declared.missing("mode");
        };
    }

    /** The gaps of an answer that is unknown, with the condition's own if that is not known to hold. */
    List<Gap> with(EvidenceCondition condition, Status holds, List<Gap> gaps) {
        if (holds != Status.UNKNOWN) {
            return gaps;
        }
        List<Gap> more = new ArrayList<>(gaps);
        more.add(0, missing(condition));
        return more;
    }

    /** What an answer comes to under a condition. */
    static Status under(Status holds, Status answer) {
        return switch (holds) {
            case MET, NOT_APPLICABLE -> answer;
            case NOT_MET -> Status.NOT_APPLICABLE;
            case UNKNOWN -> answer == Status.MET || answer == Status.NOT_APPLICABLE ? answer : Status.UNKNOWN;
        };
    }

    private Status mode(ProofMode wanted) {
        ProofMode mode = declared.said().mode();
        return mode == null ? Status.UNKNOWN : status(mode == wanted);
    }

    private boolean saysAbsent() {
        for (RequirementAnswer answer : declared.said().requirements()) {
            if (isStated(answer.absence()) && !Boolean.TRUE.equals(answer.met())) {
                return true;
            }
        }
        return false;
    }

    static boolean isStated(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static Status status(boolean holds) {
        return holds ? Status.MET : Status.NOT_MET;
    }
}
