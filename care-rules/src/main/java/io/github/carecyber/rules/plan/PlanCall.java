package io.github.carecyber.rules.plan;

import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The call that a plan is checked against (<em>appel à financement</em>), as far as it is known. A rule asks it for what the rule
 * needs. What the call has not published is a gap of that rule; where nobody knows the call, the call itself is.
 */
final class PlanCall {

    private static final DataPath PATH = DataPath.of("call");

    private static final BilingualText OBJECTIVES = BilingualText.of("objectifs", "objectives");

    private final @Nullable FundingCall known;
    private final @Nullable CallId stated;
    private @Nullable CallObjectives objectives;

    /** Takes the call, null if nobody knows it, and the call that the plan names, null if it names none. */
    PlanCall(@Nullable FundingCall known, @Nullable CallId stated) {
        this.known = known;
        this.stated = stated;
    }

    /** Returns the identifier. A plan that names a call which nobody knows answers for itself which one it is. */
    Optional<CallId> id() {
        return Optional.ofNullable(known == null ? stated : known.id());
    }

    /** Returns the identifier. If there is none, the rule is undecided for the plan as a whole, once. */
    Optional<CallId> id(Rule rule, Findings findings) {
        Optional<CallId> id = id();
        if (id.isEmpty()) {
            lacks(rule, findings);
        }
        return id;
    }

    /** Returns the call. If nobody knows it, the rule is undecided for the plan as a whole, once. */
    Optional<FundingCall> known(Rule rule, Findings findings) {
        if (known == null) {
            lacks(rule, findings);
        }
        return Optional.ofNullable(known);
    }

    /** Reads a parameter. If it or the call is not known, the rule is undecided for the plan as a whole, once. */
    <T> Optional<KnownParameter<T>> read(
            Rule rule, BilingualText parameter, Function<FundingCall, Published<T>> reading, Findings findings) {
        return known(rule, findings)
                .flatMap(call -> KnownParameter.read(rule, parameter, reading.apply(call), findings));
    }

    /** Reads the objectives. If they or the call are not known, the rule is undecided for the plan as a whole, once. */
    Optional<CallObjectives> objectives(Rule rule, Findings findings) {
        CallObjectives made = objectives;
        if (made == null) {
            FundingCall call = known(rule, findings).orElse(null);
            if (call == null) {
                return Optional.empty();
            }
            made = KnownParameter.read(rule, OBJECTIVES, call.objectives(), findings)
                    .map(read -> CallObjectives.of(call.id(), read))
                    .orElse(null);
            objectives = made;
        }
        return Optional.ofNullable(made);
    }

    private void lacks(Rule rule, Findings findings) {
        findings.cannotTell(
                rule,
                PATH,
                stated == null
                        ? BilingualText.of("Le plan ne nomme aucun appel.", "The plan names no call.")
                        : BilingualText.of(
                                "L’appel " + stated + " n’est pas connu.", "The call " + stated + " is not known."));
    }
}
