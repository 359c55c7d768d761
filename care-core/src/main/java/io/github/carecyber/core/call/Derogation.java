package io.github.carecyber.core.call;

import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.text.BilingualText;
import java.util.Objects;

/**
 * An exception to a general rule (<em>dérogation</em>): when it applies, and what then takes the rule's place.
 *
 * <p>For example "delay granted to long-term care: when the applicant carries out that activity on a site, it is filed by 15 May
 * rather than by the end of April", where {@link Criterion.FiledWithin} takes the place of {@link Criterion.FiledInTime}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param label what the derogation is called, in explanations and conflicts
 * @param when the condition under which it applies
 * @param then the condition that then takes the place of the general rule
 * @param reference the text that grants it
 */
public record Derogation(BilingualText label, Criterion when, Criterion then, LegalReference reference) {

    /**
     * Checks that all parts are there.
     *
     * @param label what the derogation is called, in explanations and conflicts
     * @param when the condition under which it applies
     * @param then the condition that then takes the place of the general rule
     * @param reference the text that grants it
     */
    public Derogation {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(then, "then");
        Objects.requireNonNull(reference, "reference");
    }
}
