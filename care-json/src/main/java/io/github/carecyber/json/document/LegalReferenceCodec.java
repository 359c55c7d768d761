package io.github.carecyber.json.document;

import io.github.carecyber.core.law.Confidence;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import java.net.URI;
import java.time.LocalDate;

/** How the text behind a value is read and written. */
public final class LegalReferenceCodec {

    /** The codec. */
    public static final ObjectCodec<LegalReference> CODEC = codec();

    private LegalReferenceCodec() {}

    private static ObjectCodec<LegalReference> codec() {
        ObjectCodec.Builder<LegalReference> legalReference = ObjectCodec.builder(LegalReference.class);
        Field<String> title = legalReference.required("title", Texts.STATEMENT, LegalReference::title);
        OptionalField<String> article = legalReference.optional("article", Texts.STATEMENT, LegalReference::article);
        OptionalField<URI> link = legalReference.optional("link", Texts.ADDRESS, LegalReference::link);
        OptionalField<LocalDate> published = legalReference.optional("published", Texts.DAY, LegalReference::published);
        Field<Confidence> confidence =
                legalReference.required("confidence", EnumCodec.of(Confidence.class), LegalReference::confidence);
        return legalReference.build(values -> new LegalReference(
                values.get(title),
                values.get(article),
                values.get(link),
                values.get(published),
                values.get(confidence)));
    }
}
