package io.github.carecyber.json.binding;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.text.BilingualText;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A whole number between two bounds, as a number without point and exponent.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <V> the value
 */
public final class WholeNumberCodec<V> implements Codec<V> {

    private final long least;
    private final long most;
    private final BilingualText form;
    private final Function<Long, V> fromNumber;
    private final Function<V, Long> toNumber;

    private WholeNumberCodec(long least, long most, Function<Long, V> fromNumber, Function<V, Long> toNumber) {
        this.least = least;
        this.most = most;
        this.form = BilingualText.of(
                "un nombre entier entre " + least + " et " + most + ", sans guillemets",
                "a whole number from " + least + " to " + most + ", not in quotes");
        this.fromNumber = fromNumber;
        this.toNumber = toNumber;
    }

    /**
     * Returns how a number is read and written.
     *
     * @param least the least number
     * @param most the greatest number
     * @return the codec
     */
    public static WholeNumberCodec<Long> of(long least, long most) {
        return new WholeNumberCodec<>(least, most, number -> number, number -> number);
    }

    /**
     * Returns how a value that stands for a number is read and written.
     *
     * @param <V> the value
     * @param least the least number
     * @param most the greatest number
     * @param fromNumber makes the value of a number between the two
     * @param toNumber makes the number of a value
     * @return the codec
     */
    public static <V> WholeNumberCodec<V> of(
            long least, long most, Function<Long, V> fromNumber, Function<V, Long> toNumber) {
        return new WholeNumberCodec<>(least, most, fromNumber, toNumber);
    }

    @Override
    public @Nullable V read(JsonCursor cursor) {
        String digits = cursor.wholeNumber(form);
        if (digits == null) {
            return null;
        }
        Long number = numberOf(digits);
        if (number == null) {
            cursor.note(
                    ReadingRules.INVALID_VALUE,
                    Arguments.none().with("value", digits).with("form", form));
            return null;
        }
        return fromNumber.apply(number);
    }

    @Override
    public Shape shape() {
        return new Shape.Whole(BigInteger.valueOf(least), BigInteger.valueOf(most));
    }

    @Override
    public void write(V value, JsonOutput output) {
        long number = toNumber.apply(value);
        if (number < least || number > most) {
            throw new IllegalArgumentException(
                    "The number " + number + " has no place in a document: it must be " + form.english() + ".");
        }
        output.number(number);
    }

    private @Nullable Long numberOf(String digits) {
        try {
            long number = Long.parseLong(digits);
            return number < least || number > most ? null : number;
        } catch (NumberFormatException exception) {
            return null;
        }
    }
}
