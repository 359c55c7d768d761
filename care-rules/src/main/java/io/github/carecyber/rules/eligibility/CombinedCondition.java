package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import java.util.function.Predicate;

/** A condition made of others: all of them, any of them, or not the one. */
final class CombinedCondition extends Condition {

    static final CriterionWording ALL_OF = CriterionWording.of(
            "eligibility.all-of",
            BilingualText.of("Toutes les conditions suivantes", "All of the following conditions"),
            BilingualText.of("Toutes les conditions sont remplies.", "All conditions are met."),
            BilingualText.of("Une condition au moins n’est pas remplie.", "At least one condition is not met."));

    static final CriterionWording ANY_OF = CriterionWording.of(
            "eligibility.any-of",
            BilingualText.of("L’une au moins des conditions suivantes", "At least one of the following conditions"),
            BilingualText.of("Une condition au moins est remplie.", "At least one condition is met."),
            BilingualText.of("Aucune des conditions n’est remplie.", "None of the conditions is met."));

    static final CriterionWording NOT = CriterionWording.of(
            "eligibility.not",
            BilingualText.of("La condition suivante ne doit pas être remplie", "The following condition must not hold"),
            BilingualText.of("La situation exclue n’est pas constatée.", "The excluded situation was not found."),
            BilingualText.of("La situation exclue est constatée.", "The excluded situation was found."));

    private final CriterionWording wording;
    private final boolean oneIsEnough;
    private final boolean negated;

    private CombinedCondition(
            Place place, CriterionWording wording, List<Condition> parts, boolean oneIsEnough, boolean negated) {
        super(place, List.copyOf(parts));
        this.wording = wording;
        this.oneIsEnough = oneIsEnough;
        this.negated = negated;
    }

    static CombinedCondition allOf(Place place, List<Condition> parts) {
        return new CombinedCondition(place, ALL_OF, parts, false, false);
    }

    static CombinedCondition anyOf(Place place, List<Condition> parts) {
        return new CombinedCondition(place, ANY_OF, parts, true, false);
    }

    static CombinedCondition not(Place place, Condition part) {
        return new CombinedCondition(place, NOT, List.of(part), false, true);
    }

    @Override
    CriterionWording wording() {
        return wording;
    }

    @Override
    Status decide(Situation situation, Trace trace) {
        Status status = Status.NOT_APPLICABLE;
        for (int index = 0; index < parts().size(); index++) {
            Status part = parts().get(index).outcome(situation);
            status = oneIsEnough ? status.or(part) : status.and(part);
        }
        return finished(status);
    }

    /** It rests on a part that has the very answer that this one comes from. */
    @Override
    Predicate<Condition> basis(Situation situation) {
        Status wanted = finished(outcome(situation));
        return part -> part.outcome(situation) == wanted;
    }

    /** Negation is its own inverse, so the same step leads from the parts to the answer and back. */
    private Status finished(Status status) {
        return negated ? status.negated() : status;
    }
}
