package io.github.carecyber.rules.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.call.Bracket;
import io.github.carecyber.core.call.CallCalendar;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.call.Quantity;
import io.github.carecyber.core.call.Scale;
import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.call.Tiering;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.Sector;
import io.github.carecyber.core.identity.PrerequisiteId;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.text.PlainText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for every rule: the sound call keeps it, its own faulty calls break it and nothing else, in both languages. */
class CallCheckTest {

    private static final Pattern NAME = Pattern.compile("\\{([a-z-]+)}");

    private static final Map<String, Rule> RULES = CallCheck.rules().stream()
            .collect(Collectors.toMap(rule -> rule.id().value(), rule -> rule));

    @Test
    void aSoundCallBreaksNoRuleAndLeavesNoneUndecided() {
        Report report = CallCheck.check(new CallDraft().build());
        assertEquals(List.of(), report.violations());
        assertEquals(List.of(), report.undecided());
    }

    @Test
    void everyRuleHasAFaultyCall() {
        Set<String> tried =
                FaultyCalls.cases().keySet().stream().map(CallCheckTest::ruleOf).collect(Collectors.toSet());
        assertEquals(RULES.keySet(), tried);
    }

    @TestFactory
    Stream<DynamicTest> aFaultBreaksItsRuleAtItsPlaceAndNoOther() {
        return FaultyCalls.cases().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    String rule = ruleOf(entry.getKey());
                    Report report = CallCheck.check(entry.getValue().call());
                    Set<String> expected = new TreeSet<>(entry.getValue().others());
                    expected.add(rule);
                    assertEquals(
                            expected,
                            report.violations().stream()
                                    .map(violation -> violation.rule().value())
                                    .collect(Collectors.toCollection(TreeSet::new)));
                    assertEquals(
                            List.of(entry.getValue().path()),
                            of(rule, report)
                                    .map(violation -> violation.path().toString())
                                    .toList());
                    of(rule, report).forEach(CallCheckTest::assertWorded);
                }));
    }

    @Test
    void textsAreFrenchAndEnglishAndSayWhatTheyWeigh() {
        for (Rule rule : CallCheck.rules()) {
            assertTrue(rule.id().value().startsWith("call."), rule.id().value());
            assertFalse(rule.message().french().contains("'"), rule.id().value());
            assertFalse(rule.message().french().contains("« "), rule.id().value());
            assertFalse(rule.message().french().contains(" :"), rule.id().value());
        }
    }

    @Test
    void awaitedTextsLeaveRulesUndecidedAndBreakNone() {
        FundingCall awaited = FundingCall.builder(
                        new CallDraft().build().id(),
                        new CallDraft().build().title(),
                        new CallDraft().build().domain(),
                        CallDraft.TEXT,
                        new CallCalendar(CallCalendar.PARIS, Map.of(), Published.awaited("annexe")),
                        Criterion.allOf(
                                new Criterion.KindIn(Published.awaited("annexe")),
                                new SiteCriterion.SectorIn(Published.awaited("annexe")),
                                new Criterion.Evidenced(PrerequisiteId.of("P1")),
                                new Criterion.AwaitedCondition(CallDraft.title("À paraître"), "annexe")))
                .build();
        Report report = CallCheck.check(awaited);
        assertEquals(List.of(), report.violations());
        assertEquals(
                Set.of("call.prerequisite.unknown", "call.money.ceiling-exceeds-envelope"),
                report.undecided().stream()
                        .map(undecided -> undecided.rule().value())
                        .collect(Collectors.toSet()));
    }

    @Test
    void notApplicableKeepsOutOfTheWay() {
        Criterion throughGroup = new Criterion.AppliesThroughGroup(CallDraft.TEXT);
        Report both = CallCheck.check(CallDraft.withCriteria(List.of(throughGroup, Criterion.not(throughGroup))));
        assertEquals(List.of(), both.violations(), "a private applicant meets the rest, and neither concerns it");
    }

    @Test
    void anExclusionThatConcernsFewAdmitsEverybodyElse() {
        Report report = CallCheck.check(CallDraft.withCriterion(new Criterion.SpecialCategories(
                Set.of(FacilityCategory.of("114")), Set.of(), CallDraft.published(false))));
        assertEquals(List.of(), report.violations());
    }

    @Test
    void conditionsOnTwoSitesDoNotExcludeEachOther() {
        Report report = CallCheck.check(CallDraft.withCriteria(
                List.of(CallDraft.sectors(Sector.HEALTH), CallDraft.sectors(Sector.MEDICO_SOCIAL))));
        assertEquals(List.of(), report.violations());
    }

    /** 101 times 11.89 is 1,200.89, and 100 times 12.00 is 1,200.00. */
    @Test
    void aScaleIsSoundThatLosesNothingAtAThresholdAndReachesItsLimits() {
        Quantity sites = new Quantity.Measured(new Measure.Sites());
        Scale scale = Scale.tiered(
                        sites,
                        Tiering.WHOLE_PER_UNIT,
                        Bracket.upTo(100, Euros.of("12")),
                        Bracket.beyond(Euros.of("11.89")))
                .atLeast(Euros.of("0.01"))
                .atMost(Euros.of("1000000"));
        Report report = CallCheck.check(CallDraft.sound(draft -> draft.ceiling = CallDraft.published(scale)));
        assertEquals(List.of(), report.violations());
        assertEquals(List.of(), report.undecided());
    }

    @Test
    void aLargeCallIsCheckedInAMoment() {
        List<Criterion> many = new ArrayList<>();
        for (int index = 0; index < 2_400; index++) {
            many.add(CallDraft.atLeast(index + 1));
            many.add(Criterion.anyOf(CallDraft.atMost(index), CallDraft.categories("500")));
        }
        FundingCall large = CallDraft.withCriteria(many);
        Report report =
                Assertions.assertTimeout(Duration.ofSeconds(5), () -> CallCheck.check(large), "far from quadratic");
        assertTrue(report.count(Severity.WARNING) > 0);
    }

    @Test
    void theDeepestCallIsChecked() {
        Criterion deep = new Criterion.Open();
        for (int depth = 1; depth < FundingCall.DEEPEST_CRITERION; depth++) {
            deep = depth % 2 == 0 ? Criterion.not(deep) : Criterion.allOf(deep, CallDraft.atLeast(depth));
        }
        Criterion deepest = deep;
        assertTrue(CallCheck.check(CallDraft.sound(draft -> draft.eligibility = deepest))
                        .violations()
                        .size()
                > 0);
    }

    private static void assertWorded(Violation violation) {
        Rule rule = RULES.get(violation.rule().value());
        Set<String> supplied = violation.arguments().values().keySet();
        assertEquals(supplied, namesIn(rule.message().french()));
        assertEquals(supplied, namesIn(rule.message().english()));
        assertEquals(rule.severity(), violation.severity());
        String french = PlainText.in(Locale.FRENCH).of(violation);
        assertFalse(french.contains("{"), french);
    }

    private static Stream<Violation> of(String rule, Report report) {
        return report.violations().stream()
                .filter(violation -> violation.rule().value().equals(rule));
    }

    private static String ruleOf(String name) {
        return name.split(" ", 2)[0];
    }

    private static Set<String> namesIn(String message) {
        Set<String> names = new TreeSet<>();
        for (Matcher matcher = NAME.matcher(message); matcher.find(); ) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
