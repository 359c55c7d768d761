package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.law.Dated;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A parameter that moves, each of its versions made ready to be read. */
final class ReadyDated<T> {

    private final Dated<T> dated;
    private final List<ReadyParameter<T>> versions;

    private ReadyDated(Dated<T> dated, List<ReadyParameter<T>> versions) {
        this.dated = dated;
        this.versions = versions;
    }

    static <T> ReadyDated<T> of(BilingualText name, Dated<T> dated) {
        return of(name, dated, PlainArgument.OF_ANY);
    }

    static <T> ReadyDated<T> of(BilingualText name, Dated<T> dated, Function<? super T, ? extends Argument> argument) {
        int count = dated.versions().size();
        List<ReadyParameter<T>> ready = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            Dated.Version<T> version = dated.versions().get(index);
            ready.add(ReadyParameter.of(
                    name, version.content(), argument, new ParameterVersion(index + 1, count, version.known())));
        }
        return new ReadyDated<>(dated, List.copyOf(ready));
    }

    /** The value of the version known on a date, null if there is none or it is missing; notes what was used or the gap. */
    @Nullable
    T read(LocalDate asOf, Trace trace) {
        int index = dated.indexAt(asOf);
        if (index >= 0) {
            return versions.get(index).read(trace);
        }
        if (trace.isOn()) {
            trace.gap(new Gap.NotOnRecord(dated.parameter(), asOf));
        }
        return null;
    }
}
