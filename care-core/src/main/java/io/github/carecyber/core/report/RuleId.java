package io.github.carecyber.core.report;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.text.TextValue;
import java.util.Objects;

/**
 * The stable identifier of a rule (<em>identifiant de règle</em>), such as {@code plan.dependency.cycle}.
 *
 * <p>Lower-case words joined by {@code -} within a part and by {@code .} between parts. An identifier is never renamed
 * after a release, so that logic, suppressions and statistics can rely on it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param value the text, at most 100 characters
 */
public record RuleId(String value) implements Comparable<RuleId>, TextValue {

    private static final int LONGEST = 100;

    /**
     * Checks the form.
     *
     * @param value the text, at most 100 characters
     * @throws IllegalArgumentException if the text has another form
     */
    public RuleId {
        if (Objects.requireNonNull(value, "value").length() > LONGEST
                || value.indexOf('.') < 0
                || !JoinedWords.isForm(value, JoinedWords.LETTERS_AND_DIGITS, "-.")) {
            throw new IllegalArgumentException("Rule id " + Excerpt.of(value)
                    + " is not of the allowed form: lower-case words joined by '-' and '.', with at least one '.' and"
                    + " at most " + LONGEST + " characters, as in plan.dependency.cycle.");
        }
    }

    /**
     * Returns the identifier with this text.
     *
     * @param value the text
     * @return the identifier
     * @throws IllegalArgumentException if the text has another form
     */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    /**
     * Reads an identifier; the same as {@link #of}.
     *
     * @param value the text
     * @return the identifier
     * @throws IllegalArgumentException if the text has another form
     */
    public static RuleId parse(String value) {
        return new RuleId(value);
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
