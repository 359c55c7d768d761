package io.github.carecyber.rules.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.CveId;
import io.github.carecyber.core.identity.ExpenseId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.MilestoneId;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.identity.PlanId;
import io.github.carecyber.core.identity.SchemeId;
import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.AdsLevel;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.ExpenseCategory;
import io.github.carecyber.core.plan.ExpenseNature;
import io.github.carecyber.core.plan.Exposure;
import io.github.carecyber.core.plan.Financing;
import io.github.carecyber.core.plan.FinancingSource;
import io.github.carecyber.core.plan.Milestone;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Plans drawn at random, with gaps and faults of every kind, from a seed. */
final class PlanValidatorPropertyTest {

    private static final PlanValidator VALIDATOR =
            PlanValidator.of(SampleCalls.published()).withApplication(SamplePlans.application());

    @Property(tries = 300)
    void theOrderOfTheListsDoesNotChangeWhatIsFound(@ForAll long seed, @ForAll long order) {
        RemediationPlan plan = new Drawing(seed, seed % 2 == 0).plan();

        assertEquals(
                found(VALIDATOR.validate(plan, SampleCalls.AS_OF)),
                found(VALIDATOR.validate(shuffled(plan, new Random(order)), SampleCalls.AS_OF)));
    }

    @Property(tries = 300)
    void aSecondValidationSaysTheSame(@ForAll long seed) {
        RemediationPlan plan = new Drawing(seed, true).plan();

        assertEquals(VALIDATOR.validate(plan, SampleCalls.AS_OF), VALIDATOR.validate(plan, SampleCalls.AS_OF));
    }

    @Property(tries = 300)
    void everyCycleReportedIsOne(@ForAll long seed) {
        RemediationPlan plan = new Drawing(seed, true).plan();
        Register<ActionId, RemediationAction> actions =
                new PlanContext(plan, SampleCalls.published(), null, null, SampleCalls.AS_OF).actions();
        for (List<Place<RemediationAction>> cycle : new DependencyGraph(actions).cycles()) {
            for (int index = 0; index < cycle.size(); index++) {
                ActionId next = cycle.get((index + 1) % cycle.size()).value().id();
                assertEquals(
                        true, cycle.get(index).value().dependsOn().contains(next), "each member waits for the next");
            }
        }
    }

    /** Counts findings by rule, arguments and kind of gap, without the places, which the order of the lists decides. */
    private static Map<String, Integer> found(Report report) {
        Map<String, Integer> found = new TreeMap<>();
        report.violations()
                .forEach(violation -> found.merge(
                        violation.rule() + " "
                                + violation.arguments().values().entrySet().stream()
                                        .filter(argument -> !argument.getKey().endsWith("place"))
                                        .toList(),
                        1,
                        Integer::sum));
        report.undecided()
                .forEach(undecided -> found.merge(
                        undecided.rule() + " "
                                + undecided.gaps().stream()
                                        .map(PlanValidatorPropertyTest::withoutPlace)
                                        .sorted()
                                        .toList(),
                        1,
                        Integer::sum));
        return found;
    }

    private static String withoutPlace(Gap gap) {
        return gap.fold(
                missing -> "missing "
                        + missing.path()
                                .segments()
                                .get(missing.path().segments().size() - 1),
                Gap.NotPublished::toString,
                Gap.NotOnRecord::toString,
                cannotTell -> cannotTell.reason().english(),
                Gap.Unreadable::toString,
                Gap.MissingEvidence::toString,
                Gap.Conflict::toString,
                Gap.PredicateNotSupplied::toString,
                Gap.PredicateFailed::toString);
    }

    private static RemediationPlan shuffled(RemediationPlan plan, Random random) {
        return plan.withWeaknesses(shuffled(plan.weaknesses(), random))
                .withActions(shuffled(
                        plan.actions().stream()
                                .map(action -> action.withExpenses(shuffled(action.expenses(), random))
                                        .withMilestones(shuffled(action.milestones(), random))
                                        .withWeaknesses(shuffled(action.weaknesses(), random))
                                        .withObjectives(shuffled(action.objectives(), random))
                                        .withDependsOn(shuffled(action.dependsOn(), random)))
                                .toList(),
                        random))
                .withFinancing(shuffled(
                        plan.financing().stream()
                                .map(line -> line.withExpenses(shuffled(line.expenses(), random))
                                        .withActions(shuffled(line.actions(), random)))
                                .toList(),
                        random));
    }

    private static <T> List<T> shuffled(List<T> values, Random random) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** Draws a plan of few identifiers and days, so that faults are frequent. */
    private static final class Drawing {

        private static final List<ExpenseCategory> CATEGORIES = List.of(ExpenseCategory.values());
        private static final List<Exposure> EXPOSURES = List.of(Exposure.values());
        private static final List<ActionStatus> STATUSES = List.of(ActionStatus.values());

        private final Random random;
        private final boolean repeating;
        private int drawn;

        Drawing(long seed, boolean repeating) {
            this.random = new Random(seed);
            this.repeating = repeating;
        }

        RemediationPlan plan() {
            return RemediationPlan.of(
                            PlanId.of("P"),
                            CallId.of(random.nextBoolean() ? "call-a" : "call-b"),
                            LegalEntityFinessNumber.of("750712184"))
                    .withWeaknesses(list(4, this::weakness))
                    .withActions(list(6, this::action))
                    .withFinancing(list(4, this::line))
                    .withDeclaredTotal(random.nextBoolean() ? null : amount());
        }

        private Weakness weakness() {
            return Weakness.of(WeaknessId.of(own("W-")), "Faille", true)
                    .withExploitable(random.nextInt(5) == 0 ? null : random.nextBoolean())
                    .withKnownExploited(random.nextInt(3) == 0 ? null : random.nextBoolean())
                    .withUsedByRansomware(random.nextInt(3) == 0 ? null : random.nextBoolean())
                    .withExposure(random.nextBoolean() ? null : EXPOSURES.get(random.nextInt(2)))
                    .withVulnerabilities(list(2, () -> CveId.of("CVE-2024-000" + random.nextInt(4))))
                    .withAcceptance(random.nextBoolean() ? null : "Admise");
        }

        private RemediationAction action() {
            return RemediationAction.of(ActionId.of(own("A-")), "Action")
                    .withWeaknesses(list(3, () -> WeaknessId.of(cited("W-"))))
                    .withObjectives(list(2, () -> ObjectiveId.of("A.O" + random.nextInt(4))))
                    .withStatus(oneOf(ActionStatus.values()))
                    .withStart(day())
                    .withEnd(day())
                    .withStatus(random.nextBoolean() ? null : STATUSES.get(random.nextInt(4)))
                    .withDirectoryTarget(random.nextBoolean() ? null : AdsLevel.of(1 + random.nextInt(5)))
                    .withDependsOn(list(3, () -> ActionId.of(cited("A-"))))
                    .withMilestones(list(2, () -> new Milestone(MilestoneId.of(own("M-")), "Jalon", day())))
                    .withExpenses(list(3, this::expense))
                    .withDeclaredTotal(random.nextBoolean() ? null : amount());
        }

        private Expense expense() {
            return Expense.empty()
                    .withId(ExpenseId.of(own("E-")))
                    .withTitle(
                            random.nextInt(8) == 0
                                    ? null
                                    : List.of("Dépense", " DÉ PENSE", "Sonde").get(random.nextInt(3)))
                    .withNature(oneOf(ExpenseNature.values()))
                    .withRecurring(oneOf(true, false))
                    .withDay(random.nextBoolean() ? null : day())
                    .withWorkdays(oneOf(0, 1, 12))
                    .withCategory(random.nextInt(6) == 0 ? null : CATEGORIES.get(random.nextInt(CATEGORIES.size())))
                    .withAmount(random.nextInt(6) == 0 ? null : amount())
                    .withInvoice(random.nextBoolean() ? null : random.nextBoolean() ? "F-1" : " f-1");
        }

        private Financing line() {
            List<FinancingSource> sources = List.of(
                    SamplePlans.OWN_FUNDS,
                    SamplePlans.REQUEST,
                    FinancingSource.requestedFrom(CallId.of("call-b")),
                    FinancingSource.otherScheme(SchemeId.of("region")),
                    FinancingSource.otherScheme(SchemeId.of("care"), CallId.of("call-a")));
            return Financing.empty()
                    .withSource(random.nextInt(6) == 0 ? null : sources.get(random.nextInt(sources.size())))
                    .withAmount(random.nextInt(6) == 0 ? null : amount())
                    .withActions(list(2, () -> ActionId.of(cited("A-"))))
                    .withExpenses(list(3, () -> ExpenseId.of(cited("E-"))));
        }

        /** One of the values, or none of them, as often. */
        @SafeVarargs
        private <T> @Nullable T oneOf(T... values) {
            int drawing = random.nextInt(values.length + 1);
            return drawing == values.length ? null : values[drawing];
        }

        private Euros amount() {
            return switch (random.nextInt(8)) {
                case 0 -> Euros.ofCents(random.nextLong());
                case 1, 2, 3 -> Euros.ofCents(100);
                default -> Euros.ofCents(random.nextInt(400) - 20);
            };
        }

        private LocalDate day() {
            return random.nextInt(8) == 0 ? null : LocalDate.of(2025, 7, 14).plusDays(random.nextInt(600));
        }

        private String own(String prefix) {
            return prefix + (repeating ? random.nextInt(8) : drawn++ % 60);
        }

        private String cited(String prefix) {
            return prefix + random.nextInt(repeating ? 8 : 30);
        }

        private static <T> List<T> listOf(int size, Supplier<T> element) {
            List<T> list = new ArrayList<>();
            for (int count = 0; count < size; count++) {
                list.add(element.get());
            }
            return list;
        }

        private <T> List<T> list(int most, Supplier<T> element) {
            return listOf(random.nextInt(most + 1), element);
        }
    }
}
