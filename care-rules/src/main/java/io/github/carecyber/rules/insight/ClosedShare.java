package io.github.carecyber.rules.insight;

import io.github.carecyber.core.money.Share;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How much of the exploitable weaknesses is closed by a day (<em>part des failles exploitables corrigées</em>).
 *
 * <p>For example 7 of 20 by 30 June 2026, a share of 7/20, exact.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param day the day, on which at least one weakness closes
 * @param closed how many are closed by the end of that day
 * @param share that number as a part of all exploitable weaknesses, accepted ones included
 */
public record ClosedShare(LocalDate day, int closed, Share share) {

    /**
     * Checks that the parts are there.
     *
     * @param day the day, on which at least one weakness closes
     * @param closed how many are closed by the end of that day
     * @param share that number as a part of all exploitable weaknesses, accepted ones included
     */
    public ClosedShare {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(share, "share");
    }
}
