package io.github.carecyber.json.document;

import io.github.carecyber.json.binding.TextCodec;
import io.github.carecyber.rules.allocation.Ratio;

/** How an exact ratio is read and written. */
public final class RatioCodec {

    /** The codec. */
    public static final TextCodec<Ratio> CODEC = TextCodec.of(
            "un rapport de deux nombres entiers, par exemple 1/3",
            "a ratio of two whole numbers such as 1/3",
            Ratio::parse);

    private RatioCodec() {}
}
