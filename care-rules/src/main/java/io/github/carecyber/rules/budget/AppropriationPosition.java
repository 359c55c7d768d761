package io.github.carecyber.rules.budget;

import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.programme.ProgrammeFunding;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is committed of an appropriation, and what is left of it (<em>consommation des crédits</em>).
 *
 * <p>For example 250 million euros until 2025, of which 111.4 million are committed and 138.6 million left.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param appropriation the appropriation
 * @param committed what is committed up to the date and to the end of its last year, in euros; null if that is more than an amount can be
 * @param headroom what is left of it, in euros; zero if nothing is
 * @param overCommitted the commitments that go beyond it, in the order of their days and then of their calls
 */
public record AppropriationPosition(
        ProgrammeFunding appropriation, @Nullable Euros committed, Euros headroom, List<OverCommitment> overCommitted) {

    /**
     * Copies the commitments.
     *
     * @param appropriation the appropriation
     * @param committed what is committed up to the date and to the end of its last year, in euros; null if that is more than an amount
     *     can be
     * @param headroom what is left of it, in euros; zero if nothing is
     * @param overCommitted the commitments that go beyond it, in the order of their days and then of their calls
     * @throws IllegalArgumentException if the headroom is negative, or beside commitments that go beyond
     */
    public AppropriationPosition {
        Objects.requireNonNull(appropriation, "appropriation");
        overCommitted = Elements.copyOf(overCommitted, "overCommitted");
        if (Objects.requireNonNull(headroom, "headroom").isNegative()
                || (headroom.isPositive() && !overCommitted.isEmpty())) {
            throw new IllegalArgumentException(
                    "Headroom of " + headroom + " beside " + overCommitted.size()
                            + " commitments beyond the appropriation is not of the allowed form: it is at least zero, and zero beside any.");
        }
    }
}
