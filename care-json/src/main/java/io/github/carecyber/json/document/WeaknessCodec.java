package io.github.carecyber.json.document;

import io.github.carecyber.core.identity.CveId;
import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.plan.AffectedAssets;
import io.github.carecyber.core.plan.CvssScore;
import io.github.carecyber.core.plan.CvssVector;
import io.github.carecyber.core.plan.Exposure;
import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.core.plan.WeaknessSource;
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
        ObjectCodec.Builder<Weakness> weakness = ObjectCodec.builder(Weakness.class);
        OptionalField<WeaknessId> id = weakness.optional("id", Identifiers.WEAKNESS_ID, Weakness::id);
        OptionalField<String> title = weakness.optional("title", Texts.TEXT, Weakness::title);
        OptionalField<Boolean> exploitable =
                weakness.optional("exploitable", TruthCodec.INSTANCE, Weakness::exploitable);
        OptionalField<Exposure> exposure =
                weakness.optional("exposure", EnumCodec.of(Exposure.class), Weakness::exposure);
        Field<List<CveId>> vulnerabilities =
                weakness.list("vulnerabilities", RegisterTexts.CVE, Weakness::vulnerabilities);
        OptionalField<CvssScore> cvssScore =
                weakness.optional("cvssScore", RegisterTexts.CVSS_SCORE, Weakness::cvssScore);
        OptionalField<CvssVector> cvssVector =
                weakness.optional("cvssVector", RegisterTexts.CVSS_VECTOR, Weakness::cvssVector);
        OptionalField<Boolean> knownExploited =
                weakness.optional("knownExploited", TruthCodec.INSTANCE, Weakness::knownExploited);
        OptionalField<Boolean> usedByRansomware =
                weakness.optional("usedByRansomware", TruthCodec.INSTANCE, Weakness::usedByRansomware);
        Field<List<AffectedAssets>> assets = weakness.list("assets", AffectedAssetsCodec.CODEC, Weakness::assets);
        OptionalField<WeaknessSource> source = weakness.optional("source", WeaknessSourceCodec.CODEC, Weakness::source);
        OptionalField<String> acceptance = weakness.optional("acceptance", Texts.TEXT, Weakness::acceptance);
        return weakness.build(values -> new Weakness(
                values.get(id),
                values.get(title),
                values.get(exploitable),
                values.get(exposure),
                values.get(vulnerabilities),
                values.get(cvssScore),
                values.get(cvssVector),
                values.get(knownExploited),
                values.get(usedByRansomware),
                values.get(assets),
                values.get(source),
                values.get(acceptance)));
    }
}
