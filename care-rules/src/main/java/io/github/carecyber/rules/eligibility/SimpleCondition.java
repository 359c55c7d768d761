package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.report.Status;
import java.util.List;

/** A condition that reads facts and is not made of others. */
abstract class SimpleCondition extends Condition {

    SimpleCondition(int place) {
        super(place);
    }

    abstract Status decide(Situation situation, Trace trace);

    @Override
    final Status decide(Situation situation, Status[] outcomes) {
        return decide(situation, Trace.OFF);
    }

    @Override
    final Explanation explain(Situation situation, Status[] outcomes, boolean decisive) {
        Trace trace = Trace.on();
        Status status = decide(situation, trace);
        return new Explanation(
                wording().rule().id(),
                title(situation),
                status,
                decisive,
                trace.arguments(),
                trace.facts(),
                trace.parameters(),
                status == Status.UNKNOWN ? trace.gaps() : List.of(),
                List.of());
    }
}
