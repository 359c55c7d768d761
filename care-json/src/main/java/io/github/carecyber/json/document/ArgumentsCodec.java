package io.github.carecyber.json.document;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.Codec;
import io.github.carecyber.json.binding.ConvertedCodec;
import io.github.carecyber.json.binding.MapCodec;

/** How the arguments of a message are read and written: an object whose names are theirs. */
public final class ArgumentsCodec {

    /** The codec. */
    public static final Codec<Arguments> CODEC = ConvertedCodec.of(
            MapCodec.of(Texts.TEXT, ArgumentCodec.CODEC),
            BilingualText.of(
                    "des noms en minuscules joints par des tirets, par exemple first-day",
                    "names of lower-case words joined by hyphens, such as first-day"),
            Arguments::new,
            Arguments::values);

    private ArgumentsCodec() {}
}
