package io.github.carecyber.rules.attainment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.attainment.ObjectiveDeclaration;
import io.github.carecyber.core.attainment.ProofMode;
import io.github.carecyber.core.attainment.RateReached;
import io.github.carecyber.core.attainment.RequirementAnswer;
import io.github.carecyber.core.attainment.ScoreReached;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.testkit.Declarations;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule on declarations has a declaration that breaks it, of which everything else is assessed all the same. */
class AttainmentRulesTest {

    private static final Map<String, UnaryOperator<Assessed>> BROKEN = new LinkedHashMap<>();

    static {
        BROKEN.put(
                "attainment.identity.call-differs",
                good -> good.with(declared -> declared.withCall(CallId.of("care-d1-2024"))));
        BROKEN.put(
                "attainment.objective.unknown",
                good -> good.with("D2.O4", one -> one.withObjective(ObjectiveId.of("D2.O5"))));
        BROKEN.put(
                "attainment.objective.declared-twice",
                good -> good.with(declared -> {
                    List<ObjectiveDeclaration> more = new ArrayList<>(declared.objectives());
                    more.add(more.get(10).withMode(ProofMode.NOT_REACHED));
                    return declared.withObjectives(more);
                }));
        BROKEN.put(
                "attainment.filing.later",
                good -> good.with(declared -> declared.withFiled(FilingMoment.on(Assessed.LATER.plusDays(1)))));
        BROKEN.put(
                "attainment.filing.before-application",
                good -> good.with(declared -> declared.withApplied(FilingMoment.on(Assessed.FILED.plusDays(1)))));
        BROKEN.put(
                "attainment.evidence.dated-later",
                good -> good.dated("D2.O4", "restore-test-scope", Assessed.FILED.plusDays(1)));
        BROKEN.put(
                "attainment.evidence.ends-first",
                good -> good.withDocument(
                        "D2.O4",
                        "restore-test-scope",
                        found -> List.of(found.get(0).withValidUntil(Assessed.FILED.minusDays(1)))));
        BROKEN.put(
                "attainment.evidence.kind-not-asked",
                good -> good.withDocument(
                        "D2.O4",
                        "restore-test-scope",
                        found -> List.of(found.get(0), found.get(0).withKind(EvidenceKind.of("backup-policy")))));
        BROKEN.put(
                "attainment.evidence.two-kinds",
                good -> good.withDocument(
                        "D2.O4",
                        "restore-test-scope",
                        found -> List.of(found.get(0).withId(EvidenceId.of("D2.O4-1")))));
        BROKEN.put(
                "attainment.evidence.contradictory",
                good -> good.withDocument(
                        "D2.O4",
                        "restore-test-scope",
                        found -> List.of(found.get(0), found.get(0).withDated(Assessed.FILED.minusDays(1)))));
        BROKEN.put(
                "attainment.evidence.not-a-member",
                good -> good.withDocument(
                        "D2.O4",
                        "restore-test-scope",
                        found -> List.of(found.get(0).withCovers(List.of(Declarations.entity(99))))));
        BROKEN.put(
                "attainment.rate.above-whole",
                good -> good.with("D2.O4", one -> one.withRates(List.of(RateReached.of("rate", 101, 100)))));
        BROKEN.put(
                "attainment.target.measured-later",
                good -> good.with(
                        "D2.O3.A",
                        one -> one.withScores(List.of(ScoreReached.of("ANSSI ADS", 3, Assessed.FILED.plusDays(1))))));
        BROKEN.put(
                "attainment.target.not-asked",
                good -> good.with(
                        "D2.O4", one -> one.withScores(List.of(ScoreReached.of("other", 3, Assessed.FILED)))));
        BROKEN.put(
                "attainment.requirement.answered-twice",
                good -> good.with(
                        "D2.O3.C",
                        one -> one.withRequirements(List.of(
                                RequirementAnswer.of("immutable-copy", true),
                                RequirementAnswer.of("immutable-copy", false)))));
        BROKEN.put(
                "attainment.mode.not-foreseen",
                good -> good.with("D2.O2.A", one -> one.withMode(ProofMode.NOT_APPLICABLE)));
        BROKEN.put(
                "attainment.trajectory.ends-first",
                good -> good.with(
                        "D2.O3.B",
                        one -> one.withTrajectoryStart(LocalDate.of(2027, 1, 1))
                                .withTrajectoryEnd(LocalDate.of(2026, 1, 1))));
    }

    @TestFactory
    Stream<DynamicTest> aDeclarationThatBreaksARuleIsNamedAndAssessed() {
        return BROKEN.entrySet().stream()
                .map(broken -> DynamicTest.dynamicTest(broken.getKey(), () -> {
                    Assessed good = Assessed.group();
                    assertTrue(good.findings().stream().noneMatch(broken.getKey()::equals)
                            || broken.getKey().equals("attainment.evidence.kind-not-asked"));
                    Assessed bad = broken.getValue().apply(good);
                    assertTrue(bad.findings().contains(broken.getKey()), () -> String.valueOf(bad.findings()));
                    assertTrue(bad.verdict().statuses().values().stream()
                                    .filter(Status.MET::equals)
                                    .count()
                            >= 9);
                }));
    }

    @Test
    void everyRuleIsShown() {
        Set<String> shown = new TreeSet<>(BROKEN.keySet());
        shown.add("attainment.year.unknown");
        shown.addAll(List.of("attainment.filing.too-early", "attainment.filing.too-late"));
        assertEquals(
                DeclarationRules.ALL.stream()
                        .map(rule -> rule.rule().id().toString())
                        .collect(Collectors.toCollection(TreeSet::new)),
                shown);
    }

    @Test
    void aRateThatLiesAheadIsNamed() {
        Assessed ahead = Assessed.group()
                .with(
                        "D2.O4",
                        one -> one.withRates(List.of(RateReached.of("rate", 1, 2)
                                .withFirstMonth(YearMonth.from(Assessed.FILED))
                                .withMonths(1))));
        assertTrue(ahead.findings().contains("attainment.target.measured-later"), "March is not over on the 20th");
    }

    @Test
    void aYearWithoutTargetsIsNoMatterWhereTheCallHasNone() {
        assertTrue(Assessed.group()
                .with(declared -> declared.withYear(Year.of(2030)))
                .verdict()
                .isReached());
    }
}
