package io.github.carecyber.rules.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.carecyber.core.testkit.ValueContract;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class RatioTest {

    private static final BigInteger LARGEST = BigInteger.TWO.pow(332).subtract(BigInteger.ONE);

    @Test
    void equalRatiosAreEqualHoweverWritten() {
        ValueContract.equalGroups(
                        List.of(Ratio.ZERO, Ratio.of(0, 7), Ratio.parse("0/3")),
                        List.of(Ratio.of(1, 3), Ratio.of(4, 12), Ratio.parse("2/6")),
                        List.of(Ratio.of(Long.MAX_VALUE - 1, Long.MAX_VALUE)),
                        List.of(Ratio.ONE, Ratio.of(Long.MAX_VALUE, Long.MAX_VALUE)),
                        List.of(Ratio.of(20_000, 3)),
                        List.of(Ratio.of(LARGEST, BigInteger.ONE)))
                .ascending(Comparator.naturalOrder())
                .roundTrip(Ratio::parse);
    }

    @Property
    void whatIsWrittenIsRead(@ForAll @LongRange(min = 0) long numerator, @ForAll @LongRange(min = 1) long denominator) {
        Ratio ratio = Ratio.of(numerator, denominator);
        assertEquals(ratio, Ratio.parse(ratio.toString()));
        assertEquals(ratio, Ratio.parse(numerator + "/" + denominator));
        assertEquals(
                BigInteger.valueOf(numerator).multiply(ratio.denominator()),
                BigInteger.valueOf(denominator).multiply(ratio.numerator()));
        assertEquals(BigInteger.ONE, ratio.numerator().gcd(ratio.denominator()));
    }

    @Test
    void otherFormsAreRefused() {
        ValueContract.refuses(
                Ratio::parse,
                "1",
                "1/0",
                "0/0",
                "-1/3",
                "1/-3",
                "01/3",
                "1/03",
                "1 / 3",
                "1/3/5",
                "1.5/3",
                "/",
                "1e9/2");
        ValueContract.refuses(Ratio::parse, LARGEST.add(BigInteger.ONE) + "/1", "1/" + "9".repeat(100));
        ValueContract.refusesHostileText(Ratio::parse);
    }

    @Test
    void partsOutOfBoundsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Ratio.of(-1, 3));
        assertThrows(IllegalArgumentException.class, () -> Ratio.of(1, 0));
        assertThrows(IllegalArgumentException.class, () -> Ratio.of(1, -3));
        assertThrows(IllegalArgumentException.class, () -> Ratio.of(LARGEST.add(BigInteger.ONE), BigInteger.ONE));
        assertThrows(IllegalArgumentException.class, () -> Ratio.of(BigInteger.ONE, LARGEST.add(BigInteger.ONE)));
    }
}
