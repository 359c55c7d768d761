package io.github.carecyber.rules.plan;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.eligibility.Eligibility;
import io.github.carecyber.rules.eligibility.EligibilityVerdict;
import io.github.carecyber.rules.eligibility.Explanation;
import io.github.carecyber.rules.finding.Findings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The call is open to the kind of applicant that the plan comes from (<em>catégorie de candidat</em>).
 *
 * <p>The verdict on the application decides, and this rule only looks among the reasons for it: an application that is refused
 * because it came late does not break the rule.
 */
final class ApplicantKindNotAdmitted implements PlanRule {

    private static final String KIND = "eligibility.applicant-kind";
    private static final String NOT = "eligibility.not";

    private static final DataPath PATH = DataPath.of("applicant");

    private static final Rule RULE = Rule.of(
                    "plan.identity.applicant-kind-not-admitted",
                    Severity.ERROR,
                    BilingualText.of("Catégorie de candidat admise", "Kind of applicant admitted"),
                    BilingualText.of(
                            "L’appel {call} n’est pas ouvert à ce candidat. {reason}",
                            "The call {call} is not open to this applicant. {reason}"))
            .withRationale(
                    BilingualText.of(
                            "Chaque appel dit à quelles catégories d’établissements il est ouvert\u00a0; un plan d’un autre candidat ne peut pas être financé.",
                            "Each call says to which kinds of establishments it is open; a plan of any other applicant cannot be funded."))
            .withReads(".");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        Application application = context.application();
        if (application == null) {
            findings.cannotTell(RULE, DataPath.ROOT, PlanContext.NO_APPLICATION);
            return;
        }
        context.call().known(RULE, findings).ifPresent(call -> check(application, call, context, findings));
    }

    private static void check(Application application, FundingCall call, PlanContext context, Findings findings) {
        EligibilityVerdict verdict = Eligibility.of(call).assess(application, context.asOf());
        if (verdict.isEligible()) {
            return;
        }
        Optional<Explanation> refusal = verdict.status() == Status.NOT_MET
                ? refusals(verdict.explanation(), false).findFirst()
                : Optional.empty();
        if (refusal.isPresent()) {
            findings.violated(
                    RULE, PATH, Arguments.none().with("call", call.id()).with("reason", sentenceOf(refusal.get())));
        } else {
            findings.undecided(RULE, PATH, gapsOf(verdict));
        }
    }

    /** Returns the decisive conditions on the kind that speak against the applicant: by not being met, or by being met where they must not. */
    private static Stream<Explanation> refusals(Explanation condition, boolean excluded) {
        if (isOnKind(condition)) {
            Status against = excluded ? Status.MET : Status.NOT_MET;
            return condition.decisive() && condition.status() == against ? Stream.of(condition) : Stream.empty();
        }
        boolean partsExcluded = excluded ^ condition.rule().value().equals(NOT);
        return condition.parts().stream().flatMap(part -> refusals(part, partsExcluded));
    }

    /** Returns what leaves the kind open. If another condition refuses the application, the kind may be a reason too. */
    private static List<Gap> gapsOf(EligibilityVerdict verdict) {
        return verdict.explanation()
                .nodes()
                .filter(condition -> isOnKind(condition) && condition.status() == Status.UNKNOWN)
                .filter(kind -> kind.decisive() || verdict.status() == Status.NOT_MET)
                .flatMap(kind -> kind.gaps().stream())
                .map(PlanContext::inApplication)
                .distinct()
                .toList();
    }

    private static boolean isOnKind(Explanation condition) {
        return condition.rule().value().equals(KIND);
    }

    private static BilingualText sentenceOf(Explanation kind) {
        return BilingualText.of(kind.sentence(Locale.FRENCH), kind.sentence(Locale.ENGLISH));
    }
}
