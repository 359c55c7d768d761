package io.github.carecyber.json.document;

import io.github.carecyber.core.facility.ReferenceYears;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ListCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import java.time.Year;
import java.util.List;

/** How it is read and written which of the figures declared by year counts. */
public final class ReferenceYearsCodec {

    /** The codec. */
    public static final ObjectCodec<ReferenceYears> CODEC = codec();

    private ReferenceYearsCodec() {}

    private static ObjectCodec<ReferenceYears> codec() {
        ObjectCodec.Builder<ReferenceYears> object = ObjectCodec.builder(ReferenceYears.class);
        Field<List<Year>> years = object.required("years", ListCodec.of(Numbers.YEAR), ReferenceYears::years);
        Field<ReferenceYears.Scope> scope =
                object.required("scope", EnumCodec.of(ReferenceYears.Scope.class), ReferenceYears::scope);
        Field<ReferenceYears.Undeclared> undeclared = object.required(
                "undeclared", EnumCodec.of(ReferenceYears.Undeclared.class), ReferenceYears::undeclared);
        return object.where(BilingualText.of(
                        "au moins une année dans years, et chacune une seule fois",
                        "at least one year in years, and each once"))
                .build(values -> new ReferenceYears(values.get(years), values.get(scope), values.get(undeclared)));
    }
}
