package io.github.carecyber.json.document;

import io.github.carecyber.core.report.Adjustment;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Undecided;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import java.util.List;

/** How a report is read and written. */
public final class ReportCodec {

    /** The codec. */
    public static final ObjectCodec<Report> CODEC = codec();

    private ReportCodec() {}

    private static ObjectCodec<Report> codec() {
        ObjectCodec.Builder<Report> report = ObjectCodec.builder(Report.class);
        Field<List<Violation>> violations = report.list("violations", ViolationCodec.CODEC, Report::violations);
        Field<List<Undecided>> undecided = report.list("undecided", UndecidedCodec.CODEC, Report::undecided);
        Field<Provenance> provenance = report.required("provenance", ProvenanceCodec.CODEC, Report::provenance);
        Field<List<Adjustment>> adjustments = report.list("adjustments", AdjustmentCodec.CODEC, Report::adjustments);
        return report.build(values -> new Report(
                values.get(violations), values.get(undecided), values.get(provenance), values.get(adjustments)));
    }
}
