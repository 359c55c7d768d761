package io.github.carecyber.rules.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.call.CallCalendar;
import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.call.Scale;
import io.github.carecyber.core.call.Tiering;
import io.github.carecyber.core.facility.ReferenceYears;
import io.github.carecyber.core.identity.QuantityId;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.rules.testkit.Applications;
import io.github.carecyber.rules.testkit.Consistent;
import io.github.carecyber.rules.testkit.Criteria;
import io.github.carecyber.rules.testkit.Forgetting;
import io.github.carecyber.rules.testkit.Scales;
import java.math.BigInteger;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class ScaleCalculatorPropertyTest {

    private static final QuantityId A = QuantityId.of("a");

    @Property
    void aKnownCeilingIsWhatUnitByUnitAddsUpTo(
            @ForAll("overDeclared") Scale scale, @ForAll("complete") DeclaredFigures figures) {
        BigInteger expected = scale.fold(new ReferenceScale(figures));
        assertEquals(
                expected.longValueExact(),
                derive(scale, figures).ceiling().orElseThrow().cents());
    }

    @Property
    void everyStepAddsUpToTheOneThatItIsFor(
            @ForAll("scales") Scale scale,
            @ForAll("applications") Application application,
            @ForAll("partial") DeclaredFigures figures) {
        assertAddsUp(calculator(scale).derive(application, figures).step());
    }

    /** What is not known yet stays inside what was said of it, and a ceiling that was known does not change. */
    @Property
    void whatIsLearnedLaterOnlyNarrowsTheAnswer(
            @ForAll("overDeclared") Scale scale, @ForAll("complete") DeclaredFigures figures, @ForAll Random random) {
        AmountRange before = derive(scale, forgetting(figures, random)).step().amount();
        assertWithin(derive(scale, figures).step().amount(), before);
        assertWithin(before, ScaleCalculator.forAnybody(scale));
    }

    /** Where nothing declared is zero or a whole entity takes one year, "declared nothing" is a statement, which a figure replaces. */
    @Property
    void whatTheApplicantLearnsLaterOnlyNarrowsTheAnswer(
            @ForAll("learning") Scale scale,
            @ForAll("consistent") Application application,
            @ForAll("partial") DeclaredFigures figures,
            @ForAll Random random) {
        ScaleCalculator calculator = calculator(scale);
        AmountRange before = calculator
                .derive(Forgetting.some(application, random), figures)
                .step()
                .amount();
        assertWithin(calculator.derive(application, figures).step().amount(), before);
    }

    @Property
    void whoCountsMoreIsNotGivenLessUnderAMarginalScale(
            @ForAll("marginal") Scale scale, @ForAll("figures") long figure) {
        Euros less =
                derive(scale, DeclaredFigures.none().with(A, figure)).ceiling().orElseThrow();
        Euros more = derive(scale, DeclaredFigures.none().with(A, figure + 1))
                .ceiling()
                .orElseThrow();
        assertTrue(less.compareTo(more) <= 0, less + " for " + figure + ", then " + more);
    }

    @Property
    void aCapIsKeptAndAFloorIsReached(
            @ForAll("overDeclared") Scale scale,
            @ForAll("partial") DeclaredFigures figures,
            @ForAll("amounts") Euros limit) {
        AmountRange capped =
                derive(Scale.sum(scale).atMost(limit), figures).step().amount();
        assertTrue(capped.most() != null && capped.most().compareTo(limit) <= 0);
        AmountRange floored =
                derive(Scale.sum(scale).atLeast(limit), figures).step().amount();
        assertTrue(floored.least().compareTo(limit) >= 0);
    }

    /** The record refuses a known ceiling with gaps and an unknown one without, so that deriving at all is the assertion. */
    @Property
    void anUnknownCeilingNamesWhatIsMissingAndAKnownOneNothing(
            @ForAll("scales") Scale scale,
            @ForAll("applications") Application application,
            @ForAll("partial") DeclaredFigures figures) {
        CeilingDerivation derivation = calculator(scale).derive(application, figures);
        assertEquals(derivation.ceiling().isPresent(), derivation.gaps().isEmpty());
    }

    @Provide
    Arbitrary<Scale> overDeclared() {
        return Scales.overDeclared();
    }

    @Provide
    Arbitrary<Scale> scales() {
        return Scales.any();
    }

    @Provide
    Arbitrary<Scale> learning() {
        return Scales.over(Criteria.measures().filter(ScaleCalculatorPropertyTest::isOnlyAddedTo));
    }

    private static boolean isOnlyAddedTo(Measure measure) {
        ReferenceYears years = measure.<@Nullable ReferenceYears>fold(
                Measure.CombinedActivity::years, Measure.Staff::years, sites -> null);
        return years == null
                || (years.scope() == ReferenceYears.Scope.SITE
                        && years.undeclared() == ReferenceYears.Undeclared.IS_MISSING);
    }

    @Provide
    Arbitrary<Scale> marginal() {
        return Scales.tiered(Arbitraries.just(A).map(Scales::declared))
                .map(scale -> new Scale.Tiered(scale.quantity(), Tiering.MARGINAL, scale.brackets()));
    }

    @Provide
    Arbitrary<Euros> amounts() {
        return Scales.amounts();
    }

    @Provide
    Arbitrary<Long> figures() {
        return Arbitraries.longs().between(0, 60);
    }

    @Provide
    Arbitrary<DeclaredFigures> complete() {
        return Combinators.combine(figures(), figures(), figures(), Scales.amounts())
                .as((a, b, c, costs) -> DeclaredFigures.none()
                        .with(A, a)
                        .with(QuantityId.of("b"), b)
                        .with(QuantityId.of("c"), c)
                        .withCosts(costs));
    }

    @Provide
    Arbitrary<DeclaredFigures> partial() {
        return Combinators.combine(complete(), Arbitraries.randomValue(Random::nextLong))
                .as((figures, seed) -> forgetting(figures, new Random(seed)));
    }

    @Provide
    Arbitrary<Application> applications() {
        return Applications.any();
    }

    @Provide
    Arbitrary<Application> consistent() {
        return Applications.any().map(Consistent::of);
    }

    private static DeclaredFigures forgetting(DeclaredFigures figures, Random random) {
        TreeMap<QuantityId, Long> kept = new TreeMap<>(figures.quantities());
        kept.keySet().removeIf(id -> random.nextBoolean());
        return new DeclaredFigures(kept, random.nextBoolean() ? figures.costs() : null);
    }

    private static CeilingDerivation derive(Scale scale, DeclaredFigures figures) {
        return calculator(scale).derive(figures);
    }

    private static ScaleCalculator calculator(Scale scale) {
        return ScaleCalculator.of(Published.assumed(scale, "a test"), CallCalendar.PARIS);
    }

    private static void assertWithin(AmountRange narrow, AmountRange wide) {
        assertTrue(narrow.least().compareTo(wide.least()) >= 0, narrow + " in " + wide);
        assertTrue(
                wide.most() == null || (narrow.most() != null && narrow.most().compareTo(wide.most()) <= 0),
                narrow + " in " + wide);
    }

    private static void assertAddsUp(DerivationStep step) {
        AmountRange amount = step.fold(
                DerivationStep.Flat::amount,
                perUnit -> AmountRange.of(
                        perUnit.quantity().figure(), perUnit.price(), perUnit.units(), perUnit.rounding()),
                ScaleCalculatorPropertyTest::brackets,
                share -> share.costs() == null
                        ? share.amount()
                        : AmountRange.exactly(share.costs().times(share.share(), share.rounding())),
                sum -> {
                    sum.parts().forEach(ScaleCalculatorPropertyTest::assertAddsUp);
                    return sum.parts().stream()
                            .map(DerivationStep::amount)
                            .reduce(AmountRange.exactly(Euros.ZERO), AmountRange::plus);
                },
                capped -> {
                    assertAddsUp(capped.scale());
                    assertAddsUp(capped.limit());
                    return AmountRange.smaller(
                            capped.scale().amount(), capped.limit().amount());
                },
                floored -> {
                    assertAddsUp(floored.scale());
                    assertAddsUp(floored.limit());
                    return AmountRange.larger(
                            floored.scale().amount(), floored.limit().amount());
                });
        assertEquals(amount, step.amount());
        step.fold(
                flat -> true,
                perUnit -> assertRead(perUnit.quantity()),
                tiered -> assertRead(tiered.quantity()),
                share -> true,
                sum -> true,
                capped -> true,
                floored -> true);
    }

    private static AmountRange brackets(DerivationStep.Tiered tiered) {
        if (tiered.tiering() == Tiering.MARGINAL) {
            FigureRange figure = tiered.quantity().figure();
            assertEquals(
                    figure.least(),
                    tiered.brackets().stream()
                            .mapToLong(use -> use.units().least())
                            .sum());
            return tiered.brackets().stream()
                    .map(BracketUse::amount)
                    .reduce(AmountRange.exactly(Euros.ZERO), AmountRange::plus);
        }
        assertTrue(!tiered.quantity().figure().isKnown() || tiered.brackets().size() == 1);
        return tiered.brackets().stream()
                .map(BracketUse::amount)
                .reduce(AmountRange::either)
                .orElseThrow();
    }

    /** What was read adds up to what is sure of the figure, unless what the file states contradicts itself. */
    private static boolean assertRead(QuantityReading reading) {
        long read = reading.read().stream().mapToLong(FigureRead::figure).sum();
        boolean contradicts = reading.gaps().stream().anyMatch(Gap.CannotTell.class::isInstance);
        assertTrue(contradicts || reading.figure().least() == read, reading::toString);
        return true;
    }
}
