package io.github.carecyber.json.document;

import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.rules.remedy.Obstacle;
import java.util.List;

/** How a condition that no change can meet is read and written. */
public final class ObstacleCodec {

    /** The codec. */
    public static final ObjectCodec<Obstacle> CODEC = codec();

    private ObstacleCodec() {}

    private static ObjectCodec<Obstacle> codec() {
        ObjectCodec.Builder<Obstacle> object = ObjectCodec.builder(Obstacle.class);
        Field<DataPath> criterion = object.required("criterion", Texts.PATH, Obstacle::criterion);
        Field<BilingualText> title = object.required("title", BilingualTextCodec.CODEC, Obstacle::title);
        Field<Obstacle.Reason> reason =
                object.required("reason", EnumCodec.of(Obstacle.Reason.class), Obstacle::reason);
        Field<BilingualText> finding = object.required("finding", BilingualTextCodec.CODEC, Obstacle::finding);
        Field<List<Gap>> gaps = object.list("gaps", GapCodec.CODEC, Obstacle::gaps);
        return object.build(values -> new Obstacle(
                values.get(criterion), values.get(title), values.get(reason), values.get(finding), values.get(gaps)));
    }
}
