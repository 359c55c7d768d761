package io.github.carecyber.rules.cases;

import io.github.carecyber.core.report.Gap;
import io.github.carecyber.rules.eligibility.EligibilityVerdict;
import io.github.carecyber.rules.eligibility.Explanation;
import java.util.List;

/** Compares a verdict with what was expected, in what the case states and nothing else. */
final class EligibilityComparison {

    private EligibilityComparison() {}

    static EligibilityCaseResult of(int number, EligibilityCase each, EligibilityVerdict verdict) {
        List<ExpectedCondition> decisive = each.expected().decisive();
        List<ExpectedCondition> notDecisive = List.of();
        List<Explanation> notExpected = List.of();
        if (decisive != null) {
            Conditions conditions = Conditions.of(verdict.explanation());
            notDecisive = decisive.stream()
                    .filter(condition -> !conditions.decide(condition))
                    .toList();
            notExpected = conditions.decisiveOtherThan(decisive);
        }
        List<ExpectedGap> missing = each.expected().missing();
        List<ExpectedGap> notMissing = List.of();
        List<Gap> missingToo = List.of();
        if (missing != null) {
            List<Gap> found = verdict.missing();
            notMissing = missing.stream()
                    .filter(expected -> found.stream().noneMatch(expected::describes))
                    .toList();
            missingToo = found.stream()
                    .filter(gap -> missing.stream().noneMatch(expected -> expected.describes(gap)))
                    .toList();
        }
        return new EligibilityCaseResult(number, each, verdict, notDecisive, notExpected, notMissing, missingToo);
    }
}
