package io.github.carecyber.rules.testkit;

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
import io.github.carecyber.core.plan.CvssVector;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/**
 * Generated remediation plans over the whole model, with gaps and faults of every kind, each drawn from a seed.
 *
 * <p>Few identifiers, days, amounts and texts are used, so that faults and coincidences are frequent; amounts and days at the edge of
 * what can be written down come as well.
 */
public final class Plans {

    private static final int YEAR = 365;

    private static final CvssVector VECTOR = CvssVector.of("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H");

    private static final List<String> TEXTS = List.of(
            "Action",
            "Reprise en un jour",
            "RSSI",
            "Voir Mme Durand",
            "Écrire à rssi@ch-fictif.fr",
            "Astreinte au 01 99 00 12 34",
            " ",
            "<b>\u202Egras\u202C</b>");

    private static final List<LegalEntityFinessNumber> APPLICANTS = List.of(
            LegalEntityFinessNumber.of("750712184"),
            LegalEntityFinessNumber.of("750712148"),
            LegalEntityFinessNumber.of("010000222"));

    private final Vocabulary vocabulary;
    private final Random random;
    private final Identifiers identifiers;
    private final Map<String, Integer> drawn = new HashMap<>();

    /** How generated plans name their elements. */
    public enum Identifiers {

        /** Each element has a name of its own. */
        UNIQUE,

        /** Each element has one of few names. */
        REPEATED,

        /** Each element has one of few names or none. */
        REPEATED_OR_MISSING
    }

    /**
     * What generated plans speak of.
     *
     * @param call the call that most plans are for
     * @param phaseStart the day before which hardly anything starts
     * @param objectives the objectives served, those of other calls among them
     * @param evidence the kinds of documents shown
     * @param vulnerabilities the vulnerabilities cited
     */
    public record Vocabulary(
            CallId call,
            LocalDate phaseStart,
            List<ObjectiveId> objectives,
            List<EvidenceKind> evidence,
            List<CveId> vulnerabilities) {

        /**
         * Copies the lists.
         *
         * @param call the call that most plans are for
         * @param phaseStart the day before which hardly anything starts
         * @param objectives the objectives served, those of other calls among them
         * @param evidence the kinds of documents shown
         * @param vulnerabilities the vulnerabilities cited
         */
        public Vocabulary {
            objectives = List.copyOf(objectives);
            evidence = List.copyOf(evidence);
            vulnerabilities = List.copyOf(vulnerabilities);
        }
    }

    private Plans(Vocabulary vocabulary, long seed, Identifiers identifiers) {
        this.vocabulary = vocabulary;
        this.random = new Random(seed);
        this.identifiers = identifiers;
    }

    /**
     * Returns plans.
     *
     * @param vocabulary what they speak of
     * @param identifiers how they name their elements
     * @return the plans
     */
    public static Arbitrary<RemediationPlan> any(Vocabulary vocabulary, Identifiers... identifiers) {
        return Arbitraries.of(identifiers)
                .flatMap(kind -> Arbitraries.longs().map(seed -> drawn(vocabulary, seed, kind)));
    }

    /**
     * Returns the plan of a seed.
     *
     * @param vocabulary what it speaks of
     * @param seed the seed
     * @param identifiers how it names its elements
     * @return the plan
     */
    public static RemediationPlan drawn(Vocabulary vocabulary, long seed, Identifiers identifiers) {
        return new Plans(vocabulary, seed, identifiers).plan();
    }

    /**
     * Returns the same plan with every list in another order.
     *
     * @param plan the plan
     * @param seed decides the order
     * @return the plan in that order
     */
    public static RemediationPlan shuffled(RemediationPlan plan, long seed) {
        Random random = new Random(seed);
        return plan.withWeaknesses(shuffled(
                        plan.weaknesses().stream()
                                .map(weakness -> weakness.withVulnerabilities(
                                                shuffled(weakness.vulnerabilities(), random))
                                        .withAssets(shuffled(weakness.assets(), random)))
                                .toList(),
                        random))
                .withActions(shuffled(
                        plan.actions().stream()
                                .map(action -> action.withExpenses(shuffled(action.expenses(), random))
                                        .withMilestones(shuffled(action.milestones(), random))
                                        .withWeaknesses(shuffled(action.weaknesses(), random))
                                        .withObjectives(shuffled(action.objectives(), random))
                                        .withDependsOn(shuffled(action.dependsOn(), random))
                                        .withEvidence(shuffled(action.evidence(), random)))
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

    private RemediationPlan plan() {
        return RemediationPlan.empty()
                .withId(rarely() ? null : PlanId.of("P"))
                .withVersion(oneOf(0, 1, 2))
                .withDrawnUp(day())
                .withCall(rarely() ? null : rarely() ? CallId.of("call-b") : vocabulary.call())
                .withApplicant(rarely() ? null : APPLICANTS.get(rarely() ? 1 : rarely() ? 2 : 0))
                .withTitle(text())
                .withWeaknesses(list(4, this::weakness))
                .withActions(list(6, this::action))
                .withFinancing(list(4, this::line))
                .withDeclaredTotal(random.nextBoolean() ? null : amount());
    }

    private Weakness weakness() {
        String id = own("F-");
        return Weakness.empty()
                .withId(id == null ? null : WeaknessId.of(id))
                .withTitle(text())
                .withExploitable(oneOf(true, true, false))
                .withKnownExploited(oneOf(true, false))
                .withUsedByRansomware(oneOf(true, false))
                .withExposure(oneOf(Exposure.values()))
                .withVulnerabilities(list(2, () -> pick(vocabulary.vulnerabilities())))
                .withCvssScore(oneOf(CvssScore.of("9.8"), CvssScore.of("5.0")))
                .withCvssVector(oneOf(VECTOR))
                .withSource(oneOf(
                        WeaknessSource.exposureAudit(),
                        WeaknessSource.penetrationTest(),
                        WeaknessSource.directoryAudit(AdsLevel.of(2)),
                        WeaknessSource.certSanteAlert("Alerte fictive")))
                .withAssets(list(2, () -> new AffectedAssets(oneOf(AssetKind.values()), oneOf(0, 1, 250))))
                .withAcceptance(random.nextInt(3) > 0 ? null : text());
    }

    private RemediationAction action() {
        String id = own("A-");
        LocalDate start = day();
        return RemediationAction.empty()
                .withId(id == null ? null : ActionId.of(id))
                .withTitle(text())
                .withWeaknesses(list(3, () -> WeaknessId.of(cited("F-"))))
                .withObjectives(list(2, () -> pick(vocabulary.objectives())))
                .withEffects(effects())
                .withStatus(oneOf(
                        ActionStatus.PLANNED,
                        ActionStatus.PLANNED,
                        ActionStatus.PLANNED,
                        ActionStatus.ONGOING,
                        ActionStatus.DONE,
                        ActionStatus.ABANDONED))
                .withStart(start)
                .withEnd(start == null || start.equals(LocalDate.MAX) || rarely() ? day() : laterThan(start))
                .withResponsibleRole(text())
                .withExpectedResult(random.nextBoolean() ? null : new ExpectedResult(text(), text()))
                .withDirectoryTarget(random.nextBoolean() ? null : AdsLevel.of(1 + random.nextInt(5)))
                .withDependsOn(list(2, () -> ActionId.of(cited("A-"))))
                .withMilestones(list(2, this::milestone))
                .withExpenses(list(3, this::expense))
                .withDeclaredTotal(random.nextBoolean() ? null : amount())
                .withEvidence(list(1, this::evidence));
    }

    private Set<Effect> effects() {
        return new HashSet<>(list(2, () -> pick(List.of(Effect.values()))));
    }

    private Milestone milestone() {
        String id = own("J-");
        return new Milestone(id == null ? null : MilestoneId.of(id), text(), day());
    }

    private Evidence evidence() {
        String id = own("P-");
        return Evidence.empty()
                .withId(id == null ? null : EvidenceId.of(id))
                .withKind(rarely() ? null : pick(vocabulary.evidence()))
                .withDated(day())
                .withCovers(list(1, () -> pick(APPLICANTS)));
    }

    private Expense expense() {
        String id = own("D-");
        return Expense.empty()
                .withId(id == null ? null : ExpenseId.of(id))
                .withTitle(rarely() ? null : pick(List.of("Dépense", " DÉ PENSE", "Sonde")))
                .withNature(oneOf(ExpenseNature.values()))
                .withRecurring(oneOf(true, false))
                .withDay(random.nextBoolean() ? null : day())
                .withWorkdays(oneOf(0, 1, 12))
                .withCategory(rarely() ? null : pick(List.of(ExpenseCategory.values())))
                .withAmount(rarely() ? null : amount())
                .withInvoice(random.nextBoolean() ? null : random.nextBoolean() ? "F-1" : " f-1");
    }

    private Financing line() {
        List<FinancingSource> sources = List.of(
                FinancingSource.ownFunds(),
                FinancingSource.requestedFrom(vocabulary.call()),
                FinancingSource.requestedFrom(CallId.of("call-b")),
                FinancingSource.otherScheme(SchemeId.of("region")),
                FinancingSource.otherScheme(SchemeId.of("care"), vocabulary.call()));
        return Financing.empty()
                .withSource(rarely() ? null : pick(sources))
                .withAmount(rarely() ? null : amount())
                .withActions(list(1, () -> ActionId.of(cited("A-"))))
                .withExpenses(list(2, () -> ExpenseId.of(cited("D-"))));
    }

    private Euros amount() {
        return switch (random.nextInt(24)) {
            case 0 -> Euros.ofCents(random.nextLong());
            case 1 -> Euros.ofCents(Long.MAX_VALUE);
            case 2 -> Euros.ofCents(-random.nextInt(3));
            case 3, 4, 5 -> Euros.of("60000.00");
            default -> Euros.ofCents(100L * (1 + random.nextInt(3)));
        };
    }

    private @Nullable LocalDate day() {
        return switch (random.nextInt(40)) {
            case 0 -> LocalDate.MIN;
            case 1 -> LocalDate.MAX;
            case 2, 3, 4, 5 -> null;
            default -> vocabulary.phaseStart().plusDays(random.nextInt(2 * YEAR) - 10L);
        };
    }

    private @Nullable LocalDate laterThan(LocalDate start) {
        return rarely() ? null : start.plusDays(random.nextInt(YEAR));
    }

    private @Nullable String text() {
        return random.nextInt(5) == 0 ? null : pick(TEXTS.subList(0, random.nextInt(3) == 0 ? TEXTS.size() : 3));
    }

    private boolean rarely() {
        return random.nextInt(8) == 0;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** One of the values, or none of them, as often. */
    @SafeVarargs
    private <T> @Nullable T oneOf(T... values) {
        int drawing = random.nextInt(values.length + 1);
        return drawing == values.length ? null : values[drawing];
    }

    private @Nullable String own(String prefix) {
        return switch (identifiers) {
            case UNIQUE -> prefix + drawn.merge(prefix, 1, Integer::sum);
            case REPEATED -> cited(prefix);
            case REPEATED_OR_MISSING -> random.nextInt(10) == 0 ? null : cited(prefix);
        };
    }

    private String cited(String prefix) {
        return prefix + (1 + random.nextInt(8));
    }

    private <T> List<T> list(int most, Supplier<T> element) {
        List<T> list = new ArrayList<>();
        int size = random.nextInt(most + 1);
        for (int count = 0; count < size; count++) {
            list.add(element.get());
        }
        return list;
    }
}
