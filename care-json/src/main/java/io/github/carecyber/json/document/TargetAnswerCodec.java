package io.github.carecyber.json.document;

import io.github.carecyber.core.attainment.RateReached;
import io.github.carecyber.core.attainment.RequirementAnswer;
import io.github.carecyber.core.attainment.ScoreReached;
import io.github.carecyber.core.programme.Target;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.KindCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import io.github.carecyber.rules.attainment.CoverageVerdict;
import io.github.carecyber.rules.attainment.TargetAnswer;
import io.github.carecyber.rules.evidence.EvidencePeriod;
import java.time.LocalDate;
import java.util.List;

/** How it is read and written whether a target is reached. The kind of the answer is that of its target, which names none. */
public final class TargetAnswerCodec {

    private static final EnumCodec<Status> STATUS = EnumCodec.of(Status.class);

    /** The codec. */
    public static final KindCodec<TargetAnswer> CODEC = KindCodec.builder(TargetAnswer.class)
            .kind(TargetAnswer.Coverage.class, coverage())
            .kind(TargetAnswer.Score.class, score())
            .kind(TargetAnswer.Trajectory.class, trajectory())
            .kind(TargetAnswer.Rate.class, rate())
            .kind(TargetAnswer.Requirement.class, requirement())
            .build();

    private TargetAnswerCodec() {}

    private static ObjectCodec<TargetAnswer.Coverage> coverage() {
        ObjectCodec.Builder<TargetAnswer.Coverage> object = ObjectCodec.builder(TargetAnswer.Coverage.class);
        Field<Target.Coverage> target = object.required("target", TargetCodec.COVERAGE, TargetAnswer.Coverage::target);
        OptionalField<CoverageVerdict> reached =
                object.optional("reached", CoverageVerdictCodec.CODEC, TargetAnswer.Coverage::reached);
        Field<Status> status = object.required("status", STATUS, TargetAnswer.Coverage::status);
        Field<List<Gap>> gaps = object.list("gaps", GapCodec.CODEC, TargetAnswer.Coverage::gaps);
        return object.where(EvidenceAnswerCodec.OPEN_OR_KNOWN)
                .build(values -> new TargetAnswer.Coverage(
                        values.get(target), values.get(reached), values.get(status), values.get(gaps)));
    }

    private static ObjectCodec<TargetAnswer.Score> score() {
        ObjectCodec.Builder<TargetAnswer.Score> object = ObjectCodec.builder(TargetAnswer.Score.class);
        Field<Target.Score> target = object.required("target", TargetCodec.SCORE, TargetAnswer.Score::target);
        Field<EvidencePeriod> period = object.required("period", EvidencePeriodCodec.CODEC, TargetAnswer.Score::period);
        Field<List<ScoreReached>> scores = object.list("scores", ScoreReachedCodec.CODEC, TargetAnswer.Score::scores);
        Field<Status> status = object.required("status", STATUS, TargetAnswer.Score::status);
        Field<List<Gap>> gaps = object.list("gaps", GapCodec.CODEC, TargetAnswer.Score::gaps);
        return object.where(EvidenceAnswerCodec.OPEN_OR_KNOWN)
                .build(values -> new TargetAnswer.Score(
                        values.get(target),
                        values.get(period),
                        values.get(scores),
                        values.get(status),
                        values.get(gaps)));
    }

    private static ObjectCodec<TargetAnswer.Trajectory> trajectory() {
        ObjectCodec.Builder<TargetAnswer.Trajectory> object = ObjectCodec.builder(TargetAnswer.Trajectory.class);
        Field<Target.Trajectory> target =
                object.required("target", TargetCodec.TRAJECTORY, TargetAnswer.Trajectory::target);
        OptionalField<LocalDate> start = object.optional("start", Texts.DAY, TargetAnswer.Trajectory::start);
        OptionalField<LocalDate> end = object.optional("end", Texts.DAY, TargetAnswer.Trajectory::end);
        OptionalField<LocalDate> tooLate =
                object.optional("tooLate", Texts.DAY_WORKED_OUT, TargetAnswer.Trajectory::tooLate);
        Field<Status> status = object.required("status", STATUS, TargetAnswer.Trajectory::status);
        Field<List<Gap>> gaps = object.list("gaps", GapCodec.CODEC, TargetAnswer.Trajectory::gaps);
        return object.where(EvidenceAnswerCodec.OPEN_OR_KNOWN)
                .build(values -> new TargetAnswer.Trajectory(
                        values.get(target),
                        values.get(start),
                        values.get(end),
                        values.get(tooLate),
                        values.get(status),
                        values.get(gaps)));
    }

    private static ObjectCodec<TargetAnswer.Rate> rate() {
        ObjectCodec.Builder<TargetAnswer.Rate> object = ObjectCodec.builder(TargetAnswer.Rate.class);
        Field<Target.Rate> target = object.required("target", TargetCodec.RATE, TargetAnswer.Rate::target);
        Field<List<RateReached>> rates = object.list("rates", RateReachedCodec.CODEC, TargetAnswer.Rate::rates);
        Field<Status> status = object.required("status", STATUS, TargetAnswer.Rate::status);
        Field<List<Gap>> gaps = object.list("gaps", GapCodec.CODEC, TargetAnswer.Rate::gaps);
        return object.where(EvidenceAnswerCodec.OPEN_OR_KNOWN)
                .build(values -> new TargetAnswer.Rate(
                        values.get(target), values.get(rates), values.get(status), values.get(gaps)));
    }

    private static ObjectCodec<TargetAnswer.Requirement> requirement() {
        ObjectCodec.Builder<TargetAnswer.Requirement> object = ObjectCodec.builder(TargetAnswer.Requirement.class);
        Field<Target.Requirement> target =
                object.required("target", TargetCodec.REQUIREMENT, TargetAnswer.Requirement::target);
        OptionalField<RequirementAnswer> answer =
                object.optional("answer", RequirementAnswerCodec.CODEC, TargetAnswer.Requirement::answer);
        Field<Status> status = object.required("status", STATUS, TargetAnswer.Requirement::status);
        Field<List<Gap>> gaps = object.list("gaps", GapCodec.CODEC, TargetAnswer.Requirement::gaps);
        return object.where(EvidenceAnswerCodec.OPEN_OR_KNOWN)
                .build(values -> new TargetAnswer.Requirement(
                        values.get(target), values.get(answer), values.get(status), values.get(gaps)));
    }
}
