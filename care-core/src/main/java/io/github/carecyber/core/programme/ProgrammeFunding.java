package io.github.carecyber.core.programme;

import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.money.Euros;
import java.time.Year;
import java.util.Objects;

/**
 * Money of the programme up to a year (<em>budget</em>).
 *
 * <p>For example 250 million euros committed until 2025 is an appropriation; 750 million euros by 2027 is an aim, which
 * limits nothing.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param amount how much, in euros, not negative
 * @param until the last year it covers
 * @param nature whether it is committed or aimed at
 * @param reference the text that says so
 */
public record ProgrammeFunding(Euros amount, Year until, Nature nature, LegalReference reference) {

    /** What stands behind the figure (<em>nature du montant</em>). */
    public enum Nature {

        /** Money committed (<em>montant engagé</em>). */
        APPROPRIATION,

        /** Money aimed at (<em>montant visé</em>), which binds nobody. */
        AIM
    }

    /**
     * Checks the parts.
     *
     * @param amount how much, in euros, not negative
     * @param until the last year it covers
     * @param nature whether it is committed or aimed at
     * @param reference the text that says so
     * @throws IllegalArgumentException if the amount is negative
     */
    public ProgrammeFunding {
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(reference, "reference");
        if (Objects.requireNonNull(amount, "amount").isNegative()) {
            throw new IllegalArgumentException("Funding of " + amount + " euros is negative: it is at least zero.");
        }
    }
}
