package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a condition notes while it decides.
 *
 * <p>The same code decides and explains: deciding passes a trace that is off, for which nothing is built, and explaining
 * passes one that keeps what it is told.
 */
final class Trace {

    static final Trace OFF = new Trace(false);

    private final boolean on;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private Arguments arguments = Arguments.none();

    private Trace(boolean on) {
        this.on = on;
    }

    static Trace on() {
        return new Trace(true);
    }

    void fact(Supplier<DataPath> path, Supplier<? extends Argument> value) {
        if (on) {
            Fact fact = new Fact(path.get(), value.get());
            if (!facts.contains(fact)) {
                facts.add(fact);
            }
        }
    }

    <T> void parameter(BilingualText name, Published<T> published, Function<? super T, ? extends Argument> value) {
        if (on) {
            Parameter.of(name, published, value).ifPresent(parameters::add);
        }
    }

    void gap(Supplier<? extends Gap> gap) {
        if (on) {
            Gap found = gap.get();
            if (!gaps.contains(found)) {
                gaps.add(found);
            }
        }
    }

    /** Notes the gap and answers that the condition cannot be decided. */
    Status unknown(Supplier<? extends Gap> gap) {
        gap(gap);
        return Status.UNKNOWN;
    }

    void argument(String name, Supplier<? extends Argument> value) {
        if (on) {
            arguments = arguments.with(name, value.get());
        }
    }

    List<Fact> facts() {
        return facts;
    }

    List<Parameter> parameters() {
        return parameters;
    }

    List<Gap> gaps() {
        return gaps;
    }

    Arguments arguments() {
        return arguments;
    }
}
