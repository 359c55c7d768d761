package io.github.carecyber.core.facility;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The regional agency's permission to carry out a care activity on a site (<em>autorisation d'activité de soins</em>).
 *
 * <p>For example an authorisation for surgery from 1 June 2021 to 31 May 2028. Legal basis: Code de la santé publique, art. L. 6122-1.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param activity the activity, null if not stated
 * @param from the first day on which it holds, null if it is not stated, and then it has held all along
 * @param until the last day on which it holds, null if it is not stated, and then it has no end
 */
public record Authorisation(
        @NotNull @Nullable CareActivity activity,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /**
     * Returns an authorisation without bounds in time.
     *
     * @param activity the activity
     * @return the authorisation
     */
    public static Authorisation of(CareActivity activity) {
        return new Authorisation(Objects.requireNonNull(activity, "activity"), null, null);
    }

    /**
     * Returns a copy that holds between two days.
     *
     * @param first the first day on which it holds
     * @param last the last day on which it holds; a last day before the first means that it never holds
     * @return the copy
     */
    public Authorisation withPeriod(LocalDate first, LocalDate last) {
        return new Authorisation(
                activity, Objects.requireNonNull(first, "from"), Objects.requireNonNull(last, "until"));
    }
}
