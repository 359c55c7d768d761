package io.github.carecyber.rules.call;

import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.rules.finding.Findings;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Checks whether a call is sound as a whole (<em>contrôle de cohérence d'un appel</em>).
 *
 * <p>The constructors of a call refuse what is nonsense by itself. This check reports what only the whole shows: conditions that
 * nobody can meet or that never matter, dates that contradict each other, prerequisites that are asked for and not defined,
 * identifiers used twice, versions that leave a gap. For example a call that asks for a private applicant and, elsewhere, for a
 * public one: nobody can be eligible.
 *
 * <p>It claims only what is proven. "Can never be met" means that no application, on no date, gets the answer that the condition is
 * met, whatever the texts still awaited will say and short of a decision of the authority; "adds nothing" means that no answer
 * changes without the condition. The check does not promise to find every flaw: a condition that nobody meets in practice may be
 * possible in logic.
 *
 * <p>A call is checked on all dates at once: two versions of dates are compared if some date uses both. No call makes the check
 * throw, and its cost grows with the size of the call alone.
 */
public final class CallCheck {

    private static final List<CallRule> CALL_RULES = List.of(
            new NeverMet(),
            new AlwaysHolds(),
            new RefusesNobody(),
            new RepeatedCondition(),
            new ImpliedCondition(),
            new NeedlessNesting(),
            new IdleDerogation(),
            new DerogationsCollide(),
            new ClosesBeforeOpening(),
            new StepsOutOfOrder(),
            new FilingDates(),
            new PhaseAfterDeclarations(),
            new EvidenceTooLate(),
            new EvidenceNotAsked(),
            new UnknownPrerequisite(),
            new PrerequisiteNotAsked(),
            new DuplicateId(),
            new SameLabel(),
            new VersionRepeated(),
            new VersionHidden(),
            new KnownTooLate(),
            new MoneyTooSmall(),
            new QuantityNamedTwice(),
            new IdleLimit(),
            new LargerGetsLess());

    private CallCheck() {}

    /**
     * Returns the rules that calls are checked against.
     *
     * @return the rules, by family
     */
    public static List<Rule> rules() {
        return CALL_RULES.stream().flatMap(rule -> rule.rules().stream()).toList();
    }

    /**
     * Checks a call.
     *
     * @param call the call
     * @return every violation, with its path in the call, and every rule that could not be decided because a text is awaited
     */
    public static Report check(FundingCall call) {
        CallContext context = new CallContext(Objects.requireNonNull(call, "call"));
        Findings findings = new Findings();
        for (CallRule rule : CALL_RULES) {
            rule.check(context, findings);
        }
        return new Report(
                findings.violations(),
                findings.undecided(),
                Provenance.of(call.catalogVersion(), Map.of("call", call)));
    }
}
