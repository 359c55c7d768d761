package io.github.carecyber.rules.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.ExpenseId;
import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.ExpenseCategory;
import io.github.carecyber.core.plan.Financing;
import io.github.carecyber.core.plan.FinancingSource;
import io.github.carecyber.core.plan.Milestone;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.rules.text.PlainText;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two versions compared. The golden texts are made anew with {@code -Dcare.golden=write}, to be read before they are kept.
 */
class PlanComparisonTest {

    private static final Path GOLDEN = Path.of(
            System.getProperty("care.root"), "care-rules/src/test/resources/io/github/carecyber/rules/comparison");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void aFunderReadsWhatChanged(String language) throws IOException {
        PlanComparison comparison = PlanComparison.of(SampleVersions.first(), SampleVersions.second());
        String text = PlainText.in(Locale.forLanguageTag(language)).of(comparison);
        Path file = GOLDEN.resolve("plan-comparison." + language + ".txt");
        if ("write".equals(System.getProperty("care.golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, text);
        }
        assertEquals(Files.readString(file), text);
    }

    @Test
    void theFactsThatAFunderAsksForAreThere() {
        PlanComparison comparison = PlanComparison.of(SampleVersions.first(), SampleVersions.second());

        assertEquals(Euros.of("50000"), comparison.earlier().cost());
        assertEquals(Euros.of("60000"), comparison.later().cost());
        assertEquals(Euros.of("40000"), comparison.earlier().requested());
        assertEquals(Euros.of("60000"), comparison.later().requested());
        assertEquals(62, comparison.postponed().get(0).days());
        assertEquals(List.of(), comparison.broughtForward());
        assertEquals(List.of(ActionId.of("A-2")), comparison.abandoned());
        assertEquals(List.of(WeaknessId.of("W-2")), comparison.noLongerAddressed());
        assertEquals(List.of(), comparison.warnings());
        PlanChange end = comparison.changes().stream()
                .filter(change -> "end".equals(change.component()))
                .findFirst()
                .orElseThrow();
        assertEquals(DataPath.parse("/actions/0/end"), end.pathBefore());
        assertEquals(DataPath.parse("/actions/1/end"), end.pathAfter());
        assertEquals(new Argument.Day(LocalDate.of(2026, 6, 30)), end.before());
        assertEquals(new Argument.Day(LocalDate.of(2026, 8, 31)), end.after());
    }

    @Test
    void aLaterPlanWithTheLowerVersionIsPointedOut() {
        PlanComparison comparison = PlanComparison.of(SampleVersions.second(), SampleVersions.first());

        assertEquals(List.of(ComparisonWarning.LOWER_VERSION, ComparisonWarning.EARLIER_DATE), comparison.warnings());
        assertTrue(PlainText.in(Locale.FRENCH).of(comparison).contains("Attention\u00a0: le plan postérieur"));
        assertEquals(
                List.of(ComparisonWarning.SAME_VERSION),
                PlanComparison.of(
                                SampleVersions.first(), SampleVersions.second().withVersion(1))
                        .warnings());
    }

    @Test
    void anExpenseThatGoesToAnotherActionIsOneChange() {
        Expense expense = Expense.of(ExpenseId.of("E-1"), "Coffre", ExpenseCategory.EQUIPMENT, Euros.of("10"));
        RemediationAction one = RemediationAction.of(ActionId.of("A-1"), "Une");
        RemediationAction other = RemediationAction.of(ActionId.of("A-2"), "Deux");
        List<PlanChange> changes = PlanComparison.of(
                        RemediationPlan.empty().withActions(List.of(one.withExpenses(List.of(expense)), other)),
                        RemediationPlan.empty().withActions(List.of(one, other.withExpenses(List.of(expense)))))
                .changes();

        assertEquals(1, changes.size());
        assertEquals("action", changes.get(0).component());
        assertEquals(DataPath.parse("/actions/0/expenses/0"), changes.get(0).pathBefore());
        assertEquals(DataPath.parse("/actions/1/expenses/0"), changes.get(0).pathAfter());
        assertEquals(new Argument.Code("A-2"), changes.get(0).after());
    }

    @Test
    void aLineOfFinancingIsToldByItsSourceAndWhatItPays() {
        Financing own = Financing.of(FinancingSource.ownFunds(), Euros.of("10"));
        Financing forOne = own.withActions(List.of(ActionId.of("A-1"), ActionId.of("A-2")));
        Financing reordered = own.withActions(List.of(ActionId.of("A-2"), ActionId.of("A-1")));
        RemediationPlan plan = RemediationPlan.empty();

        PlanChange raised = PlanComparison.of(
                        plan.withFinancing(List.of(own, forOne)),
                        plan.withFinancing(List.of(reordered.withAmount(Euros.of("20")), own)))
                .changes()
                .get(0);
        assertEquals("amount", raised.component());
        assertEquals(DataPath.parse("/financing/1/amount"), raised.pathBefore());
        assertEquals(
                "actions",
                PlanComparison.of(plan.withFinancing(List.of(own)), plan.withFinancing(List.of(forOne)))
                        .changes()
                        .get(0)
                        .component());
    }

    @Test
    void elementsWithoutOrWithTheSameIdentifierArePairedByWhatTheyState() {
        Weakness one = Weakness.of(WeaknessId.of("W-1"), "Une", true);
        Weakness twin = one.withTitle("Deux");
        RemediationPlan before = RemediationPlan.empty().withWeaknesses(List.of(one, twin, Weakness.empty()));

        List<PlanChange> changed = PlanComparison.of(
                        before, before.withWeaknesses(List.of(twin.withTitle("Trois"), Weakness.empty(), one)))
                .changes();
        assertEquals(1, changed.size());
        assertEquals("title", changed.get(0).component());
        List<PlanChange> removed =
                PlanComparison.of(before, before.withWeaknesses(List.of(twin))).changes();
        assertEquals(
                List.of("REMOVED W-1", "REMOVED null"),
                removed.stream()
                        .map(change -> change.kind() + " " + change.id())
                        .toList());
    }

    @Test
    void plansOfWhichNothingIsStatedAndEdgesOfWhatCanBeAreCompared() {
        RemediationPlan empty = RemediationPlan.empty();
        assertTrue(PlanComparison.of(empty, empty).isEmpty());
        RemediationAction action = RemediationAction.of(ActionId.of("A-1"), "\u202e<b>Une</b>");
        Expense dear = Expense.empty().withAmount(Euros.ofCents(Long.MAX_VALUE));
        RemediationPlan edge =
                empty.withActions(List.of(action.withEnd(LocalDate.MIN).withExpenses(List.of(dear, dear))));
        RemediationPlan later = empty.withActions(List.of(action.withEnd(LocalDate.MAX)
                        .withExpenses(List.of(Expense.empty().withAmount(Euros.ofCents(Long.MIN_VALUE))))))
                .withFinancing(List.of(Financing.empty()));
        PlanComparison comparison = PlanComparison.of(edge, later);

        assertNull(comparison.earlier().cost());
        assertNull(comparison.later().requested());
        assertTrue(comparison.shifts().get(0).days() > 700_000_000_000L);
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            String text = PlainText.in(locale).of(comparison);
            assertFalse(text.contains("\u202e"), text);
        }
        PlanComparison large = PlanComparison.of(empty.withActions(List.of(action.withExpenses(List.of(dear)))), later);
        assertFalse(PlainText.in(Locale.FRENCH).of(large).isBlank());
    }

    @Test
    void manyElementsWithOneIdentifierCostNoMoreThanOthers() {
        List<Weakness> many = new ArrayList<>();
        for (int number = 0; number < 50_000; number++) {
            many.add(Weakness.of(WeaknessId.of("W-1"), "Faille " + number, true));
        }
        RemediationPlan before = RemediationPlan.empty().withWeaknesses(many);
        List<Weakness> edited = new ArrayList<>(many);
        edited.set(25_000, Weakness.of(WeaknessId.of("W-1"), "Autre", true));

        assertEquals(
                1,
                PlanComparison.of(before, RemediationPlan.empty().withWeaknesses(edited))
                        .changes()
                        .size());
    }

    @Test
    void everyComponentOfEveryRecordIsCompared() {
        assertCovers(RemediationPlan.class, Kinds.PLAN, Set.of("weaknesses", "actions", "financing"));
        assertCovers(Weakness.class, Kinds.WEAKNESS, Set.of());
        assertCovers(RemediationAction.class, Kinds.ACTION, Set.of("milestones", "expenses", "evidence"));
        assertCovers(Milestone.class, Kinds.MILESTONE, Set.of());
        assertCovers(Expense.class, Kinds.EXPENSE, Set.of());
        assertCovers(Evidence.class, Kinds.EVIDENCE, Set.of());
        assertCovers(Financing.class, Kinds.FINANCING, Set.of());
    }

    @Test
    void aChangeWhosePartsDoNotFitIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new PlanChange(
                        ChangeKind.ADDED, PlanElement.PLAN, null, null, "title", null, DataPath.ROOT, null, null));
        assertThrows(
                IllegalArgumentException.class,
                () -> new PlanChange(ChangeKind.REMOVED, PlanElement.PLAN, null, null, null, null, null, null, null));
    }

    private static void assertCovers(Class<?> type, Kind<?> kind, Set<String> byThemselves) {
        Set<String> components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        components.removeAll(byThemselves);
        Set<String> compared = kind.components().stream()
                .map(component -> component.name().replaceFirst("/.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(components, compared);
    }
}
