package io.github.carecyber.rules.plan;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.Adjustment;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Undecided;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.finding.Findings;
import io.github.carecyber.rules.structure.StructuralCheck;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rules that whoever runs the check made weigh less or set aside, each with the reason. */
final class Adjustments {

    private static final Adjustments NONE = new Adjustments(Map.of());

    private final Map<RuleId, Adjustment> byRule;

    private Adjustments(Map<RuleId, Adjustment> byRule) {
        this.byRule = byRule;
    }

    static Adjustments none() {
        return NONE;
    }

    /** Adds one, in the place of an earlier one of the same rule. */
    Adjustments with(Adjustment adjustment) {
        Rule rule = known(adjustment.rule());
        Severity severity = adjustment.severity();
        if (severity != null && severity.compareTo(rule.severity()) <= 0) {
            throw notLower(rule, severity);
        }
        Map<RuleId, Adjustment> more = new TreeMap<>(byRule);
        more.put(rule.id(), adjustment);
        return new Adjustments(more);
    }

    private static Rule known(RuleId id) {
        Optional<Rule> rule = Stream.concat(PlanValidator.rules().stream(), StructuralCheck.rules().stream())
                .filter(each -> each.id().equals(id))
                .findFirst();
        return rule.orElseThrow(() -> new IllegalArgumentException("There is no rule " + Excerpt.of(id.value())
                + " of plans. The rules are those of PlanValidator.rules() and StructuralCheck.rules(): "
                + String.join(
                        ", ",
                        Stream.concat(PlanValidator.rules().stream(), StructuralCheck.rules().stream())
                                .map(each -> each.id().value())
                                .sorted()
                                .toList())
                + "."));
    }

    private static IllegalArgumentException notLower(Rule rule, Severity severity) {
        List<Severity> lower = Arrays.stream(Severity.values())
                .filter(each -> each.compareTo(rule.severity()) > 0)
                .toList();
        return new IllegalArgumentException("The severity of rule " + rule.id() + " is " + rule.severity()
                + " and can only be lowered, not set to " + severity + ": allowed is "
                + (lower.isEmpty() ? "nothing" : lower) + ".\nAdvice: a rule can be set aside with a reason.");
    }

    /** Makes the report of what was found. */
    Report report(Findings findings, Provenance provenance) {
        if (byRule.isEmpty()) {
            return new Report(findings.violations(), findings.undecided(), provenance);
        }
        Map<RuleId, Integer> touched = new TreeMap<>();
        List<Violation> violations = new ArrayList<>();
        for (Violation violation : findings.violations()) {
            adjusted(violation, touched).ifPresent(violations::add);
        }
        List<Undecided> undecided = new ArrayList<>();
        for (Undecided each : findings.undecided()) {
            Adjustment adjustment = byRule.get(each.rule());
            if (adjustment != null && adjustment.isSuppression()) {
                touched.merge(each.rule(), 1, Integer::sum);
            } else {
                undecided.add(each);
            }
        }
        List<Adjustment> adjustments = byRule.values().stream()
                .map(adjustment -> adjustment.withFindings(touched.getOrDefault(adjustment.rule(), 0)))
                .toList();
        return new Report(violations, undecided, provenance, adjustments);
    }

    private Optional<Violation> adjusted(Violation violation, Map<RuleId, Integer> touched) {
        Adjustment adjustment = byRule.get(violation.rule());
        if (adjustment == null) {
            return Optional.of(violation);
        }
        Severity severity = adjustment.severity();
        if (severity != null && severity.compareTo(violation.severity()) <= 0) {
            return Optional.of(violation);
        }
        touched.merge(violation.rule(), 1, Integer::sum);
        return severity == null
                ? Optional.empty()
                : Optional.of(new Violation(
                        violation.rule(), severity, violation.path(), violation.arguments(), violation.position()));
    }
}
