package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a file states of a site that a condition on sites asks about, for a message. */
@FunctionalInterface
interface SiteStatement<T> {

    /**
     * Hands on what is stated, nothing if nothing is.
     *
     * @param site the site
     * @param day the day of filing, null if it is not known
     * @param found takes each thing stated
     * @param beside takes what stands for a thing that is none of its kind, such as a place that lies in no region
     */
    void collect(Facility site, @Nullable LocalDate day, Consumer<T> found, Consumer<BilingualText> beside);
}
