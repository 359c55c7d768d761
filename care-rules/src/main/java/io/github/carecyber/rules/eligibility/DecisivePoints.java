package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Status;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The conditions and the assumptions that an answer rests on, in the order of the call: the simple ones, those that the authority
 * decided as a whole, and those at which something else stands in the way than a part of them. Whether a derogation applies is no
 * reason of its own, unless nobody can tell.
 */
final class DecisivePoints {

    private static final RuleId NOT = CombinedCondition.NOT.rule().id();
    private static final RuleId DEROGATION = DerogationCondition.WORDING.rule().id();

    private final boolean open;
    private final List<Point> points = new ArrayList<>();
    private final Set<Parameter> assumptions = new LinkedHashSet<>();

    private DecisivePoints(boolean open) {
        this.open = open;
    }

    static DecisivePoints of(Explanation whole) {
        DecisivePoints found = new DecisivePoints(whole.status() == Status.UNKNOWN);
        found.collect(whole, false, false);
        return found;
    }

    List<Point> points() {
        return points;
    }

    List<Parameter> assumptions() {
        return List.copyOf(assumptions);
    }

    private void collect(Explanation condition, boolean excluded, boolean ofDerogation) {
        if (condition.decisive()) {
            condition.parameters().stream()
                    .filter(parameter -> parameter.assumedBy() != null)
                    .forEach(assumptions::add);
            boolean answered = condition.status() != Status.UNKNOWN;
            if (isPoint(condition) && !(answered && (open || ofDerogation))) {
                points.add(new Point(condition, excluded));
            }
        }
        boolean partsExcluded = excluded ^ condition.rule().equals(NOT);
        List<Explanation> parts = condition.parts();
        for (int index = 0; index < parts.size(); index++) {
            boolean when = index == 0 && condition.rule().equals(DEROGATION);
            collect(parts.get(index), partsExcluded && !when, ofDerogation || when);
        }
    }

    private static boolean isPoint(Explanation condition) {
        return condition.parts().isEmpty()
                || condition.overruling().isPresent()
                || !condition.gaps().isEmpty();
    }

    /** A condition, or one that must not hold: "met" then speaks against the applicant. */
    record Point(Explanation condition, boolean excluded) {}
}
