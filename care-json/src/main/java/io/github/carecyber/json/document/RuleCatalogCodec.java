package io.github.carecyber.json.document;

import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.rules.catalog.RuleCatalog;
import java.util.List;

/** How a catalogue of rules is read and written. */
public final class RuleCatalogCodec {

    /** The codec. */
    public static final ObjectCodec<RuleCatalog> CODEC = codec();

    private RuleCatalogCodec() {}

    private static ObjectCodec<RuleCatalog> codec() {
        ObjectCodec.Builder<RuleCatalog> catalog = ObjectCodec.builder(RuleCatalog.class);
        Field<List<Rule>> rules = catalog.list("rules", RuleCodec.CODEC, RuleCatalog::rules);
        return catalog.where(BilingualText.of("un identifiant par règle", "one identifier for each rule"))
                .build(values -> RuleCatalog.of(values.get(rules)));
    }
}
