package io.github.carecyber.core.report;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One rule broken at one place (<em>anomalie</em>).
 *
 * <p>The text is made from the rule's message and the arguments when it is shown, and is no part of the violation. For
 * example {@code plan.schedule.dates-out-of-order} at {@code /actions/3/end}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param rule the rule broken
 * @param severity how much it weighs
 * @param path where in the document
 * @param arguments what the message needs
 * @param position where in the text of the document, null if the check did not read a text
 */
public record Violation(
        RuleId rule,
        Severity severity,
        DataPath path,
        Arguments arguments,
        @Nullable Position position) {

    private static final Comparator<Violation> BY_PLACE = Comparator.comparing(
                    Violation::position, Comparator.nullsFirst(Comparator.<Position>naturalOrder()))
            .thenComparing(Violation::path)
            .thenComparing(Violation::rule)
            .thenComparing(violation -> violation.arguments().toString())
            .thenComparing(Violation::severity);

    /**
     * Checks that all but the position are there.
     *
     * @param rule the rule broken
     * @param severity how much it weighs
     * @param path where in the document
     * @param arguments what the message needs
     * @param position where in the text of the document, null if the check did not read a text
     */
    public Violation {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(arguments, "arguments");
    }

    /**
     * Returns the order in which reports hold violations: by position in the text, path, rule, arguments and
     * severity; what has no position comes first. It is not consistent with equals, because arguments are compared by their text.
     *
     * @return the order
     */
    public static Comparator<Violation> byPlace() {
        return BY_PLACE;
    }

    /**
     * Returns a copy with a place in the text.
     *
     * @param newPosition the place
     * @return the copy
     */
    public Violation withPosition(Position newPosition) {
        return new Violation(rule, severity, path, arguments, Objects.requireNonNull(newPosition, "position"));
    }
}
