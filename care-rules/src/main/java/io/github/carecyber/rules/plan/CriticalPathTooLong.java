package io.github.carecyber.rules.plan;

import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.call.CallWindow;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import io.github.carecyber.rules.schedule.WorkLeft;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The work that is left fits before the last day for declaring that objectives were reached, as known on the date of the check.
 *
 * <p>Actions that wait for each other are done one after the other, the first from the date of the check on. Of an action that is
 * only planned all days are left, even if its start has passed; of one that is under way, those until its end; of one that is done
 * or abandoned, none. Dates that are kept can thus still show that the plan has slipped. A plan with a cycle is left to the rule
 * on cycles, and work of which an action ends after the deadline to {@link AfterDeclarationDeadline}.
 */
final class CriticalPathTooLong implements PlanRule {

    private static final BilingualText PARAMETER =
            BilingualText.of("clôture des déclarations", "closing of declarations");

    private static final Rule RULE = Rule.of(
                    "plan.dependency.critical-path-too-long",
                    Severity.ERROR,
                    BilingualText.of(
                            "Travail restant compatible avec l’échéance", "Work left fits before the deadline"),
                    BilingualText.of(
                            "Les actions {actions}, qui se suivent, demandent encore {days} jours\u00a0; il en reste {days-left} jusqu’au dernier jour de déclaration d’atteinte des objectifs, le {deadline} ({source}).",
                            "The actions {actions}, which follow each other, still need {days} days; {days-left} are left until the last day for declaring objectives, {deadline} ({source})."))
            .withRationale(
                    BilingualText.of(
                            "Des actions qui s’attendent ne peuvent pas être menées de front\u00a0: si leur durée dépasse le temps restant, l’échéance ne peut pas être tenue.",
                            "Actions that wait for each other cannot run side by side: if they take longer than the time left, the deadline cannot be met."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        if (context.plan().actions().isEmpty()) {
            return;
        }
        CallWindow window =
                context.call().calendar().window(CallStep.DECLARATIONS).orElse(null);
        if (window == null) {
            findings.undecided(
                    RULE,
                    DataPath.ROOT,
                    new Gap.NotPublished(PARAMETER, context.call().text().title()));
            return;
        }
        KnownParameter.read(RULE, window.closes(), context.asOf(), findings)
                .ifPresent(deadline -> check(deadline, context, findings));
    }

    private static void check(KnownParameter<Deadline> deadline, PlanContext context, Findings findings) {
        List<Place<RemediationAction>> actions = context.actions().places();
        List<Gap> gaps = new ArrayList<>();
        long[] daysLeft = new long[actions.size()];
        for (Place<RemediationAction> action : actions) {
            daysLeft[action.position()] = daysLeft(action, context.asOf(), gaps);
        }
        Optional<List<Place<RemediationAction>>> chain = context.dependencies().longestChain(daysLeft);
        if (chain.isEmpty()) {
            return;
        }
        long needed = 0;
        for (Place<RemediationAction> action : chain.get()) {
            needed += daysLeft[action.position()];
        }
        long available = Math.max(
                0, ChronoUnit.DAYS.between(context.asOf(), deadline.value().day()));
        if (needed > available) {
            if (chain.get().stream()
                    .anyMatch(action -> endsAfter(deadline.value().day(), action.value()))) {
                return;
            }
            findings.violated(
                    RULE,
                    PlanContext.ACTIONS,
                    Arguments.none()
                            .with(
                                    "actions",
                                    chain.get().stream()
                                            .map(context.actions()::label)
                                            .toList())
                            .with("days", needed)
                            .with("days-left", available)
                            .with("deadline", deadline.value().day())
                            .with("source", deadline.source()));
            return;
        }
        for (Place<RemediationAction> action : actions) {
            List<ActionId> cited = action.value().dependsOn();
            for (int position = 0; position < cited.size(); position++) {
                BilingualText doubt =
                        context.actions().doubtAbout(cited.get(position)).orElse(null);
                if (doubt != null) {
                    gaps.add(new Gap.CannotTell(action.at("dependsOn").index(position), doubt));
                }
            }
        }
        findings.undecided(RULE, PlanContext.ACTIONS, gaps);
    }

    private static boolean endsAfter(LocalDate deadline, RemediationAction action) {
        LocalDate end = action.end();
        return end != null && end.isAfter(deadline);
    }

    /** Returns the days of work left, none if a date is missing, which is then added to the gaps. */
    private static long daysLeft(Place<RemediationAction> action, LocalDate asOf, List<Gap> gaps) {
        OptionalLong days = WorkLeft.days(action.value(), asOf);
        if (days.isEmpty()) {
            if (action.value().start() == null) {
                gaps.add(new Gap.MissingFact(action.at("start")));
            }
            if (action.value().end() == null) {
                gaps.add(new Gap.MissingFact(action.at("end")));
            }
        }
        return days.orElse(0);
    }
}
