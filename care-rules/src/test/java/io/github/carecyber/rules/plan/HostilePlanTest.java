package io.github.carecyber.rules.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.ExpenseId;
import io.github.carecyber.core.identity.MilestoneId;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.identity.PlanId;
import io.github.carecyber.core.identity.SchemeId;
import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.rules.text.PlainText;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans of which nothing is stated, or whose texts and identifiers are not what they seem: each gets a defined, short answer. */
final class HostilePlanTest {

    /** The same letter composed and decomposed, letters of other scripts and widths, marks that cannot be seen. */
    private static final List<String> OTHER_FORMS = List.of(
            "A\u00C9",
            "AE\u0301",
            "\u0410-1",
            "\uFF21-1",
            "A\u200B-1",
            "A-1\u202E",
            "\u0130-1",
            "A-\u0661",
            "A-1 ",
            "");

    private static final String TEXT =
            "<script>alert(1)</script>\n  error /actions [faux]\u202Etxt.exe\u202C\u2028\u0007\uD800 & \"";

    private static final PlanValidator VALIDATOR = PlanValidator.of(SampleCalls.published())
            .withApplication(SamplePlans.application())
            .withExploitedVulnerabilities(SampleLists.list());

    @Test
    void aPlanOfWhichNothingIsStatedLacksWhatIsRequiredAndNoMore() {
        Report report = VALIDATOR.validate(RemediationPlan.empty(), SampleCalls.AS_OF);

        assertEquals(
                List.of(
                        "structure.empty /actions",
                        "structure.empty /financing",
                        "structure.empty /weaknesses",
                        "structure.required /applicant",
                        "structure.required /call",
                        "structure.required /id"),
                found(report));
        assertAtMostOnceForEachRule(report);
    }

    @Test
    void partsOfWhichNothingIsStatedLackWhatIsRequiredAndEachPlaceIsNamedOnce() {
        Report report = VALIDATOR.validate(SamplePlans.blank(), SampleCalls.AS_OF);

        List<String> places = report.violations().stream()
                .filter(violation -> !violation.path().equals(PlanContext.ACTIONS))
                .map(violation -> violation.path().toString())
                .toList();
        assertEquals(places.size(), Set.copyOf(places).size(), places.toString());
        assertEquals(
                List.of(
                        "structure.blank /actions/0/expenses/0/title",
                        "structure.blank /actions/0/milestones/0/title",
                        "structure.blank /actions/0/title",
                        "structure.blank /weaknesses/0/title",
                        "structure.required /actions/0/end",
                        "structure.required /actions/0/expenses/0/amount",
                        "structure.required /actions/0/expenses/0/category",
                        "structure.required /actions/0/expenses/0/id",
                        "structure.required /actions/0/id",
                        "structure.required /actions/0/milestones/0/day",
                        "structure.required /actions/0/milestones/0/id",
                        "structure.required /actions/0/start",
                        "structure.required /applicant",
                        "structure.required /call",
                        "structure.required /financing/0/amount",
                        "structure.required /financing/0/source",
                        "structure.required /id",
                        "structure.required /weaknesses/0/exploitable",
                        "structure.required /weaknesses/0/id"),
                found(report).stream()
                        .filter(finding -> finding.startsWith("structure."))
                        .toList());
    }

    @Test
    void identifiersThatDifferByCaseAreTwo() {
        RemediationPlan plan = SamplePlans.withAction(2, action -> action.withDependsOn(List.of(ActionId.of("a-1"))));

        assertTrue(found(VALIDATOR.validate(plan, SampleCalls.AS_OF))
                .contains("plan.reference.unknown-action /actions/2/dependsOn/0"));
        RemediationPlan both = SamplePlans.withAction(2, action -> action.withId(ActionId.of("a-1")));
        assertFalse(found(VALIDATOR.validate(both, SampleCalls.AS_OF)).stream()
                .anyMatch(finding -> finding.startsWith("plan.identity.duplicate-id")));
    }

    /** So two forms of one text never stand for two elements, nor two that look alike. */
    @Test
    void identifiersOfAnythingButAsciiAreNotMade() {
        List<Function<String, Object>> kinds = List.of(
                PlanId::parse,
                CallId::parse,
                WeaknessId::parse,
                ActionId::parse,
                MilestoneId::parse,
                ExpenseId::parse,
                ObjectiveId::parse,
                SchemeId::parse);
        for (String form : OTHER_FORMS) {
            for (Function<String, Object> kind : kinds) {
                String refusal = assertThrows(IllegalArgumentException.class, () -> kind.apply(form))
                        .getMessage();
                assertTrue(refusal.chars().noneMatch(HostilePlanTest::disturbs), refusal);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void textsThatWantToDisturbTheReportAreEscapedAndCutShort(String language) {
        String longer = TEXT + "x".repeat(100_000);
        RemediationPlan plan = SamplePlans.sound()
                .withTitle(longer)
                .withWeaknesses(List.of(SamplePlans.sound()
                        .weaknesses()
                        .get(0)
                        .withTitle(longer)
                        .withAcceptance(longer)))
                .withActions(SamplePlans.sound().actions().stream()
                        .map(action -> hostile(action, longer))
                        .toList());
        Report report = VALIDATOR.validate(plan, SampleCalls.AS_OF);

        assertTrue(found(report).contains("plan.expense.looks-repeated /actions/2/expenses/0"));
        assertTrue(found(report).contains("plan.expense.invoice-repeated /actions/1/expenses/0/invoice"));
        String text = PlainText.in(Locale.forLanguageTag(language)).of(report);
        assertTrue(text.chars().filter(unit -> unit != '\n').noneMatch(HostilePlanTest::disturbs), text);
        assertTrue(text.contains("\\u202Etxt.exe") || text.contains("<script>alert(1)</script>\\u000A"), text);
        assertTrue(
                text.lines()
                        .noneMatch(
                                line -> line.contains("[faux]") && line.strip().startsWith("error")),
                text);
        assertTrue(text.length() < 20_000, "length " + text.length());
    }

    @Test
    void datesAndAmountsAtTheEdgeAreWrittenInBothLanguages() {
        for (LocalDate edge : List.of(LocalDate.MIN, LocalDate.MAX)) {
            for (long cents : new long[] {Long.MIN_VALUE, -1, 0, Long.MAX_VALUE}) {
                RemediationPlan plan = SamplePlans.sound()
                        .withDrawnUp(edge)
                        .withDeclaredTotal(Euros.ofCents(cents))
                        .withActions(SamplePlans.sound().actions().stream()
                                .map(action -> SamplePlans.withDates(action, edge, edge)
                                        .withDeclaredTotal(Euros.ofCents(cents))
                                        .withExpenses(action.expenses().stream()
                                                .map(expense ->
                                                        expense.withDay(edge).withAmount(Euros.ofCents(cents)))
                                                .toList()))
                                .toList())
                        .withFinancing(SamplePlans.sound().financing().stream()
                                .map(line -> line.withAmount(Euros.ofCents(cents)))
                                .toList());
                for (LocalDate asOf : List.of(LocalDate.MIN, SampleCalls.AS_OF, LocalDate.MAX)) {
                    Report report = VALIDATOR.validate(plan, asOf);

                    assertFalse(report.isAccepted());
                    for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                        assertTrue(PlainText.in(locale).of(report).length() < 50_000);
                    }
                }
            }
        }
    }

    private static RemediationAction hostile(RemediationAction action, String text) {
        return action.withTitle(text)
                .withResponsibleRole(text)
                .withExpenses(List.of(SamplePlans.expense("E-" + action.id(), "1.00")
                        .withTitle(text)
                        .withInvoice(action.id().value().equals("A-3") ? null : text)));
    }

    private static void assertAtMostOnceForEachRule(Report report) {
        Set<String> seen = new HashSet<>();
        report.undecided()
                .forEach(undecided -> assertTrue(
                        seen.add(undecided.rule() + " " + undecided.path()), () -> "twice undecided: " + undecided));
        assertTrue(report.undecided().size() <= PlanValidator.rules().size());
    }

    /** Tells whether a character is one that changes what stands around it, or cannot be shown. */
    private static boolean disturbs(int unit) {
        return switch (Character.getType(unit)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    private static List<String> found(Report report) {
        return report.violations().stream()
                .map(violation -> violation.rule() + " " + violation.path())
                .sorted()
                .collect(Collectors.toList());
    }
}
