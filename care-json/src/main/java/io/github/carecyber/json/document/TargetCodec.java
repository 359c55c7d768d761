package io.github.carecyber.json.document;

import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.programme.EvidenceCondition;
import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.programme.Target;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.KindCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.TruthCodec;

/** How a figure that an objective must reach is read and written. */
public final class TargetCodec {

    /** A share of the combined activity. */
    static final ObjectCodec<Target.Coverage> COVERAGE = coverage();

    /** A score. */
    static final ObjectCodec<Target.Score> SCORE = score();

    /** The length of a trajectory. */
    static final ObjectCodec<Target.Trajectory> TRAJECTORY = trajectory();

    /** A share measured over a time. */
    static final ObjectCodec<Target.Rate> RATE = rate();

    /** A requirement in words. */
    static final ObjectCodec<Target.Requirement> REQUIREMENT = requirement();

    /** The codec. */
    public static final KindCodec<Target> CODEC = KindCodec.builder(Target.class)
            .kind(Target.Coverage.class, COVERAGE)
            .kind(Target.Score.class, SCORE)
            .kind(Target.Trajectory.class, TRAJECTORY)
            .kind(Target.Rate.class, RATE)
            .kind(Target.Requirement.class, REQUIREMENT)
            .build();

    private TargetCodec() {}

    private static ObjectCodec<Target.Coverage> coverage() {
        ObjectCodec.Builder<Target.Coverage> object = ObjectCodec.builder(Target.Coverage.class);
        Field<Share> atLeast = object.required("atLeast", Texts.SHARE, Target.Coverage::atLeast);
        return object.build(values -> new Target.Coverage(values.get(atLeast)));
    }

    private static ObjectCodec<Target.Score> score() {
        ObjectCodec.Builder<Target.Score> object = ObjectCodec.builder(Target.Score.class);
        Field<String> measure = object.required("measure", Texts.STATEMENT, Target.Score::measure);
        Field<Integer> atLeast = object.required("atLeast", Numbers.SMALL, Target.Score::atLeast);
        Field<EvidenceCondition> condition =
                object.required("condition", EnumCodec.of(EvidenceCondition.class), Target.Score::condition);
        Field<EvidenceWindow> measured = object.usually(
                "measured", EvidenceWindowCodec.CODEC, new EvidenceWindow.Anytime(), Target.Score::measured);
        return object.build(values -> new Target.Score(
                values.get(measure), values.get(atLeast), values.get(condition), values.get(measured)));
    }

    private static ObjectCodec<Target.Trajectory> trajectory() {
        ObjectCodec.Builder<Target.Trajectory> object = ObjectCodec.builder(Target.Trajectory.class);
        Field<Integer> underYears = object.required("underYears", Numbers.COUNT, Target.Trajectory::underYears);
        return object.build(values -> new Target.Trajectory(values.get(underYears)));
    }

    private static ObjectCodec<Target.Rate> rate() {
        ObjectCodec.Builder<Target.Rate> object = ObjectCodec.builder(Target.Rate.class);
        Field<String> measure = object.required("measure", Texts.STATEMENT, Target.Rate::measure);
        Field<Share> atLeast = object.required("atLeast", Texts.SHARE, Target.Rate::atLeast);
        Field<BilingualText> population =
                object.required("population", BilingualTextCodec.CODEC, Target.Rate::population);
        Field<Integer> overMonths = object.required("overMonths", Numbers.COUNT, Target.Rate::overMonths);
        return object.build(values -> new Target.Rate(
                values.get(measure), values.get(atLeast), values.get(population), values.get(overMonths)));
    }

    private static ObjectCodec<Target.Requirement> requirement() {
        ObjectCodec.Builder<Target.Requirement> object = ObjectCodec.builder(Target.Requirement.class);
        Field<String> name = object.required("name", Texts.STATEMENT, Target.Requirement::name);
        Field<BilingualText> text = object.required("text", BilingualTextCodec.CODEC, Target.Requirement::text);
        Field<EvidenceCondition> condition =
                object.required("condition", EnumCodec.of(EvidenceCondition.class), Target.Requirement::condition);
        Field<Boolean> whereItExists =
                object.usually("whereItExists", TruthCodec.INSTANCE, false, Target.Requirement::whereItExists);
        return object.build(values -> new Target.Requirement(
                values.get(name), values.get(text), values.get(condition), values.get(whereItExists)));
    }
}
