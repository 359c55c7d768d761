package io.github.carecyber.core.identity;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.text.TextValue;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The identifier of a publicly known vulnerability (<em>identifiant CVE</em>).
 *
 * <p>A weakness of a remediation plan may cite one, which ties it to the public lists of exploited vulnerabilities. For example
 * CVE-2021-44228 is the one in the Log4j library. The form is that of the CVE record format: {@code CVE-}, a year of four
 * digits, {@code -}, and 4 to 19 digits. Whether such a vulnerability exists is not checked.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param value the identifier, in capital letters
 */
public record CveId(String value) implements Comparable<CveId>, TextValue {

    private static final int LONGEST = 28;
    private static final int YEAR_START = 4;
    private static final int YEAR_END = 8;

    private static final Pattern FORM = Pattern.compile("CVE-[0-9]{4}-[0-9]{4,19}");

    private static final Comparator<CveId> ORDER = Comparator.comparingInt(CveId::year)
            .thenComparingInt(identifier -> identifier.number().length())
            .thenComparing(CveId::number)
            .thenComparing(CveId::value);

    /**
     * Checks the form.
     *
     * @param value the identifier, in capital letters
     * @throws IllegalArgumentException if the value is not of the form of the CVE record format
     */
    public CveId {
        if (Objects.requireNonNull(value, "value").length() > LONGEST
                || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("CVE identifier " + Excerpt.of(value)
                    + " is not of the form CVE-, 4 digits, -, 4 to 19 digits, as in CVE-2021-44228.");
        }
    }

    /**
     * Returns the identifier with this text. Nothing is trimmed and small letters are not raised.
     *
     * @param value the identifier, such as {@code CVE-2021-44228}
     * @return the identifier
     * @throws IllegalArgumentException if the value is not of the form of the CVE record format
     */
    public static CveId of(String value) {
        return new CveId(value);
    }

    /**
     * Reads an identifier; the same as {@link #of(String)}.
     *
     * @param value what {@link #toString()} writes
     * @return the identifier
     * @throws IllegalArgumentException if the value is not of the form of the CVE record format
     */
    public static CveId parse(String value) {
        return new CveId(value);
    }

    /**
     * Returns the year in the identifier: that in which it was reserved or the vulnerability made public.
     *
     * @return the year, from 0 to 9999
     */
    public int year() {
        return Integer.parseInt(value, YEAR_START, YEAR_END, 10);
    }

    /** Compares by year, then by number as a quantity, then by text, since 0123 and 00123 are different identifiers. */
    @Override
    public int compareTo(CveId other) {
        return ORDER.compare(this, other);
    }

    /** Returns the identifier's text. */
    @Override
    public String toString() {
        return value;
    }

    /** Returns the digits of the number without leading zeros: the longer one is the greater, since 19 digits exceed a long. */
    private String number() {
        int start = YEAR_END + 1;
        while (start < value.length() && value.charAt(start) == '0') {
            start++;
        }
        return value.substring(start);
    }
}
