package io.github.carecyber.rules.text;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.rules.wording.ValueText;
import java.util.Locale;
import java.util.Objects;

/**
 * Values in words (<em>mise en forme</em>), as each language writes them.
 *
 * <p>For example 1,234.50 euros is {@code 1 234,50 €} in French and {@code €1,234.50} in English, and 33/50 is {@code 66 %} or
 * {@code 66%}. Spaces inside a number do not break.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ArgumentText {

    private final ValueText values;

    private ArgumentText(ValueText values) {
        this.values = values;
    }

    /**
     * Returns how values are written for a reader.
     *
     * @param locale the reader's locale: French for every French one, English for any other
     * @return the way to write values
     */
    public static ArgumentText in(Locale locale) {
        return new ArgumentText(ValueText.in(Objects.requireNonNull(locale, "locale")));
    }

    /**
     * Writes an argument of a message. Characters that could disturb the text around it are escaped, and of more than 12 codes
     * the first 12 are shown.
     *
     * @param argument the argument
     * @return its text
     */
    public String of(Argument argument) {
        return values.of(argument);
    }

    /**
     * Writes an amount of money.
     *
     * @param amount the amount
     * @return its text with two decimals and the euro sign
     */
    public String of(Euros amount) {
        return values.of(amount);
    }

    /**
     * Writes a whole number.
     *
     * @param number the number
     * @return its text
     */
    public String of(long number) {
        return values.of(number);
    }

    /**
     * Writes a share as a percentage, rounded down to two decimals, so that a share below a threshold never reads as if it
     * reached it.
     *
     * @param share the share
     * @return its text
     */
    public String of(Share share) {
        return values.of(share);
    }
}
