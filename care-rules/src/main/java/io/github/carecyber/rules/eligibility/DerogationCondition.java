package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.Derogation;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import java.util.function.Predicate;

/** One {@link Derogation}: where it applies, what it puts in the place of the general rule. */
final class DerogationCondition extends Condition {

    static final CriterionWording WORDING = CriterionWording.of(
            "eligibility.derogation",
            BilingualText.of("Dérogation", "Derogation"),
            BilingualText.of(
                    "La dérogation s’applique et sa condition est remplie.",
                    "The derogation applies, and its condition is met."),
            BilingualText.of(
                    "La dérogation s’applique et sa condition n’est pas remplie.",
                    "The derogation applies, and its condition is not met."),
            BilingualText.of("La dérogation ne s’applique pas.", "The derogation does not apply."));

    private static final BilingualText GRANTED = BilingualText.of("dérogation accordée", "derogation granted");

    private final Place rule;
    private final Derogation derogation;
    private final ReadyParameter<BilingualText> granted;

    /** A derogation from the rule that stands at a place of its own. */
    DerogationCondition(Place place, Place rule, Derogation derogation, Condition when, Condition then) {
        super(place, List.of(when, then));
        this.rule = rule;
        this.derogation = derogation;
        this.granted = ReadyParameter.of(GRANTED, Published.of(derogation.label(), derogation.reference()));
    }

    @Override
    CriterionWording wording() {
        return WORDING;
    }

    @Override
    BilingualText title() {
        return derogation.label();
    }

    /** Whether the derogation applies, by the authority if it decided that, else by the rules. */
    Status applies(Situation situation) {
        if (situation.decision(place().number()) == null) {
            return appliesByRules(situation);
        }
        return outcome(situation) == Status.NOT_APPLICABLE ? Status.NOT_MET : Status.MET;
    }

    /** What the derogation puts in the place of the rule where it applies. */
    Status consequence(Situation situation) {
        return situation.decision(place().number()) == null ? then().outcome(situation) : outcome(situation);
    }

    @Override
    Status decide(Situation situation, Trace trace) {
        granted.read(trace);
        return switch (appliesByRules(situation)) {
            case MET -> then().outcome(situation);
            case UNKNOWN -> Status.UNKNOWN;
            case NOT_MET, NOT_APPLICABLE -> Status.NOT_APPLICABLE;
        };
    }

    /**
     * Whether it applies matters, unless the rule has the same answer either way. What it says matters where it applies or may
     * apply, and as long as the rule has no answer, only if that is itself unknown.
     */
    @Override
    Predicate<Condition> basis(Situation situation) {
        Status applies = appliesByRules(situation);
        boolean answered = situation.outcome(rule.number()) != Status.UNKNOWN;
        boolean onWhen = applies != Status.UNKNOWN || !answered;
        boolean onThen = applies != Status.NOT_MET && (answered || then().outcome(situation) == Status.UNKNOWN);
        return part -> part.equals(when()) ? onWhen : onThen;
    }

    /** A condition that does not concern the applicant does not make the derogation apply. */
    private Status appliesByRules(Situation situation) {
        Status when = when().outcome(situation);
        return when == Status.NOT_APPLICABLE ? Status.NOT_MET : when;
    }

    private Condition when() {
        return parts().get(0);
    }

    private Condition then() {
        return parts().get(1);
    }
}
