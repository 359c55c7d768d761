package io.github.carecyber.json.document;

import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.attainment.ObjectiveDeclaration;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import io.github.carecyber.rules.cases.AttainmentCase;
import io.github.carecyber.rules.cases.AttainmentExpectation;
import io.github.carecyber.rules.cases.Omission;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;

/** How a situation of an applicant who declares and what is expected of it are read and written. */
public final class AttainmentCaseCodec {

    /** The codec. */
    public static final ObjectCodec<AttainmentCase> CODEC = codec();

    private AttainmentCaseCodec() {}

    private static ObjectCodec<AttainmentCase> codec() {
        ObjectCodec.Builder<AttainmentCase> object = ObjectCodec.builder(AttainmentCase.class);
        Field<String> situation = object.required("situation", Texts.STATEMENT, AttainmentCase::situation);
        Field<LocalDate> asOf = object.required("asOf", Texts.DAY, AttainmentCase::asOf);
        Field<String> declaration = object.required("declaration", Texts.STATEMENT, AttainmentCase::declaration);
        OptionalField<String> applicant = object.optional("applicant", Texts.STATEMENT, AttainmentCase::applicant);
        OptionalField<Year> year = object.optional("year", Numbers.YEAR, AttainmentCase::year);
        OptionalField<FilingMoment> applied = object.optional("applied", Texts.FILING_MOMENT, AttainmentCase::applied);
        OptionalField<FilingMoment> filed = object.optional("filed", Texts.FILING_MOMENT, AttainmentCase::filed);
        Field<List<Omission>> without = object.list("without", OmissionCodec.CODEC, AttainmentCase::without);
        Field<List<ObjectiveDeclaration>> changes =
                object.list("changes", ObjectiveDeclarationCodec.CODEC, AttainmentCase::changes);
        Field<AttainmentExpectation> expected =
                object.required("expected", AttainmentExpectationCodec.CODEC, AttainmentCase::expected);
        return object.build(values -> new AttainmentCase(
                values.get(situation),
                values.get(asOf),
                values.get(declaration),
                values.get(applicant),
                values.get(year),
                values.get(applied),
                values.get(filed),
                values.get(without),
                values.get(changes),
                values.get(expected)));
    }
}
