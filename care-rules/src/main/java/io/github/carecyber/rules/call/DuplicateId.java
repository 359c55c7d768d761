package io.github.carecyber.rules.call;

import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.programme.Prerequisite;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.core.text.TextValue;
import io.github.carecyber.rules.finding.Findings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No two prerequisites or objectives have the same identifier, nor a prerequisite and an objective. */
final class DuplicateId implements CallRule {

    private static final Rule RULE = Rule.of(
            "call.identity.duplicate-id",
            Severity.ERROR,
            BilingualText.of("Identifiants uniques", "Identifiers unique"),
            BilingualText.of(
                    "L’identifiant {id} est déjà utilisé en {first-place}.",
                    "The identifier {id} is already used at {first-place}."));

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(CallContext context, Findings findings) {
        Map<String, DataPath> first = new HashMap<>();
        for (Place<Prerequisite> place : context.prerequisites()) {
            check(place.value().id(), place.at("id"), first, findings);
        }
        for (Place<Objective> place : context.objectives()) {
            check(place.value().id(), place.at("id"), first, findings);
        }
    }

    private static void check(TextValue id, DataPath path, Map<String, DataPath> first, Findings findings) {
        DataPath place = first.putIfAbsent(id.toString(), path);
        if (place != null) {
            findings.violated(RULE, path, Arguments.none().with("id", id).with("first-place", place));
        }
    }
}
