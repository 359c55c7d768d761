package io.github.carecyber.rules.wording;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Position;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.core.text.DayText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Values in words (<em>mise en forme</em>), as each language writes them; {@code rules.text.ArgumentText} is what users see of
 * it.
 *
 * <p>For example 1,234.50 euros is {@code 1 234,50 €} in French and {@code €1,234.50} in English, and 33/50 is {@code 66 %} or
 * {@code 66%}. Spaces inside a number do not break.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ValueText {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char NARROW_NO_BREAK_SPACE = '\u202f';
    private static final int GROUP = 3;
    private static final int PERCENT_DECIMALS = 2;
    private static final int MOST_CODES = 12;
    private static final BigDecimal LEAST_PERCENT = new BigDecimal("0.01");
    private static final BigDecimal MOST_PERCENT = new BigDecimal("99.99");

    private final Locale locale;
    private final boolean french;

    private ValueText(Locale locale) {
        this.locale = locale;
        this.french = locale.getLanguage().equals("fr");
    }

    /**
     * Returns how values are written for a reader.
     *
     * @param locale the reader's locale: French for every French one, English for any other
     * @return the way to write values
     */
    public static ValueText in(Locale locale) {
        return new ValueText(Objects.requireNonNull(locale, "locale"));
    }

    /**
     * Writes an argument of a message. Characters that could disturb the text around it are escaped, and of more than 12 codes
     * the first 12 are shown.
     *
     * @param argument the argument
     * @return its text
     */
    public String of(Argument argument) {
        return argument.<String>fold(
                amount -> of(amount.value()),
                count -> of(count.value()),
                day -> DayText.of(day.value()).in(locale),
                part -> of(part.value()),
                code -> Excerpt.legible(code.value()),
                codes -> listed(codes.value()),
                wording -> Excerpt.legible(wording.value().in(locale)),
                place -> of(place.path(), place.position()));
    }

    /**
     * Writes a place in a document.
     *
     * @param path where in the document
     * @param position where in its text, null if that is not known
     * @return the path, with line and column if they are known
     */
    public String of(DataPath path, @Nullable Position position) {
        String where =
                path.isRoot() ? (french ? "document entier" : "whole document") : Excerpt.legible(path.toString());
        return position == null
                ? where
                : where + (french ? " (ligne " : " (line ") + position.line() + (french ? ", colonne " : ", column ")
                        + position.column() + ")";
    }

    /**
     * Writes an amount of money.
     *
     * @param amount the amount
     * @return its text with two decimals and the euro sign
     */
    public String of(Euros amount) {
        String plain = amount.toBigDecimal().abs().toPlainString();
        int point = plain.indexOf('.');
        String sign = amount.isNegative() ? "-" : "";
        String whole = grouped(plain.substring(0, point));
        String cents = plain.substring(point + 1);
        return french ? sign + whole + "," + cents + NO_BREAK_SPACE + "€" : sign + "€" + whole + "." + cents;
    }

    /**
     * Writes a whole number.
     *
     * @param number the number
     * @return its text
     */
    public String of(long number) {
        String plain = Long.toString(number);
        return number < 0 ? "-" + grouped(plain.substring(1)) : grouped(plain);
    }

    /**
     * Writes a whole number of any size.
     *
     * @param number the number, at least zero
     * @return its text
     */
    public String of(BigInteger number) {
        return grouped(number.toString());
    }

    /**
     * Writes a share as a percentage, rounded down to two decimals, so that a share below a threshold never reads as if it
     * reached it.
     *
     * @param share the share
     * @return its text
     */
    public String of(Share share) {
        return percent(BigDecimal.valueOf(share.numerator())
                .movePointRight(2)
                .divide(BigDecimal.valueOf(share.denominator()), PERCENT_DECIMALS, RoundingMode.DOWN));
    }

    private String percent(BigDecimal number) {
        String percent = number.stripTrailingZeros().toPlainString();
        return french ? percent.replace('.', ',') + NO_BREAK_SPACE + "%" : percent + "%";
    }

    /**
     * Writes a share as a percentage, rounded half up to two decimals; 0&nbsp;% and 100&nbsp;% are only written of nothing and of the
     * whole, so a share close to one of them reads as 0.01&nbsp;% or 99.99&nbsp;%.
     *
     * @param share the share
     * @return its text
     */
    public String rounded(Share share) {
        if (share.numerator() == 0 || share.numerator() == share.denominator()) {
            return of(share);
        }
        BigDecimal nearest = BigDecimal.valueOf(share.numerator())
                .movePointRight(2)
                .divide(BigDecimal.valueOf(share.denominator()), PERCENT_DECIMALS, RoundingMode.HALF_UP);
        return percent(nearest.max(LEAST_PERCENT).min(MOST_PERCENT));
    }

    /**
     * Writes a value with its name.
     *
     * @param name what the value is
     * @param value the value
     * @return both, or the name alone if the value says the same, such as a rule that is its own parameter
     */
    public String named(BilingualText name, Argument value) {
        String written = of(value);
        String label = Excerpt.legible(name.in(locale));
        return written.equals(label) ? label : label + (french ? "\u00a0: " : ": ") + written;
    }

    /**
     * Says that a list was cut.
     *
     * @param hidden how many of it are not shown
     * @return the words that end the list
     */
    public String more(long hidden) {
        return french ? "et " + of(hidden) + " de plus" : "and " + of(hidden) + " more";
    }

    /** The first of several codes; a list that nobody would read to its end is cut, and says so. */
    private String listed(List<String> codes) {
        if (codes.isEmpty()) {
            return "–";
        }
        String shown = codes.stream().limit(MOST_CODES).map(Excerpt::legible).collect(Collectors.joining(", "));
        int hidden = codes.size() - MOST_CODES;
        return hidden <= 0 ? shown : shown + " " + more(hidden);
    }

    private String grouped(String digits) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < digits.length(); index++) {
            if (index > 0 && (digits.length() - index) % GROUP == 0) {
                text.append(french ? NARROW_NO_BREAK_SPACE : ',');
            }
            text.append(digits.charAt(index));
        }
        return text.toString();
    }
}
