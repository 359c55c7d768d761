package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.application.AuthorityDecision;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether decisions of the authority name conditions that a call has, each at most once. */
final class DecisionCheck {

    private static final Rule UNKNOWN = Rule.of(
            "eligibility.decision.unknown-condition",
            Severity.ERROR,
            BilingualText.of("Décisions sur des conditions de l’appel", "Decisions are on conditions of the call"),
            BilingualText.of(
                    "La décision porte sur la condition {criterion}, que l’appel {call} n’a pas.",
                    "The decision is on the condition {criterion}, which the call {call} does not have."));

    private static final Rule REPEATED = Rule.of(
            "eligibility.decision.repeated",
            Severity.ERROR,
            BilingualText.of("Une décision par condition", "One decision for each condition"),
            BilingualText.of(
                    "La condition {criterion} fait déjà l’objet d’une décision\u00a0: une seule peut valoir.",
                    "The condition {criterion} already has a decision: only one can hold."));

    static final List<Rule> RULES = List.of(UNKNOWN, REPEATED);

    private DecisionCheck() {}

    static List<Violation> of(List<AuthorityDecision> decisions, DataPath at, Set<DataPath> conditions, CallId call) {
        List<Violation> violations = new ArrayList<>();
        Set<DataPath> decided = new HashSet<>();
        for (int index = 0; index < decisions.size(); index++) {
            DataPath criterion = decisions.get(index).criterion();
            Arguments arguments = Arguments.none().with("criterion", criterion);
            DataPath place = at.index(index).key("criterion");
            if (!conditions.contains(criterion)) {
                violations.add(UNKNOWN.violatedAt(place, arguments.with("call", call)));
            } else if (!decided.add(criterion)) {
                violations.add(REPEATED.violatedAt(place, arguments));
            }
        }
        return violations;
    }
}
