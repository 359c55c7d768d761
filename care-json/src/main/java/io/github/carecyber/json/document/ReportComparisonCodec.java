package io.github.carecyber.json.document;

import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.rules.comparison.ReportComparison;
import java.util.List;

/** How the findings on two versions of a plan, compared, are read and written. */
public final class ReportComparisonCodec {

    /** The codec. */
    public static final ObjectCodec<ReportComparison> CODEC = codec();

    private ReportComparisonCodec() {}

    private static ObjectCodec<ReportComparison> codec() {
        ObjectCodec.Builder<ReportComparison> comparison = ObjectCodec.builder(ReportComparison.class);
        Field<List<Violation>> appeared = comparison.list("appeared", ViolationCodec.CODEC, ReportComparison::appeared);
        Field<List<Violation>> gone = comparison.list("gone", ViolationCodec.CODEC, ReportComparison::gone);
        Field<List<Violation>> kept = comparison.list("kept", ViolationCodec.CODEC, ReportComparison::kept);
        Field<List<RuleId>> noLongerDecided =
                comparison.list("noLongerDecided", Texts.RULE_ID, ReportComparison::noLongerDecided);
        return comparison.build(values -> new ReportComparison(
                values.get(appeared), values.get(gone), values.get(kept), values.get(noLongerDecided)));
    }
}
