package io.github.carecyber.rules.plan;

import io.github.carecyber.core.plan.Milestone;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** start &lt;= day &lt;= end for every milestone of an action. Each end of the action that is known is checked by itself. */
final class MilestoneOutsideAction implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.schedule.milestone-outside-action",
                    Severity.ERROR,
                    BilingualText.of("Jalons compris dans leur action", "Milestones within their action"),
                    BilingualText.of(
                            "Le jalon {milestone}, fixé au {day}, sort des dates de l’action {action}, dont la limite est le {limit}.",
                            "The milestone {milestone} on {day} lies outside the dates of action {action}, whose limit is {limit}."))
            .withRationale(BilingualText.of(
                    "Un jalon marque une étape de son action\u00a0: hors de ses dates, l’un des deux est faux.",
                    "A milestone marks a step of its action: outside its dates, one of the two is wrong."))
            .withReads("/actions/./start", "/actions/./end", "/actions/./milestones/./day");

    private static final BilingualText OUT_OF_ORDER = BilingualText.of(
            "Les dates de l’action ne sont pas dans l’ordre.", "The dates of the action are not in order.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        for (Place<RemediationAction> action : context.actions().places()) {
            for (Place<Milestone> milestone : Place.all(action.value().milestones(), action, "milestones")) {
                check(milestone, action, context, findings);
            }
        }
    }

    private static void check(
            Place<Milestone> milestone, Place<RemediationAction> action, PlanContext context, Findings findings) {
        LocalDate day = milestone.value().day();
        LocalDate start = action.value().start();
        LocalDate end = action.value().end();
        if (start != null && end != null && end.isBefore(start)) {
            // Any day would be outside: the action's own dates are what must change.
            findings.cannotTell(RULE, milestone.path(), OUT_OF_ORDER);
        } else if (day != null && start != null && day.isBefore(start)) {
            violated(milestone, action, day, start, context, findings);
        } else if (day != null && end != null && day.isAfter(end)) {
            violated(milestone, action, day, end, context, findings);
        } else {
            List<Gap> gaps = new ArrayList<>();
            if (day == null) {
                gaps.add(new Gap.MissingFact(milestone.at("day")));
            }
            if (start == null) {
                gaps.add(new Gap.MissingFact(action.at("start")));
            }
            if (end == null) {
                gaps.add(new Gap.MissingFact(action.at("end")));
            }
            if (!gaps.isEmpty()) {
                findings.undecided(RULE, milestone.path(), gaps);
            }
        }
    }

    private static void violated(
            Place<Milestone> milestone,
            Place<RemediationAction> action,
            LocalDate day,
            LocalDate limit,
            PlanContext context,
            Findings findings) {
        findings.violated(
                RULE,
                milestone.at("day"),
                Arguments.none()
                        .with("milestone", context.milestones().label(milestone))
                        .with("day", day)
                        .with("action", context.actions().label(action))
                        .with("limit", limit));
    }
}
