package io.github.carecyber.json.document;

import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ListCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.TruthCodec;
import io.github.carecyber.rules.remedy.FactChange;
import io.github.carecyber.rules.remedy.Obstacle;
import io.github.carecyber.rules.remedy.Remedies;
import io.github.carecyber.rules.remedy.Remedy;
import java.util.List;

/** How what would make an applicant eligible is read and written. */
public final class RemediesCodec {

    /** The codec. */
    public static final ObjectCodec<Remedies> CODEC = codec();

    private RemediesCodec() {}

    private static ObjectCodec<Remedies> codec() {
        ObjectCodec.Builder<Remedies> object = ObjectCodec.builder(Remedies.class);
        Field<List<Remedy>> remedies = object.list("remedies", remedy(), Remedies::remedies);
        Field<List<Obstacle>> obstacles = object.list("obstacles", ObstacleCodec.CODEC, Remedies::obstacles);
        Field<Boolean> cutShort = object.required("cutShort", TruthCodec.INSTANCE, Remedies::cutShort);
        return object.build(values -> new Remedies(values.get(remedies), values.get(obstacles), values.get(cutShort)));
    }

    private static ObjectCodec<Remedy> remedy() {
        ObjectCodec.Builder<Remedy> object = ObjectCodec.builder(Remedy.class);
        Field<List<FactChange>> changes =
                object.required("changes", ListCodec.of(FactChangeCodec.CODEC), Remedy::changes);
        return object.where(
                        BilingualText.of("au moins une modification dans changes", "at least one change in changes"))
                .build(values -> new Remedy(values.get(changes)));
    }
}
