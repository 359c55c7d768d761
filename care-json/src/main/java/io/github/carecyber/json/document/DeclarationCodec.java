package io.github.carecyber.json.document;

import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.attainment.ObjectiveDeclaration;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.DeclarationId;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import java.time.Year;
import java.util.List;

/** How a declaration of objectives reached is read and written. */
public final class DeclarationCodec {

    /** The codec. */
    public static final ObjectCodec<Declaration> CODEC = codec();

    private DeclarationCodec() {}

    private static ObjectCodec<Declaration> codec() {
        ObjectCodec.Builder<Declaration> declaration = ObjectCodec.builder(Declaration.class);
        OptionalField<DeclarationId> id = declaration.optional("id", Identifiers.DECLARATION_ID, Declaration::id);
        OptionalField<CallId> call = declaration.optional("call", Identifiers.CALL_ID, Declaration::call);
        OptionalField<Applicant> applicant =
                declaration.optional("applicant", ApplicantCodec.CODEC, Declaration::applicant);
        OptionalField<Year> year = declaration.optional("year", Numbers.YEAR, Declaration::year);
        OptionalField<Year> activityYear =
                declaration.optional("activityYear", Numbers.YEAR, Declaration::activityYear);
        OptionalField<FilingMoment> applied =
                declaration.optional("applied", Texts.FILING_MOMENT, Declaration::applied);
        OptionalField<FilingMoment> filed = declaration.optional("filed", Texts.FILING_MOMENT, Declaration::filed);
        Field<List<ObjectiveDeclaration>> objectives =
                declaration.list("objectives", ObjectiveDeclarationCodec.CODEC, Declaration::objectives);
        return declaration.build(values -> new Declaration(
                values.get(id),
                values.get(call),
                values.get(applicant),
                values.get(year),
                values.get(activityYear),
                values.get(applied),
                values.get(filed),
                values.get(objectives)));
    }
}
