package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;

/** Answers {@link Criterion.AwaitedCondition}, which nobody can decide before its text is published. */
final class AwaitedCondition extends SimpleCondition {

    static final CriterionWording WORDING = CriterionWording.of(
            "eligibility.awaited-condition",
            BilingualText.of("Condition dont le texte n’est pas publié", "Condition whose text is not published"),
            BilingualText.of("La condition est remplie.", "The condition is met."),
            BilingualText.of("La condition n’est pas remplie.", "The condition is not met."));

    private final Criterion.AwaitedCondition criterion;

    AwaitedCondition(int place, Criterion.AwaitedCondition criterion) {
        super(place);
        this.criterion = criterion;
    }

    @Override
    CriterionWording wording() {
        return WORDING;
    }

    @Override
    BilingualText title(Situation situation) {
        return criterion.title();
    }

    @Override
    Status decide(Situation situation, Trace trace) {
        return trace.unknown(() -> new Gap.NotPublished(criterion.title(), criterion.text()));
    }
}
