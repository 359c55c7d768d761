package io.github.carecyber.json.document;

import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.TextCodec;
import io.github.carecyber.rules.portfolio.ItemLimit;
import io.github.carecyber.rules.portfolio.Relaxation;
import java.math.BigInteger;
import java.util.regex.Pattern;

/** How the figures of a bound that anybody can recompute are read and written. */
public final class RelaxationCodec {

    private static final int LONGEST = 160;

    private static final Pattern FORM = Pattern.compile("0|-?[1-9][0-9]*");

    private static final TextCodec<BigInteger> WHOLE_NUMBER = TextCodec.of(
                    "un nombre entier entre guillemets, d’au plus " + LONGEST + " signes, par exemple \"-12\"",
                    "a whole number in quotes of at most " + LONGEST + " characters, such as \"-12\"",
                    RelaxationCodec::wholeNumber)
            .matching("(?=.{1," + LONGEST + "}$)(?:0|-?[1-9][0-9]*)");

    /** The codec. */
    public static final ObjectCodec<Relaxation> CODEC = codec();

    private RelaxationCodec() {}

    private static ObjectCodec<Relaxation> codec() {
        ObjectCodec.Builder<Relaxation> object = ObjectCodec.builder(Relaxation.class);
        Field<BigInteger> perCent = object.required("perCentNumerator", WHOLE_NUMBER, Relaxation::perCentNumerator);
        Field<BigInteger> perItem = object.required("perItemNumerator", WHOLE_NUMBER, Relaxation::perItemNumerator);
        Field<BigInteger> denominator = object.required("denominator", WHOLE_NUMBER, Relaxation::denominator);
        Field<ItemLimit> limit = object.required("limit", EnumCodec.of(ItemLimit.class), Relaxation::limit);
        Field<Integer> count = object.required("count", Numbers.SMALL, Relaxation::count);
        return object.where(BilingualText.of(
                        "un prix du centime de zéro au moins, un dénominateur positif, et un prix de la demande du signe que"
                                + " veut la limite",
                        "a price of a cent of at least zero, a denominator above zero, and a price of an item with the sign"
                                + " of its limit"))
                .build(values -> new Relaxation(
                        values.get(perCent),
                        values.get(perItem),
                        values.get(denominator),
                        values.get(limit),
                        values.get(count)));
    }

    private static BigInteger wholeNumber(String text) {
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return new BigInteger(text);
    }
}
