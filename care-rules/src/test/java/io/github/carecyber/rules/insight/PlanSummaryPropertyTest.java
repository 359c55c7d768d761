package io.github.carecyber.rules.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.ExpenseId;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.Effect;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.ExpenseCategory;
import io.github.carecyber.core.plan.Exposure;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.plan.Weakness;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** The summary of drawn plans against a recount that looks at every weakness and every action again for each figure. */
final class PlanSummaryPropertyTest {

    private static final List<ActionStatus> STATUSES = List.of(ActionStatus.values());

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 10);

    @Property(tries = 300)
    void everyMonthAgreesWithARecount(@ForAll long seed) {
        RemediationPlan plan = plan(new Random(seed));
        ExposureSummary exposure = PlanSummary.of(plan, AS_OF).exposure();
        assertEquals(recount(plan, AS_OF), exposure.now());
        for (OpenWeaknesses month : exposure.months()) {
            assertEquals(recount(plan, month.day()), month);
        }
        for (ClosedShare closed : exposure.closed()) {
            long count = exploitable(plan).stream()
                    .filter(weakness -> closedBy(plan, weakness, closed.day()))
                    .count();
            assertEquals(count, closed.closed());
            assertEquals(Share.of(count, exploitable(plan).size()), closed.share());
        }
        OpenWeaknesses last = exposure.months().get(exposure.months().size() - 1);
        assertEquals(exposure.unanswered() + exposure.undated() + exposure.closedLater(), last.all());
    }

    @Property(tries = 300)
    void everyCostAgreesWithARecount(@ForAll long seed) {
        RemediationPlan plan = plan(new Random(seed));
        CostSummary costs = PlanSummary.of(plan, AS_OF).costs();
        Predicate<RemediationAction> kept = action -> action.status() != ActionStatus.ABANDONED;
        assertEquals(recount(plan, kept), costs.total().sum());
        assertEquals(recount(plan, kept.negate()), costs.abandoned().sum());
        for (Effect effect : Effect.values()) {
            assertEquals(
                    recount(plan, kept.and(action -> action.effects().contains(effect))),
                    costs.byEffect().get(effect).sum());
        }
        costs.byObjective()
                .forEach((objective, cost) -> assertEquals(
                        recount(plan, kept.and(action -> action.objectives().contains(objective))), cost.sum()));
    }

    @Property(tries = 200)
    void theOrderOfTheListsDoesNotMatter(@ForAll long seed) {
        RemediationPlan plan = plan(new Random(seed));
        List<Weakness> weaknesses = new ArrayList<>(plan.weaknesses());
        List<RemediationAction> actions = new ArrayList<>(plan.actions());
        Collections.shuffle(weaknesses, new Random(seed));
        Collections.shuffle(actions, new Random(seed));
        PlanSummary one = PlanSummary.of(plan, AS_OF);
        PlanSummary other = PlanSummary.of(plan.withWeaknesses(weaknesses).withActions(actions), AS_OF);
        assertEquals(one.costs(), other.costs());
        assertEquals(one.exposure(), other.exposure());
        assertEquals(days(one), days(other));
    }

    private static @Nullable Long days(PlanSummary summary) {
        CriticalPath path = summary.criticalPath();
        return path == null ? null : path.days();
    }

    private static OpenWeaknesses recount(RemediationPlan plan, LocalDate day) {
        List<Weakness> open = exploitable(plan).stream()
                .filter(weakness -> weakness.acceptance() == null && !closedBy(plan, weakness, day))
                .toList();
        return new OpenWeaknesses(
                day,
                open.size(),
                (int) open.stream()
                        .filter(weakness -> Boolean.TRUE.equals(weakness.knownExploited()))
                        .count(),
                (int) open.stream()
                        .filter(weakness -> weakness.exposure() == Exposure.INTERNET)
                        .count(),
                0);
    }

    private static List<Weakness> exploitable(RemediationPlan plan) {
        return plan.weaknesses().stream()
                .filter(weakness -> Boolean.TRUE.equals(weakness.exploitable()))
                .toList();
    }

    private static boolean closedBy(RemediationPlan plan, Weakness weakness, LocalDate day) {
        WeaknessId id = weakness.id();
        List<RemediationAction> answers = plan.actions().stream()
                .filter(action -> action.status() != ActionStatus.ABANDONED
                        && action.weaknesses().contains(id))
                .toList();
        boolean alone = plan.weaknesses().stream()
                        .filter(other -> id.equals(other.id()))
                        .count()
                == 1;
        return alone
                && weakness.acceptance() == null
                && !answers.isEmpty()
                && answers.stream().allMatch(action -> endedBy(action, day));
    }

    private static boolean endedBy(RemediationAction action, LocalDate day) {
        LocalDate end = action.end();
        if (action.status() == ActionStatus.DONE) {
            return !(end == null ? AS_OF : end).isAfter(day);
        }
        return end != null && !end.isBefore(AS_OF) && !end.isAfter(day);
    }

    private static StatedSum recount(RemediationPlan plan, Predicate<RemediationAction> counted) {
        BigInteger cents = BigInteger.ZERO;
        int missing = 0;
        for (RemediationAction action : plan.actions()) {
            for (Expense expense : counted.test(action) ? action.expenses() : List.<Expense>of()) {
                if (expense.amount() == null) {
                    missing++;
                } else {
                    cents = cents.add(BigInteger.valueOf(expense.amount().cents()));
                }
            }
        }
        boolean fits = cents.compareTo(BigInteger.valueOf(Long.MAX_VALUE)) <= 0
                && cents.compareTo(BigInteger.valueOf(Long.MIN_VALUE)) >= 0;
        return new StatedSum(fits ? Euros.ofCents(cents.longValueExact()) : null, missing);
    }

    private static RemediationPlan plan(Random random) {
        return RemediationPlan.empty()
                .withWeaknesses(IntStream.range(0, random.nextInt(7))
                        .mapToObj(unused -> Weakness.of(WeaknessId.of("W-" + random.nextInt(9)), "Faille", true)
                                .withExploitable(random.nextInt(6) == 0 ? null : random.nextInt(5) > 0)
                                .withKnownExploited(random.nextBoolean() ? null : random.nextBoolean())
                                .withExposure(random.nextBoolean() ? null : Exposure.INTERNET)
                                .withAcceptance(random.nextInt(5) == 0 ? "Admise" : null))
                        .toList())
                .withActions(IntStream.range(0, random.nextInt(7))
                        .mapToObj(number -> action(random, number))
                        .toList());
    }

    private static RemediationAction action(Random random, int number) {
        Set<Effect> effects = EnumSet.noneOf(Effect.class);
        for (Effect effect : Effect.values()) {
            if (random.nextBoolean()) {
                effects.add(effect);
            }
        }
        return RemediationAction.of(ActionId.of("A-" + number), "Action")
                .withWeaknesses(IntStream.range(0, random.nextInt(4))
                        .mapToObj(unused -> WeaknessId.of("W-" + random.nextInt(9)))
                        .toList())
                .withObjectives(IntStream.range(0, random.nextInt(3))
                        .mapToObj(unused -> ObjectiveId.of("A.O" + random.nextInt(2)))
                        .toList())
                .withEffects(effects)
                .withDependsOn(random.nextBoolean() ? List.of() : List.of(ActionId.of("A-" + random.nextInt(7))))
                .withStatus(random.nextInt(4) == 0 ? null : STATUSES.get(random.nextInt(4)))
                .withStart(random.nextInt(6) == 0 ? null : AS_OF.plusDays(random.nextInt(300) - 150))
                .withEnd(random.nextInt(6) == 0 ? null : AS_OF.plusDays(random.nextInt(500) - 100))
                .withExpenses(IntStream.range(0, random.nextInt(3))
                        .mapToObj(unused -> Expense.of(
                                        ExpenseId.of("E"), "Dépense", ExpenseCategory.SERVICES, Euros.ZERO)
                                .withAmount(
                                        random.nextInt(5) == 0
                                                ? null
                                                : Euros.ofCents(
                                                        random.nextInt(9) == 0
                                                                ? random.nextLong()
                                                                : random.nextInt(1_000))))
                        .toList());
    }
}
