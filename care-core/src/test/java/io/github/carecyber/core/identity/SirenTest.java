package io.github.carecyber.core.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.testkit.ValueContract;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class SirenTest {

    @Test
    void keepsTheValueContract() {
        ValueContract.equalGroups(
                        List.of(Siren.of("260100045"), Siren.parse("260 100 045")),
                        List.of(Siren.of("356000000")),
                        List.of(Siren.of("732829320")))
                .ascending(Comparator.naturalOrder())
                .roundTrip(Siren::parse);
    }

    @Test
    void parseForgivesSpaces() {
        assertEquals(Siren.of("356000000"), Siren.parse(" 356\u00A0000\u202F000 "));
    }

    @Test
    void formattedGroupsByThree() {
        assertEquals("732 829 320", Siren.of("732829320").formatted());
        assertEquals(Siren.of("732829320"), Siren.parse("732 829 320"));
    }

    @Test
    void otherTextIsRefused() {
        ValueContract.refuses(
                Siren::parse, "35600000", "3560000000", "356000001", "35600000A", "000000000", "000 000 000");
        ValueContract.refuses(Siren::of, "356 000 000");
        ValueContract.refusesHostileText(Siren::parse);
        ValueContract.refusesHostileText(Siren::new);
    }

    @Test
    void theRefusalSaysWhy() {
        assertTrue(refusal("12").contains("is not 9 digits, as in 356000000."));
        assertTrue(refusal("356000001").contains("wrong key"));
        assertTrue(refusal("000000000").contains("names nobody"));
        assertTrue(refusal("05720784").contains("Advice: one digit is missing"));
    }

    private static String refusal(String text) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> Siren.parse(text))
                .getMessage());
    }
}
