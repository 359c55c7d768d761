package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.law.Dated;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.report.Gap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date of a call as it was known on a day.
 *
 * @param value the date, null if it was not known
 * @param gaps why it was not known, none if it was
 */
record KnownDate<T>(@Nullable T value, List<Gap> gaps) {

    static <T> KnownDate<T> of(Dated<T> dated, LocalDate asOf) {
        Optional<Dated.Version<T>> version = dated.versionAt(asOf);
        if (version.isEmpty()) {
            return new KnownDate<>(null, List.of(new Gap.NotOnRecord(dated.parameter(), asOf)));
        }
        Published<T> content = version.get().content();
        return content instanceof Published.Awaited<?> awaited
                ? new KnownDate<>(null, List.of(new Gap.NotPublished(dated.parameter(), awaited.text())))
                : new KnownDate<>(content.value().orElse(null), List.of());
    }
}
