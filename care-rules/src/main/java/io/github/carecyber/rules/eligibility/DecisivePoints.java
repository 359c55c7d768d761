package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.report.RuleId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The simple conditions and the assumptions that an answer rests on, in the order of the call. */
final class DecisivePoints {

    private static final RuleId NOT = CombinedCondition.NOT.rule().id();

    private final List<Point> points = new ArrayList<>();
    private final Set<Parameter> assumptions = new LinkedHashSet<>();

    private DecisivePoints() {}

    static DecisivePoints of(Explanation whole) {
        DecisivePoints found = new DecisivePoints();
        found.collect(whole, false);
        return found;
    }

    List<Point> points() {
        return points;
    }

    List<Parameter> assumptions() {
        return List.copyOf(assumptions);
    }

    private void collect(Explanation condition, boolean excluded) {
        if (condition.decisive()) {
            condition.parameters().stream()
                    .filter(parameter -> parameter.assumedBy() != null)
                    .forEach(assumptions::add);
            if (condition.parts().isEmpty()) {
                points.add(new Point(condition, excluded));
            }
        }
        boolean partsExcluded = excluded ^ condition.rule().equals(NOT);
        condition.parts().forEach(part -> collect(part, partsExcluded));
    }

    /** A condition, or one that must not hold: "met" then speaks against the applicant. */
    record Point(Explanation condition, boolean excluded) {}
}
