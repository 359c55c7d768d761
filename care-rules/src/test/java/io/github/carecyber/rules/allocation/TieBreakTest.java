package io.github.carecyber.rules.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.testkit.ValueContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class TieBreakTest {

    @Test
    void theKeyByIdentifierIsTheIdentifier() {
        assertEquals("claim-7", TieBreak.byIdentifier().keyOf(ClaimId.of("claim-7")));
    }

    @Test
    void theKeyBySeedIsWhatAShellComputes() {
        // printf '%s%s' D2-2026 A | sha256sum
        assertEquals(
                "60bc0887a28f49a4e31278a26e3edbeda0e94af18bb88b903a34076ef62386f1 A",
                TieBreak.bySeed("D2-2026").keyOf(ClaimId.of("A")));
        // printf '%s%s' été claim-7 | sha256sum
        assertEquals(
                "a8aadfcad671e74c83b6198c8a3024d948159ff953c431adb5bd747bcaae7fb8 claim-7",
                TieBreak.bySeed("été").keyOf(ClaimId.of("claim-7")));
    }

    @Test
    void seedsOfAnotherFormAreRefused() {
        ValueContract.refuses(TieBreak::bySeed, "", " ", "\t", "\uD83D", "x".repeat(201), "x".repeat(10_000_000));
        assertEquals(
                200, ((TieBreak.BySeed) TieBreak.bySeed("x".repeat(200))).seed().length());
        assertThrows(NullPointerException.class, () -> TieBreak.bySeed(null));
        for (String text : List.of("é", "\uD83D\uDE00", "D2-2026")) {
            assertTrue(TieBreak.bySeed(text).keyOf(ClaimId.of("A")).endsWith(" A"));
        }
    }

    @Test
    void tieBreaksAreValues() {
        ValueContract.equalGroups(
                List.of(TieBreak.byIdentifier(), new TieBreak.ByIdentifier()),
                List.of(TieBreak.bySeed("a"), new TieBreak.BySeed("a")),
                List.of(TieBreak.bySeed("b")));
    }
}
