package io.github.carecyber.core.programme;

import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.text.BilingualText;
import java.time.Year;
import java.util.List;
import java.util.Objects;

/**
 * A funding programme (<em>programme</em>): CaRE, <em>Cybersécurité accélération et Résilience des Établissements</em>.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param title its name
 * @param from its first year
 * @param until its last year
 * @param axes its axes
 * @param domains the domains of action that it funds or announced
 * @param funding its money
 * @param reference the text that describes it
 */
public record Programme(
        BilingualText title,
        Year from,
        Year until,
        List<ProgrammeAxis> axes,
        List<ActionDomain> domains,
        List<ProgrammeFunding> funding,
        LegalReference reference) {

    /**
     * Checks the years and copies the lists.
     *
     * @param title its name
     * @param from its first year
     * @param until its last year
     * @param axes its axes
     * @param domains the domains of action that it funds or announced
     * @param funding its money
     * @param reference the text that describes it
     * @throws IllegalArgumentException if the last year is before the first
     */
    public Programme {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(reference, "reference");
        axes = Elements.copyOf(axes, "axes");
        domains = Elements.copyOf(domains, "domains");
        funding = Elements.copyOf(funding, "funding");
        if (Objects.requireNonNull(until, "until").isBefore(Objects.requireNonNull(from, "from"))) {
            throw new IllegalArgumentException(
                    "A programme from " + from + " until " + until + " ends before it begins.");
        }
    }
}
