package io.github.carecyber.json.document;

import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.programme.EvidenceCondition;
import io.github.carecyber.core.programme.Target;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.KindCodec;
import io.github.carecyber.json.binding.ObjectCodec;

/** How a figure that an objective must reach is read and written. */
public final class TargetCodec {

    /** The codec. */
    public static final KindCodec<Target> CODEC = KindCodec.<Target>builder()
            .kind(Target.Coverage.class, coverage())
            .kind(Target.Score.class, score())
            .kind(Target.Trajectory.class, trajectory())
            .build();

    private TargetCodec() {}

    private static ObjectCodec<Target.Coverage> coverage() {
        ObjectCodec.Builder<Target.Coverage> object = ObjectCodec.builder();
        Field<Share> atLeast = object.required("atLeast", Texts.SHARE, Target.Coverage::atLeast);
        return object.build(values -> new Target.Coverage(values.get(atLeast)));
    }

    private static ObjectCodec<Target.Score> score() {
        ObjectCodec.Builder<Target.Score> object = ObjectCodec.builder();
        Field<String> measure = object.required("measure", Texts.STATEMENT, Target.Score::measure);
        Field<Integer> atLeast = object.required("atLeast", Numbers.SMALL, Target.Score::atLeast);
        Field<EvidenceCondition> condition =
                object.required("condition", EnumCodec.of(EvidenceCondition.class), Target.Score::condition);
        return object.build(
                values -> new Target.Score(values.get(measure), values.get(atLeast), values.get(condition)));
    }

    private static ObjectCodec<Target.Trajectory> trajectory() {
        ObjectCodec.Builder<Target.Trajectory> object = ObjectCodec.builder();
        Field<Integer> underYears = object.required("underYears", Numbers.COUNT, Target.Trajectory::underYears);
        return object.build(values -> new Target.Trajectory(values.get(underYears)));
    }
}
