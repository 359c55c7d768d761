package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.law.Dated;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads parameters of a call that may be awaited or not on record, and notes the gap if so. */
final class Awaited {

    private Awaited() {}

    static <T> @Nullable T valueOrGap(BilingualText parameter, Published<T> published, Trace trace) {
        return published.<@Nullable T>fold(
                Published.Given::published,
                awaited -> {
                    trace.gap(() -> new Gap.NotPublished(parameter, awaited.text()));
                    return null;
                },
                Published.Assumed::assumption);
    }

    /** What was published as known on a date, null if the record does not tell. */
    static <T> @Nullable Published<T> contentOrGap(Dated<T> dated, LocalDate asOf, Trace trace) {
        Dated.Version<T> version = dated.versionAt(asOf).orElse(null);
        if (version == null) {
            trace.gap(() -> new Gap.NotOnRecord(dated.parameter(), asOf));
            return null;
        }
        return version.content();
    }
}
