package io.github.carecyber.json.document;

import io.github.carecyber.core.identity.CveId;
import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.plan.Exposure;
import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import io.github.carecyber.json.binding.TruthCodec;
import java.util.List;

/** How a weakness is read and written. */
public final class WeaknessCodec {

    /** The codec. */
    public static final ObjectCodec<Weakness> CODEC = codec();

    private WeaknessCodec() {}

    private static ObjectCodec<Weakness> codec() {
        ObjectCodec.Builder<Weakness> weakness = ObjectCodec.builder();
        OptionalField<WeaknessId> id = weakness.optional("id", Identifiers.WEAKNESS_ID, Weakness::id);
        OptionalField<String> title = weakness.optional("title", Texts.TEXT, Weakness::title);
        OptionalField<Boolean> exploitable =
                weakness.optional("exploitable", TruthCodec.INSTANCE, Weakness::exploitable);
        OptionalField<Exposure> exposure =
                weakness.optional("exposure", EnumCodec.of(Exposure.class), Weakness::exposure);
        Field<List<CveId>> vulnerabilities =
                weakness.list("vulnerabilities", RegisterTexts.CVE, Weakness::vulnerabilities);
        OptionalField<String> acceptance = weakness.optional("acceptance", Texts.TEXT, Weakness::acceptance);
        return weakness.build(values -> new Weakness(
                values.get(id),
                values.get(title),
                values.get(exploitable),
                values.get(exposure),
                values.get(vulnerabilities),
                values.get(acceptance)));
    }
}
