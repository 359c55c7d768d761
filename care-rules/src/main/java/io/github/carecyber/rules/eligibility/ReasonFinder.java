package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.remedy.Obstacle;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Says why no change gives a condition the answer that is wanted. */
final class ReasonFinder {

    private ReasonFinder() {}

    /** The decision of the authority, else the reason given, else what the answer and the gaps of the condition tell. */
    static Obstacle.Reason of(Condition condition, Obstacle.@Nullable Reason given, Situation situation) {
        if (situation.decision(condition.place().number()) != null) {
            return Obstacle.Reason.DECIDED;
        }
        if (given != null) {
            return given;
        }
        if (condition.outcome(situation) != Status.UNKNOWN) {
            return Obstacle.Reason.FIXED;
        }
        return new ExplanationView(condition, situation, true)
                .gaps().stream()
                        .map(ReasonFinder::reason)
                        .max(Comparator.naturalOrder())
                        .orElse(Obstacle.Reason.CANNOT_TELL);
    }

    /** Reasons are declared in such an order that the later one says more about what must happen first. */
    private static Obstacle.Reason reason(Gap gap) {
        return gap.fold(
                missing -> Obstacle.Reason.NOT_STATED,
                unpublished -> Obstacle.Reason.NOT_PUBLISHED,
                unrecorded -> Obstacle.Reason.NOT_ON_RECORD,
                unclear -> Obstacle.Reason.CANNOT_TELL,
                unreadable -> Obstacle.Reason.NOT_STATED,
                evidence -> Obstacle.Reason.NOT_STATED,
                conflict -> Obstacle.Reason.CONFLICT,
                unsupplied -> Obstacle.Reason.CANNOT_TELL,
                failed -> Obstacle.Reason.CANNOT_TELL);
    }
}
