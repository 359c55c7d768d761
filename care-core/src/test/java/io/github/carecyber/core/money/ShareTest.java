package io.github.carecyber.core.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.testkit.ValueContract;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void keepsTheValueContractInOrderOfTheQuantity() {
        ValueContract.equalGroups(
                        List.of(Share.NONE, Share.of(0, 7), Share.ofPercent(0), Share.parse("0%")),
                        List.of(Share.of(1, Long.MAX_VALUE)),
                        List.of(Share.parse("12.5 %"), Share.of(1, 8), Share.parse("12.500%")),
                        List.of(Share.of(65, 99)),
                        List.of(Share.of(33, 50), Share.ofPercent(66), Share.parse("66 %"), Share.parse("66/100")),
                        List.of(Share.of(2, 3), Share.parse("4/6")),
                        List.of(Share.of(Long.MAX_VALUE - 1, Long.MAX_VALUE)),
                        List.of(Share.WHOLE, Share.of(Long.MAX_VALUE, Long.MAX_VALUE), Share.parse("100%")))
                .ascending(Comparator.naturalOrder())
                .roundTrip(Share::parse);
    }

    @Test
    void thirtyThreeOfFiftyReachesSixtySixPercentAndSixtyFiveOfNinetyNineDoesNot() {
        Share threshold = Share.ofPercent(66);
        assertTrue(Share.of(33, 50).compareTo(threshold) >= 0);
        assertTrue(Share.of(65, 99).compareTo(threshold) < 0);
    }

    @Test
    void isWrittenInLowestTerms() {
        assertEquals("33/50", Share.ofPercent(66).toString());
        assertEquals(33, Share.ofPercent(66).numerator());
        assertEquals(50, Share.ofPercent(66).denominator());
        assertEquals("0/1", Share.of(0, 12).toString());
        assertEquals(Share.of(17, 50), Share.ofPercent(66).complement());
        assertEquals(Share.WHOLE, Share.NONE.complement());
    }

    @Test
    void whatIsNoPartOfAWholeIsRefused() {
        assertEquals(
                "Share 5/4 is no part of a whole: the part is between zero and the whole, and the whole is above zero.",
                assertThrows(IllegalArgumentException.class, () -> Share.of(5, 4))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> Share.of(-1, 4));
        assertThrows(IllegalArgumentException.class, () -> Share.of(0, 0));
        assertThrows(IllegalArgumentException.class, () -> Share.of(0, -1));
        assertEquals(
                "Percentage 101 is out of bounds: it is between 0 and 100.",
                assertThrows(IllegalArgumentException.class, () -> Share.ofPercent(101))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> Share.ofPercent(-1));
    }

    @Test
    void otherTextIsRefused() {
        ValueContract.refuses(
                Share::parse,
                "66",
                "0.66",
                "2/",
                "/3",
                "2/3/4",
                "-1/2",
                "1/-2",
                "3/2",
                "1/0",
                "0/0",
                "101%",
                "100.1%",
                "66  %",
                "66%%",
                "6.6.6%",
                "66,6 %",
                "1e1000000000%",
                "1/9223372036854775808",
                "1/99999999999999999999",
                "１/２",
                "６６%");
    }

    @Test
    void hostileTextIsRefusedAtOnce() {
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> ValueContract.refusesHostileText(Share::parse));
    }

    @Test
    void nullIsRefused() {
        assertThrows(NullPointerException.class, () -> Share.WHOLE.compareTo(null));
    }
}
