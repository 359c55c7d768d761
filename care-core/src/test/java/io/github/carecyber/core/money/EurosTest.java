package io.github.carecyber.core.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.testkit.ValueContract;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EurosTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(2);
    private static final Euros LARGEST = Euros.ofCents(Long.MAX_VALUE);
    private static final Euros SMALLEST = Euros.ofCents(Long.MIN_VALUE);

    @Test
    void keepsTheValueContractInOrderOfTheAmount() {
        ValueContract.equalGroups(
                        List.of(SMALLEST, Euros.of("-92233720368547758.08")),
                        List.of(Euros.of("-0.05"), Euros.ofCents(-5)),
                        List.of(Euros.ZERO, Euros.of("0"), Euros.of("-0.00"), Euros.ofCents(0)),
                        List.of(
                                Euros.of("1.10"),
                                Euros.of("1.1"),
                                Euros.ofCents(110),
                                Euros.of(new BigDecimal("1.100"))),
                        List.of(Euros.of("45000000"), Euros.of(new BigDecimal("45e6"))),
                        List.of(LARGEST, Euros.of("92233720368547758.07")))
                .ascending(Comparator.naturalOrder())
                .roundTrip(Euros::parse);
    }

    @Test
    void zeroIsOneObject() {
        assertSame(Euros.ZERO, Euros.of("1.00").minus(Euros.of("1.00")));
    }

    @Test
    void writesExactlyTwoDecimalsWithoutSeparators() {
        assertEquals("45000000.00", Euros.of("45000000").toString());
        assertEquals("-0.05", Euros.ofCents(-5).toString());
        assertEquals(new BigDecimal("1234.50"), Euros.of("1234.5").toBigDecimal());
        assertEquals(123_450, Euros.of("1234.5").cents());
    }

    @Test
    void otherTextIsRefused() {
        ValueContract.refuses(
                Euros::parse,
                "1e1000000000",
                "1E5",
                "1,50",
                "1 000",
                "1.234",
                ".5",
                "5.",
                "+1",
                "--1",
                "01",
                "-",
                "1.50 €",
                " 1",
                "1\n",
                "NaN",
                "Infinity",
                "0x10",
                "92233720368547758.08",
                "-92233720368547758.09",
                "999999999999999999999",
                "１２",
                "١٢");
    }

    @Test
    void hostileTextIsRefusedAtOnce() {
        assertTimeoutPreemptively(AT_ONCE, () -> {
            ValueContract.refusesHostileText(Euros::parse);
            ValueContract.refusesHostileText(Euros::of);
        });
    }

    @Test
    void theRefusalNamesTheValueAndTheAllowedForm() {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> Euros.of("1,50"));
        assertEquals(
                "Amount '1,50' is not of the allowed form: euros with at most two decimals after a point, as in 1234.50.",
                refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000000000", "1e-1000000000", "-1e2147483647", "1e-2147483647", "1e41", "1e-41"})
    void hugeExponentsAreRefusedBeforeAnyArithmetic(String number) {
        BigDecimal hostile = new BigDecimal(number);
        assertTimeoutPreemptively(AT_ONCE, () -> {
            assertThrows(IllegalArgumentException.class, () -> Euros.of(hostile));
            assertThrows(IllegalArgumentException.class, () -> Euros.of(hostile, RoundingMode.DOWN));
        });
    }

    @Test
    void hugeNumbersAreRefusedBeforeTheirDigitsAreCounted() {
        BigDecimal hostile = new BigDecimal(BigInteger.ONE.shiftLeft(100_000_000));
        assertTimeoutPreemptively(AT_ONCE, () -> {
            assertThrows(IllegalArgumentException.class, () -> Euros.of(hostile));
            assertThrows(IllegalArgumentException.class, () -> Euros.of(hostile.negate(), RoundingMode.HALF_UP));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"0e1000000000", "0e-1000000000", "0.000"})
    void zeroIsZeroWhateverItsScale(String number) {
        assertTimeoutPreemptively(AT_ONCE, () -> {
            assertSame(Euros.ZERO, Euros.of(new BigDecimal(number)));
            assertSame(Euros.ZERO, Euros.of(new BigDecimal(number), RoundingMode.UP));
        });
    }

    @Test
    void nothingBelowTheCentIsRoundedUnasked() {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> Euros.of(new BigDecimal("0.005")));
        assertEquals(
                "Amount '0.005' has digits below the cent: an exact amount has at most two decimals.\n"
                        + "Advice: pass a rounding mode if the amount is to be rounded.",
                refusal.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Euros.of(new BigDecimal("0.005"), RoundingMode.UNNECESSARY));
    }

    @ParameterizedTest
    @CsvSource({
        "0.005, HALF_UP, 0.01",
        "0.005, HALF_EVEN, 0.00",
        "0.015, HALF_EVEN, 0.02",
        "-0.005, HALF_DOWN, 0.00",
        "-0.001, FLOOR, -0.01",
        "-0.009, CEILING, 0.00",
        "0.001, UP, 0.01",
        "12.34, UNNECESSARY, 12.34",
        "92233720368547758.074, DOWN, 92233720368547758.07"
    })
    void roundsAsAsked(BigDecimal number, RoundingMode rounding, String expected) {
        assertEquals(Euros.of(expected), Euros.of(number, rounding));
    }

    @Test
    void whatRoundsBeyondTheRangeIsRefused() {
        BigDecimal number = new BigDecimal("92233720368547758.074");
        assertThrows(IllegalArgumentException.class, () -> Euros.of(number, RoundingMode.UP));
    }

    @Test
    void overflowNamesTheOperation() {
        Euros cent = Euros.ofCents(1);
        assertEquals(
                "92233720368547758.07 plus 0.01 exceeds the range of an amount",
                assertThrows(ArithmeticException.class, () -> LARGEST.plus(cent))
                        .getMessage());
        assertEquals(
                "-92233720368547758.08 minus 0.01 exceeds the range of an amount",
                assertThrows(ArithmeticException.class, () -> SMALLEST.minus(cent))
                        .getMessage());
        assertEquals(
                "-92233720368547758.08 times -1 exceeds the range of an amount",
                assertThrows(ArithmeticException.class, () -> SMALLEST.times(-1))
                        .getMessage());
        assertEquals(
                "The sum of the amounts exceeds the largest amount, 92233720368547758.07",
                assertThrows(ArithmeticException.class, () -> Euros.sum(List.of(LARGEST, cent)))
                        .getMessage());
    }

    @Test
    void aShareOfAnAmountIsRoundedAsAsked() {
        Euros amount = Euros.of("100.00");
        assertEquals(Euros.of("33.33"), amount.times(Share.of(1, 3), RoundingMode.DOWN));
        assertEquals(Euros.of("33.34"), amount.times(Share.of(1, 3), RoundingMode.UP));
        assertEquals(Euros.of("-33.34"), Euros.of("-100.00").times(Share.of(1, 3), RoundingMode.FLOOR));
        assertEquals(Euros.of("20.00"), amount.times(Share.ofPercent(20), RoundingMode.UNNECESSARY));
        assertEquals(LARGEST, LARGEST.times(Share.WHOLE, RoundingMode.UP));
        assertEquals(SMALLEST, SMALLEST.times(Share.WHOLE, RoundingMode.UP));
        ArithmeticException refusal =
                assertThrows(ArithmeticException.class, () -> amount.times(Share.of(1, 3), RoundingMode.UNNECESSARY));
        assertEquals("1/3 of 100.00 is no whole number of cents: pass a rounding mode", refusal.getMessage());
    }

    @Test
    void signsAreTold() {
        assertTrue(Euros.ZERO.isZero() && !Euros.ZERO.isNegative() && !Euros.ZERO.isPositive());
        assertTrue(SMALLEST.isNegative() && !SMALLEST.isZero() && !SMALLEST.isPositive());
        assertTrue(LARGEST.isPositive());
        assertFalse(LARGEST.isNegative());
        assertEquals(SMALLEST, LARGEST.min(SMALLEST));
        assertEquals(LARGEST, SMALLEST.max(LARGEST));
    }

    @Test
    void nullIsRefused() {
        assertThrows(NullPointerException.class, () -> Euros.of((BigDecimal) null));
        assertThrows(NullPointerException.class, () -> Euros.of(BigDecimal.ONE, null));
        assertThrows(NullPointerException.class, () -> Euros.ZERO.plus(null));
        assertThrows(NullPointerException.class, () -> Euros.ZERO.times(Share.WHOLE, null));
        assertThrows(NullPointerException.class, () -> Euros.sum(Arrays.asList(Euros.ZERO, null)));
    }
}
