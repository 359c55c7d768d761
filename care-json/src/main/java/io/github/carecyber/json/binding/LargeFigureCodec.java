package io.github.carecyber.json.binding;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.text.BilingualText;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A whole number from zero that may be larger than a {@code long}, such as a sum of many, as a number without point and exponent.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class LargeFigureCodec implements Codec<BigInteger> {

    /** As many digits as the standard limits of a reader allow. */
    private static final int MOST_DIGITS = 40;

    private static final BigInteger BEYOND = BigInteger.TEN.pow(MOST_DIGITS);

    private static final BilingualText FORM = BilingualText.of(
            "un nombre entier de zéro au moins, d’au plus " + MOST_DIGITS + " chiffres, sans guillemets",
            "a whole number of at least zero, of at most " + MOST_DIGITS + " digits, not in quotes");

    /** The codec. */
    public static final LargeFigureCodec INSTANCE = new LargeFigureCodec();

    private LargeFigureCodec() {}

    @Override
    public @Nullable BigInteger read(JsonCursor cursor) {
        String digits = cursor.wholeNumber(FORM);
        if (digits == null) {
            return null;
        }
        // The length comes first: making a number of very many digits takes long.
        BigInteger number = digits.length() <= MOST_DIGITS ? new BigInteger(digits) : BEYOND;
        if (!isAllowed(number)) {
            cursor.note(
                    ReadingRules.INVALID_VALUE,
                    Arguments.none().with("value", digits).with("form", FORM));
            return null;
        }
        return number;
    }

    @Override
    public Shape shape() {
        return new Shape.Whole(BigInteger.ZERO, BEYOND.subtract(BigInteger.ONE));
    }

    @Override
    public void write(BigInteger value, JsonOutput output) {
        if (!isAllowed(value)) {
            throw new IllegalArgumentException("A number of " + value.bitLength()
                    + " bits has no place in a document: it must be " + FORM.english() + ".");
        }
        output.number(value);
    }

    private static boolean isAllowed(BigInteger number) {
        return number.signum() >= 0 && number.compareTo(BEYOND) < 0;
    }
}
