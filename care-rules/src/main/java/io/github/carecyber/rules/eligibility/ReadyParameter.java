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
    private final Lazy<Shown> shown;

    private ReadyParameter(@Nullable T value, Lazy<Shown> shown) {
        this.value = value;
        this.shown = shown;
    }

    /** What an explanation shows of it. */
    private record Shown(
            @Nullable Parameter parameter, @Nullable Gap gap) {}

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
                new Lazy<>(() -> new Shown(
                        Parameter.of(name, published, argument, version),
                        published.<@Nullable Gap>fold(
                                given -> null,
                                awaited -> new Gap.NotPublished(name, awaited.text()),
                                assumed -> null))));
    }

    /** Where it does not matter what a parameter is worth, only that a text says so. */
    static ReadyParameter<BilingualText> rule(BilingualText name, LegalReference reference) {
        return of(name, Published.of(name, reference), Argument.Wording::new);
    }

    /** A value that is known and no parameter to be shown. */
    static <T> ReadyParameter<T> known(T value) {
        return new ReadyParameter<>(value, new Lazy<>(() -> new Shown(null, null)));
    }

    /** A value that is missing for a reason of its own. */
    static <T> ReadyParameter<T> missing(Gap gap) {
        return new ReadyParameter<>(null, new Lazy<>(() -> new Shown(null, gap)));
    }

    /** The value, null if it is missing; notes the parameter or the gap. */
    @Nullable
    T read(Trace trace) {
        if (trace.isOn()) {
            Shown noted = shown.get();
            if (noted.parameter() != null) {
                trace.parameter(noted.parameter());
            }
            if (noted.gap() != null) {
                trace.gap(noted.gap());
            }
        }
        return value;
    }
}
