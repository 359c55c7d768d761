package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.attainment.RateReached;
import io.github.carecyber.core.attainment.RequirementAnswer;
import io.github.carecyber.core.attainment.ScoreReached;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Scores, rates and answers are such as their objective asks for. */
final class TargetNotAsked implements DeclarationRule {

    private static final Rule RULE = Rule.of(
            "attainment.target.not-asked",
            Severity.WARNING,
            BilingualText.of(
                    "Mesures et réponses demandées par l’objectif",
                    "Measurements and answers that the objective asks for"),
            BilingualText.of(
                    "L’objectif {objective} ne demande rien sous le nom {name}\u00a0; ce qui en est déclaré ne compte pas.",
                    "The objective {objective} asks for nothing under the name {name}; what is declared of it does not count."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(DeclarationContext context, Findings findings) {
        for (DeclaredObjective objective : context.objectives()) {
            AskedOfYear asked = context.asked(objective);
            if (asked == null) {
                continue;
            }
            Set<String> names = asked.names();
            List<ScoreReached> scores = objective.said().scores();
            for (int position = 0; position < scores.size(); position++) {
                check(scores.get(position).measure(), objective, "scores", position, names, findings);
            }
            List<RateReached> rates = objective.said().rates();
            for (int position = 0; position < rates.size(); position++) {
                check(rates.get(position).measure(), objective, "rates", position, names, findings);
            }
            List<RequirementAnswer> answers = objective.said().requirements();
            for (int position = 0; position < answers.size(); position++) {
                check(answers.get(position).name(), objective, "requirements", position, names, findings);
            }
        }
    }

    private static void check(
            @Nullable String name,
            DeclaredObjective objective,
            String list,
            int position,
            Set<String> names,
            Findings findings) {
        if (name != null && !names.contains(name)) {
            findings.violated(
                    RULE,
                    objective.at(list).index(position),
                    Arguments.none()
                            .with("objective", DeclarationContext.label(objective))
                            .with("name", name));
        }
    }
}
