package io.github.carecyber.core.plan;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.text.TextValue;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A score of the Common Vulnerability Scoring System (<em>score CVSS</em>), from 0.0 to 10.0 in tenths.
 *
 * <p>For example 9.8, which is rated critical. Source: FIRST, CVSS v3.1 and v4.0 specifications.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param tenths the score in tenths, from 0 to 100
 */
public record CvssScore(int tenths) implements Comparable<CvssScore>, TextValue {

    private static final int TENTHS = 10;
    private static final int HIGHEST = 100;
    private static final int LOW = 1;
    private static final int MEDIUM = 40;
    private static final int HIGH = 70;
    private static final int CRITICAL = 90;
    private static final int LONGEST = 4;

    private static final Pattern FORM = Pattern.compile("10\\.0|[0-9]\\.[0-9]");

    /**
     * Checks the bounds.
     *
     * @param tenths the score in tenths, from 0 to 100
     * @throws IllegalArgumentException if the score is not from 0.0 to 10.0
     */
    public CvssScore {
        if (tenths < 0 || tenths > HIGHEST) {
            throw new IllegalArgumentException(
                    "CVSS score of " + tenths + " tenths does not exist: scores go from 0.0 to 10.0.");
        }
    }

    /**
     * Returns a score.
     *
     * @param text the score with one decimal, such as {@code 9.8}
     * @return the score
     * @throws IllegalArgumentException if the text is not of the form 0.0 to 10.0
     */
    public static CvssScore of(String text) {
        if (Objects.requireNonNull(text, "text").length() > LONGEST
                || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "CVSS score " + Excerpt.of(text) + " is not of the form 0.0 to 10.0 with one decimal, as in 9.8.");
        }
        int point = text.indexOf('.');
        return new CvssScore(Integer.parseInt(text, 0, point, TENTHS) * TENTHS + (text.charAt(point + 1) - '0'));
    }

    /**
     * Reads a score; the same as {@link #of(String)}.
     *
     * @param text what {@link #toString()} writes
     * @return the score
     * @throws IllegalArgumentException if the text is not of the form 0.0 to 10.0
     */
    public static CvssScore parse(String text) {
        return of(text);
    }

    /**
     * Returns how severe the score is in words.
     *
     * @return the rating
     */
    public CvssRating rating() {
        if (tenths >= CRITICAL) {
            return CvssRating.CRITICAL;
        }
        if (tenths >= HIGH) {
            return CvssRating.HIGH;
        }
        if (tenths >= MEDIUM) {
            return CvssRating.MEDIUM;
        }
        return tenths >= LOW ? CvssRating.LOW : CvssRating.NONE;
    }

    /** Compares by severity. */
    @Override
    public int compareTo(CvssScore other) {
        return Integer.compare(tenths, other.tenths);
    }

    /** Returns the score with one decimal. */
    @Override
    public String toString() {
        return tenths / TENTHS + "." + tenths % TENTHS;
    }
}
