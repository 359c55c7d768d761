package io.github.carecyber.rules.call;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Undecided;
import io.github.carecyber.core.report.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects what the rules find in a call. This class is mutable and for one thread. */
final class Findings {

    private final List<Violation> violations = new ArrayList<>();
    private final List<Undecided> undecided = new ArrayList<>();

    void violated(Rule rule, DataPath path, Arguments arguments) {
        violations.add(rule.violatedAt(path, arguments));
    }

    /** Notes that a rule could not be decided, if anything stood in its way. */
    void undecided(Rule rule, DataPath path, Collection<Gap> gaps) {
        if (!gaps.isEmpty()) {
            undecided.add(new Undecided(rule.id(), path, List.copyOf(gaps)));
        }
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }

    List<Undecided> undecided() {
        return List.copyOf(undecided);
    }
}
