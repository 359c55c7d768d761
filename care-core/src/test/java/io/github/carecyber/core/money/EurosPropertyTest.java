package io.github.carecyber.core.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.carecyber.core.testkit.ValueContract;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;

/** Amounts against unbounded whole numbers, with the edges of the range among them. */
class EurosPropertyTest {

    @Property
    void plusIsExactOrThrows(@ForAll("cents") long first, @ForAll("cents") long second) {
        agrees(exact(first).add(exact(second)), () -> Euros.ofCents(first).plus(Euros.ofCents(second)));
    }

    @Property
    void minusIsExactOrThrows(@ForAll("cents") long first, @ForAll("cents") long second) {
        agrees(exact(first).subtract(exact(second)), () -> Euros.ofCents(first).minus(Euros.ofCents(second)));
    }

    @Property
    void timesIsExactOrThrows(@ForAll("cents") long amount, @ForAll("cents") long factor) {
        agrees(
                exact(amount).multiply(exact(factor)),
                () -> Euros.ofCents(amount).times(factor));
    }

    @Property
    void timesASmallFactorIsExactOrThrows(@ForAll("cents") long amount, @ForAll byte factor) {
        agrees(
                exact(amount).multiply(exact(factor)),
                () -> Euros.ofCents(amount).times(factor));
    }

    @Property
    void sumIsExactOrThrowsWhateverTheOrder(
            @ForAll @Size(max = 12) List<@From("cents") Long> cents, @ForAll Random random) {
        BigInteger sum = cents.stream().map(EurosPropertyTest::exact).reduce(BigInteger.ZERO, BigInteger::add);
        List<Euros> amounts = new ArrayList<>(cents.stream().map(Euros::ofCents).toList());
        agrees(sum, () -> Euros.sum(amounts));
        Collections.shuffle(amounts, random);
        agrees(sum, () -> Euros.sum(amounts));
    }

    @Property
    void amountsThatCancelOutDoNoHarmInASum(@ForAll("cents") long amount, @ForAll("cents") long other) {
        Assume.that(other != Long.MIN_VALUE);
        Euros back = Euros.ofCents(-other);
        Euros there = Euros.ofCents(other);
        assertEquals(
                Euros.ofCents(amount),
                Euros.sum(List.of(there, there, Euros.ofCents(amount), there, back, back, back)));
    }

    @Property
    void aShareIsTheExactProductRounded(
            @ForAll("cents") long amount, @ForAll("shares") Share share, @ForAll RoundingMode rounding) {
        Assume.that(rounding != RoundingMode.UNNECESSARY);
        BigInteger product = exact(amount).multiply(exact(share.numerator()));
        BigDecimal rounded = new BigDecimal(product).divide(new BigDecimal(exact(share.denominator())), 0, rounding);
        assertEquals(
                rounded.toBigIntegerExact(),
                exact(Euros.ofCents(amount).times(share, rounding).cents()));
    }

    @Property
    void aShareAndItsComplementMakeTheWhole(@ForAll("cents") long amount, @ForAll("shares") Share share) {
        Euros whole = Euros.ofCents(amount);
        assertEquals(
                whole,
                whole.times(share, RoundingMode.FLOOR).plus(whole.times(share.complement(), RoundingMode.CEILING)));
    }

    @Property(tries = 200)
    void keepsTheValueContract(@ForAll("cents") long first, @ForAll("cents") long second) {
        Assume.that(first != second);
        ValueContract.equalGroups(
                        List.of(Euros.ofCents(first), Euros.of(BigDecimal.valueOf(first, 2))),
                        List.of(Euros.ofCents(second)))
                .ordered(Comparator.naturalOrder())
                .roundTrip(Euros::parse);
    }

    @Property
    void anyDecimalIsTakenExactlyOrRefused(@ForAll BigDecimal number) {
        BigDecimal inCents = number.movePointRight(2).stripTrailingZeros();
        if (inCents.scale() <= 0 && inCents.toBigInteger().bitLength() <= 63) {
            assertEquals(inCents.toBigInteger(), exact(Euros.of(number).cents()));
        } else {
            assertThrows(IllegalArgumentException.class, () -> Euros.of(number));
        }
    }

    @Provide
    Arbitrary<Long> cents() {
        Arbitrary<Long> edges = Arbitraries.of(
                Long.MIN_VALUE,
                Long.MIN_VALUE + 1,
                Long.MIN_VALUE / 2,
                Long.MAX_VALUE / 2,
                Long.MAX_VALUE - 1,
                Long.MAX_VALUE);
        return Arbitraries.frequencyOf(
                Tuple.of(2, edges),
                Tuple.of(3, Arbitraries.longs()),
                Tuple.of(3, Arbitraries.longs().between(-10_000, 10_000)));
    }

    @Provide
    Arbitrary<Share> shares() {
        return Combinators.combine(
                        Arbitraries.longs().greaterOrEqual(0),
                        Arbitraries.longs().greaterOrEqual(1))
                .as((first, second) -> Share.of(Math.min(first, second), Math.max(first, second)));
    }

    private static void agrees(BigInteger expected, Supplier<Euros> operation) {
        if (expected.bitLength() > 63) {
            assertThrows(ArithmeticException.class, operation::get);
        } else {
            assertEquals(expected, exact(operation.get().cents()));
        }
    }

    private static BigInteger exact(long number) {
        return BigInteger.valueOf(number);
    }
}
