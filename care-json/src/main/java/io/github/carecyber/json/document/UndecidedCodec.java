package io.github.carecyber.json.document;

import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Undecided;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ListCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import java.util.List;

/** How an undecided rule is read and written. */
public final class UndecidedCodec {

    /** The codec. */
    public static final ObjectCodec<Undecided> CODEC = codec();

    private UndecidedCodec() {}

    private static ObjectCodec<Undecided> codec() {
        ObjectCodec.Builder<Undecided> undecided = ObjectCodec.builder(Undecided.class);
        Field<RuleId> rule = undecided.required("rule", Texts.RULE_ID, Undecided::rule);
        Field<DataPath> path = undecided.required("path", Texts.PATH, Undecided::path);
        Field<List<Gap>> gaps = undecided.required("gaps", ListCodec.of(GapCodec.CODEC), Undecided::gaps);
        return undecided
                .where(BilingualText.of("au moins une lacune dans gaps", "at least one gap in gaps"))
                .build(values -> new Undecided(values.get(rule), values.get(path), values.get(gaps)));
    }
}
