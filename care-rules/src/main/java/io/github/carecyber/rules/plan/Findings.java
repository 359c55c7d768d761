package io.github.carecyber.rules.plan;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Undecided;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects what the rules find. This class is mutable and for one thread. */
final class Findings {

    private final List<Violation> violations = new ArrayList<>();
    private final List<Undecided> undecided = new ArrayList<>();

    void addAll(List<Violation> found) {
        violations.addAll(found);
    }

    void violated(Rule rule, DataPath path, Arguments arguments) {
        violations.add(rule.violatedAt(path, arguments));
    }

    void undecided(Rule rule, DataPath path, Gap gap) {
        undecided.add(Undecided.of(rule, path, gap));
    }

    void undecided(Rule rule, DataPath path, List<Gap> gaps) {
        undecided.add(new Undecided(rule.id(), path, gaps));
    }

    void missing(Rule rule, DataPath path, DataPath fact) {
        undecided(rule, path, new Gap.MissingFact(fact));
    }

    void cannotTell(Rule rule, DataPath path, BilingualText reason) {
        undecided(rule, path, new Gap.CannotTell(path, reason));
    }

    List<Violation> violations() {
        return Collections.unmodifiableList(violations);
    }

    List<Undecided> undecided() {
        return Collections.unmodifiableList(undecided);
    }
}
