package io.github.carecyber.core.report;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.core.text.TextValue;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;

/**
 * The named and typed arguments of a message (<em>arguments</em>).
 *
 * <p>For example the rule that a plan's total differs from its sum has the arguments {@code declared} and {@code computed},
 * both amounts. Names are in alphabetical order, so that equal arguments are equal in whatever order they were given.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param values the arguments by name; a name is lower-case words joined by {@code -}, at most 64 characters
 */
public record Arguments(Map<String, Argument> values) {

    private static final Arguments NONE = new Arguments(ArgumentMap.EMPTY);

    private static final int LONGEST_NAME = 64;

    /**
     * Copies the arguments.
     *
     * @param values the arguments by name; a name is lower-case words joined by {@code -}, at most 64 characters
     * @throws IllegalArgumentException if a name has another form
     */
    public Arguments {
        if (!(Objects.requireNonNull(values, "values") instanceof ArgumentMap)) {
            values.forEach(Arguments::check);
            values = ArgumentMap.copyOf(values);
        }
    }

    private static void check(String name, Argument value) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, name);
        if (name.length() > LONGEST_NAME || !JoinedWords.isForm(name, JoinedWords.LETTERS, "-")) {
            throw new IllegalArgumentException("Argument name " + Excerpt.of(name)
                    + " is not of the allowed form: lower-case words joined by '-', at most " + LONGEST_NAME
                    + " characters, as in first-day.");
        }
    }

    /**
     * Returns no arguments.
     *
     * @return the empty arguments
     */
    public static Arguments none() {
        return NONE;
    }

    /**
     * Returns a copy with one more argument.
     *
     * @param name its name; an argument of the same name is replaced
     * @param value its value
     * @return the copy
     * @throws IllegalArgumentException if the name has another form
     */
    public Arguments with(String name, Argument value) {
        check(name, value);
        return new Arguments(((ArgumentMap) values).with(name, value));
    }

    /**
     * Returns a copy with an amount of money.
     *
     * @param name its name
     * @param value the amount
     * @return the copy
     * @throws IllegalArgumentException if the name has another form
     */
    public Arguments with(String name, Euros value) {
        return with(name, new Argument.Amount(value));
    }

    /**
     * Returns a copy with a whole number.
     *
     * @param name its name
     * @param value the number
     * @return the copy
     * @throws IllegalArgumentException if the name has another form
     */
    public Arguments with(String name, long value) {
        return with(name, new Argument.Count(value));
    }

    /**
     * Returns a copy with a day.
     *
     * @param name its name
     * @param value the day
     * @return the copy
     * @throws IllegalArgumentException if the name has another form
     */
    public Arguments with(String name, LocalDate value) {
        return with(name, new Argument.Day(value));
    }

    /**
     * Returns a copy with a share.
     *
     * @param name its name
     * @param value the share
     * @return the copy
     * @throws IllegalArgumentException if the name has another form
     */
    public Arguments with(String name, Share value) {
        return with(name, new Argument.Part(value));
    }

    /**
     * Returns a copy with a text that is the same in every language.
     *
     * @param name its name
     * @param value the text
     * @return the copy
     * @throws IllegalArgumentException if the name has another form
     */
    public Arguments with(String name, String value) {
        return with(name, new Argument.Code(value));
    }

    /**
     * Returns a copy with a value in its text form, such as an identifier.
     *
     * @param name its name
     * @param value the value
     * @return the copy
     * @throws IllegalArgumentException if the name has another form
     */
    public Arguments with(String name, TextValue value) {
        return with(name, new Argument.Code(value.toString()));
    }

    /**
     * Returns a copy with another place in the document.
     *
     * @param name its name
     * @param value the place
     * @return the copy
     * @throws IllegalArgumentException if the name has another form
     */
    public Arguments with(String name, DataPath value) {
        return with(name, new Argument.Place(value, null));
    }

    /**
     * Returns a copy with several texts that are the same in every language.
     *
     * @param name its name
     * @param value the texts in the order to show them
     * @return the copy
     * @throws IllegalArgumentException if the name has another form
     */
    public Arguments with(String name, Collection<?> value) {
        return with(name, new Argument.Codes(value.stream().map(String::valueOf).toList()));
    }

    /**
     * Returns a copy with a text in both languages.
     *
     * @param name its name
     * @param value the text
     * @return the copy
     * @throws IllegalArgumentException if the name has another form
     */
    public Arguments with(String name, BilingualText value) {
        return with(name, new Argument.Wording(value));
    }
}
