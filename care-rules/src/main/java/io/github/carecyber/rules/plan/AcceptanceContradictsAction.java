package io.github.carecyber.rules.plan;

import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A weakness whose risk is accepted has no action: information only, since an action may lessen the risk for the time being. */
final class AcceptanceContradictsAction implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.weakness.acceptance-contradicts-action",
                    Severity.INFO,
                    BilingualText.of("Failles acceptées ou traitées", "Weaknesses accepted or addressed"),
                    BilingualText.of(
                            "Le risque de la faille {weakness} est déclaré accepté, alors que l’action {action} y répond.",
                            "The risk of the weakness {weakness} is stated as accepted, but action {action} answers it."))
            .withRationale(
                    BilingualText.of(
                            "Un risque est accepté ou traité\u00a0: dire les deux laisse le lecteur dans le doute, sans rendre le plan faux.",
                            "A risk is accepted or answered: saying both leaves the reader in doubt without making the plan wrong."))
            .withReads(
                    "/weaknesses/*/id",
                    "/weaknesses/./acceptance",
                    "/actions/*/id",
                    "/actions/*/status",
                    "/actions/*/weaknesses");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        Map<Integer, String> firstAnswers = null;
        for (Place<Weakness> weakness : context.weaknesses().places()) {
            if (!PlanContext.isAccepted(weakness)) {
                continue;
            }
            WeaknessId id = weakness.value().id();
            if (id == null) {
                findings.missing(RULE, weakness.path(), weakness.at("id"));
                continue;
            }
            if (context.isAnswered(weakness)) {
                firstAnswers = firstAnswers == null ? firstAnswers(context) : firstAnswers;
                findings.violated(
                        RULE,
                        weakness.at("acceptance"),
                        Arguments.none()
                                .with("weakness", id)
                                .with(
                                        "action",
                                        Objects.requireNonNull(firstAnswers.get(
                                                context.weaknesses().indexOf(id)))));
            }
        }
    }

    /** Returns for each weakness that actions answer the name of the first of them, by name. */
    private static Map<Integer, String> firstAnswers(PlanContext context) {
        Map<Integer, String> first = new HashMap<>();
        Links<RemediationAction, WeaknessId> answers = context.answers();
        for (Place<RemediationAction> action : context.actions().places()) {
            for (int position = 0; position < answers.count(action) && !PlanContext.isAbandoned(action); position++) {
                first.merge(
                        answers.first(action, position),
                        context.actions().label(action),
                        (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        return first;
    }
}
