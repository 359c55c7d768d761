package io.github.carecyber.rules.scale;

import io.github.carecyber.core.call.Scale;
import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.identity.QuantityId;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Provenance;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ceiling of an applicant with how it was worked out (<em>calcul du plafond</em>), or what is missing to work it out.
 *
 * <p>For example 250,000 euros, because 50,000 persons at 5.00 euros and 6,666.67 flat exceed the cap; or unknown, at least 6,666.67
 * and at most 250,000 euros, because nobody said how many persons are connected. A ceiling becomes a claim on an envelope by {@code
 * Claim.of(id, derivation.ceiling().orElseThrow())}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param application the identifier of the application, null if there is none
 * @param scale the scale and where it comes from: a text, or who assumes it
 * @param step what the scale gives, part by part; null if the scale is not published
 * @param gaps what stands in the way of the ceiling, none if it is known
 * @param unused the declared figures that the scale does not price, by their identifiers in order; a mistyped identifier shows here
 * @param provenance what the answer was made with and from
 */
public record CeilingDerivation(
        @Nullable ApplicationId application,
        Published<Scale> scale,
        @Nullable DerivationStep step,
        List<Gap> gaps,
        List<QuantityId> unused,
        Provenance provenance) {

    /**
     * Copies the lists and checks that there are gaps exactly where the ceiling is not known.
     *
     * @param application the identifier of the application, null if there is none
     * @param scale the scale and where it comes from: a text, or who assumes it
     * @param step what the scale gives, part by part; null if the scale is not published
     * @param gaps what stands in the way of the ceiling, none if it is known
     * @param unused the declared figures that the scale does not price, by their identifiers in order
     * @param provenance what the answer was made with and from
     * @throws IllegalArgumentException if there is a step without a published scale or conversely, or gaps beside a known ceiling, or
     *     none beside an unknown one
     */
    public CeilingDerivation {
        Objects.requireNonNull(provenance, "provenance");
        gaps = Elements.copyOf(gaps, "gaps");
        unused = Elements.copyOf(unused, "unused");
        if ((step != null) != Objects.requireNonNull(scale, "scale").value().isPresent()) {
            throw new IllegalArgumentException(
                    "A scale that is not published gives nothing, and one that is gives a step: scale and step contradict each other.");
        }
        if (gaps.isEmpty() != (step != null && step.amount().isKnown())) {
            throw new IllegalArgumentException(
                    "A ceiling is known or something is missing, and not both: step and gaps contradict each other.");
        }
    }

    /**
     * Returns the ceiling.
     *
     * @return the ceiling in euros, not negative; empty if it is not known
     */
    public Optional<Euros> ceiling() {
        return step == null ? Optional.empty() : step.amount().known();
    }
}
