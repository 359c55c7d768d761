package io.github.carecyber.json.document;

import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;

/** How a text in both languages is read and written. */
public final class BilingualTextCodec {

    /** The codec. */
    public static final ObjectCodec<BilingualText> CODEC = codec();

    private BilingualTextCodec() {}

    private static ObjectCodec<BilingualText> codec() {
        ObjectCodec.Builder<BilingualText> bilingualText = ObjectCodec.builder(BilingualText.class);
        Field<String> french = bilingualText.required("french", Texts.STATEMENT, BilingualText::french);
        Field<String> english = bilingualText.required("english", Texts.STATEMENT, BilingualText::english);
        return bilingualText.build(values -> new BilingualText(values.get(french), values.get(english)));
    }
}
