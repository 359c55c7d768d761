package io.github.carecyber.core.text;

/**
 * A value with an exact text form (<em>forme textuelle</em>): {@link #toString()} writes what the class's static
 * {@code parse} reads, and nothing of the value is lost on the way.
 *
 * <p>The mark is what lets a document, a fingerprint or a message write any such value without knowing its class. For
 * example a FINESS number writes its nine characters and an amount of money its euros with two decimals.
 */
public interface TextValue {

    /**
     * Returns the exact text form.
     *
     * @return the text that the class's {@code parse} reads back to an equal value
     */
    @Override
    String toString();
}
