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

    /** Where the value comes from, null if there is nothing to show. */
    private final @Nullable Source<T> source;

    private @Nullable Shown shown;

    private ReadyParameter(@Nullable T value, @Nullable Source<T> source, @Nullable Shown shown) {
        this.value = value;
        this.source = source;
        this.shown = shown;
    }

    /** What an explanation shows of it. */
    private record Shown(
            @Nullable Parameter parameter, @Nullable Gap gap) {

        private static final Shown NOTHING = new Shown(null, null);
    }

    /** What the call says, and how that is shown. */
    private record Source<T>(
            BilingualText name,
            Published<T> published,
            Function<? super T, ? extends Argument> argument,
            @Nullable ParameterVersion version) {

        private Shown shown() {
            return new Shown(
                    Parameter.of(name, published, argument, version),
                    published.<@Nullable Gap>fold(
                            given -> null, awaited -> new Gap.NotPublished(name, awaited.text()), assumed -> null));
        }
    }

    static <T> ReadyParameter<T> of(BilingualText name, Published<T> published) {
        return of(name, published, PlainArgument.OF_ANY, null);
    }

    static <T> ReadyParameter<T> of(
            BilingualText name,
            Published<T> published,
            Function<? super T, ? extends Argument> argument,
            @Nullable ParameterVersion version) {
        return new ReadyParameter<>(
                published.value().orElse(null), new Source<>(name, published, argument, version), null);
    }

    /** Where it does not matter what a parameter is worth, only that a text says so. */
    static ReadyParameter<BilingualText> rule(BilingualText name, LegalReference reference) {
        return of(name, Published.of(name, reference));
    }

    /** A value that is known and no parameter to be shown. */
    static <T> ReadyParameter<T> known(T value) {
        return new ReadyParameter<>(value, null, null);
    }

    /** A value that is missing for a reason of its own. */
    static <T> ReadyParameter<T> missing(Gap gap) {
        return new ReadyParameter<>(null, null, new Shown(null, gap));
    }

    /** The value, null if it is missing; notes the parameter or the gap. */
    @Nullable
    T read(Trace trace) {
        if (trace.isOn()) {
            Shown noted = shown();
            if (noted.parameter() != null) {
                trace.parameter(noted.parameter());
            }
            if (noted.gap() != null) {
                trace.gap(noted.gap());
            }
        }
        return value;
    }

    /** Made when it is first asked for, see {@link Lazy}. */
    private Shown shown() {
        Shown kept = shown;
        if (kept == null) {
            kept = source == null ? Shown.NOTHING : source.shown();
            shown = kept;
        }
        return kept;
    }
}
