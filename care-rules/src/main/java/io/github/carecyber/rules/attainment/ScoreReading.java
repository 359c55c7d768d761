package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.attainment.ScoreReached;
import io.github.carecyber.core.programme.Target;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.evidence.EvidencePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The answer to a score: every score declared under its name counts, each measured in time. */
final class ScoreReading extends TargetReading {

    ScoreReading(Assessment assessment, DeclaredObjective declared, Conditions conditions) {
        super(assessment, declared, conditions);
    }

    TargetAnswer.Score score(Target.Score target) {
        Status applies = conditions().of(target.condition());
        DeclarationDays days = new DeclarationDays(assessment());
        EvidencePeriod period = EvidencePeriod.of(target.measured(), days);
        List<ScoreReached> named = new ArrayList<>();
        Set<Gap> gaps = new LinkedHashSet<>();
        Status status = Status.NOT_APPLICABLE;
        List<ScoreReached> scores = declared().said().scores();
        for (int position = 0; position < scores.size(); position++) {
            ScoreReached score = scores.get(position);
            if (target.measure().equals(score.measure())) {
                named.add(score);
                status = status.and(reached(score, target, period, days.missing(), at("scores", position), gaps));
            }
        }
        if (named.isEmpty()) {
            status = Status.UNKNOWN;
            gaps.add(declared().missing("scores"));
        }
        status = Conditions.under(applies, status);
        return new TargetAnswer.Score(target, period, named, status, gaps(target.condition(), applies, status, gaps));
    }

    private Status reached(
            ScoreReached reached,
            Target.Score target,
            EvidencePeriod period,
            List<Gap> missingDays,
            DataPath path,
            Set<Gap> gaps) {
        Integer score = reached.score();
        Status high = score == null ? Status.UNKNOWN : status(score >= target.atLeast());
        if (score == null) {
            gaps.add(new Gap.MissingFact(path.key("score")));
        }
        return high.and(inTime(reached.measured(), period, missingDays, path.key("measured"), gaps));
    }

    private Status inTime(
            @Nullable LocalDate measured, EvidencePeriod period, List<Gap> missingDays, DataPath path, Set<Gap> gaps) {
        if (measured == null) {
            if (period.isUnbounded()) {
                return Status.MET;
            }
            gaps.add(new Gap.MissingFact(path));
            return Status.UNKNOWN;
        }
        Status inside = measured.isAfter(assessment().asOf()) ? Status.UNKNOWN : period.contains(measured);
        if (inside != Status.NOT_MET && measured.isAfter(assessment().lastDayTold())) {
            gaps.add(new Gap.CannotTell(path, LIES_AHEAD));
            return Status.UNKNOWN;
        }
        if (inside == Status.UNKNOWN) {
            gaps.addAll(missingDays);
        }
        return inside;
    }
}
