package io.github.carecyber.rules.call;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.identity.PrerequisiteId;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every prerequisite that a condition asks for is one of the call's. */
final class UnknownPrerequisite implements CallRule {

    private static final Rule RULE = Rule.of(
            "call.prerequisite.unknown",
            Severity.ERROR,
            BilingualText.of("Prérequis demandés définis par l’appel", "Prerequisites asked for are defined"),
            BilingualText.of(
                    "La condition demande le prérequis {prerequisite}, que l’appel ne définit pas.",
                    "The condition asks for the prerequisite {prerequisite}, which the call does not define."));

    private static final BilingualText PARAMETER =
            BilingualText.of("prérequis de l’appel", "prerequisites of the call");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(CallContext context, Findings findings) {
        Set<PrerequisiteId> known = new HashSet<>();
        context.prerequisites().forEach(place -> known.add(place.value().id()));
        List<Gap> awaited = context.call()
                .prerequisites()
                .fold(
                        given -> List.of(),
                        missing -> List.of(new Gap.NotPublished(PARAMETER, missing.text())),
                        assumed -> List.of());
        for (ConditionNode node : context.conditions()) {
            if (node.criterion() instanceof Criterion.Evidenced evidenced
                    && !known.contains(evidenced.prerequisite())) {
                DataPath path = node.path().key("prerequisite");
                if (awaited.isEmpty()) {
                    findings.violated(RULE, path, Arguments.none().with("prerequisite", evidenced.prerequisite()));
                } else {
                    findings.undecided(RULE, path, awaited);
                }
            }
        }
    }
}
