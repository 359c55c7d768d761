package io.github.carecyber.core.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.testkit.ValueContract;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

/** Shares against fractions of unbounded whole numbers. */
class SharePropertyTest {

    @Property
    void orderIsThatOfTheFractions(@ForAll("fractions") Fraction first, @ForAll("fractions") Fraction second) {
        assertEquals(first.exactly(second), Integer.signum(first.share().compareTo(second.share())));
    }

    @Property
    void neighboursAreToldApart(@ForAll @LongRange(min = 3) long whole) {
        Share finer = Share.of(whole - 2, whole - 1);
        Share coarser = Share.of(whole - 1, whole);
        assertTrue(finer.compareTo(coarser) < 0, () -> finer + " and " + coarser);
    }

    @Property
    void theQuantityStaysAndTheTermsAreLowest(@ForAll("fractions") Fraction fraction) {
        Share share = fraction.share();
        assertEquals(0, fraction.exactly(new Fraction(share.numerator(), share.denominator())));
        assertEquals(
                BigInteger.ONE, BigInteger.valueOf(share.numerator()).gcd(BigInteger.valueOf(share.denominator())));
    }

    @Property(tries = 200)
    void keepsTheValueContract(@ForAll @Size(min = 2, max = 6) @UniqueElements List<@From("shares") Share> shares) {
        ValueContract.distinct(shares.toArray(Share[]::new))
                .ordered(Comparator.naturalOrder())
                .roundTrip(Share::parse);
    }

    @Property
    void aDecimalPercentageIsReadExactly(
            @ForAll @IntRange(max = 99) int percent, @ForAll @IntRange(max = 999) int thousandths) {
        String decimals = String.valueOf(1_000 + thousandths).substring(1);
        assertEquals(Share.of(percent * 1_000L + thousandths, 100_000), Share.parse(percent + "." + decimals + " %"));
    }

    @Property
    void theComplementOfTheComplementIsTheShare(@ForAll("shares") Share share) {
        assertEquals(share, share.complement().complement());
    }

    @Provide
    Arbitrary<Fraction> fractions() {
        Arbitrary<Long> large = Arbitraries.longs().greaterOrEqual(1);
        Arbitrary<Long> small = Arbitraries.longs().between(1, 40);
        Arbitrary<Long> parts = Arbitraries.oneOf(large, small, Arbitraries.just(0L));
        return Combinators.combine(parts, Arbitraries.oneOf(large, small))
                .as((first, second) -> new Fraction(Math.min(first, second), Math.max(first, second)));
    }

    @Provide
    Arbitrary<Share> shares() {
        return fractions().map(Fraction::share);
    }

    record Fraction(long part, long whole) {

        Share share() {
            return Share.of(part, whole);
        }

        int exactly(Fraction other) {
            return BigInteger.valueOf(part)
                    .multiply(BigInteger.valueOf(other.whole))
                    .compareTo(BigInteger.valueOf(other.part).multiply(BigInteger.valueOf(whole)));
        }
    }
}
