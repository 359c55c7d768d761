package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides {@link Criterion.Custom} by the caller's predicate, and keeps its answer: asked again, it might answer otherwise. */
final class CustomCondition extends Condition {

    static final CriterionWording WORDING = CriterionWording.of(
            "eligibility.custom",
            BilingualText.of("Condition particulière à l’appel", "Condition particular to the call"),
            BilingualText.of(
                    "La condition particulière «\u00a0{condition}\u00a0» est remplie.",
                    "The particular condition “{condition}” is met."),
            BilingualText.of(
                    "La condition particulière «\u00a0{condition}\u00a0» n’est pas remplie.",
                    "The particular condition “{condition}” is not met."));

    private final Criterion.Custom criterion;
    private final @Nullable CustomPredicate predicate;

    CustomCondition(Place place, Criterion.Custom criterion, @Nullable CustomPredicate predicate) {
        super(place, List.of());
        this.criterion = criterion;
        this.predicate = predicate;
    }

    @Override
    CriterionWording wording() {
        return WORDING;
    }

    @Override
    BilingualText title() {
        return criterion.title();
    }

    @Override
    Status decide(Situation situation, Trace trace) {
        CustomAnswer answer = situation.answer(place().number());
        if (answer == null) {
            answer = ask(situation);
            situation.record(place().number(), answer);
        }
        if (trace.isOn()) {
            trace.argument("condition", new Argument.Wording(criterion.title()));
            for (Fact fact : answer.facts()) {
                trace.fact(fact.path(), fact.value());
            }
            answer.gaps().forEach(trace::gap);
        }
        return answer.status();
    }

    /** Whatever the caller's code throws is its answer "cannot tell"; only the machine's own failures go through. */
    private CustomAnswer ask(Situation situation) {
        if (predicate == null) {
            return CustomAnswer.unknown(new Gap.PredicateNotSupplied(criterion.predicate()));
        }
        try {
            CustomAnswer answer = predicate.decide(new CustomQuestion(
                    situation.call(), situation.application(), situation.asOf(), criterion.parameters()));
            return answer == null ? failed("no answer") : answer;
        } catch (Throwable problem) {
            refuseMachineFailure(problem);
            return failed(problem.getClass().getName() + ": " + messageOf(problem));
        }
    }

    private CustomAnswer failed(String problem) {
        return CustomAnswer.unknown(new Gap.PredicateFailed(criterion.predicate(), problem));
    }

    /** Even the message of the caller's exception is the caller's code. */
    private static String messageOf(Throwable problem) {
        try {
            return Excerpt.of(String.valueOf(problem.getMessage()));
        } catch (Throwable unprintable) {
            refuseMachineFailure(unprintable);
            return "without a message";
        }
    }

    /** A stack that is used up is the fault of the code that used it; memory that is used up may be anybody's. */
    private static void refuseMachineFailure(Throwable problem) {
        if (problem instanceof VirtualMachineError failure && !(problem instanceof StackOverflowError)) {
            throw failure;
        }
    }
}
