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
import org.jspecify.annotations.Nullable;

/**
 * No urgent weakness waits for its first action until after the start of work that answers only weaknesses that can wait.
 *
 * <p>Only work that has not begun is compared: what has begun can no longer be put in another order. Work has begun if its status says
 * so or, without a status, its start has passed. A weakness that nobody can exploit, or whose risk is accepted, can wait; of others one
 * with a vulnerability on the list of exploited ones is urgent whatever the plan says of it.
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
                            "The urgent weakness {weakness} is answered only from {start}, while actions on less urgent weaknesses start on {routine-start}."))
            .withRationale(
                    BilingualText.of(
                            "Les failles exploitées, exposées à internet ou critiques sont celles que les attaquants essaient d’abord\u00a0: les traiter en premier réduit le plus vite le risque.",
                            "Weaknesses that are exploited, exposed to the internet or critical are what attackers try first: to answer them first cuts the risk soonest."))
            .withReads(
                    "/weaknesses/*/id",
                    "/weaknesses/*/exploitable",
                    "/weaknesses/*/exposure",
                    "/weaknesses/*/vulnerabilities",
                    "/weaknesses/*/cvssScore",
                    "/weaknesses/*/knownExploited",
                    "/weaknesses/*/acceptance",
                    "/actions/*/status",
                    "/actions/*/start",
                    "/actions/*/weaknesses");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        FirstStarts certain = new FirstStarts();
        FirstStarts possible = new FirstStarts();
        Urgency[] urgencies = context.weaknesses().places().stream()
                .map(weakness -> urgencyOf(weakness, context))
                .toArray(Urgency[]::new);
        @Nullable Answer[] answers = new Answer[urgencies.length];
        for (Place<RemediationAction> action : context.actions().places()) {
            if (!PlanContext.isAbandoned(action)) {
                add(action, certain, possible, urgencies, answers, context);
            }
        }
        for (Place<Weakness> weakness : context.weaknesses().places()) {
            Urgency urgency = urgencies[weakness.position()];
            WeaknessId id = weakness.value().id();
            Answer own = id == null ? null : answers[context.weaknesses().indexOf(id)];
            if (own == null || urgency == Urgency.ROUTINE || own.begun || !own.mayBeAfter(possible)) {
                continue;
            }
            if (urgency == Urgency.UNKNOWN) {
                findings.undecided(RULE, weakness.path(), Urgency.gapsOf(weakness));
            } else if (own.starts.isAfter(certain)) {
                findings.violated(
                        RULE,
                        weakness.path(),
                        Arguments.none()
                                .with("weakness", context.weaknesses().label(weakness))
                                .with("start", own.starts.first)
                                .with("routine-start", certain.first));
            } else {
                findings.cannotTell(RULE, weakness.path(), CANNOT_COMPARE);
            }
        }
    }

    private static void add(
            Place<RemediationAction> action,
            FirstStarts certain,
            FirstStarts possible,
            Urgency[] urgencies,
            @Nullable Answer[] answers,
            PlanContext context) {
        boolean begun = hasBegun(action.value(), context.asOf());
        Links<RemediationAction, WeaknessId> answered = context.answers();
        boolean anyUrgent = false;
        boolean anyUnknown = false;
        for (int position = 0; position < answered.count(action); position++) {
            if (!answered.isRepeated(action, position)) {
                int only = answered.only(action, position);
                anyUrgent |= only != Register.NONE && urgencies[only] == Urgency.URGENT;
                anyUnknown |= only == Register.NONE || urgencies[only] == Urgency.UNKNOWN;
            }
        }
        boolean mayWait = !begun && answered.count(action) > 0 && !anyUrgent;
        LocalDate start = action.value().start();
        if (mayWait) {
            possible.add(start);
            if (!anyUnknown) {
                certain.add(start);
            }
        }
        for (int position = 0; position < answered.count(action); position++) {
            int first = answered.first(action, position);
            if (first != Register.NONE) {
                Answer answer = answers[first];
                if (answer == null) {
                    answer = new Answer();
                    answers[first] = answer;
                }
                answer.begun |= begun;
                answer.starts.add(start);
                answer.unstatedAmongPossible += mayWait && start == null ? 1 : 0;
            }
        }
    }

    private static boolean hasBegun(RemediationAction action, LocalDate asOf) {
        if (action.status() != null) {
            return action.status() != ActionStatus.PLANNED;
        }
        return action.start() != null && !action.start().isAfter(asOf);
    }

    /** The list outweighs what the plan says of a weakness, unless nobody can exploit it or its risk is accepted. */
    private static Urgency urgencyOf(Place<Weakness> weakness, PlanContext context) {
        if (Boolean.FALSE.equals(weakness.value().exploitable()) || PlanContext.isAccepted(weakness)) {
            return Urgency.ROUTINE;
        }
        return context.listed().contains(weakness) ? Urgency.URGENT : Urgency.of(weakness.value());
    }

    /** The actions that answer a weakness. */
    private static final class Answer {

        private final FirstStarts starts = new FirstStarts();
        private boolean begun;
        private int unstatedAmongPossible;

        /**
         * Tells whether no start that is stated shows that this first one is as early as those of other actions. Starts of its own
         * among the others are not before its first one, and those not stated are left out.
         */
        boolean mayBeAfter(FirstStarts others) {
            return others.unstated > unstatedAmongPossible
                    || (others.known && (!starts.known || starts.first.isAfter(others.first)));
        }
    }

    /** The first of the starts of some actions, of which some may not be stated. */
    private static final class FirstStarts {

        private LocalDate first = LocalDate.MAX;
        private boolean known;
        private int unstated;

        void add(@Nullable LocalDate start) {
            if (start == null) {
                unstated++;
            } else if (!known || start.isBefore(first)) {
                first = start;
                known = true;
            }
        }

        boolean isAfter(FirstStarts others) {
            return known && unstated == 0 && others.known && first.isAfter(others.first);
        }
    }
}
