package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import java.util.function.BinaryOperator;
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
    private final List<Condition> parts;
    private final BinaryOperator<Status> together;
    private final UnaryOperator<Status> finish;

    private CombinedCondition(
            int place,
            CriterionWording wording,
            List<Condition> parts,
            BinaryOperator<Status> together,
            UnaryOperator<Status> finish) {
        super(place);
        this.wording = wording;
        this.parts = List.copyOf(parts);
        this.together = together;
        this.finish = finish;
    }

    static CombinedCondition allOf(int place, List<Condition> parts) {
        return new CombinedCondition(place, ALL_OF, parts, Status::and, UnaryOperator.identity());
    }

    static CombinedCondition anyOf(int place, List<Condition> parts) {
        return new CombinedCondition(place, ANY_OF, parts, Status::or, UnaryOperator.identity());
    }

    static CombinedCondition not(int place, Condition part) {
        return new CombinedCondition(place, NOT, List.of(part), Status::and, Status::negated);
    }

    @Override
    CriterionWording wording() {
        return wording;
    }

    @Override
    Status decide(Situation situation, Status[] outcomes) {
        Status status = Status.NOT_APPLICABLE;
        for (Condition part : parts) {
            status = together.apply(status, part.evaluate(situation, outcomes));
        }
        return finish.apply(status);
    }

    /** A part is decisive if this condition is and the part has the very answer that this one comes from. */
    @Override
    Explanation explain(Situation situation, Status[] outcomes, boolean decisive) {
        Status status = outcome(outcomes);
        Status origin = finish.apply(status);
        return new Explanation(
                wording.rule().id(),
                wording.rule().title(),
                status,
                decisive,
                Arguments.none(),
                List.of(),
                List.of(),
                List.of(),
                parts.stream()
                        .map(part -> part.explain(situation, outcomes, decisive && part.outcome(outcomes) == origin))
                        .toList());
    }
}
