package io.github.carecyber.rules.insight;

import java.time.LocalDate;
import java.util.Objects;

/**
 * How many exploitable weaknesses are still open at the end of a day (<em>exposition résiduelle</em>): neither closed nor accepted.
 *
 * <p>For example twelve on 30 June 2026, of which three are known to be exploited. A weakness counts under known exploited, reachable
 * from the internet or critical only where the plan states it, and may count under several.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param day the day
 * @param all how many are open
 * @param knownExploited how many of them attackers are known to exploit
 * @param internet how many of them can be reached from the internet
 * @param critical how many of them have a score that is rated critical, from 9.0
 */
public record OpenWeaknesses(LocalDate day, int all, int knownExploited, int internet, int critical) {

    /**
     * Checks that the day is there.
     *
     * @param day the day
     * @param all how many are open
     * @param knownExploited how many of them attackers are known to exploit
     * @param internet how many of them can be reached from the internet
     * @param critical how many of them have a score that is rated critical, from 9.0
     */
    public OpenWeaknesses {
        Objects.requireNonNull(day, "day");
    }
}
