package io.github.carecyber.json.document;

import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.rules.attainment.RollUp;

/** How the declaration of a GHT made from those of its members is read and written. */
public final class RollUpCodec {

    /** The codec. */
    public static final ObjectCodec<RollUp> CODEC = codec();

    private RollUpCodec() {}

    private static ObjectCodec<RollUp> codec() {
        ObjectCodec.Builder<RollUp> rollUp = ObjectCodec.builder(RollUp.class);
        Field<Declaration> declaration = rollUp.required("declaration", DeclarationCodec.CODEC, RollUp::declaration);
        Field<Report> report = rollUp.required("report", ReportCodec.CODEC, RollUp::report);
        return rollUp.build(values -> new RollUp(values.get(declaration), values.get(report)));
    }
}
