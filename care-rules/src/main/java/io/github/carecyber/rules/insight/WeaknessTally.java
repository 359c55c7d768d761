package io.github.carecyber.rules.insight;

import io.github.carecyber.core.plan.CvssRating;
import io.github.carecyber.core.plan.CvssScore;
import io.github.carecyber.core.plan.Exposure;
import io.github.carecyber.core.plan.Weakness;
import java.time.LocalDate;

/** A number of weaknesses, with how many of them are of each kind that matters most. */
final class WeaknessTally {

    private int all;
    private int knownExploited;
    private int internet;
    private int critical;

    void add(Weakness weakness) {
        CvssScore score = weakness.cvssScore();
        all++;
        knownExploited += Boolean.TRUE.equals(weakness.knownExploited()) ? 1 : 0;
        internet += weakness.exposure() == Exposure.INTERNET ? 1 : 0;
        critical += score != null && score.rating() == CvssRating.CRITICAL ? 1 : 0;
    }

    void remove(WeaknessTally other) {
        all -= other.all;
        knownExploited -= other.knownExploited;
        internet -= other.internet;
        critical -= other.critical;
    }

    WeaknessTally copy() {
        WeaknessTally copy = new WeaknessTally();
        copy.all = all;
        copy.knownExploited = knownExploited;
        copy.internet = internet;
        copy.critical = critical;
        return copy;
    }

    int all() {
        return all;
    }

    OpenWeaknesses on(LocalDate day) {
        return new OpenWeaknesses(day, all, knownExploited, internet, critical);
    }
}
