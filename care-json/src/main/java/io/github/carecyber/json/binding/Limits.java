package io.github.carecyber.json.binding;

/**
 * How much of a document is read (<em>limites de lecture</em>).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param bytes the most bytes of a document
 * @param depth the most objects and lists inside one another
 * @param textLength the most characters of a text
 * @param numberLength the most characters of a number
 * @param nameLength the most characters of a member's name
 * @param problems the most problems reported one by one
 */
public record Limits(int bytes, int depth, int textLength, int numberLength, int nameLength, int problems) {}
