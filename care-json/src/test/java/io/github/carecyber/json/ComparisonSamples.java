package io.github.carecyber.json;

import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.MilestoneId;
import io.github.carecyber.core.law.Confidence;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.Milestone;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.catalog.RuleCatalog;
import io.github.carecyber.rules.comparison.PlanComparison;
import io.github.carecyber.rules.comparison.ReportComparison;
import java.util.List;

/** Comparisons in which every kind of change occurs. */
final class ComparisonSamples {

    private ComparisonSamples() {}

    static PlanComparison comparison() {
        RemediationPlan earlier = Samples.plan().withVersion(2);
        RemediationAction action = earlier.actions().get(0);
        RemediationPlan later = earlier.withVersion(1)
                .withDeclaredTotal(Euros.of("-0.01"))
                .withWeaknesses(earlier.weaknesses().subList(0, 1))
                .withActions(List.of(action.withEnd(Samples.DAY.plusDays(3))
                        .withStatus(ActionStatus.ABANDONED)
                        .withDependsOn(List.of(ActionId.of("a3")))
                        .withMilestones(List.of(new Milestone(MilestoneId.of("m2"), null, Samples.DAY)))));
        return PlanComparison.of(earlier, later);
    }

    static RuleCatalog rules() {
        BilingualText text = BilingualText.of("Texte", "Text");
        Rule bare = Rule.of("plan.one", Severity.INFO, text, text);
        return RuleCatalog.of(List.of(
                bare,
                Rule.of("plan.two", Severity.ERROR, text, text)
                        .withRationale(BilingualText.of("Parce que.", "Because."))
                        .withBasis(LegalReference.of("arrêté", Confidence.OFFICIAL))));
    }

    static ReportComparison findings() {
        return new ReportComparison(
                List.of(violation("/actions/1/end")),
                List.of(violation("/actions/0/end")),
                List.of(violation("/declaredTotal")),
                List.of(RuleId.of("plan.schedule.dates-out-of-order")));
    }

    private static Violation violation(String path) {
        return new Violation(
                RuleId.of("plan.schedule.dates-out-of-order"),
                Severity.ERROR,
                DataPath.parse(path),
                Arguments.none().with("action", "a1"),
                null);
    }
}
