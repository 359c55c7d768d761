package io.github.carecyber.rules.plan;

import io.github.carecyber.core.call.CallCalendar;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.DomainId;
import io.github.carecyber.core.law.Confidence;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Undecided;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is checked of a plan whose call is not known: a call that publishes nothing stands in for it, and what a rule then lacks is the
 * call.
 */
final class UnknownCall {

    /** The rules that ask which call it is. A plan that names its call answers that itself, but for whom the call is open to. */
    private static final Set<String> ON_THE_CALL_ITSELF = Set.of(
            "plan.financing.request-exceeds-ceiling",
            "plan.financing.request-for-another-call",
            "plan.financing.scheme-is-this-call");

    private static final Set<String> ON_ITS_APPLICANTS = Set.of("plan.identity.applicant-kind-not-admitted");

    private static final DataPath CALL = DataPath.of("call");

    private static final BilingualText NAME = BilingualText.of("appel inconnu", "unknown call");

    private UnknownCall() {}

    /** Makes the call that stands in: it has the identifier that the plan states, and nothing else. */
    static FundingCall standIn(RemediationPlan plan) {
        CallId stated = plan.call();
        return FundingCall.builder(
                        stated == null ? CallId.of("unknown") : stated,
                        NAME,
                        DomainId.of("unknown"),
                        LegalReference.of(NAME.english(), Confidence.PRESS),
                        new CallCalendar(CallCalendar.PARIS, Map.of(), Published.awaited(NAME.english())),
                        new Criterion.Open())
                .build();
    }

    /** Applies the rules, and says of those that need the call that this is what they lack. */
    static Findings check(PlanContext context, Findings structural) {
        CallId stated = context.plan().call();
        BilingualText reason = reason(stated);
        Findings findings = new Findings();
        for (PlanRule rule : PlanRules.ALL) {
            RuleId id = rule.rule().id();
            if (ON_ITS_APPLICANTS.contains(id.value()) || (stated == null && ON_THE_CALL_ITSELF.contains(id.value()))) {
                findings.cannotTell(rule.rule(), CALL, reason);
            } else {
                rule.check(context, findings);
            }
        }
        Findings explained = new Findings();
        explained.addAll(structural.violations());
        explained.addAll(findings.violations());
        for (Undecided undecided : findings.undecided()) {
            explained.undecided(ruleOf(undecided), undecided.path(), explained(undecided.gaps(), reason));
        }
        return explained;
    }

    private static BilingualText reason(@Nullable CallId stated) {
        return stated == null
                ? BilingualText.of("Le plan ne nomme aucun appel.", "The plan names no call.")
                : BilingualText.of("L’appel " + stated + " n’est pas connu.", "The call " + stated + " is not known.");
    }

    private static Rule ruleOf(Undecided undecided) {
        return PlanRules.ALL.stream()
                .map(PlanRule::rule)
                .filter(rule -> rule.id().equals(undecided.rule()))
                .findFirst()
                .orElseThrow();
    }

    /** Nothing of the call that stands in is awaited: the call itself is missing. */
    private static List<Gap> explained(List<Gap> gaps, BilingualText reason) {
        Set<Gap> explained = new LinkedHashSet<>();
        for (Gap gap : gaps) {
            explained.add(gap instanceof Gap.NotPublished ? new Gap.CannotTell(CALL, reason) : gap);
        }
        return new ArrayList<>(explained);
    }
}
