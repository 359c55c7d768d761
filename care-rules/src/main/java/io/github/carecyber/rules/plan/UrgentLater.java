package io.github.carecyber.rules.plan;

import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * No urgent weakness waits for its first action until after work has started that answers only weaknesses that can wait.
 *
 * <p>A weakness of which a vulnerability is on the list of exploited ones is urgent whatever the plan says of it.
 *
 * <p>A weakness that no action answers is left to the rule on weaknesses that are not addressed, an abandoned action counts as
 * none. Where urgency or a start is not stated the rule is undecided, unless the order is right or wrong either way.
 */
final class UrgentLater implements PlanRule {

    private static final BilingualText CANNOT_COMPARE = BilingualText.of(
            "L’urgence de certaines failles ou le début de certaines actions n’est pas connu.",
            "How urgent some weaknesses are, or when some actions start, is not known.");

    private static final Rule RULE = Rule.of(
            "plan.weakness.urgent-later",
            Severity.WARNING,
            BilingualText.of("Failles urgentes traitées d’abord", "Urgent weaknesses first"),
            BilingualText.of(
                    "La faille urgente {weakness} n’est traitée qu’à partir du {start}, alors que des actions sur des failles moins urgentes commencent dès le {routine-start}.",
                    "The urgent weakness {weakness} is answered only from {start}, while actions on less urgent weaknesses start on {routine-start}."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        FirstStarts certain = new FirstStarts();
        FirstStarts possible = new FirstStarts();
        Map<WeaknessId, FirstStarts> answers = new HashMap<>();
        for (Place<RemediationAction> action : context.actions().places()) {
            List<WeaknessId> answered = action.value().weaknesses();
            if (action.value().status() == ActionStatus.ABANDONED || answered.isEmpty()) {
                continue;
            }
            LocalDate start = action.value().start();
            Set<Urgency> urgencies = EnumSet.noneOf(Urgency.class);
            for (WeaknessId id : answered) {
                answers.computeIfAbsent(id, unused -> new FirstStarts()).add(start);
                urgencies.add(context.weaknesses()
                        .find(id)
                        .map(weakness -> urgencyOf(weakness, context))
                        .orElse(Urgency.UNKNOWN));
            }
            if (!urgencies.contains(Urgency.URGENT)) {
                possible.add(start);
                if (!urgencies.contains(Urgency.UNKNOWN)) {
                    certain.add(start);
                }
            }
        }
        for (Place<Weakness> weakness : context.weaknesses().places()) {
            Urgency urgency = urgencyOf(weakness, context);
            WeaknessId id = weakness.value().id();
            FirstStarts own = id == null ? null : answers.get(id);
            if (own == null || urgency == Urgency.ROUTINE || !own.mayBeAfter(possible)) {
                continue;
            }
            if (urgency == Urgency.UNKNOWN) {
                findings.undecided(RULE, weakness.path(), Urgency.gapsOf(weakness));
            } else if (own.isAfter(certain)) {
                findings.violated(
                        RULE,
                        weakness.path(),
                        Arguments.none()
                                .with("weakness", context.weaknesses().label(weakness))
                                .with("start", own.first())
                                .with("routine-start", certain.first()));
            } else {
                findings.cannotTell(RULE, weakness.path(), CANNOT_COMPARE);
            }
        }
    }

    /** The list outweighs what the plan says or does not say of a weakness. */
    private static Urgency urgencyOf(Place<Weakness> weakness, PlanContext context) {
        return context.listed().contains(weakness) ? Urgency.URGENT : Urgency.of(weakness.value());
    }

    /** The first of the starts of some actions, of which some may not be stated. */
    private static final class FirstStarts {

        private LocalDate first = LocalDate.MAX;
        private boolean known;
        private boolean incomplete;

        void add(@Nullable LocalDate start) {
            if (start == null) {
                incomplete = true;
            } else if (!known || start.isBefore(first)) {
                first = start;
                known = true;
            }
        }

        LocalDate first() {
            return first;
        }

        boolean isAfter(FirstStarts others) {
            return known && !incomplete && others.known && first.isAfter(others.first);
        }

        /** Tells whether no start that is stated shows that this first one is as early as the other. */
        boolean mayBeAfter(FirstStarts others) {
            return others.incomplete || (others.known && (!known || first.isAfter(others.first)));
        }
    }
}
