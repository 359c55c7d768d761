package io.github.carecyber.json.document;

import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.DeclarationId;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.Misfit;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import io.github.carecyber.json.binding.TruthCodec;
import io.github.carecyber.rules.attainment.AttainmentVerdict;
import io.github.carecyber.rules.attainment.DeclarationDay;
import io.github.carecyber.rules.attainment.ObjectiveVerdict;
import io.github.carecyber.rules.attainment.StepDeadline;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;

/** How it is read and written whether the objectives of a call have been reached. */
public final class AttainmentVerdictCodec {

    private static final Misfit STATUS = new Misfit(
            DataPath.of("status"),
            BilingualText.of(
                    "le status qui découle de ceux des objectifs", "the status that follows from the objectives"));

    /** The codec. */
    public static final ObjectCodec<AttainmentVerdict> CODEC = codec();

    private AttainmentVerdictCodec() {}

    private static ObjectCodec<AttainmentVerdict> codec() {
        EnumCodec<Status> statuses = EnumCodec.of(Status.class);
        ObjectCodec.Builder<AttainmentVerdict> verdict = ObjectCodec.builder(AttainmentVerdict.class);
        Field<CallId> call = verdict.required("call", Identifiers.CALL_ID, AttainmentVerdict::call);
        OptionalField<DeclarationId> declaration =
                verdict.optional("declaration", Identifiers.DECLARATION_ID, AttainmentVerdict::declaration);
        Field<LocalDate> asOf = verdict.required("asOf", Texts.DAY, AttainmentVerdict::asOf);
        Field<DeclarationDay> day = verdict.required("day", day(), AttainmentVerdict::day);
        OptionalField<Year> year = verdict.optional("year", Numbers.YEAR, AttainmentVerdict::year);
        Field<Status> status = verdict.required("status", statuses, AttainmentVerdict::status);
        verdict.derived("mandatory", statuses, AttainmentVerdict::mandatory);
        Field<List<ObjectiveVerdict>> objectives =
                verdict.list("objectives", ObjectiveVerdictCodec.CODEC, AttainmentVerdict::objectives);
        Field<List<Gap>> gaps = verdict.list("gaps", GapCodec.CODEC, AttainmentVerdict::gaps);
        OptionalField<StepDeadline> next = verdict.optional("next", StepDeadlineCodec.CODEC, AttainmentVerdict::next);
        Field<Report> report = verdict.required("report", ReportCodec.CODEC, AttainmentVerdict::report);
        return verdict.misfits(values -> STATUS)
                .build(values -> new AttainmentVerdict(
                        values.get(call),
                        values.get(declaration),
                        values.get(asOf),
                        values.get(day),
                        values.get(year),
                        values.get(status),
                        values.get(objectives),
                        values.get(gaps),
                        values.get(next),
                        values.get(report)));
    }

    private static ObjectCodec<DeclarationDay> day() {
        ObjectCodec.Builder<DeclarationDay> object = ObjectCodec.builder(DeclarationDay.class);
        Field<LocalDate> day = object.required("day", Texts.DAY_WORKED_OUT, DeclarationDay::day);
        Field<Boolean> filed = object.required("filed", TruthCodec.INSTANCE, DeclarationDay::filed);
        return object.build(values -> new DeclarationDay(values.get(day), values.get(filed)));
    }
}
