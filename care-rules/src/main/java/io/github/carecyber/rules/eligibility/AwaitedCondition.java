package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;

/** Answers {@link Criterion.AwaitedCondition}, which nobody can decide before its text is published. */
final class AwaitedCondition extends Condition {

    static final CriterionWording WORDING = CriterionWording.of(
            "eligibility.awaited-condition",
            BilingualText.of("Condition dont le texte n’est pas publié", "Condition whose text is not published"),
            BilingualText.of("La condition est remplie.", "The condition is met."),
            BilingualText.of("La condition n’est pas remplie.", "The condition is not met."));

    private final BilingualText title;
    private final Gap gap;

    AwaitedCondition(Place place, Criterion.AwaitedCondition criterion) {
        super(place, List.of());
        this.title = criterion.title();
        this.gap = new Gap.NotPublished(criterion.title(), criterion.text());
    }

    @Override
    CriterionWording wording() {
        return WORDING;
    }

    @Override
    BilingualText title() {
        return title;
    }

    @Override
    Status decide(Situation situation, Trace trace) {
        return trace.unknown(gap);
    }
}
