package io.github.carecyber.rules.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Violation;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks that what a violation carries is what its message needs, in both languages. */
final class RuleTexts {

    private static final Pattern NAME = Pattern.compile("\\{([a-z-]+)}");

    private RuleTexts() {}

    /** Checks the rule, the severity and the arguments of each violation against the description of its rule. */
    static void assertComplete(List<Rule> rules, Report report) {
        for (Violation violation : report.violations()) {
            Rule rule = rules.stream()
                    .filter(candidate -> candidate.id().equals(violation.rule()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(violation.rule() + " is described nowhere"));
            assertEquals(rule.severity(), violation.severity());
            Set<String> given = violation.arguments().values().keySet();
            assertEquals(given, names(rule.message().french()), () -> "French message of " + rule.id());
            assertEquals(given, names(rule.message().english()), () -> "English message of " + rule.id());
        }
    }

    private static Set<String> names(String message) {
        return NAME.matcher(message)
                .results()
                .map((MatchResult name) -> name.group(1))
                .collect(Collectors.toSet());
    }
}
