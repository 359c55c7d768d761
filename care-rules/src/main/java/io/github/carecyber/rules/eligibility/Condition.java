package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;

/**
 * A criterion made ready to be decided. Each has a place among all conditions of its call, under which its outcome is
 * recorded.
 */
abstract class Condition {

    private final int place;

    Condition(int place) {
        this.place = place;
    }

    /** Decides this condition and those it is made of, and records the outcomes. */
    final Status evaluate(Situation situation, Status[] outcomes) {
        Status status = decide(situation, outcomes);
        outcomes[place] = status;
        return status;
    }

    final Status outcome(Status[] outcomes) {
        return outcomes[place];
    }

    abstract CriterionWording wording();

    BilingualText title(Situation situation) {
        return wording().rule().title();
    }

    abstract Status decide(Situation situation, Status[] outcomes);

    abstract Explanation explain(Situation situation, Status[] outcomes, boolean decisive);
}
