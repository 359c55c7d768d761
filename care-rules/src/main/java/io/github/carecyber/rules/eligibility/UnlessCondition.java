package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.Unless;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Decides {@link Unless}: the general rule, or what the one derogation that applies puts in its place.
 *
 * <p>As long as it is not known whether a derogation applies, the answer is known only where it is the same either way, and no
 * second derogation could be in conflict with it. So nothing that is learned later turns an answer into "cannot tell".
 */
final class UnlessCondition extends Condition {

    static final CriterionWording WORDING = CriterionWording.of(
            "eligibility.unless",
            BilingualText.of("Règle générale, sauf dérogation", "General rule, subject to derogations"),
            BilingualText.of(
                    "La règle est remplie, par la règle générale ou par une dérogation.",
                    "The rule is met, by the general rule or by a derogation."),
            BilingualText.of(
                    "Ni la règle générale ni une dérogation applicable ne permet de remplir la règle.",
                    "Neither the general rule nor a derogation that applies lets the rule be met."));

    private final Condition general;
    private final List<DerogationCondition> derogations;

    private UnlessCondition(
            Place place, List<Condition> parts, Condition general, List<DerogationCondition> derogations) {
        super(place, parts);
        this.general = general;
        this.derogations = derogations;
    }

    static UnlessCondition of(Place place, Condition general, List<DerogationCondition> derogations) {
        List<Condition> parts = new ArrayList<>();
        parts.add(general);
        parts.addAll(derogations);
        return new UnlessCondition(place, List.copyOf(parts), general, List.copyOf(derogations));
    }

    @Override
    CriterionWording wording() {
        return WORDING;
    }

    @Override
    Status decide(Situation situation, Trace trace) {
        int apply = count(Status.MET, situation);
        int mayApply = count(Status.UNKNOWN, situation);
        if (apply > 1) {
            if (trace.isOn()) {
                trace.gap(new Gap.Conflict(derogations.stream()
                        .filter(derogation -> derogation.applies(situation) == Status.MET)
                        .map(Condition::title)
                        .toList()));
            }
            return Status.UNKNOWN;
        }
        if (mayApply == 0) {
            return apply == 0 ? general.outcome(situation) : consequenceOf(Status.MET, situation);
        }
        boolean sameEitherWay =
                apply == 0 && mayApply == 1 && general.outcome(situation) == consequenceOf(Status.UNKNOWN, situation);
        return sameEitherWay ? general.outcome(situation) : Status.UNKNOWN;
    }

    @Override
    Predicate<Condition> basis(Situation situation) {
        // Counted once for all parts: there can be thousands.
        int apply = count(Status.MET, situation);
        boolean noneMayApply = apply + count(Status.UNKNOWN, situation) == 0;
        boolean onGeneral = noneMayApply || (apply == 0 && general.outcome(situation) == outcome(situation));
        return part -> {
            if (part.equals(general)) {
                return onGeneral;
            }
            Status applies = ((DerogationCondition) part).applies(situation);
            return noneMayApply || applies == Status.MET || applies == Status.UNKNOWN;
        };
    }

    private int count(Status wanted, Situation situation) {
        int count = 0;
        for (int index = 0; index < derogations.size(); index++) {
            if (derogations.get(index).applies(situation) == wanted) {
                count++;
            }
        }
        return count;
    }

    /** What the one derogation says that applies, or that may. */
    private Status consequenceOf(Status applies, Situation situation) {
        for (int index = 0; index < derogations.size(); index++) {
            if (derogations.get(index).applies(situation) == applies) {
                return derogations.get(index).consequence(situation);
            }
        }
        return Status.NOT_APPLICABLE;
    }
}
