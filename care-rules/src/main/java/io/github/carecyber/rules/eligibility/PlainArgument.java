package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;

/** Shows the value of a parameter by what it is: one class for all conditions, as a new process waits for each that it loads. */
final class PlainArgument implements Function<Object, Argument> {

    static final PlainArgument OF_ANY = new PlainArgument();

    private PlainArgument() {}

    @Override
    public Argument apply(Object value) {
        if (value instanceof Collection<?> constants) {
            return Labels.list(constants);
        }
        if (value instanceof Long count) {
            return new Argument.Count(count);
        }
        if (value instanceof LocalDate day) {
            return new Argument.Day(day);
        }
        if (value instanceof Boolean answer) {
            return new Argument.Wording(Labels.of(answer));
        }
        if (value instanceof BilingualText text) {
            return new Argument.Wording(text);
        }
        throw new IllegalArgumentException("A parameter is never a " + value.getClass() + ".");
    }
}
