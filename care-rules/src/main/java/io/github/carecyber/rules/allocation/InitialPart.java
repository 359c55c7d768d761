package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.money.Euros;
import java.util.Objects;

/**
 * What a group has of the envelope before anything flows back (<em>part initiale</em>).
 *
 * <p>For example 166.66 euros for {@code region-84}, whose two thirds of 250 euros are 166.66 euros and 2/3 cent. Where the exact part is
 * not the share of the whole rest, the minimum of the group has raised it, or those of other groups have lowered it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param group how the part was asked for
 * @param exact the part in cents, before it is rounded
 * @param amount the part, in euros
 */
public record InitialPart(GroupEnvelope group, Ratio exact, Euros amount) {

    /**
     * Checks that all are there.
     *
     * @param group how the part was asked for
     * @param exact the part in cents, before it is rounded
     * @param amount the part, in euros
     */
    public InitialPart {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(exact, "exact");
        Objects.requireNonNull(amount, "amount");
    }
}
