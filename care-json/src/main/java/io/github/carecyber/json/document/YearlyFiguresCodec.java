package io.github.carecyber.json.document;

import io.github.carecyber.core.facility.YearlyFigures;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.Codec;
import io.github.carecyber.json.binding.ConvertedCodec;
import io.github.carecyber.json.binding.MapCodec;
import io.github.carecyber.json.binding.TextCodec;
import java.time.Year;

/** How figures by year are read and written: an object whose names are the years. */
public final class YearlyFiguresCodec {

    /** The codec. */
    public static final Codec<YearlyFigures> CODEC = ConvertedCodec.of(
            MapCodec.of(
                    TextCodec.of(
                                    "une année de 4 chiffres, par exemple 2024",
                                    "a year of 4 digits such as 2024",
                                    YearlyFiguresCodec::year,
                                    YearlyFiguresCodec::shown)
                            .matching("[0-9]{4}"),
                    Numbers.FIGURE),
            BilingualText.of("des nombres qui ne sont pas négatifs", "numbers that are not negative"),
            YearlyFigures::new,
            YearlyFigures::declared);

    private static final int DIGITS = 4;

    private YearlyFiguresCodec() {}

    private static Year year(String text) {
        boolean allowed =
                text.length() == DIGITS && text.chars().allMatch(character -> character >= '0' && character <= '9');
        if (!allowed) {
            throw new IllegalArgumentException("A year has 4 digits");
        }
        return Year.of(Integer.parseInt(text));
    }

    private static String shown(Year year) {
        String digits = Integer.toString(year.getValue());
        if (year.getValue() < 0 || digits.length() > DIGITS) {
            throw new IllegalArgumentException(
                    "The year " + year + " has no place in a document: it must be from 0 to 9999.");
        }
        return "0".repeat(DIGITS - digits.length()) + digits;
    }
}
