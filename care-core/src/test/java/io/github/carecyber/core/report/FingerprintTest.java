package io.github.carecyber.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.core.testkit.ValueContract;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    /** The SHA-256 digest of the three characters {@code "a"} with their quotes, from another program. */
    private static final String KNOWN = "ac8d8342bbb2362d13f0a559a3621bb407011368895164b628a54f7fc33fc43c";

    @Test
    void isTheDigestOfTheCanonicalForm() {
        assertEquals(KNOWN, Fingerprint.of("a").value());
    }

    @Test
    void equalValuesHaveEqualFingerprintsAndOthersDoNot() {
        Weakness weakness = Weakness.of(WeaknessId.of("W1"), "open port", true);
        assertEquals(Fingerprint.of(weakness), Fingerprint.of(Weakness.of(WeaknessId.of("W1"), "open port", true)));
        assertNotEquals(Fingerprint.of(weakness), Fingerprint.of(weakness.withAcceptance("planned closure")));
    }

    @Test
    void keepsTheValueContract() {
        ValueContract.equalGroups(
                        List.of(Fingerprint.parse("0".repeat(64))),
                        List.of(Fingerprint.parse(KNOWN), Fingerprint.of("a")),
                        List.of(Fingerprint.parse("f".repeat(64))))
                .ascending(Comparator.naturalOrder())
                .roundTrip(Fingerprint::parse);
    }

    @Test
    void otherTextIsRefused() {
        ValueContract.refuses(
                Fingerprint::parse,
                "0".repeat(63),
                "0".repeat(65),
                "F".repeat(64),
                "g".repeat(64),
                "0".repeat(63) + "\n",
                "０".repeat(64));
        ValueContract.refusesHostileText(Fingerprint::parse);
        assertThrows(IllegalArgumentException.class, () -> Fingerprint.of(new Object()));
        assertThrows(NullPointerException.class, () -> Fingerprint.of(null));
    }
}
