package io.github.carecyber.rules.plan;

import io.github.carecyber.core.plan.CvssRating;
import io.github.carecyber.core.plan.CvssScore;
import io.github.carecyber.core.plan.Exposure;
import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.core.report.Gap;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a weakness cannot wait: it is known to be exploited, or it is open to the internet and its severity is critical.
 */
enum Urgency {

    /** It cannot wait. */
    URGENT,

    /** It can wait. */
    ROUTINE,

    /** The facts stated decide neither. */
    UNKNOWN;

    static Urgency of(Weakness weakness) {
        Boolean exploited = weakness.knownExploited();
        Exposure exposure = weakness.exposure();
        CvssScore score = weakness.cvssScore();
        boolean mayBeOpen = exposure != Exposure.INTERNAL;
        boolean mayBeCritical = score == null || score.rating() == CvssRating.CRITICAL;
        if (Boolean.TRUE.equals(exploited) || (exposure == Exposure.INTERNET && score != null && mayBeCritical)) {
            return URGENT;
        }
        return exploited != null && !(mayBeOpen && mayBeCritical) ? ROUTINE : UNKNOWN;
    }

    /** Returns the facts that a weakness of unknown urgency lacks and that could still decide it. */
    static List<Gap> gapsOf(Place<Weakness> weakness) {
        List<Gap> gaps = new ArrayList<>();
        if (weakness.value().knownExploited() == null) {
            gaps.add(new Gap.MissingFact(weakness.at("knownExploited")));
        }
        CvssScore score = weakness.value().cvssScore();
        boolean isSettled = weakness.value().exposure() == Exposure.INTERNAL
                || (score != null && score.rating() != CvssRating.CRITICAL);
        if (isSettled) {
            return gaps;
        }
        if (weakness.value().exposure() == null) {
            gaps.add(new Gap.MissingFact(weakness.at("exposure")));
        }
        if (score == null) {
            gaps.add(new Gap.MissingFact(weakness.at("cvssScore")));
        }
        return gaps;
    }
}
