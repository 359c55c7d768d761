package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.Derogation;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;

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

    private final Derogation derogation;
    private final ReadyParameter<BilingualText> granted;

    DerogationCondition(Place place, Derogation derogation, Condition when, Condition then) {
        super(place, List.of(when, then));
        this.derogation = derogation;
        this.granted = ReadyParameter.of(
                GRANTED, Published.of(derogation.label(), derogation.reference()), Argument.Wording::new);
    }

    @Override
    CriterionWording wording() {
        return WORDING;
    }

    @Override
    BilingualText title() {
        return derogation.label();
    }

    /** Whether the derogation applies: a condition that does not concern the applicant does not make it apply. */
    Status applies(Situation situation) {
        Status when = when().outcome(situation);
        return when == Status.NOT_APPLICABLE ? Status.NOT_MET : when;
    }

    Status consequence(Situation situation) {
        return then().outcome(situation);
    }

    @Override
    Status decide(Situation situation, Trace trace) {
        granted.read(trace);
        return switch (applies(situation)) {
            case MET -> consequence(situation);
            case UNKNOWN -> Status.UNKNOWN;
            case NOT_MET, NOT_APPLICABLE -> Status.NOT_APPLICABLE;
        };
    }

    /** What the derogation says matters only where it applies, or may apply and cannot be told. */
    @Override
    boolean restsOn(Condition part, Situation situation) {
        Status applies = applies(situation);
        return part == when()
                || applies == Status.MET
                || (applies == Status.UNKNOWN && consequence(situation) == Status.UNKNOWN);
    }

    private Condition when() {
        return parts().get(0);
    }

    private Condition then() {
        return parts().get(1);
    }
}
