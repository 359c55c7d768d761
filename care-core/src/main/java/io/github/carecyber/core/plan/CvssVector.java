package io.github.carecyber.core.plan;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.text.TextValue;
import java.util.Objects;

/**
 * A vector of the Common Vulnerability Scoring System (<em>vecteur CVSS</em>): the metrics from which a score follows.
 *
 * <p>For example {@code CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H}. Versions 3.0, 3.1 and 4.0 are known. Each base metric
 * stands once, and each metric has one of its values. The score is not computed from it. Source: FIRST, CVSS v3.1
 * specification, section 6, and v4.0 specification, section 7.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param value the vector
 */
public record CvssVector(String value) implements Comparable<CvssVector>, TextValue {

    /**
     * Checks the form.
     *
     * @param value the vector
     * @throws IllegalArgumentException if the value is no vector of version 3.0, 3.1 or 4.0
     */
    public CvssVector {
        String fault = CvssForm.faultOf(Objects.requireNonNull(value, "value"));
        if (fault != null) {
            throw new IllegalArgumentException("CVSS vector " + Excerpt.of(value) + " " + fault);
        }
    }

    /**
     * Returns a vector. Nothing is trimmed and no metric is added.
     *
     * @param value the vector
     * @return the vector
     * @throws IllegalArgumentException if the value is no vector of version 3.0, 3.1 or 4.0
     */
    public static CvssVector of(String value) {
        return new CvssVector(value);
    }

    /**
     * Reads a vector; the same as {@link #of(String)}.
     *
     * @param value what {@link #toString()} writes
     * @return the vector
     * @throws IllegalArgumentException if the value is no vector of version 3.0, 3.1 or 4.0
     */
    public static CvssVector parse(String value) {
        return new CvssVector(value);
    }

    /** Compares by text. */
    @Override
    public int compareTo(CvssVector other) {
        return value.compareTo(other.value);
    }

    /** Returns the vector's text. */
    @Override
    public String toString() {
        return value;
    }
}
