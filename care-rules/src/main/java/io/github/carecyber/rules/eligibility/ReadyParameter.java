package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.text.BilingualText;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A parameter of the call made ready to be read many times: its value, or what is missing instead. */
final class ReadyParameter<T> {

    private final @Nullable T value;
    private final @Nullable Parameter parameter;
    private final @Nullable Gap gap;

    private ReadyParameter(@Nullable T value, @Nullable Parameter parameter, @Nullable Gap gap) {
        this.value = value;
        this.parameter = parameter;
        this.gap = gap;
    }

    static <T> ReadyParameter<T> of(
            BilingualText name, Published<T> published, Function<? super T, ? extends Argument> argument) {
        return of(name, published, argument, null);
    }

    static <T> ReadyParameter<T> of(
            BilingualText name,
            Published<T> published,
            Function<? super T, ? extends Argument> argument,
            @Nullable ParameterVersion version) {
        return new ReadyParameter<>(
                published.value().orElse(null),
                Parameter.of(name, published, argument, version),
                published.<@Nullable Gap>fold(
                        given -> null, awaited -> new Gap.NotPublished(name, awaited.text()), assumed -> null));
    }

    /** Where it does not matter what a parameter is worth, only that a text says so. */
    static ReadyParameter<BilingualText> rule(BilingualText name, LegalReference reference) {
        return of(name, Published.of(name, reference), Argument.Wording::new);
    }

    /** A value that is known and no parameter to be shown. */
    static <T> ReadyParameter<T> known(T value) {
        return new ReadyParameter<>(value, null, null);
    }

    /** A value that is missing for a reason of its own. */
    static <T> ReadyParameter<T> missing(Gap gap) {
        return new ReadyParameter<>(null, null, gap);
    }

    /** The value, null if it is missing; notes the parameter or the gap. */
    @Nullable
    T read(Trace trace) {
        if (trace.isOn()) {
            if (parameter != null) {
                trace.parameter(parameter);
            }
            if (gap != null) {
                trace.gap(gap);
            }
        }
        return value;
    }
}
