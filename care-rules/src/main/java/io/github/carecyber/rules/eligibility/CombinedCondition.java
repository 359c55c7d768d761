package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

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
    private final BinaryOperator<Status> together;
    private final UnaryOperator<Status> finish;

    private CombinedCondition(
            Place place,
            CriterionWording wording,
            List<Condition> parts,
            BinaryOperator<Status> together,
            UnaryOperator<Status> finish) {
        super(place, List.copyOf(parts));
        this.wording = wording;
        this.together = together;
        this.finish = finish;
    }

    static CombinedCondition allOf(Place place, List<Condition> parts) {
        return new CombinedCondition(place, ALL_OF, parts, Status::and, UnaryOperator.identity());
    }

    static CombinedCondition anyOf(Place place, List<Condition> parts) {
        return new CombinedCondition(place, ANY_OF, parts, Status::or, UnaryOperator.identity());
    }

    static CombinedCondition not(Place place, Condition part) {
        return new CombinedCondition(place, NOT, List.of(part), Status::and, Status::negated);
    }

    @Override
    CriterionWording wording() {
        return wording;
    }

    @Override
    Status decide(Situation situation, Trace trace) {
        Status status = Status.NOT_APPLICABLE;
        for (int index = 0; index < parts().size(); index++) {
            status = together.apply(status, parts().get(index).outcome(situation));
        }
        return finish.apply(status);
    }

    /** It rests on a part that has the very answer that this one comes from. */
    @Override
    Predicate<Condition> basis(Situation situation) {
        Status wanted = finish.apply(outcome(situation));
        return part -> part.outcome(situation) == wanted;
    }
}
