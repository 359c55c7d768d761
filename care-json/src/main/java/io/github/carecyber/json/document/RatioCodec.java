package io.github.carecyber.json.document;

import io.github.carecyber.json.binding.TextCodec;
import io.github.carecyber.rules.allocation.Ratio;

/** How an exact ratio is read and written. */
public final class RatioCodec {

    /** The codec. */
    public static final TextCodec<Ratio> CODEC = TextCodec.of(
                    "un rapport de deux nombres entiers, par exemple 1/3",
                    "a ratio of two whole numbers such as 1/3",
                    Ratio::parse)
            .matching("(?:0|[1-9][0-9]{0,99})/[1-9][0-9]{0,99}")
            .beyondPattern(
                    "Chaque nombre est inférieur à 2 puissance 332.", "Each number is below 2 to the power of 332.");

    private RatioCodec() {}
}
