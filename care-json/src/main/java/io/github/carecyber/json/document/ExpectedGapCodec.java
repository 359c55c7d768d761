package io.github.carecyber.json.document;

import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import io.github.carecyber.rules.cases.ExpectedGap;

/** How something that is expected to be missing is read and written. */
public final class ExpectedGapCodec {

    /** The codec. */
    public static final ObjectCodec<ExpectedGap> CODEC = codec();

    private ExpectedGapCodec() {}

    private static ObjectCodec<ExpectedGap> codec() {
        ObjectCodec.Builder<ExpectedGap> object = ObjectCodec.builder(ExpectedGap.class);
        Field<ExpectedGap.Kind> kind = object.required("kind", EnumCodec.of(ExpectedGap.Kind.class), ExpectedGap::kind);
        OptionalField<DataPath> path = object.optional("path", Texts.PATH, ExpectedGap::path);
        OptionalField<String> text = object.optional("text", Texts.STATEMENT, ExpectedGap::text);
        OptionalField<EvidenceKind> document =
                object.optional("document", Identifiers.EVIDENCE_KIND, ExpectedGap::document);
        OptionalField<LegalEntityFinessNumber> entity =
                object.optional("entity", RegisterTexts.LEGAL_ENTITY_FINESS, ExpectedGap::entity);
        return object.build(values -> new ExpectedGap(
                values.get(kind), values.get(path), values.get(text), values.get(document), values.get(entity)));
    }
}
