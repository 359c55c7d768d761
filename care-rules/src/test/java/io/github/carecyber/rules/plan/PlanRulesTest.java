package io.github.carecyber.rules.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.identity.KeyCheck;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Violation;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for every rule: the sound plan keeps it, its own faulty plan breaks it and nothing else, in both languages. */
final class PlanRulesTest {

    private static final Pattern NAME = Pattern.compile("\\{([a-z-]+)}");

    private static final PlanValidator VALIDATOR = PlanValidator.of(SampleCalls.published())
            .withApplication(SamplePlans.application())
            .withExploitedVulnerabilities(SampleLists.list());

    @Test
    void aSoundPlanBreaksNoRuleAndLeavesNoneUndecided() {
        Report report = VALIDATOR.validate(SamplePlans.sound(), SampleCalls.AS_OF);

        assertEquals(List.of(), report.violations());
        assertEquals(List.of(), report.undecided());
        assertTrue(report.isAccepted());
    }

    @Test
    void everyRuleHasARefusedPlan() {
        assertEquals(ids(PlanValidator.rules()), RefusedPlans.byRule().keySet());
    }

    @TestFactory
    Stream<DynamicTest> aFaultBreaksItsRuleAtItsPlaceAndNoOther() {
        return RefusedPlans.byRule().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    RefusedPlans.Case refused = entry.getValue();
                    Report report = validate(refused);
                    Set<String> expected = new TreeSet<>(refused.others());
                    expected.add(entry.getKey());

                    assertEquals(
                            expected,
                            report.violations().stream()
                                    .map(violation -> violation.rule().value())
                                    .collect(Collectors.toCollection(TreeSet::new)));
                    assertEquals(
                            List.of(refused.path()),
                            of(entry.getKey(), report.violations()).stream()
                                    .map(violation -> violation.path().toString())
                                    .toList());
                }));
    }

    @TestFactory
    Stream<DynamicTest> bothLanguagesUseTheArgumentsThatViolationsCarry() {
        Map<String, Rule> rules = PlanValidator.rules().stream()
                .collect(Collectors.toMap(rule -> rule.id().value(), rule -> rule));
        return RefusedPlans.byRule().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    Rule rule = rules.get(entry.getKey());
                    for (Violation violation :
                            of(entry.getKey(), validate(entry.getValue()).violations())) {
                        Set<String> supplied = violation.arguments().values().keySet();
                        assertEquals(supplied, namesIn(rule.message().french()));
                        assertEquals(supplied, namesIn(rule.message().english()));
                        assertEquals(rule.severity(), violation.severity());
                    }
                }));
    }

    @Test
    void anApplicantsNumberOfWhichNoKeyCanBeComputedPasses() {
        LegalEntityFinessNumber finess = LegalEntityFinessNumber.of("7C0712148");
        assertEquals(KeyCheck.NOT_COMPUTABLE, finess.checkKey());

        Report report = VALIDATOR
                .withApplication(SamplePlans.application(finess))
                .validate(SamplePlans.withApplicant(finess), SampleCalls.AS_OF);

        assertEquals(List.of(), report.violations());
        assertEquals(List.of(), report.undecided());
    }

    @Test
    void onlyErrorsBlock() {
        RefusedPlans.byRule().forEach((id, refused) -> {
            Report report = validate(refused);
            assertEquals(report.count(Severity.ERROR) == 0, report.isAccepted(), id);
        });
        assertTrue(VALIDATOR
                .validate(RefusedPlans.byRule().get("plan.objective.not-served").plan(), SampleCalls.AS_OF)
                .isAccepted());
    }

    @Test
    void everyRuleHasItsOwnIdAndFrenchThatIsNotEnglish() {
        List<Rule> rules = PlanValidator.rules();
        assertEquals(rules.size(), new HashSet<>(ids(rules)).size());
        for (Rule rule : rules) {
            assertTrue(rule.id().value().startsWith("plan."), rule.id().value());
            assertFalse(
                    rule.message().french().equals(rule.message().english()),
                    rule.id().value());
            assertFalse(
                    rule.title().french().equals(rule.title().english()),
                    rule.id().value());
            assertFalse(rule.message().french().contains("'"), "typographic apostrophe in " + rule.id());
        }
    }

    private static Report validate(RefusedPlans.Case refused) {
        return VALIDATOR.withApplication(refused.application()).validate(refused.plan(), SampleCalls.AS_OF);
    }

    private static List<Violation> of(String rule, Collection<Violation> violations) {
        return violations.stream()
                .filter(violation -> violation.rule().value().equals(rule))
                .toList();
    }

    private static Set<String> ids(List<Rule> rules) {
        return rules.stream().map(rule -> rule.id().value()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> namesIn(String message) {
        Set<String> names = new TreeSet<>();
        for (Matcher matcher = NAME.matcher(message); matcher.find(); ) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
