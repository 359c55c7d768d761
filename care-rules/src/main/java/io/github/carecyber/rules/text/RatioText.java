package io.github.carecyber.rules.text;

import io.github.carecyber.rules.allocation.Ratio;
import io.github.carecyber.rules.wording.ValueText;
import java.math.BigInteger;
import java.util.Locale;

/** Exact ratios in words. Decimals are cut and never rounded, and an ellipsis says where there are more. */
final class RatioText {

    private static final String MORE = "…";
    private static final int DECIMALS = 6;
    private static final int CENT_DECIMALS = 2;
    private static final BigInteger LARGEST_SHORT = BigInteger.valueOf(999);
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private final MessageText messages;
    private final ValueText values;

    RatioText(MessageText messages, Locale locale) {
        this.messages = messages;
        this.values = ValueText.in(locale);
    }

    /** Writes a factor as a percentage, with the exact fraction where decimals do not end: {@code 33.333333…% (1/3)}. */
    String percentage(Ratio factor) {
        String percent = decimals(factor.numerator().multiply(HUNDRED), factor.denominator(), 0);
        return messages.in(percent + "\u00a0%", percent + "%") + (isCut(percent) ? " (" + factor + ")" : "");
    }

    /** Writes cents as euros, with the exact fraction where decimals do not end: {@code €66.666666… (20000/3 cents)}. */
    String euros(Ratio cents) {
        String decimals = decimals(cents.numerator(), cents.denominator().multiply(HUNDRED), CENT_DECIMALS);
        return messages.in(decimals + "\u00a0€", "€" + decimals)
                + (isCut(decimals) ? messages.in(" (" + cents + " centimes)", " (" + cents + " cents)") : "");
    }

    /** Writes a part of a cent, such as {@code 2/3 cent}, or by its decimals where the fraction has too many digits to read. */
    String partOfCent(Ratio part) {
        String shown = isShort(part) ? part.toString() : decimals(part.numerator(), part.denominator(), 0);
        return messages.in(shown + " de centime", shown + " cent");
    }

    /** Writes a part of a cent so that others can be compared with it exactly. */
    String exactPartOfCent(Ratio part) {
        return isShort(part) ? partOfCent(part) : partOfCent(part) + " (" + part + ")";
    }

    private static boolean isCut(String decimals) {
        return decimals.endsWith(MORE);
    }

    private static boolean isShort(Ratio part) {
        return part.denominator().compareTo(LARGEST_SHORT) <= 0;
    }

    private String decimals(BigInteger numerator, BigInteger denominator, int least) {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        BigInteger[] fraction = parts[1].multiply(BigInteger.TEN.pow(DECIMALS)).divideAndRemainder(denominator);
        String padded = fraction[0].add(BigInteger.TEN.pow(DECIMALS)).toString().substring(1);
        int end = DECIMALS;
        while (end > least && padded.charAt(end - 1) == '0' && fraction[1].signum() == 0) {
            end--;
        }
        String whole = parts[0].bitLength() < Long.SIZE ? values.of(parts[0].longValueExact()) : parts[0].toString();
        return whole
                + (end == 0 ? "" : messages.in(",", ".") + padded.substring(0, end))
                + (fraction[1].signum() == 0 ? "" : MORE);
    }
}
