package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.application.AuthorityDecision;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import java.util.function.Predicate;

/**
 * A criterion made ready to be decided. Each has a place among all conditions of its call, under which its outcome is recorded,
 * and a path, under which a reader finds it in the call.
 */
abstract class Condition {

    private final Place place;
    private final List<Condition> parts;

    Condition(Place place, List<Condition> parts) {
        this.place = place;
        this.parts = parts;
    }

    /** Decides this condition and those it is made of, and records the outcomes. */
    final Status evaluate(Situation situation) {
        for (int index = 0; index < parts.size(); index++) {
            parts.get(index).evaluate(situation);
        }
        Status status = decide(situation, Trace.OFF);
        AuthorityDecision decision = situation.decision(place.number());
        if (decision != null) {
            status = decision.status();
        }
        situation.record(place.number(), status);
        return status;
    }

    final Place place() {
        return place;
    }

    final List<Condition> parts() {
        return parts;
    }

    final Status outcome(Situation situation) {
        return situation.outcome(place.number());
    }

    abstract CriterionWording wording();

    BilingualText title() {
        return wording().rule().title();
    }

    /** What the rules answer, from the facts or from the recorded outcomes of the parts. */
    abstract Status decide(Situation situation, Trace trace);

    /** On which of its parts the answer of this condition rests. */
    Predicate<Condition> basis(Situation situation) {
        return part -> false;
    }
}
