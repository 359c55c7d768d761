package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a condition notes while it decides.
 *
 * <p>The same code decides and explains: deciding passes a trace that is off, and explaining passes one that keeps what it is
 * told. What costs something to make, a place or a text, is made only if {@link #isOn} or {@link #isWorded} says that somebody
 * wants it.
 */
final class Trace {

    static final Trace OFF = new Trace(false, false);

    private final boolean on;
    private final boolean worded;
    private final Noted<Fact> facts = new Noted<>();
    private final Noted<Gap> gaps = new Noted<>();
    private @Nullable List<Parameter> parameters;
    private Arguments arguments = Arguments.none();

    private Trace(boolean on, boolean worded) {
        this.on = on;
        this.worded = worded;
    }

    /** A trace that keeps facts, parameters and gaps. */
    static Trace on() {
        return new Trace(true, false);
    }

    /** A trace that keeps the arguments of the message too. */
    static Trace worded() {
        return new Trace(true, true);
    }

    boolean isOn() {
        return on;
    }

    boolean isWorded() {
        return worded;
    }

    void fact(DataPath path, Argument value) {
        if (on) {
            facts.add(new Fact(path, value));
        }
    }

    void parameter(Parameter parameter) {
        if (on) {
            if (parameters == null) {
                parameters = new ArrayList<>(2);
            }
            parameters.add(parameter);
        }
    }

    void gap(Gap gap) {
        if (on) {
            gaps.add(gap);
        }
    }

    /** Notes the gap and answers that the condition cannot be decided. */
    Status unknown(Gap gap) {
        gap(gap);
        return Status.UNKNOWN;
    }

    void argument(String name, Argument value) {
        if (worded) {
            arguments = arguments.with(name, value);
        }
    }

    /** How many gaps were noted so far. */
    int gapCount() {
        return gaps.size();
    }

    /** Forgets the gaps noted since there were so many: what they left open turned out not to matter. */
    void forgetGapsSince(int count) {
        if (on) {
            gaps.forgetSince(count);
        }
    }

    List<Fact> facts() {
        return facts.list();
    }

    List<Parameter> parameters() {
        return parameters == null ? List.of() : Collections.unmodifiableList(parameters);
    }

    List<Gap> gaps() {
        return gaps.list();
    }

    Arguments arguments() {
        return arguments;
    }
}
