package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.attainment.RequirementAnswer;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No requirement has two answers that differ. */
final class RequirementAnsweredTwice implements DeclarationRule {

    private static final Rule RULE = Rule.of(
            "attainment.requirement.answered-twice",
            Severity.ERROR,
            BilingualText.of("Une réponse par exigence", "One answer to each requirement"),
            BilingualText.of(
                    "Pour l’objectif {objective}, l’exigence {name} a des réponses différentes en {place} et en {first-place}.",
                    "For the objective {objective}, the requirement {name} has different answers at {place} and at {first-place}."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(DeclarationContext context, Findings findings) {
        for (DeclaredObjective objective : context.objectives()) {
            Map<String, Integer> first = new HashMap<>();
            List<RequirementAnswer> answers = objective.said().requirements();
            for (int position = 0; position < answers.size(); position++) {
                String name = answers.get(position).name();
                Integer before = name == null ? null : first.putIfAbsent(name, position);
                if (name != null && before != null && !answers.get(before).equals(answers.get(position))) {
                    findings.violated(
                            RULE,
                            objective.at("requirements").index(position),
                            Arguments.none()
                                    .with("objective", DeclarationContext.label(objective))
                                    .with("name", name)
                                    .with("place", objective.at("requirements").index(position))
                                    .with(
                                            "first-place",
                                            objective.at("requirements").index(before)));
                }
            }
        }
    }
}
