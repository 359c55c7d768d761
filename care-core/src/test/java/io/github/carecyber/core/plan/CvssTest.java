package io.github.carecyber.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.testkit.ValueContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class CvssTest {

    private static final String VECTOR = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";

    @Test
    void scoresHaveOneDecimalAndARating() {
        ValueContract.distinct(CvssScore.of("9.8"), CvssScore.of("10.0"), CvssScore.of("0.0"));
        for (int tenths = 0; tenths <= 100; tenths++) {
            CvssScore score = new CvssScore(tenths);
            assertEquals(score, CvssScore.parse(score.toString()));
        }
        assertEquals(
                List.of(
                        CvssRating.NONE,
                        CvssRating.LOW,
                        CvssRating.LOW,
                        CvssRating.MEDIUM,
                        CvssRating.MEDIUM,
                        CvssRating.HIGH,
                        CvssRating.HIGH,
                        CvssRating.CRITICAL,
                        CvssRating.CRITICAL),
                List.of("0.0", "0.1", "3.9", "4.0", "6.9", "7.0", "8.9", "9.0", "10.0").stream()
                        .map(CvssScore::of)
                        .map(CvssScore::rating)
                        .toList());
        for (String wrong : List.of("", "9", "9,8", "10.1", "11.0", "-1.0", "9.80", "٩.٨", "1".repeat(100_000))) {
            assertTrue(assertThrows(IllegalArgumentException.class, () -> CvssScore.of(wrong))
                    .getMessage()
                    .contains("0.0 to 10.0"));
        }
        assertThrows(IllegalArgumentException.class, () -> new CvssScore(101));
        assertThrows(IllegalArgumentException.class, () -> new CvssScore(-1));
    }

    @Test
    void vectorsOfEachVersionAreReadInAnyOrder() {
        for (String vector : List.of(
                VECTOR,
                "CVSS:3.0/AC:L/AV:P/PR:H/UI:R/S:C/C:N/I:L/A:H/E:F",
                "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N",
                "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/MSI:S/U:Clear")) {
            assertEquals(vector, CvssVector.parse(vector).toString());
        }
    }

    @Test
    void whatIsNoVectorIsRefusedWithTheReason() {
        assertEquals(
                "CVSS vector 'CVSS:2.0/AV:N' does not begin with CVSS:3.0/, CVSS:3.1/ or CVSS:4.0/.",
                refusal("CVSS:2.0/AV:N"));
        assertTrue(refusal(VECTOR + "/AV:N").endsWith("has the metric AV twice: each stands once."));
        assertTrue(refusal(VECTOR.replace("/A:H", "")).endsWith("lacks the base metric A."));
        assertTrue(refusal(VECTOR.replace("A:H", "A:X")).contains("has the part 'A:X'"));
        assertTrue(refusal(VECTOR + "/").contains("has the part ''"));
        assertTrue(refusal(VECTOR + "/S".repeat(1_000)).contains("at most 256"));
    }

    @Test
    void levelsOfDirectorySecurityGoFromOneToFive() {
        ValueContract.distinct(AdsLevel.of(1), AdsLevel.of(5));
        assertThrows(IllegalArgumentException.class, () -> AdsLevel.of(0));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> AdsLevel.of(6))
                .getMessage()
                .contains("levels go from 1 to 5"));
    }

    @Test
    void sourcesOfWeaknessesFoldToTheirKind() {
        ValueContract.<WeaknessSource>equalGroups(
                List.of(WeaknessSource.exposureAudit(), WeaknessSource.exposureAudit()),
                List.of(WeaknessSource.penetrationTest()),
                List.of(WeaknessSource.directoryAudit(AdsLevel.of(2))),
                List.of(WeaknessSource.certSanteAlert("2026-014")));
        assertEquals("2", nameOf(WeaknessSource.directoryAudit(AdsLevel.of(2))));
        assertEquals("2026-014", nameOf(WeaknessSource.certSanteAlert("2026-014")));
        assertEquals("exposure", nameOf(WeaknessSource.exposureAudit()));
        assertEquals("test", nameOf(WeaknessSource.penetrationTest()));
    }

    private static String nameOf(WeaknessSource source) {
        return source.fold(
                exposure -> "exposure",
                directory -> Integer.toString(directory.level().value()),
                test -> "test",
                WeaknessSource.CertSanteAlert::alert);
    }

    private static String refusal(String vector) {
        return assertThrows(IllegalArgumentException.class, () -> CvssVector.of(vector))
                .getMessage();
    }
}
