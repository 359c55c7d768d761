package io.github.carecyber.rules.plan;

import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.plan.Milestone;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * No milestone (<em>jalon</em>) of an action without an end comes after the last day for declaring that objectives were reached,
 * abandoned actions aside. Where the end is stated, {@link MilestoneOutsideAction} and {@link AfterDeclarationDeadline} say what is
 * wrong.
 */
final class MilestoneAfterDeadline implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.milestone.after-deadline",
                    Severity.ERROR,
                    BilingualText.of("Jalons atteints pour la déclaration", "Milestones reached by the declaration"),
                    BilingualText.of(
                            "Le jalon {milestone} est fixé au {day}, après le dernier jour de déclaration d’atteinte des objectifs, le"
                                    + " {deadline} ({source}).",
                            "The milestone {milestone} is set for {day}, after the last day for declaring objectives, {deadline}"
                                    + " ({source})."))
            .withRationale(BilingualText.of(
                    "Un jalon postérieur à la déclaration ne peut plus montrer que l’objectif est atteint.",
                    "A milestone after the declaration can no longer show that the objective is reached."))
            .withReads("/actions/./status", "/actions/./end", "/actions/./milestones/./day");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        List<Place<Milestone>> milestones = new ArrayList<>();
        for (Place<RemediationAction> action : context.actions().places()) {
            if (!PlanContext.isAbandoned(action) && action.value().end() == null) {
                milestones.addAll(Place.all(action.value().milestones(), action, "milestones"));
            }
        }
        if (!milestones.isEmpty()) {
            DeclarationDeadline.read(RULE, context, findings)
                    .ifPresent(deadline -> check(milestones, deadline, context, findings));
        }
    }

    private static void check(
            List<Place<Milestone>> milestones,
            KnownParameter<Deadline> deadline,
            PlanContext context,
            Findings findings) {
        for (Place<Milestone> milestone : milestones) {
            LocalDate day = milestone.value().day();
            if (day == null) {
                findings.missing(RULE, milestone.path(), milestone.at("day"));
            } else if (day.isAfter(deadline.value().day())) {
                findings.violated(
                        RULE,
                        milestone.at("day"),
                        Arguments.none()
                                .with("milestone", context.milestones().label(milestone))
                                .with("day", day)
                                .with("deadline", deadline.value().day())
                                .with("source", deadline.source()));
            }
        }
    }
}
