package io.github.carecyber.json;

import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.json.binding.Limits;

/**
 * How much of a document is read (<em>limites de lecture</em>), so that time and memory stay bounded whatever it holds.
 *
 * <p>For example the standard limits read a document of 5,000,000 bytes at most, which is some eighty large plans.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class JsonLimits {

    private static final int DEEPEST = 1_000;
    private static final int LARGEST = 1_000_000_000;
    private static final JsonLimits STANDARD = new JsonLimits(new Limits(5_000_000, 64, 20_000, 40, 200, 100));

    private final Limits values;

    private JsonLimits(Limits values) {
        this.values = values;
    }

    /**
     * Returns the standard limits: 5,000,000 bytes, 64 levels, texts of 20,000 characters, numbers of 40, names of 200, and 100
     * problems.
     *
     * <p>The levels are enough for whatever is written: a verdict on a call whose conditions are nested {@linkplain
     * FundingCall#DEEPEST_CRITERION as deep as they may be}, derogation inside derogation, takes 4 for each condition and some 10
     * more.
     *
     * @return the limits
     */
    public static JsonLimits standard() {
        return STANDARD;
    }

    /**
     * Returns the most bytes of a document.
     *
     * @return the number of bytes
     */
    public int bytes() {
        return values.bytes();
    }

    /**
     * Returns the most objects and lists inside one another.
     *
     * @return the limit
     */
    public int depth() {
        return values.depth();
    }

    /**
     * Returns the most characters of a text, in UTF-16 units.
     *
     * @return the limit
     */
    public int textLength() {
        return values.textLength();
    }

    /**
     * Returns the most characters of a number.
     *
     * @return the limit
     */
    public int numberLength() {
        return values.numberLength();
    }

    /**
     * Returns the most characters of a member's name, in UTF-16 units.
     *
     * @return the limit
     */
    public int nameLength() {
        return values.nameLength();
    }

    /**
     * Returns the most problems reported one by one.
     *
     * @return the limit
     */
    public int problems() {
        return values.problems();
    }

    /**
     * Returns a copy with another size of the document.
     *
     * @param newBytes the most bytes, 1 to 1,000,000,000
     * @return the copy
     * @throws IllegalArgumentException if the number is out of range
     */
    public JsonLimits withBytes(int newBytes) {
        return new JsonLimits(new Limits(
                checked("Bytes", newBytes, LARGEST),
                values.depth(),
                values.textLength(),
                values.numberLength(),
                values.nameLength(),
                values.problems()));
    }

    /**
     * Returns a copy with another depth.
     *
     * @param newDepth the most objects and lists inside one another, 1 to 1,000
     * @return the copy
     * @throws IllegalArgumentException if the number is out of range
     */
    public JsonLimits withDepth(int newDepth) {
        return new JsonLimits(new Limits(
                values.bytes(),
                checked("Depth", newDepth, DEEPEST),
                values.textLength(),
                values.numberLength(),
                values.nameLength(),
                values.problems()));
    }

    /**
     * Returns a copy with another length of texts.
     *
     * @param newTextLength the most characters of a text, 1 to 1,000,000,000
     * @return the copy
     * @throws IllegalArgumentException if the number is out of range
     */
    public JsonLimits withTextLength(int newTextLength) {
        return new JsonLimits(new Limits(
                values.bytes(),
                values.depth(),
                checked("Text length", newTextLength, LARGEST),
                values.numberLength(),
                values.nameLength(),
                values.problems()));
    }

    /**
     * Returns a copy with another length of numbers.
     *
     * @param newNumberLength the most characters of a number, 1 to 1,000
     * @return the copy
     * @throws IllegalArgumentException if the number is out of range
     */
    public JsonLimits withNumberLength(int newNumberLength) {
        return new JsonLimits(new Limits(
                values.bytes(),
                values.depth(),
                values.textLength(),
                checked("Number length", newNumberLength, 1_000),
                values.nameLength(),
                values.problems()));
    }

    /**
     * Returns a copy with another length of names.
     *
     * @param newNameLength the most characters of a member's name, 1 to 1,000
     * @return the copy
     * @throws IllegalArgumentException if the number is out of range
     */
    public JsonLimits withNameLength(int newNameLength) {
        return new JsonLimits(new Limits(
                values.bytes(),
                values.depth(),
                values.textLength(),
                values.numberLength(),
                checked("Name length", newNameLength, 1_000),
                values.problems()));
    }

    /**
     * Returns a copy with another number of problems.
     *
     * @param newProblems the most problems reported one by one, 1 to 1,000,000; a further one is reported as "too many" and ends
     *     the reading
     * @return the copy
     * @throws IllegalArgumentException if the number is out of range
     */
    public JsonLimits withProblems(int newProblems) {
        return new JsonLimits(new Limits(
                values.bytes(),
                values.depth(),
                values.textLength(),
                values.numberLength(),
                values.nameLength(),
                checked("Problems", newProblems, 1_000_000)));
    }

    /** The numbers, as the kernel takes them. */
    Limits values() {
        return values;
    }

    private static int checked(String what, int number, int most) {
        if (number < 1 || number > most) {
            throw new IllegalArgumentException(
                    what + " limit " + number + " is out of range: it must be from 1 to " + most + ".");
        }
        return number;
    }
}
