package io.github.carecyber.rules.comparison;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.CveId;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.EvidenceKind;
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
import io.github.carecyber.core.plan.AffectedAssets;
import io.github.carecyber.core.plan.AssetKind;
import io.github.carecyber.core.plan.CvssScore;
import io.github.carecyber.core.plan.Effect;
import io.github.carecyber.core.plan.ExpectedResult;
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
import io.github.carecyber.core.plan.WeaknessSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Plans drawn at random from a seed, with missing and repeated identifiers or without, and edits of them. */
final class DrawnPlans {

    private static final CallId CALL = CallId.of("call-a");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final Random random;
    private final boolean clean;
    private int drawn;

    /** Draws plans; in clean ones each identifier is there and stands once. */
    DrawnPlans(long seed, boolean clean) {
        this.random = new Random(seed);
        this.clean = clean;
    }

    RemediationPlan plan() {
        return RemediationPlan.of(PlanId.of("P"), CALL, LegalEntityFinessNumber.of("750712184"))
                .withVersion(1 + random.nextInt(3))
                .withDrawnUp(day())
                .withTitle(text())
                .withWeaknesses(list(4, this::weakness))
                .withActions(list(5, this::action))
                .withFinancing(list(4, this::line))
                .withDeclaredTotal(amount());
    }

    /** The same plan with its lists in another order. */
    RemediationPlan shuffled(RemediationPlan plan) {
        return plan.withWeaknesses(mixed(plan.weaknesses().stream()
                        .map(weakness -> weakness.withVulnerabilities(mixed(weakness.vulnerabilities()))
                                .withAssets(mixed(weakness.assets())))
                        .toList()))
                .withActions(mixed(plan.actions().stream()
                        .map(action -> action.withWeaknesses(mixed(action.weaknesses()))
                                .withObjectives(mixed(action.objectives()))
                                .withDependsOn(mixed(action.dependsOn()))
                                .withMilestones(mixed(action.milestones()))
                                .withExpenses(mixed(action.expenses()))
                                .withEvidence(mixed(action.evidence())))
                        .toList()))
                .withFinancing(mixed(plan.financing().stream()
                        .map(line -> line.withActions(mixed(line.actions())).withExpenses(mixed(line.expenses())))
                        .toList()));
    }

    /** The plan with one thing edited, wherever there is something to edit. */
    RemediationPlan edited(RemediationPlan plan) {
        return switch (random.nextInt(4)) {
            case 0 -> plan.withWeaknesses(edited(plan.weaknesses(), this::edited, this::weakness));
            case 1 -> plan.withFinancing(edited(plan.financing(), this::edited, this::line));
            case 2 ->
                oneOf(List.<UnaryOperator<RemediationPlan>>of(
                                each -> each.withVersion(9),
                                each -> each.withDrawnUp(DAY.minusYears(9)),
                                each -> each.withTitle(newText()),
                                each -> each.withId(PlanId.of("Q")),
                                each -> each.withCall(CallId.of("call-z")),
                                each -> each.withApplicant(LegalEntityFinessNumber.of("010000222")),
                                each -> each.withDeclaredTotal(newAmount())))
                        .apply(plan);
            default -> plan.withActions(edited(plan.actions(), this::edited, this::action));
        };
    }

    private Weakness edited(Weakness weakness) {
        return oneOf(List.<UnaryOperator<Weakness>>of(
                        each -> each.withTitle(newText()),
                        each -> each.withExploitable(other(each.exploitable())),
                        each -> each.withExposure(
                                each.exposure() == Exposure.INTERNET ? Exposure.INTERNAL : Exposure.INTERNET),
                        each -> each.withVulnerabilities(
                                with(each.vulnerabilities(), CveId.of("CVE-2025-" + (10_000 + random.nextInt(9_999))))),
                        each -> each.withCvssScore(each.cvssScore() == null ? CvssScore.of("9.8") : null),
                        each -> each.withKnownExploited(other(each.knownExploited())),
                        each -> each.withUsedByRansomware(other(each.usedByRansomware())),
                        each -> each.withAssets(with(each.assets(), AffectedAssets.of(AssetKind.OTHER, 77))),
                        each -> each.withSource(WeaknessSource.certSanteAlert(newText())),
                        each -> each.withAcceptance(newText())))
                .apply(weakness);
    }

    private RemediationAction edited(RemediationAction action) {
        return oneOf(List.<UnaryOperator<RemediationAction>>of(
                        each -> each.withTitle(newText()),
                        each -> each.withWeaknesses(with(each.weaknesses(), WeaknessId.of("W-new"))),
                        each -> each.withObjectives(with(each.objectives(), ObjectiveId.of("O-new"))),
                        each -> each.withEffects(toggled(each.effects())),
                        each -> each.withStatus(
                                each.status() == ActionStatus.ABANDONED ? null : ActionStatus.ABANDONED),
                        each -> each.withStart(DAY.minusYears(8)),
                        each -> each.withEnd(DAY.plusYears(8)),
                        each -> each.withDependsOn(with(each.dependsOn(), ActionId.of("A-new"))),
                        each -> each.withResponsibleRole(newText()),
                        each -> each.withDeclaredTotal(newAmount()),
                        each -> each.withExpectedResult(ExpectedResult.of(newText(), "m")),
                        each -> each.withDirectoryTarget(
                                AdsLevel.of(AdsLevel.of(5).equals(each.directoryTarget()) ? 4 : 5)),
                        each -> each.withMilestones(edited(
                                each.milestones(),
                                milestone -> new Milestone(milestone.id(), newText(), milestone.day()),
                                this::milestone)),
                        each -> each.withEvidence(edited(
                                each.evidence(), evidence -> evidence.withDated(DAY.minusYears(7)), this::evidence)),
                        each -> each.withExpenses(edited(each.expenses(), this::edited, this::expense))))
                .apply(action);
    }

    private Expense edited(Expense expense) {
        return oneOf(List.<UnaryOperator<Expense>>of(
                        each -> each.withTitle(newText()),
                        each -> each.withAmount(newAmount()),
                        each -> each.withInvoice(newText()),
                        each -> each.withDay(DAY.minusYears(6)),
                        each -> each.withWorkdays(1_000 + drawn++),
                        each -> each.withRecurring(other(each.recurring())),
                        each -> each.withNature(
                                each.nature() == ExpenseNature.OPERATING
                                        ? ExpenseNature.INVESTMENT
                                        : ExpenseNature.OPERATING),
                        each -> each.withCategory(
                                each.category() == ExpenseCategory.TRAINING
                                        ? ExpenseCategory.SOFTWARE
                                        : ExpenseCategory.TRAINING)))
                .apply(expense);
    }

    private Financing edited(Financing line) {
        return oneOf(List.<UnaryOperator<Financing>>of(
                        each -> each.withAmount(newAmount()),
                        each -> each.withSource(FinancingSource.otherScheme(SchemeId.of("new"))),
                        each -> each.withActions(with(each.actions(), ActionId.of("A-new"))),
                        each -> each.withExpenses(with(each.expenses(), ExpenseId.of("E-new")))))
                .apply(line);
    }

    /** Edits, removes or adds one element. */
    private <T> List<T> edited(List<T> elements, Function<T, T> edit, Supplier<T> another) {
        List<T> edited = new ArrayList<>(elements);
        if (edited.isEmpty() || random.nextInt(4) == 0) {
            edited.add(another.get());
            return edited;
        }
        int position = random.nextInt(edited.size());
        if (random.nextInt(4) == 0) {
            edited.remove(position);
        } else {
            edited.set(position, edit.apply(edited.get(position)));
        }
        return edited;
    }

    private Weakness weakness() {
        return Weakness.of(WeaknessId.of("W"), "Faille", random.nextBoolean())
                .withId(id("W-", WeaknessId::of))
                .withTitle(text())
                .withVulnerabilities(list(2, () -> CveId.of("CVE-2024-000" + random.nextInt(4))))
                .withAssets(list(2, () -> AffectedAssets.of(AssetKind.SERVER, 1 + random.nextInt(3))));
    }

    private RemediationAction action() {
        return RemediationAction.empty()
                .withId(id("A-", ActionId::of))
                .withTitle(text())
                .withWeaknesses(list(3, () -> WeaknessId.of("W-" + random.nextInt(6))))
                .withObjectives(list(2, () -> ObjectiveId.of("O-" + random.nextInt(3))))
                .withStatus(random.nextBoolean() ? null : oneOf(List.of(ActionStatus.values())))
                .withStart(day())
                .withEnd(day())
                .withDependsOn(list(2, () -> ActionId.of("A-" + random.nextInt(6))))
                .withMilestones(list(2, this::milestone))
                .withExpenses(list(3, this::expense))
                .withEvidence(list(2, this::evidence));
    }

    private Milestone milestone() {
        return new Milestone(id("M-", MilestoneId::of), text(), day());
    }

    private Evidence evidence() {
        return Evidence.empty()
                .withId(id("P-", EvidenceId::of))
                .withKind(EvidenceKind.of("report"))
                .withDated(day());
    }

    private Expense expense() {
        return Expense.empty().withId(id("E-", ExpenseId::of)).withTitle(text()).withAmount(amount());
    }

    private Financing line() {
        List<FinancingSource> sources = List.of(
                FinancingSource.requestedFrom(CALL),
                FinancingSource.ownFunds(),
                FinancingSource.otherScheme(SchemeId.of("region")));
        return Financing.empty()
                .withSource(sources.get(random.nextInt(3)))
                .withAmount(amount())
                .withActions(list(2, () -> ActionId.of("A-" + random.nextInt(4))))
                .withExpenses(list(2, () -> ExpenseId.of("E-" + random.nextInt(4))));
    }

    private <T> @Nullable T id(String prefix, Function<String, T> of) {
        if (clean) {
            return of.apply(prefix + drawn++);
        }
        return random.nextInt(5) == 0 ? null : of.apply(prefix + random.nextInt(4));
    }

    private @Nullable String text() {
        return random.nextInt(4) == 0 ? null : List.of("Texte", " ", "Autre").get(random.nextInt(3));
    }

    private String newText() {
        return "Nouveau " + random.nextInt();
    }

    private @Nullable Euros amount() {
        return random.nextInt(6) == 0 ? null : Euros.ofCents(random.nextInt(5) * 100L);
    }

    private Euros newAmount() {
        return Euros.ofCents(1_000_000L + random.nextInt(1_000_000));
    }

    private @Nullable LocalDate day() {
        return random.nextInt(5) == 0 ? null : DAY.plusDays(random.nextInt(5));
    }

    private static Boolean other(@Nullable Boolean value) {
        return value == null || !value;
    }

    private static Set<Effect> toggled(Set<Effect> effects) {
        Set<Effect> toggled = new TreeSet<>(effects);
        if (!toggled.add(Effect.SPEEDS_RECOVERY)) {
            toggled.remove(Effect.SPEEDS_RECOVERY);
        }
        return toggled;
    }

    private static <T> List<T> with(List<T> values, T value) {
        List<T> more = new ArrayList<>(values);
        more.add(value);
        return more;
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> List<T> list(int most, Supplier<T> element) {
        int size = random.nextInt(most + 1);
        List<T> list = new ArrayList<>();
        for (int count = 0; count < size; count++) {
            list.add(element.get());
        }
        return list;
    }

    private <T> List<T> mixed(List<T> values) {
        List<T> mixed = new ArrayList<>(values);
        Collections.shuffle(mixed, random);
        return mixed;
    }
}
