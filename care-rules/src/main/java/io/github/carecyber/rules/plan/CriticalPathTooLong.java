package io.github.carecyber.rules.plan;

import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The work that is left fits before the last day for declaring that objectives were reached, as known on the date of the check.
 *
 * <p>Actions that wait for each other are done one after the other, the first from the date of the check on. Of an action that is
 * only planned all days are left, even if its start has passed; of one that is under way, those until its end; of one that is done
 * or abandoned, none. Dates that are kept can thus still show that the plan has slipped. One without a status may have all its days
 * left or none, and the rule is undecided where that decides.
 *
 * <p>An action that ends after that last day is left to {@link AfterDeclarationDeadline} and takes no days here. A plan with a cycle
 * is undecided.
 */
final class CriticalPathTooLong implements PlanRule {

    private static final BilingualText CYCLE = BilingualText.of(
            "Des actions s’attendent mutuellement\u00a0: leur durée ne peut pas être additionnée.",
            "Some actions wait for each other, so that the days they take cannot be added up.");

    private static final Rule RULE = Rule.of(
                    "plan.dependency.critical-path-too-long",
                    Severity.ERROR,
                    BilingualText.of(
                            "Travail restant compatible avec l’échéance", "Work left fits before the deadline"),
                    BilingualText.of(
                            "Actions restantes à enchaîner\u00a0: {actions}. Nombre de jours nécessaires\u00a0: {days}\u00a0; nombre de jours disponibles\u00a0: {days-left}, jusqu’au dernier jour de déclaration d’atteinte des objectifs, le {deadline} ({source}).",
                            "Actions left, one after the other: {actions}. Days needed: {days}; days available: {days-left}, until the last day for declaring objectives, {deadline} ({source})."))
            .withRationale(
                    BilingualText.of(
                            "Des actions qui s’attendent ne peuvent pas être menées de front\u00a0: si leur durée dépasse le temps restant, l’échéance ne peut pas être tenue.",
                            "Actions that wait for each other cannot run side by side: if they take longer than the time left, the deadline cannot be met."))
            .withReads(
                    "/actions/*/id", "/actions/*/status", "/actions/*/start", "/actions/*/end", "/actions/*/dependsOn");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        if (context.plan().actions().isEmpty()) {
            return;
        }
        DeclarationDeadline.read(RULE, context, findings).ifPresent(deadline -> check(deadline, context, findings));
    }

    private static void check(KnownParameter<Deadline> deadline, PlanContext context, Findings findings) {
        List<Gap> gaps = new ArrayList<>();
        int count = context.actions().places().size();
        long[] least = new long[count];
        long[] most = new long[count];
        for (Place<RemediationAction> action : context.actions().places()) {
            if (isLeft(action, deadline.value().day(), gaps)) {
                boolean isStated = action.value().status() != null;
                most[action.position()] = daysLeft(action.value(), context.asOf());
                least[action.position()] = isStated ? most[action.position()] : 0;
            }
        }
        List<Place<RemediationAction>> chain =
                context.waiting().longestChain(least).orElse(null);
        if (chain == null) {
            findings.cannotTell(RULE, PlanContext.ACTIONS, CYCLE);
            return;
        }
        long available = Math.max(
                0, ChronoUnit.DAYS.between(context.asOf(), deadline.value().day()));
        long needed = sum(chain, least);
        if (needed > available) {
            findings.violated(
                    RULE,
                    PlanContext.ACTIONS,
                    Arguments.none()
                            .with(
                                    "actions",
                                    chain.stream().map(context.actions()::label).toList())
                            .with("days", needed)
                            .with("days-left", available)
                            .with("deadline", deadline.value().day())
                            .with("source", deadline.source()));
            return;
        }
        List<Place<RemediationAction>> possible =
                context.waiting().longestChain(most).orElseThrow();
        if (sum(possible, most) > available) {
            for (Place<RemediationAction> action : possible) {
                if (action.value().status() == null) {
                    gaps.add(new Gap.MissingFact(action.at("status")));
                }
            }
        }
        addDoubtful(context, gaps);
        findings.undecided(RULE, PlanContext.ACTIONS, gaps);
    }

    private static long sum(List<Place<RemediationAction>> chain, long[] days) {
        long sum = 0;
        for (Place<RemediationAction> action : chain) {
            sum += days[action.position()];
        }
        return sum;
    }

    private static void addDoubtful(PlanContext context, List<Gap> gaps) {
        for (Place<RemediationAction> action : context.actions().places()) {
            if (!PlanContext.isAbandoned(action)) {
                context.dependencies().doubtful(action, (path, reason) -> gaps.add(new Gap.CannotTell(path, reason)));
            }
        }
    }

    /** Tells whether days of work may be left that matter here; a date that is missing for it is added to the gaps. */
    private static boolean isLeft(Place<RemediationAction> action, LocalDate deadline, List<Gap> gaps) {
        ActionStatus status = action.value().status();
        if (status == ActionStatus.DONE || status == ActionStatus.ABANDONED) {
            return false;
        }
        LocalDate start = action.value().start();
        LocalDate end = action.value().end();
        if (start == null) {
            gaps.add(new Gap.MissingFact(action.at("start")));
        }
        if (end == null) {
            gaps.add(new Gap.MissingFact(action.at("end")));
        }
        return start != null && end != null && !end.isAfter(deadline);
    }

    /** Returns the days of work left of an action with both dates, all of them unless it is under way. */
    private static long daysLeft(RemediationAction action, LocalDate asOf) {
        LocalDate start = Objects.requireNonNull(action.start(), "start");
        LocalDate end = Objects.requireNonNull(action.end(), "end");
        boolean isUnderWay = action.status() == ActionStatus.ONGOING && start.isBefore(asOf);
        return Math.max(0, ChronoUnit.DAYS.between(isUnderWay ? asOf : start, end));
    }
}
