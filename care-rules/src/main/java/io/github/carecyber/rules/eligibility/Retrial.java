package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.remedy.AimAtCall;
import io.github.carecyber.rules.remedy.FactChange;
import io.github.carecyber.rules.remedy.Remedies;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assesses changed applications by the very conditions that gave the answer, and counts how often. */
final class Retrial {

    private final Condition whole;
    private final Situation start;
    private final List<Conjunct> conjuncts = new ArrayList<>();
    private int left = Remedies.MOST_ASSESSMENTS - Remedies.MOST_REMEDIES;

    Retrial(Condition whole, Situation start) {
        this.whole = whole;
        this.start = start;
        conjuncts.add(new Conjunct(whole.parts().get(0), null));
        flatten(whole.parts().get(1), start.call().eligibility());
        // The conditions of a batch compare who applies to which call, and no change is of who applies.
        for (int index = 2; index < whole.parts().size(); index++) {
            conjuncts.add(new Conjunct(whole.parts().get(index), null));
        }
    }

    private void flatten(Condition condition, Criterion criterion) {
        boolean decided = start.decision(condition.place().number()) != null;
        if (criterion instanceof Criterion.AllOf all && !decided) {
            for (int index = 0; index < all.criteria().size(); index++) {
                flatten(condition.parts().get(index), all.criteria().get(index));
            }
        } else {
            conjuncts.add(new Conjunct(condition, criterion));
        }
    }

    /** The conditions all of which must be met, or not concern the applicant. */
    List<Conjunct> conjuncts() {
        return conjuncts;
    }

    /** Whether so many assessments are left, beside one for each remedy offered. */
    boolean has(int assessments) {
        return left >= assessments;
    }

    Situation assess(List<FactChange> changes) {
        Application application = start.application();
        for (FactChange change : changes) {
            application = change.applyTo(application);
        }
        left--;
        Situation situation = start.about(application);
        whole.evaluate(situation);
        return situation;
    }

    boolean isMet(Situation situation) {
        return whole.outcome(situation) == Status.MET;
    }

    /**
     * One of the conditions that must all hold.
     *
     * @param condition the condition
     * @param criterion what it was made of, null for one that no call writes
     */
    record Conjunct(Condition condition, @Nullable Criterion criterion) {

        boolean reads(FactChange change, Situation situation) {
            return criterion == null ? change instanceof AimAtCall : criterion.fold(new FactsRead(change, situation));
        }

        boolean holds(Situation situation) {
            Status status = condition.outcome(situation);
            return status == Status.MET || status == Status.NOT_APPLICABLE;
        }
    }
}
