package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.programme.EvidenceCondition;
import io.github.carecyber.core.programme.Target;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The answer to the length of a trajectory. */
final class TrajectoryReading extends TargetReading {

    private static final BilingualText ENDS_FIRST =
            BilingualText.of("la trajectoire finit avant de commencer", "the trajectory ends before it begins");

    TrajectoryReading(Assessment assessment, DeclaredObjective declared, Conditions conditions) {
        super(assessment, declared, conditions);
    }

    TargetAnswer.Trajectory trajectory(Target.Trajectory target) {
        Status applies = conditions().of(EvidenceCondition.TRAJECTORY);
        LocalDate start = declared().said().trajectoryStart();
        LocalDate end = declared().said().trajectoryEnd();
        LocalDate tooLate = start == null ? null : yearsAfter(start, target.underYears());
        Set<Gap> gaps = new LinkedHashSet<>();
        Status status;
        if (start != null && end != null && end.isBefore(start)) {
            gaps.add(new Gap.CannotTell(declared().at("trajectoryEnd"), ENDS_FIRST));
            status = Status.UNKNOWN;
        } else if (end == null || start == null || tooLate == null) {
            if (start == null) {
                gaps.add(declared().missing("trajectoryStart"));
            }
            if (end == null) {
                gaps.add(declared().missing("trajectoryEnd"));
            }
            status = gaps.isEmpty() ? Status.MET : Status.UNKNOWN;
        } else {
            status = status(end.isBefore(tooLate));
        }
        status = Conditions.under(applies, status);
        return new TargetAnswer.Trajectory(
                target, start, end, tooLate, status, gaps(EvidenceCondition.TRAJECTORY, applies, status, gaps));
    }

    /** The same day some years later, null beyond the last day of the calendar. */
    private static @Nullable LocalDate yearsAfter(LocalDate day, int years) {
        try {
            return day.plusYears(years);
        } catch (DateTimeException exception) {
            return null;
        }
    }
}
